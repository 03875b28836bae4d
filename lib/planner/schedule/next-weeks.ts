import { formatIsoDay, lastDay, readDay } from "#lib/planner/time/calendar.ts";

/** How far ahead a calendar shows study sessions where it does not show all: what comes later moves too often to be of use. */
const weeksAhead = 8;

/** The first day beyond the next weeks. @param today "YYYY-MM-DD" */
export function endOfNextWeeks(today: string): string {
  return formatIsoDay(Math.min(lastDay, readDay(today) + 7 * weeksAhead));
}
