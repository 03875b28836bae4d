import type { Plan } from "#lib/planner/plan/plan.ts";
import type { ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import type { DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";

/** A plan's current dates and what replanning from today would change; or why there are none. */
export type LiveSchedule = (DatedPlan & { replan: ScheduleDifference }) | { problem: ScheduleProblem };

/** Schedules a plan from today and compares the result with the stored dates. */
export function computeLiveSchedule(plan: Plan, studyTime: StudyTime, today: string): LiveSchedule {
  const planned = replan(plan, studyTime, today);
  if ("problem" in planned) return planned;
  const { planSchedule, currentDates, difference } = planned;
  return { studyTime, planSchedule, currentDates, replan: difference };
}
