/** A calendar day as a whole number: days since 1970-01-01, proleptic Gregorian. It has no time of day and no zone. */
export type Day = number;

const msPerDay = 86_400_000;

/** 9999-12-31, the last day that can be written in four digits of year. */
export const lastDay: Day = 2_932_896;

/** Reads "2026-11-23". Answers undefined for anything but a real date of the years 1970 to 9999 in exactly this form. */
export function parseDay(text: string): Day | undefined {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const day = Date.UTC(year, month - 1, date) / msPerDay;
  // Whatever is not such a date, like 31 April, reads as none or as another, which is not written the same.
  return day >= 0 && day <= lastDay && formatDay(day) === text ? day : undefined;
}

/** Writes a day as "2026-11-23"; the other way round of `parseDay`. */
export function formatDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The day's weekday, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** The Monday of the day's week. */
export function weekOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** The days from one day to another, both as "2026-11-23"; negative when the other is earlier. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}
