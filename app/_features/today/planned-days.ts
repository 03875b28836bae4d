import { formatDay, formatDayRange, formatWeekday } from "#lib/messages/days.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";

/** The days of a milestone in words; `heading` names the first day when the milestone starts after today. */
export type PlannedDays = { days: string; heading: string | undefined };

/** Formats the current days of every milestone that is left, by id; empty when the plan has no dates. */
export function formatPlannedDays(dates: ReturnType<typeof computeDates>, today: string): Record<string, PlannedDays> {
  const planned: Record<string, PlannedDays> = {};
  for (const [id, { from, to, moved }] of dates && "currentDates" in dates ? dates.currentDates.days : []) {
    const days = formatDayRange(from, to, "long", today);
    planned[id] = {
      days: moved ? todayMessages.moved(days) : todayMessages.planned(days),
      heading: from > today ? todayMessages.next(`${formatWeekday(from)}, ${formatDay(from, "long", today)}`) : undefined,
    };
  }
  return planned;
}
