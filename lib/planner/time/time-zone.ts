/** Whether this is the IANA name of a time zone. Plain offsets are refused, because they have no daylight saving time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Returns a function that gives the calendar day ("2026-11-23") of a moment in a time zone. Use it for many moments: preparing a zone is slow. */
export function makeDayReader(timeZone: string): (moment: Date) => string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (moment) => format.format(moment);
}

/** The calendar day ("2026-11-23") of a moment in a time zone. */
export function dayInZone(moment: Date, timeZone: string): string {
  return makeDayReader(timeZone)(moment);
}

/** A plan as far as its time zone is concerned; it has none before its study time is set. */
type WithStudyTime = { studyTime: { timeZone: string } | null };

/** The IANA time zone in which a plan's days begin: the learner's, or UTC while no study time is set or there is no plan. */
export function timeZoneOf(plan: WithStudyTime | undefined): string {
  return plan?.studyTime?.timeZone ?? "UTC";
}

/** The calendar day ("2026-11-23") of a moment in a plan's time zone. */
export function todayOf(plan: WithStudyTime | undefined, now: Date): string {
  return dayInZone(now, timeZoneOf(plan));
}
