/** Whether a time zone has this name. Bare offsets do not count: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Tells the calendar day ("2026-11-23") of moments in a time zone; for many of them, as it prepares the zone once. */
export function makeDayReader(timeZone: string): (moment: Date) => string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (moment) => format.format(moment);
}

/** The calendar day on which one moment falls in a time zone. */
export function dayInZone(moment: Date, timeZone: string): string {
  return makeDayReader(timeZone)(moment);
}
