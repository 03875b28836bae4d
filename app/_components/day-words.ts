const inUtc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const long = inUtc({ day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = inUtc({ day: "numeric", month: "long" });
const short = inUtc({ day: "numeric", month: "short" });
const weekday = inUtc({ weekday: "long" });
const month = inUtc({ month: "short" });

const read = (day: string) => new Date(`${day}T00:00:00Z`);

/** "23 November 2026" for "2026-11-23" */
export function sayDay(day: string): string {
  return long.format(read(day));
}

/** "23 November", with the year where it is another than that of `today` */
export function sayDayBriefly(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth.format(read(day)) : long.format(read(day));
}

/** "23 Nov" */
export function sayDayShort(day: string): string {
  return short.format(read(day));
}

/** "Nov" */
export function sayMonth(day: string): string {
  return month.format(read(day));
}

/** "Monday" */
export function sayWeekday(day: string): string {
  return weekday.format(read(day));
}

/** "23 to 28 November", "28 November to 3 December", "23 November" when both are the same */
export function sayDays(from: string, to: string, today: string): string {
  if (from === to) return sayDayBriefly(to, today);
  const first = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : sayDayBriefly(from, to);
  return `${first} to ${sayDayBriefly(to, today)}`;
}

/** Tells the calendar day of instants in a time zone; for many of them, as it prepares the zone once. */
export function readDaysIn(timeZone: string): (moment: Date) => string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (moment) => format.format(moment);
}

/** Tells instants in a time zone: "23 November, 10:26", with the year where it is another than that of `today`. */
export function readMomentsIn(timeZone: string, today: string): (moment: Date) => string {
  const dayOf = readDaysIn(timeZone);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (moment) => `${sayDayBriefly(dayOf(moment), today)}, ${time.format(moment)}`;
}
