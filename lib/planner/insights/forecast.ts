import { type Day, formatIsoDay, lastDay, parseDay, weekOf } from "#lib/planner/time/calendar.ts";

/** A completed milestone: the day, "YYYY-MM-DD", and its planned minutes (not the time that it took). */
export type Completion = { on: string; minutes: number };

/** The dates by which 50 % and 85 % of the runs finish. */
export type Forecast = { p50: string; p85: string };

const runs = 1_000;
const seed = 20_261_123;
const weeksDrawn = 5_200;

/**
 * Forecasts the finish from the learner's own pace: 1,000 simulated futures, in each of which every week is drawn at random from the
 * past weeks (Efron's bootstrap, 1979). Past weeks run from the first completion to the last full week and include weeks without a
 * completion. The current week is left out, because it is not over. A future week is seven days, the first starting today, and its
 * minutes are spread evenly. The seed is fixed: the same input gives the same answer.
 *
 * @param minutesLeft whole minutes of work left.
 * @returns null when nothing is left, with fewer than three completions or only one week with completions, and when no past week
 * has any minutes. Completions after today do not count. No date is later than 9999-12-31.
 */
export function forecastFinish(completions: readonly Completion[], minutesLeft: number, today: string): Forecast | null {
  const now = readDay(today);
  const past = completions.map(({ on, minutes }) => ({ day: readDay(on), minutes })).filter(({ day }) => day <= now);
  const weeksWithSome = new Set(past.map(({ day }) => weekOf(day)));
  if (minutesLeft <= 0 || past.length < 3 || weeksWithSome.size < 2) return null;

  const weeks = sumWeeks(past, now);
  if (weeks.every((minutes) => minutes === 0)) return null;
  const random = startMulberry32(seed);
  const ends = Array.from({ length: runs }, () => runOnce(weeks, minutesLeft, now, random)).sort((a, b) => a - b);
  const quantile = (share: number) => formatIsoDay(ends[Math.ceil(share * runs) - 1] as Day);
  return { p50: quantile(0.5), p85: quantile(0.85) };
}

/** The minutes of each week from the first completion to last week. */
function sumWeeks(past: readonly { day: Day; minutes: number }[], now: Day): number[] {
  const first = weekOf(past.reduce((earliest, { day }) => Math.min(earliest, day), now));
  const weeks = new Array<number>((weekOf(now) - first) / 7).fill(0);
  for (const { day, minutes } of past) {
    const week = (weekOf(day) - first) / 7;
    if (week < weeks.length) weeks[week] = (weeks[week] as number) + minutes;
  }
  return weeks;
}

/** The finish of one simulated future. After a hundred years of drawn weeks it continues at the mean pace, so the loop is bounded. */
function runOnce(weeks: readonly number[], minutesLeft: number, today: Day, random: () => number): Day {
  let left = minutesLeft;
  for (let week = 0; week < weeksDrawn; week += 1) {
    const minutes = weeks[Math.floor(random() * weeks.length)] as number;
    if (minutes >= left) return Math.min(lastDay, today + 7 * week + daysNeeded(left, minutes) - 1);
    left -= minutes;
  }
  const mean = weeks.reduce((sum, minutes) => sum + minutes, 0) / weeks.length;
  return Math.min(lastDay, today + 7 * weeksDrawn + daysNeeded(left, mean) - 1);
}

function daysNeeded(minutes: number, minutesPerWeek: number): number {
  return Math.ceil((7 * minutes) / minutesPerWeek);
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`"${text}" is not a date`);
  return day;
}

/**
 * Random numbers from 0 to below 1, the same for the same seed: mulberry32 by Tommy Ettinger (2017, public domain).
 * 32 bits of state are plenty to pick weeks, and it is the same on every machine.
 */
function startMulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
