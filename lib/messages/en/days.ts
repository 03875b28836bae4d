/**
 * Days ("2026-11-23") and moments as people read them. The names of months are our own: `Intl` takes a browser 30 ms to wake for its
 * first date, on a slow phone up to 300, in the midst of starting a page.
 */
import { makeDayReader } from "#lib/planner/time/time-zone.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Days in a month of the Gregorian calendar, on average over its 400 years. */
const averageMonth = 30.436875;

const yearOf = (day: string) => day.slice(0, 4);
const monthIn = (names: string[], day: string) => names[Number(day.slice(5, 7)) - 1] ?? "";
const dateOf = (day: string) => String(Number(day.slice(8, 10)));

/** "23 November 2026" for "2026-11-23" */
export function sayDay(day: string): string {
  return `${sayDayAndMonth(day)} ${yearOf(day)}`;
}

function sayDayAndMonth(day: string): string {
  return `${dateOf(day)} ${monthIn(months, day)}`;
}

/** "23 November", with the year where it is another than that of `today` */
export function formatDayShort(day: string, today: string): string {
  return yearOf(day) === yearOf(today) ? sayDayAndMonth(day) : sayDay(day);
}

/** "23 Nov" */
export function sayDayShort(day: string): string {
  return `${dateOf(day)} ${formatMonth(day)}`;
}

/** "23 Nov 2026" */
export function sayDayOfYear(day: string): string {
  return `${sayDayShort(day)} ${yearOf(day)}`;
}

/** "Nov" */
export function formatMonth(day: string): string {
  return monthIn(monthsShort, day);
}

/** "Monday" */
export function formatWeekday(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** "23 to 28 November", "28 November to 3 December", "23 November" when both are the same; see `sayDayBriefly` for the year. */
export function formatDays(from: string, to: string, today: string): string {
  if (from === to) return formatDayShort(to, today);
  const first = from.slice(0, 7) === to.slice(0, 7) ? dateOf(from) : formatDayShort(from, to);
  return `${first} to ${formatDayShort(to, today)}`;
}

/** "12 to 15 Mar", "28 Nov to 2 Dec" or "12 Mar"; the year goes with it when it is not today's. */
export function formatDaysShort(from: string, to: string, today: string): string {
  const end = yearOf(to) === yearOf(today) ? sayDayShort(to) : sayDayOfYear(to);
  if (from === to) return end;
  return `${from.slice(0, 7) === to.slice(0, 7) ? dateOf(from) : sayDayShort(from)} to ${end}`;
}

/** "23 November 2026", the moment's day in UTC */
export function formatUtcDay(moment: Date): string {
  return sayDay(moment.toISOString().slice(0, 10));
}

/** "23 Nov 2026, 10:26 UTC" */
export function formatUtcMoment(moment: Date): string {
  const at = moment.toISOString();
  return `${sayDayOfYear(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}

/** Says moments as a time zone has them: "23 November, 10:26", with the year where it is another than that of `today`. */
export function makeMomentFormatter(timeZone: string, today: string): (moment: Date) => string {
  const dayOf = makeDayReader(timeZone);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (moment) => `${formatDayShort(dayOf(moment), today)}, ${time.format(moment)}`;
}

/**
 * How long so many days are, as people say it: "1 day", "20 days", from three weeks on "about 5 weeks", from three months on
 * "about 7 months".
 */
export function formatSpan(days: number): string {
  if (days < 21) return days === 1 ? "1 day" : `${days} days`;
  return days < 91 ? `about ${Math.round(days / 7)} weeks` : `about ${Math.round(days / averageMonth)} months`;
}
