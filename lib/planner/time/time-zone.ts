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

/** How many formats are kept: a device needs one or two, a server one for each zone of its learners. */
const maxFormats = 50;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns a function that gives the calendar day ("2026-11-23") of a moment in a time zone. */
export function makeDayReader(timeZone: string): (moment: Date) => string {
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  return (moment) => format.format(moment);
}

/** Takes 70 times as long as one use of the format. */
function makeFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  if (formats.size >= maxFormats) formats.clear();
  formats.set(timeZone, format);
  return format;
}

/** Whether the clocks of two time zones show different times at a moment. Zones that only have different names do not. */
export function hasOtherTime(one: string, other: string, moment: Date): boolean {
  if (one === other) return false;
  const clockIn = (timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(moment);
  return clockIn(one) !== clockIn(other);
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

/** A time zone that a plan had before, and the ISO instant until which it had it. */
export type EarlierZone = { timeZone: string; until: string };

/** How many earlier zones a plan keeps. */
export const maxEarlierZones = 200;

/** A plan as far as its time zone is concerned; it has none before its study time is set. */
type WithStudyTime = { studyTime: { timeZone: string } | null };

/** With the zones that it had before, oldest first. */
type WithZones = WithStudyTime & { earlierZones?: readonly EarlierZone[] | undefined };

/** The IANA time zone in which a plan's days begin: the learner's, or UTC while no study time is set or there is no plan. */
export function timeZoneOf(plan: WithStudyTime | undefined): string {
  return plan?.studyTime?.timeZone ?? "UTC";
}

/** The calendar day ("2026-11-23") of a moment in a plan's time zone. */
export function todayOf(plan: WithStudyTime | undefined, now: Date): string {
  return dayInZone(now, timeZoneOf(plan));
}

/** Returns a function that gives the time zone that a plan had at a moment. Its first zone also counts for all time before. */
export function makeZoneFinder(plan: WithZones | undefined): (moment: Date) => string {
  const current = timeZoneOf(plan);
  const earlier = (plan?.earlierZones ?? []).map(({ timeZone, until }) => ({ timeZone, until: Date.parse(until) }));
  return (moment) => earlier.find(({ until }) => moment.getTime() < until)?.timeZone ?? current;
}

/**
 * Returns a function that gives the calendar day ("2026-11-23") on which something was done in a plan: the day in the zone that the plan had
 * then. A later zone never moves it.
 */
export function makePlanDayReader(plan: WithZones | undefined): (moment: Date) => string {
  const zoneAt = makeZoneFinder(plan);
  return (moment) => dayInZone(moment, zoneAt(moment));
}

/** The earlier zones of a plan that gets a zone, perhaps another one, at a moment (an ISO instant). */
export function addEarlierZone(plan: WithZones, timeZone: string, at: string): readonly EarlierZone[] {
  const { studyTime, earlierZones = [] } = plan;
  const last = earlierZones.at(-1);
  if (!studyTime || studyTime.timeZone === timeZone || (last && Date.parse(at) <= Date.parse(last.until))) return earlierZones;
  return [...earlierZones, { timeZone: studyTime.timeZone, until: at }].slice(-maxEarlierZones);
}
