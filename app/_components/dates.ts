const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** "23 November 2026" */
export function formatDate(date: Date): string {
  return day.format(date);
}

/** "23 Nov 2026, 10:26 UTC" */
export function formatMoment(date: Date): string {
  return `${moment.format(date)} UTC`;
}

/** The calendar day on which a moment falls in a time zone, "2026-11-23". */
export function dayIn(moment: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(moment);
}
