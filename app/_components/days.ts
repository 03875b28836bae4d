/** Calendar days ("2026-11-23") as people read them. */
import { formatDuration } from "../../lib/words/amounts.ts";

const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "14 March 2027" */
export function formatDay(day: string): string {
  return long.format(toDate(day));
}

/** "12 to 15 Mar", "28 Nov to 2 Dec" or "12 Mar"; the year goes with it when it is not today's. */
export function formatSpan(from: string, to: string, today: string): string {
  const year = to.slice(0, 4) === today.slice(0, 4) ? "" : ` ${to.slice(0, 4)}`;
  const end = `${short.format(toDate(to))}${year}`;
  if (from === to) return end;
  const start = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : short.format(toDate(from));
  return `${start} to ${end}`;
}

/** Minutes as hours: "9 h 30 min", "45 min", and "0 h" for none. */
export function formatMinutes(minutes: number): string {
  return minutes === 0 ? "0 h" : formatDuration(minutes);
}

/** The days from one day to another, negative when that is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / 86_400_000);
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
