import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";

/**
 * The order in which history is told: that of arrival, with imported events where they were made. `Event.occurredAt` would not do: a device's
 * clock and a slow network shift it by moments, and then what was done first would be told last.
 */
export const oldestFirst: [{ recordedAt: "asc" }, { revision: "asc" }] = [{ recordedAt: "asc" }, { revision: "asc" }];
export const newestFirst: [{ recordedAt: "desc" }, { revision: "desc" }] = [{ recordedAt: "desc" }, { revision: "desc" }];

/** An event with its place in the learner's history. */
export type ListedEvent = Omit<HistoryEvent, "superseded"> & { revision: number; superseded: boolean };

/** A page of history: newest first; `older` is the revision that the next page begins after, undefined on the last one. */
export type HistoryPage = { events: ListedEvent[]; total: number; older: number | undefined };

/**
 * The events of one of the learner's plans, newest first, at most `most`; none when the plan is not theirs.
 * @param before only events that are older than the one with this revision; of a revision that has none, the newest events.
 */
export async function listEvents(
  learner: LearnerId,
  planId: string,
  { before, most }: { before: number | undefined; most: number },
  db: Database = database(),
): Promise<HistoryPage> {
  const { event } = learnerDb(learner, db);
  const last =
    before === undefined ? null : await event.findFirst({ where: { revision: before }, select: { recordedAt: true, revision: true } });
  const isOlder = last && {
    OR: [{ recordedAt: { lt: last.recordedAt } }, { recordedAt: last.recordedAt, revision: { lt: last.revision } }],
  };
  const [total, rows] = await Promise.all([
    event.count({ where: { planId } }),
    event.findMany({
      where: { planId, ...isOlder },
      orderBy: newestFirst,
      take: most + 1,
    }),
  ]);
  const events = rows
    .slice(0, most)
    .map(({ revision, changeId, milestoneId, kind, stepId, before: was, after, occurredAt, superseded }) => ({
      revision,
      superseded,
      changeId,
      milestoneId,
      kind: kind as HistoryEvent["kind"],
      ...(stepId ? { stepId } : {}),
      before: was,
      after,
      occurredAt: occurredAt.toISOString(),
    }));
  return { events, total, older: rows.length > most ? events.at(-1)?.revision : undefined };
}
