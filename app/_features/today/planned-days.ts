import { formatDayShort, formatDays, formatWeekday } from "#lib/messages/days.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { computeDates } from "#lib/planner/schedule/current-dates.ts";

/** When a milestone has its turn: its days, and above the one to work on what to call it when that is not today. */
export type PlannedDays = { days: string; heading: string | undefined };

/** When each milestone that is left has its turn as things stand, in words, by id. */
export function formatPlannedDays(laidOut: ReturnType<typeof computeDates>, today: string): Record<string, PlannedDays> {
  const said: Record<string, PlannedDays> = {};
  for (const [id, { from, to, moved }] of laidOut && "currentDates" in laidOut ? laidOut.currentDates.days : []) {
    const days = formatDays(from, to, today);
    said[id] = {
      days: moved ? todayMessages.moved(days) : todayMessages.planned(days),
      heading: from > today ? todayMessages.next(`${formatWeekday(from)}, ${formatDayShort(from, today)}`) : undefined,
    };
  }
  return said;
}
