import type { Plan } from "#lib/planner/plan/plan.ts";
import { readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { formatDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import { computeDates } from "./current-dates.ts";

/**
 * When the plan there is finishes from today on, and when another with so many minutes left would, in the same time. Undefined where
 * there is no such day: before the time is set, where nothing is left in either, and beyond the calendar.
 * @param minutesLeft whole. @param today "YYYY-MM-DD"
 */
export function compareFinishes(
  plan: Pick<Plan, "areas" | "studyTime">,
  minutesLeft: number,
  today: string,
): { now: string; other: string } | undefined {
  const laidOut = computeDates(plan, today);
  if (!laidOut || "problem" in laidOut || minutesLeft === 0) return undefined;
  const now = laidOut.currentDates.finish.fromToday;
  if (now === null) return undefined;
  try {
    const time = buildStudyMinutes(readAvailability({ ...laidOut.studyTime, today }));
    return { now, other: formatDay(dayOfMinute(time, minutesLeft)) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return undefined;
    throw error;
  }
}
