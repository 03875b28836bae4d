import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type Day, formatIsoDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";

/** Work done on a day, "YYYY-MM-DD", in planned minutes (not the time that it took). */
export type Work = { on: string; minutes: number };

/** The number of changes on a day. */
export type DayCount = { on: string; count: number };

/** The sum of minutes up to the end of a day. */
export type Total = { on: string; minutes: number };

/** A week, named by its Monday. */
export type WeekMinutes = { week: string; minutes: number };

/** A week of the calendar, Monday to Sunday; null for a day that is still to come. */
export type CalendarWeek = { week: string; days: (DayCount | null)[] };

/** Returns the calendar day of an instant in the time zone that the plan had then. */
export type DayOf = (moment: Date) => string;

/**
 * The day as of today on which something was done. Who moves west shortly after midnight has done it on a day that is still to come there:
 * until then it counts today, so that it never drops out of what was done so far.
 */
export function noLaterThan(today: string, day: string): string {
  return day > today ? today : day;
}

/** The day on which a milestone was done; null when it is not done in this plan (known and skipped ones are not). */
export function doneOn(item: Pick<PlanMilestone, "status" | "statusAt" | "skipped">, dayOf: DayOf): string | null {
  return milestoneState(item) === "done" && item.statusAt !== null ? dayOf(new Date(item.statusAt)) : null;
}

/** Adds up minutes: one total for each day with work, in order. */
export function cumulate(work: readonly Work[]): Total[] {
  const totals: Total[] = [];
  let minutes = 0;
  for (const { on, minutes: its } of work.toSorted((one, other) => compare(one.on, other.on))) {
    minutes += its;
    const last = totals.at(-1);
    if (last?.on === on) last.minutes = minutes;
    else totals.push({ on, minutes });
  }
  return totals;
}

/** The total at the end of a day, for totals in order. */
export function totalOn(totals: readonly Total[], day: string): number {
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] as Total).on <= day) low = middle + 1;
    else high = middle;
  }
  return totals[low - 1]?.minutes ?? 0;
}

/**
 * The minutes of every week, including weeks without any, from the week of `from` or of the first work (whichever is earlier)
 * to the week of `today`. Later work is left out.
 */
export function sumWeeks(work: readonly Work[], from: string, today: string): WeekMinutes[] {
  const days = work.map(({ on, minutes }) => ({ week: weekOf(readDay(on)), minutes }));
  const last = weekOf(readDay(today));
  const first = days.reduce((earliest, { week }) => Math.min(earliest, week), Math.min(weekOf(readDay(from)), last));
  const weeks = listMondays(first, last).map((monday) => ({ week: formatIsoDay(monday), minutes: 0 }));
  for (const { week, minutes } of days) {
    const found = weeks[(week - first) / 7];
    if (found) found.minutes += minutes;
  }
  return weeks;
}

/** Groups days into whole weeks: at most `maxWeeks`, ending with the week of `today`, starting no earlier than the first change. */
export function buildCalendar(counts: readonly DayCount[], today: string, maxWeeks: number): CalendarWeek[] {
  const countOf = new Map<string, number>();
  for (const { on, count } of counts) {
    const day = noLaterThan(today, on);
    countOf.set(day, (countOf.get(day) ?? 0) + count);
  }
  const now = readDay(today);
  const earliest = [...countOf.keys()].reduce((first, on) => (on < first ? on : first), today);
  const first = Math.max(weekOf(readDay(earliest)), weekOf(now) - 7 * (maxWeeks - 1));
  return listMondays(first, weekOf(now)).map((monday) => ({
    week: formatIsoDay(monday),
    days: [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      const on = formatIsoDay(monday + weekday);
      return monday + weekday > now ? null : { on, count: countOf.get(on) ?? 0 };
    }),
  }));
}

function listMondays(first: Day, last: Day): Day[] {
  return Array.from({ length: (last - first) / 7 + 1 }, (_, index) => first + 7 * index);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
