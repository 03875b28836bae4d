/** An estimate as a range, in hours. */
export type HoursRange = { low: number; high: number };

/** Returns the estimate that planning uses, in whole minutes: the learner's own hours if given, else the middle of the range. */
export function planningMinutes(hours: HoursRange, ownHours: number | null = null): number {
  return Math.round(ownHours === null ? (hours.low + hours.high) * 30 : ownHours * 60);
}

/** Minutes without false precision: to five below one hour, else to half an hour; at least that much. */
export function roundMinutes(minutes: number): number {
  const unit = minutes < 60 ? 5 : 30;
  return Math.max(unit, Math.round(minutes / unit) * unit);
}

/** Hours a week, for saying how long a path is in a life with other things in it, before anybody said theirs. */
export const exampleHours = 6;

/** How many months some hours take at so many a week, in whole months, at least one. */
export function monthsOf({ low, high }: HoursRange, hoursAWeek: number): HoursRange {
  const months = (hours: number) => Math.max(1, Math.round(hours / hoursAWeek / (52 / 12)));
  return { low: months(low), high: months(high) };
}

/** Adds estimates end by end. */
export function sumHours(all: Iterable<HoursRange>): HoursRange {
  const sum = { low: 0, high: 0 };
  for (const { low, high } of all) {
    sum.low += low;
    sum.high += high;
  }
  return sum;
}
