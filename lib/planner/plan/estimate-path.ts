import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { distributeMinutes } from "#lib/planner/time/distribute-minutes.ts";
import { type HoursRange, planningMinutes } from "#lib/planner/time/hours.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";

/** Estimated days of each milestone of a path, in order, and the finish at low, middle and high estimates. */
export type PathEstimate = { days: { from: string; to: string }[]; finish: { early: string; likely: string; late: string } };

/**
 * Estimates a path from today for a visitor who has not set study days: `hoursAWeek` hours, spread evenly over seven days.
 * @param path the hours of each milestone, in order, at least one.
 * @param hoursAWeek whole, 1 to 168. @param today "YYYY-MM-DD", the first day.
 */
export function estimatePath(path: readonly HoursRange[], hoursAWeek: number, today: string): PathEstimate {
  const minutesPerWeekday = distributeMinutes([1, 1, 1, 1, 1, 1, 1], hoursAWeek * 60);
  const availability = readAvailability({ startsOn: today, today, minutesPerWeekday, daysOff: [] });
  const items = path.map((hours, index) => ({ id: String(index), minutes: planningMinutes(hours), settled: false }));
  const days = computeSchedule(items, availability).items.map(({ plannedStart, plannedEnd }) => ({
    from: plannedStart ?? today,
    to: plannedEnd ?? today,
  }));
  const time = buildStudyMinutes(availability);
  const finishAt = (end: keyof HoursRange) =>
    formatIsoDay(
      dayOfMinute(
        time,
        Math.max(
          1,
          path.reduce((sum, hours) => sum + Math.round(hours[end] * 60), 0),
        ),
      ),
    );
  return { days, finish: { early: finishAt("low"), likely: days.at(-1)?.to ?? today, late: finishAt("high") } };
}
