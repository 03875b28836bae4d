import { readMessage, type TakenMessage, takeMessage } from "#lib/data/outbox/outbox.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";
import { makeToken } from "./token.ts";

/**
 * Takes the next message of the outbox, so that nobody else sends it before the lease ends. The server acts for the learner whose it is:
 * who put it there had proved who they are.
 * @returns undefined when none is due; "withdrawn" when there was one and its learner took it back
 */
export async function takeNextMessage(now: Date, leaseSeconds: number, db?: Database): Promise<TakenMessage | "withdrawn" | undefined> {
  const lease = makeToken();
  const taken = await takeMessage(lease, now, new Date(now.getTime() + leaseSeconds * 1000), db);
  if (!taken) return undefined;
  return (await readMessage(proveLearner(taken.learnerId), { id: taken.id, lease }, db)) ?? "withdrawn";
}
