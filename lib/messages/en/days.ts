/**
 * How days ("2026-11-23") and moments are written. The names of months and weekdays are our own: the first date that `Intl` formats
 * takes a browser 30 ms, on a slow phone up to 300, just when a page starts.
 */
import { makeDayReader } from "#lib/planner/time/time-zone.ts";
import { plural } from "./plural.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Days in a month of the Gregorian calendar, on average over its 400 years. */
const averageMonth = 30.436875;

/** "long" is "23 November 2026", "medium" is "23 Nov 2026", "short" is "23 Nov". */
export type DayStyle = "long" | "medium" | "short";

const yearOf = (day: string) => day.slice(0, 4);
const monthOf = (names: readonly string[], day: string) => names[Number(day.slice(5, 7)) - 1] ?? "";
const dateOf = (day: string) => String(Number(day.slice(8, 10)));

/** A day in a style. With `today`, the year is left out when it is the year of today. */
export function formatDay(day: string, style: DayStyle, today?: string): string {
  const date = `${dateOf(day)} ${monthOf(style === "long" ? months : monthsShort, day)}`;
  const hidesYear = style === "short" || (today !== undefined && yearOf(day) === yearOf(today));
  return hidesYear ? date : `${date} ${yearOf(day)}`;
}

/** "Nov" */
export function formatMonth(day: string): string {
  return monthOf(monthsShort, day);
}

/** "Nov 2026" */
export function formatMonthYear(day: string): string {
  return `${monthOf(monthsShort, day)} ${yearOf(day)}`;
}

/** "November 2026", or "November" where the year is that of `today`. @param day a day or a month "2026-11"; `today`, too */
export function formatLongMonth(day: string, today?: string): string {
  const name = monthOf(months, day);
  return today !== undefined && yearOf(day) === yearOf(today) ? name : `${name} ${yearOf(day)}`;
}

/** "Monday" */
export function formatWeekday(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/**
 * Days in a row, each part of the dates once: "23 to 28 November", "28 Nov to 3 Dec", "23 November" for a single day. The year follows
 * when it is not the year of `today`.
 */
export function formatDayRange(from: string, to: string, style: "long" | "medium", today: string): string {
  const end = formatDay(to, style, today);
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dateOf(from)} to ${end}`;
  return `${style === "long" ? formatDay(from, "long", to) : formatDay(from, "short")} to ${end}`;
}

/** "23 November 2026", the day of a moment in UTC */
export function formatUtcDay(moment: Date): string {
  return formatDay(moment.toISOString().slice(0, 10), "long");
}

/** "23 Nov 2026, 10:26 UTC" */
export function formatUtcMoment(moment: Date): string {
  const at = moment.toISOString();
  return `${formatDay(at.slice(0, 10), "medium")}, ${at.slice(11, 16)} UTC`;
}

/**
 * Makes a function that writes moments, each in its time zone: "23 November, 10:26", with the year when it is not the year of `today`.
 * @param zoneAt returns the zone of a moment.
 */
export function makeMomentFormatter(zoneAt: (moment: Date) => string, today: string): (moment: Date) => string {
  return makeInZones(zoneAt, (timeZone) => {
    const dayOf = makeDayReader(timeZone);
    const format = formatTimeIn(timeZone);
    return (moment) => `${formatDay(dayOf(moment), "long", today)}, ${format(moment)}`;
  });
}

/** Makes a function that writes the time of moments, each in its time zone: "10:26". */
export function makeTimeFormatter(zoneAt: (moment: Date) => string): (moment: Date) => string {
  return makeInZones(zoneAt, formatTimeIn);
}

type FormatMoment = (moment: Date) => string;

function formatTimeIn(timeZone: string): FormatMoment {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (moment) => time.format(moment);
}

/** A formatter that uses that of each moment's zone, made once a zone: that takes long. */
function makeInZones(zoneAt: (moment: Date) => string, make: (timeZone: string) => FormatMoment): FormatMoment {
  const formatters = new Map<string, FormatMoment>();
  return (moment) => {
    const zone = zoneAt(moment);
    const format = formatters.get(zone) ?? make(zone);
    formatters.set(zone, format);
    return format(moment);
  };
}

/** A number of days in the unit people would use: "1 day", "20 days", from three weeks "about 5 weeks", from three months "about 7 months". */
export function formatSpan(days: number): string {
  if (days < 21) return plural(days, { one: "# day", other: "# days" });
  if (days < 91) return plural(Math.round(days / 7), { one: "about # week", other: "about # weeks" });
  return plural(Math.round(days / averageMonth), { one: "about # month", other: "about # months" });
}
