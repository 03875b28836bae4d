import type { OpenPlan } from "./open-plan.ts";
import { sendUndo } from "./send-entries.ts";
import type { QueuedChange } from "./stored-records.ts";
import type { StepKind } from "./sync-state.ts";

/** What a step needs of the sync client. */
type Sender = {
  /** Reads what other tabs stored. */
  load: () => Promise<void>;
  enqueue: (change: QueuedChange) => Promise<void>;
  /** Sends everything that waits, as far as possible. */
  send: () => Promise<void>;
};

/** Undoes or repeats one step of an open plan, after those that were asked for before. @returns whether the page has to be asked for again. */
export function takeStep(opened: OpenPlan, clientId: string, kind: StepKind, sender: Sender): Promise<boolean> {
  const take = () => takeNow(opened, clientId, kind, sender);
  const taken = opened.lastStep.then(take, take);
  opened.lastStep = taken;
  return taken;
}

async function takeNow(opened: OpenPlan, clientId: string, kind: StepKind, { load, enqueue, send }: Sender): Promise<boolean> {
  const wasOverruled = opened.getSnapshot().last?.overruled !== undefined;
  // Another tab may have changed the same on this device: then that is said first.
  await load();
  if (!wasOverruled && opened.getSnapshot().last?.overruled) return false;
  const made = opened.makeStep(kind, clientId);
  if (!made) return false;
  if ("owner" in made) {
    await enqueue(made);
    return false;
  }
  // The server undoes it once it has everything that was done before.
  await send();
  const answer = await sendUndo(opened.getSnapshot().source.id, made.id);
  if (!answer) opened.noteUndone(made, undefined, { needsNetwork: true });
  else if (answer.result === "applied") opened.noteUndone(made, answer.id);
  else opened.noteUndone(made, undefined, { overruled: "unseen" });
  return answer !== undefined;
}
