import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import { countScheduleChanges, type DateHistory, traceDates } from "#lib/planner/insights/date-history.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import { compareOldestFirst } from "./history-order.ts";
import { readInPieces } from "./read-in-pieces.ts";

/**
 * The history that earlier calendars need, by milestone id; it includes milestones that have left the plan, and none that it never had.
 * `scheduleChanges` is how often a schedule revision was made or undone.
 */
export type CalendarHistory = { dateHistory: Record<string, DateHistory>; changedAt: Record<string, string>; scheduleChanges: number };

/** How a plan's milestones have moved through the calendar, and when anything that a calendar shows of them changed. */
export async function loadCalendarHistory(
  learner: LearnerId,
  plan: Pick<Plan, "id" | "studyTime" | "earlierZones" | "areas">,
  db: Database = database(),
): Promise<CalendarHistory> {
  const client = learnerDb(learner, db);
  // A status and a step count in every plan, whichever they were set in.
  const where = { OR: [{ planId: plan.id }, { kind: { not: "skipped" } }] };
  const [rows, changed, notes, evidence] = await Promise.all([
    client.scheduleRevision.findMany({ where: { planId: plan.id }, orderBy: { revision: "asc" } }),
    client.event.groupBy({ by: ["milestoneId"], where, _max: { occurredAt: true } }),
    client.learnerNote.findMany({ select: { milestoneId: true, changedAt: true } }),
    client.evidence.findMany({ select: { milestoneId: true, addedAt: true } }),
  ]);
  const events = await readInPieces((piece) =>
    client.event.findMany({
      where: { AND: [where, { kind: { not: "step" } }] },
      select: { milestoneId: true, planId: true, after: true, occurredAt: true, recordedAt: true },
      orderBy: { revision: "asc" },
      ...piece,
    }),
  );
  const dayOf = makePlanDayReader(plan);
  const revisions = rows.map((row) => {
    const { studyTime, dates } = readScheduleRevision(row);
    return { madeAt: row.madeAt.toISOString(), undoneAt: row.undoneAt?.toISOString() ?? null, timeZone: studyTime.timeZone, dates };
  });
  // The learner's other plans have milestones that this one never had.
  const known = new Set([
    ...milestonesOf(plan).map(({ id }) => id),
    ...revisions.flatMap(({ dates }) => Object.keys(dates)),
    ...events.filter(({ planId }) => planId === plan.id).map(({ milestoneId }) => milestoneId),
  ]);
  const states = events
    .filter(({ milestoneId }) => known.has(milestoneId))
    .toSorted(compareOldestFirst)
    .map(({ milestoneId, after, occurredAt: at }) => ({ milestoneId, done: after === "done", at: at.toISOString(), day: dayOf(at) }));
  const changedAt: Record<string, string> = {};
  for (const [id, at] of [
    ...changed.map((row) => [row.milestoneId, row._max.occurredAt] as const),
    ...notes.map((row) => [row.milestoneId, row.changedAt] as const),
    ...evidence.map((row) => [row.milestoneId, row.addedAt] as const),
  ]) {
    const instant = at?.toISOString() ?? "";
    if (known.has(id) && instant > (changedAt[id] ?? "")) changedAt[id] = instant;
  }
  return { dateHistory: Object.fromEntries(traceDates(revisions, states)), changedAt, scheduleChanges: countScheduleChanges(revisions) };
}
