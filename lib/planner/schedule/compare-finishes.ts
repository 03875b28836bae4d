import type { PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import { computeDates } from "./current-dates.ts";
import { readPlanAvailability } from "./schedule-plan.ts";

/**
 * The finish of a plan from today, and the finish of another plan with `minutesLeft` at the same study time, of which today's work has used
 * up the same. Undefined when either
 * has no finish: before the study time is set, when nothing is left, and past 9999-12-31.
 * @param minutesLeft whole minutes. @param today "YYYY-MM-DD"
 */
export function compareFinishes(plan: PlanToSchedule, minutesLeft: number, today: string): { now: string; other: string } | undefined {
  const dated = computeDates(plan, today);
  if (!dated || "problem" in dated || minutesLeft === 0) return undefined;
  const now = dated.currentDates.finish.current;
  if (now === null) return undefined;
  try {
    const time = buildStudyMinutes(readPlanAvailability(plan, dated.studyTime, today));
    return { now, other: formatIsoDay(dayOfMinute(time, minutesLeft)) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return undefined;
    throw error;
  }
}
