import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { compareSchedules, type ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import { computeDates, type DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import type { ScheduledMilestone } from "#lib/planner/schedule/schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";

/** A plan's dates as they stand, and what planning anew from today would change; or the sentence that says why there can be none. */
export type LiveSchedule = (DatedPlan & { replan: ScheduleDifference }) | { problem: string };

/** Lays a plan out from today on, and compares that with the dates that were planned. */
export function computeLiveSchedule(plan: Plan, settings: StudyTime, today: string): LiveSchedule {
  const laidOut = computeDates({ areas: plan.areas, studyTime: settings }, today);
  if (!laidOut) throw new RangeError("a plan with settings is always laid out");
  if ("problem" in laidOut) return laidOut;
  return { ...laidOut, replan: compareSchedules(readPlanned(milestonesOf(plan)), laidOut.planSchedule.schedule) };
}

/** The dates of the last planning for what is still to do. What is settled since then has no dates to move. */
function readPlanned(items: readonly PlanMilestone[]): { items: ScheduledMilestone[]; finishOn: string | null } {
  const planned = items.map(({ id, minutes, plannedStart, plannedEnd, ...item }) =>
    isSettled(milestoneState(item)) ? { id, minutes, plannedStart: null, plannedEnd: null } : { id, minutes, plannedStart, plannedEnd },
  );
  const last = planned.reduce((latest, { plannedEnd }) => (plannedEnd && plannedEnd > latest ? plannedEnd : latest), "");
  return { items: planned, finishOn: last || null };
}
