import type { LearnerId } from "#lib/data/learner-id.ts";
import { takeLook } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";

/** An instance that ends while it looks at somebody's reminders leaves them to the others after this time. */
const lookSeconds = 10 * 60;

/**
 * Takes the next learner whose reminders are to be looked at, for this instance alone. The server acts for who chose them.
 * @returns undefined when nobody's are due; "taken" when another instance was quicker
 */
export async function takeNextLook(now: Date, db?: Database): Promise<LearnerId | "taken" | undefined> {
  const taken = await takeLook(now, new Date(now.getTime() + lookSeconds * 1000), db);
  return typeof taken === "object" ? proveLearner(taken.learnerId) : taken;
}
