/** A calendar day as a whole number: days since 1970-01-01, proleptic Gregorian. It has no time of day and no zone. */
export type Day = number;

const msPerDay = 86_400_000;

/** 9999-12-31, the last day that can be written in four digits of year. */
export const lastDay: Day = 2_932_896;

/** Parses "2026-11-23". Undefined for anything but a real date of the years 1970 to 9999 in exactly this form. */
export function parseDay(text: string): Day | undefined {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const day = Date.UTC(year, month - 1, date) / msPerDay;
  // 31 April parses as NaN or as another day, which formats differently.
  return day >= 0 && day <= lastDay && formatIsoDay(day) === text ? day : undefined;
}

/** Parses a day of which the program knows that it is one. @throws RangeError for anything else. */
export function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a date`);
  return day;
}

/** Formats a day as "2026-11-23"; the inverse of `parseDay`. */
export function formatIsoDay(day: Day): string {
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

/** The number of days between two days written as "2026-11-23"; negative when the second is earlier. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}
