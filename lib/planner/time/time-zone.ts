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

const hourMs = 3_600_000;

/** The moment, to the millisecond, at which the next calendar day of a time zone begins. */
export function findNextDay(now: Date, timeZone: string): Date {
  const dayOf = makeDayReader(timeZone);
  const today = dayOf(now);
  // A day with a change of the clock has up to 25 hours; a zone that skipped a day had none of it.
  let [still, next] = [now.getTime(), now.getTime() + 26 * hourMs];
  while (next - still > 1) {
    const middle = Math.floor((still + next) / 2);
    if (dayOf(new Date(middle)) === today) still = middle;
    else next = middle;
  }
  return new Date(next);
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
