import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { DayCount, DayOf } from "#lib/planner/insights/activity.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";

/** How many events each day saw in one of the learner's plans, in order; none when the plan is not theirs. */
export async function loadActivity(learner: LearnerId, planId: string, dayOf: DayOf, db: Database = database()): Promise<DayCount[]> {
  const events = await learnerDb(learner, db).event.findMany({
    where: { planId, superseded: false },
    select: { at: true },
    orderBy: { revision: "asc" },
  });
  const counts = new Map<string, number>();
  for (const { at } of events) counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + 1);
  return [...counts].map(([on, count]) => ({ on, count })).sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The days on which the learner's ticked steps were ticked, by milestone id and step id. */
export async function loadTickDays(
  learner: LearnerId,
  dayOf: DayOf,
  db: Database = database(),
): Promise<Map<string, ReadonlyMap<string, string>>> {
  const ticks = await learnerDb(learner, db).learnerStep.findMany();
  const days = new Map<string, Map<string, string>>();
  for (const { milestoneId, stepId, tickedAt } of ticks) {
    const its = days.get(milestoneId) ?? new Map<string, string>();
    days.set(milestoneId, its.set(stepId, dayOf(tickedAt)));
  }
  return days;
}

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
