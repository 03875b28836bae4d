import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { compareSchedules, type ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import { computeDates, type DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import type { ScheduledMilestone } from "#lib/planner/schedule/schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";

/** A plan's dates as they stand, and what planning anew from today would change; or the sentence that says why there can be none. */
export type LiveSchedule = (DatedPlan & { replan: ScheduleDifference }) | { problem: string };

/** Lays a plan out from today on, and compares that with the dates that were planned. */
export function computeLiveSchedule(plan: Plan, studyTime: StudyTime, today: string): LiveSchedule {
  const dates = computeDates({ areas: plan.areas, studyTime }, today);
  if (!dates) throw new RangeError("a plan with studyTime is always laid out");
  if ("problem" in dates) return dates;
  return { ...dates, replan: compareSchedules(readPlanned(milestonesOf(plan)), dates.planSchedule.schedule) };
}

/** The dates of the last planning for what is still to do. What is settled since then has no dates to move. */
function readPlanned(milestones: readonly PlanMilestone[]): { items: ScheduledMilestone[]; finishOn: string | null } {
  const planned = milestones.map(({ id, minutes, plannedStart, plannedEnd, ...milestone }) =>
    isSettled(milestoneState(milestone))
      ? { id, minutes, plannedStart: null, plannedEnd: null }
      : { id, minutes, plannedStart, plannedEnd },
  );
  const last = planned.reduce((latest, { plannedEnd }) => (plannedEnd && plannedEnd > latest ? plannedEnd : latest), "");
  return { items: planned, finishOn: last || null };
}
