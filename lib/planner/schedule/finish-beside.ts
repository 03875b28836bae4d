import type { Plan } from "#lib/planner/plan/plan.ts";
import { PlanningError, readAvailability } from "#lib/planner/time/availability.ts";
import { formatDay } from "#lib/planner/time/calendar.ts";
import { dayOfMinute, layOutStudyTime } from "#lib/planner/time/study-time.ts";
import { layOut } from "./current-dates.ts";

/**
 * When the plan there is finishes from today on, and when another with so many minutes left would, in the same time. Undefined where
 * there is no such day: before the time is set, where nothing is left in either, and beyond the calendar.
 * @param minutesLeft whole. @param today "YYYY-MM-DD"
 */
export function finishBeside(
  plan: Pick<Plan, "areas" | "settings">,
  minutesLeft: number,
  today: string,
): { now: string; other: string } | undefined {
  const laidOut = layOut(plan, today);
  if (!laidOut || "problem" in laidOut || minutesLeft === 0) return undefined;
  const now = laidOut.standing.finish.fromToday;
  if (now === null) return undefined;
  try {
    const time = layOutStudyTime(readAvailability({ ...laidOut.settings, today }));
    return { now, other: formatDay(dayOfMinute(time, minutesLeft)) };
  } catch (error) {
    if (error instanceof PlanningError) return undefined;
    throw error;
  }
}
