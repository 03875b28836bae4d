import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type Day, formatIsoDay, parseDay, weekOf } from "#lib/planner/time/calendar.ts";
import type { Completion } from "./forecast.ts";

/** The number of changes on a day. */
export type DayCount = { on: string; count: number };

/** The sum of minutes up to the end of a day. */
export type Total = { on: string; minutes: number };

/** A week, named by its Monday. */
export type WeekMinutes = { week: string; minutes: number };

/** A week of the calendar, Monday to Sunday; null for a day that is still to come. */
export type CalendarWeek = { week: string; days: (DayCount | null)[] };

type Tracked = Pick<PlanMilestone, "status" | "statusAt" | "skipped" | "minutes" | "plannedEnd">;

/** Returns the calendar day of an instant in the time zone that the plan had then. */
export type DayOf = (moment: Date) => string;

/** The day on which a milestone was done; null when it is not done in this plan (known and skipped ones are not). */
export function doneOn(item: Omit<Tracked, "minutes" | "plannedEnd">, dayOf: DayOf): string | null {
  return milestoneState(item) === "done" && item.statusAt !== null ? dayOf(new Date(item.statusAt)) : null;
}

/** The milestones that are done, each with its day and its planned minutes. */
export function listCompletions(items: readonly Tracked[], dayOf: DayOf): Completion[] {
  return items.flatMap((item) => {
    const on = doneOn(item, dayOf);
    return on === null ? [] : [{ on, minutes: item.minutes }];
  });
}

/**
 * When the last schedule revision plans each milestone to be done. Milestones that were done before it have no planned day and count
 * on their real one. Milestones with neither (added later), known and skipped ones are left out.
 */
export function listPlannedCompletions(items: readonly Tracked[], dayOf: DayOf): Completion[] {
  return items.flatMap((item) => {
    const state = milestoneState(item);
    const on = item.plannedEnd ?? doneOn(item, dayOf);
    return on === null || state === "known" || state === "skipped" ? [] : [{ on, minutes: item.minutes }];
  });
}

/** Adds up minutes: one total for each day with a completion, in order. */
export function cumulate(completions: readonly Completion[]): Total[] {
  const totals: Total[] = [];
  let minutes = 0;
  for (const completion of completions.toSorted((one, other) => compare(one.on, other.on))) {
    minutes += completion.minutes;
    const last = totals.at(-1);
    if (last?.on === completion.on) last.minutes = minutes;
    else totals.push({ on: completion.on, minutes });
  }
  return totals;
}

/** The total at the end of a day, for totals in order. */
export function totalOn(totals: readonly Total[], day: string): number {
  return totals.findLast(({ on }) => on <= day)?.minutes ?? 0;
}

/**
 * The minutes of every week, including weeks without any, from the week of `from` or of the first completion (whichever is earlier)
 * to the week of `today`. Later completions are left out.
 */
export function sumWeeks(completions: readonly Completion[], from: string, today: string): WeekMinutes[] {
  const days = completions.map(({ on, minutes }) => ({ week: weekOf(readDay(on)), minutes }));
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
  for (const { on, count } of counts) countOf.set(on, (countOf.get(on) ?? 0) + count);
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

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a date`);
  return day;
}
