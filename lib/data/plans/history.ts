import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";

/** An event with its place in the learner's history. */
export type ListedEvent = HistoryEvent & { revision: number; superseded: boolean };

/** A page of history: newest first; `older` is where the next page begins, undefined on the last one. */
export type HistoryPage = { events: ListedEvent[]; total: number; older: number | undefined };

/**
 * The events of one of the learner's plans, newest first, at most `most`; none when the plan is not theirs.
 * @param before only events with a lower revision than this.
 */
export async function listEvents(
  learner: LearnerId,
  planId: string,
  { before, most }: { before: number | undefined; most: number },
  db: Database = database(),
): Promise<HistoryPage> {
  const { event } = learnerDb(learner, db);
  const [total, rows] = await Promise.all([
    event.count({ where: { planId } }),
    event.findMany({
      where: before === undefined ? { planId } : { planId, revision: { lt: before } },
      orderBy: { revision: "desc" },
      take: most + 1,
    }),
  ]);
  const events = rows.slice(0, most).map(({ revision, changeId, milestoneId, kind, stepId, before: was, after, at, superseded }) => ({
    revision,
    superseded,
    changeId,
    milestoneId,
    kind: kind as HistoryEvent["kind"],
    ...(stepId ? { stepId } : {}),
    before: was,
    after,
    at: at.toISOString(),
  }));
  return { events, total, older: rows.length > most ? events.at(-1)?.revision : undefined };
}
