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
