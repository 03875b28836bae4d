import { listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { DatedPlan } from "#lib/planner/schedule/current-dates.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";

/** After so many days without work, who comes is greeted. */
const daysAway = 14;

/**
 * Whether the learner is back after two weeks or more in which nothing was done, and the plan's dates have not been made for today: replanned,
 * it greets nobody any more.
 * @param today "YYYY-MM-DD" in the time zone of the plan
 */
export function isReturn(
  plan: Pick<Plan, "createdAt"> & PlanToSchedule,
  dates: DatedPlan | { problem: unknown } | undefined,
  today: string,
): boolean {
  if (!dates || "problem" in dates) return false;
  const { finish, keepsPlan } = dates.currentDates;
  if (finish.current === null || keepsPlan) return false;
  const workDays = listWorkedMilestones(plan, today)
    .flatMap(({ doneOn, ticks }) => [doneOn, ...ticks])
    .filter((day) => day !== null);
  // Before the first work, the plan itself is the newest thing that was done.
  const begun = [makePlanDayReader(plan)(new Date(plan.createdAt)), dates.studyTime.startsOn];
  const last = [...begun, ...workDays].sort().at(-1) ?? today;
  return countDays(last, today) >= daysAway;
}
