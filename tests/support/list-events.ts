import type { LearnerId } from "#lib/data/learner-id.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import type { Database } from "#lib/db/open.ts";

/** A page of a plan's history, of which only the events are looked at. */
export async function listEvents(learner: LearnerId, planId: string, page: { before: string | undefined; most: number }, db: Database) {
  const { entries, ...rest } = await listHistory(learner, planId, page, db);
  return { events: entries.flatMap((entry) => (entry.kind === "event" ? [entry.event] : [])), ...rest };
}
