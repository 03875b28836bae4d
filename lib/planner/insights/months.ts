import { formatIsoDay, parseDay, readDay } from "#lib/planner/time/calendar.ts";
import { sumWeeks, type Work } from "./activity.ts";

/** Days in a row, both ends included, "YYYY-MM-DD": those of a month, or all of a plan so far. */
export type Period = { from: string; to: string };

/** What was done in a month ("2026-10") or another period: milestones done, minutes of work, and the days that had any. */
export type PeriodTotals = { milestones: number; minutes: number; days: number };
export type MonthTotals = PeriodTotals & { month: string };

/** A milestone as far as its month is concerned. */
type Dated = { doneOn: string | null };

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months later; earlier when negative. @param month "2026-10" */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The days of a month as of today: the current one ends today. @param month "2026-10" */
export function periodOf(month: string, today: string): Period {
  const end = formatIsoDay(readDay(`${addMonths(month, 1)}-01`) - 1);
  return { from: `${month}-01`, to: earlier(end, today) };
}

/**
 * Reads the month that an address asks for: "2026-10", "this", or "last", the one before this. Undefined for anything else and for months
 * that are still to come.
 */
export function readMonth(text: string, today: string): string | undefined {
  const current = monthOf(today);
  if (text === "this") return current;
  if (text === "last") return addMonths(current, -1);
  const isMonth = /^\d{4}-\d{2}$/.test(text) && parseDay(`${text}-01`) !== undefined;
  return isMonth && text <= current ? text : undefined;
}

/** Adds up what was done in a period. */
export function sumPeriod(items: readonly Dated[], work: readonly Work[], period: Period): PeriodTotals {
  const inIt = work.filter(({ on }) => isIn(on, period));
  return {
    milestones: listDoneIn(items, period).length,
    minutes: inIt.reduce((sum, { minutes }) => sum + minutes, 0),
    days: new Set(inIt.map(({ on }) => on)).size,
  };
}

/** The milestones done, in the order in which they were; those of one day in planned order. */
export function listDone<Item extends Dated>(items: readonly Item[]): (Item & { doneOn: string })[] {
  return items.filter((item): item is Item & { doneOn: string } => item.doneOn !== null).sort(byDay);
}

/** The milestones done in a period, in the order in which they were. */
export function listDoneIn<Item extends Dated>(items: readonly Item[], period: Period): (Item & { doneOn: string })[] {
  return listDone(items).filter(({ doneOn }) => isIn(doneOn, period));
}

/** Every month since the first work or milestone, newest first, also those in which nothing was done; none before anything is. */
export function listMonths(items: readonly Dated[], work: readonly Work[], today: string): MonthTotals[] {
  const doneDays = items.flatMap(({ doneOn }) => doneOn ?? []);
  const months = new Map<string, { milestones: number; minutes: number; days: Set<string> }>();
  const totalsOf = (day: string) => {
    const totals = months.get(monthOf(day)) ?? { milestones: 0, minutes: 0, days: new Set() };
    months.set(monthOf(day), totals);
    return totals;
  };
  for (const day of doneDays) totalsOf(day).milestones += 1;
  for (const { on, minutes } of work) {
    const totals = totalsOf(on);
    totals.minutes += minutes;
    totals.days.add(on);
  }
  const [first] = [...months.keys()].sort();
  const list: MonthTotals[] = [];
  for (let month = monthOf(today); first !== undefined && month >= first; month = addMonths(month, -1)) {
    const { milestones, minutes, days } = totalsOf(month);
    list.push({ month, milestones, minutes, days: days.size });
  }
  return list;
}

/** The minutes of each week of a period, as days in a row: a week that the period cuts has only its days in it. */
export function sumWeeksIn(work: readonly Work[], period: Period): (Period & { minutes: number })[] {
  const inIt = work.filter(({ on }) => isIn(on, period));
  return sumWeeks(inIt, period.from, period.to).map(({ week, minutes }) => ({
    from: later(week, period.from),
    to: earlier(formatIsoDay(readDay(week) + 6), period.to),
    minutes,
  }));
}

const earlier = (one: string, other: string) => [one, other].sort()[0] ?? one;
const later = (one: string, other: string) => [one, other].sort()[1] ?? one;

function isIn(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

function byDay(one: { doneOn: string }, other: { doneOn: string }): number {
  return one.doneOn < other.doneOn ? -1 : Number(one.doneOn > other.doneOn);
}
