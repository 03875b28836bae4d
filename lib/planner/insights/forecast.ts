import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { type Day, formatIsoDay, lastDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough, type StudyMinutes } from "#lib/planner/time/study-minutes.ts";
import type { Work } from "./activity.ts";
import { listStudyWeeks, type StudyPeriod } from "./study-weeks.ts";

/** The dates by which 15 %, 50 % and 85 % of the runs finish. */
export type Forecast = { p15: string; p50: string; p85: string };

/** Why there is no forecast: too few study weeks so far, or nothing done in any of them. */
export type MissingForecast = { missing: "studyWeeks"; weeks: number } | { missing: "pace" };

export type ForecastInput = {
  /** All work done, by day. That of this week says nothing of the pace; that of today uses up today's study time. */
  work: readonly Work[];
  /** Whole minutes of work left. */
  minutesLeft: number;
  /** The plan's study times, oldest first, the last one being that of the future; none while no study time is set. */
  periods: readonly StudyPeriod[];
  /** "YYYY-MM-DD" */
  today: string;
};

/** The fewest study weeks that a forecast is made from. */
export const fewestStudyWeeks = 5;

const mostStudyWeeks = 26;
const halfLife = 8;
const runs = 1_000;
const weeksDrawn = 156;
const seed = 20_261_123;
/** Sums of minutes that are no whole numbers may miss a whole one by so much. */
const tolerance = 1e-6;

/**
 * Forecasts the finish from the learner's own pace: a Monte Carlo forecast that resamples throughput, as in Vacanti, "Actionable Agile
 * Metrics for Predictability" (2015), with the pace of a week measured in minutes done per minute available.
 *
 * Each of 1,000 runs goes through the weeks ahead. For each it draws one of the learner's study weeks (at most the last 26), and the
 * minutes available in the week ahead, from the weekdays and days off of the study time, count at the pace of the week drawn. So days off
 * cost time where they are, ahead, and none where they were. A week is drawn with a weight: its minutes available, times a half for every
 * eight study weeks since (recent weeks say more), times an exponential random number that each run draws anew (the Bayesian bootstrap of
 * Rubin, 1981: a few weeks say little about the true pace, and without it a long future would look far too certain).
 * After three years a run continues at its mean pace.
 *
 * The time ahead is that of the schedule: each minute of work done today uses up a minute of today's study time, or less at a pace that needs
 * less for it, so that a tick never makes a run longer.
 *
 * The seed is fixed, and the n-th run draws the same numbers for the same week, whatever is left and however much time is ahead: the same
 * input gives the same answer, and less work left or more minutes ahead never a later one. Without a study time all days count alike.
 *
 * @returns no forecast with fewer than five study weeks, and when nothing was done in any. No date is later than 9999-12-31.
 * @throws ScheduleInputError when no schedule can be computed from a study time.
 */
export function forecastFinish({ work, minutesLeft, periods, today }: ForecastInput): Forecast | MissingForecast {
  const held = periods.length > 0 ? periods : [{ from: today, studyTime: { ...evenWeek, startsOn: today } }];
  const weeks = listStudyWeeks(held, work, today, mostStudyWeeks);
  if (weeks.length < fewestStudyWeeks) return { missing: "studyWeeks", weeks: weeks.length };
  if (weeks.every(({ done }) => done === 0)) return { missing: "pace" };

  const doneToday = work.reduce((sum, { on, minutes }) => (on === today ? sum + minutes : sum), 0);
  const future = layOutFuture((held.at(-1) as StudyPeriod).studyTime, today, doneToday);
  const past = {
    paces: Float64Array.from(weeks, ({ available, done }) => done / available),
    weights: Float64Array.from(weeks, ({ available }, age) => available * 2 ** (-age / halfLife)),
  };
  const ends = Int32Array.from({ length: runs }, (_, run) => runOnce(past, minutesLeft, future, startMulberry32(seed + run))).sort();
  const quantile = (share: number) => formatIsoDay(ends[Math.ceil(share * runs) - 1] as Day);
  return { p15: quantile(0.15), p50: quantile(0.5), p85: quantile(0.85) };
}

const evenWeek: Omit<StudyTime, "startsOn"> = { minutesPerWeekday: Array(7).fill(60), daysOff: [], targetDate: null, timeZone: "UTC" };

/**
 * The study minutes from today on, how many of them there are before each week and in all, and the work done today, with how many of them it
 * uses up at a pace of one.
 */
type Future = { time: StudyMinutes; before: readonly number[]; all: number; doneToday: number; used: number };

function layOutFuture(studyTime: StudyTime, today: string, doneToday: number): Future {
  const availability = readAvailability({ ...studyTime, today }, doneToday);
  const { used } = buildStudyMinutes(availability);
  const time = buildStudyMinutes({ ...availability, doneOnFirstDay: 0 });
  const monday = weekOf(readDay(today));
  const before = Array.from({ length: weeksDrawn + 1 }, (_, week) => minutesThrough(time, monday + 7 * week - 1));
  return { time, before, all: minutesThrough(time, lastDay), doneToday, used };
}

/** The pace and the weight of each past study week, newest first. In typed arrays, because a hundred thousand weeks are drawn. */
type Past = { paces: Float64Array; weights: Float64Array };

/** The finish of one simulated future. */
function runOnce({ paces, weights }: Past, minutesLeft: number, { time, before, all, doneToday, used }: Future, random: () => number): Day {
  const until = new Float64Array(paces.length);
  let sum = 0;
  let weighted = 0;
  for (let week = 0; week < paces.length; week += 1) {
    const weight = (weights[week] as number) * -Math.log(1 - random());
    weighted += weight * (paces[week] as number);
    sum += weight;
    until[week] = sum;
  }
  let left = minutesLeft;
  for (let week = 0; week < weeksDrawn; week += 1) {
    const at = random() * sum;
    let drawn = 0;
    while (drawn < until.length - 1 && (until[drawn] as number) <= at) drawn += 1;
    const pace = paces[drawn] as number;
    const start = (before[week] as number) + (week === 0 ? Math.min(used, doneToday / Math.max(1, pace)) : 0);
    const end = before[week + 1] as number;
    if (pace * (end - start) >= left - tolerance) return dayOfMinute(time, Math.min(end, minuteAfter(start, left, pace)));
    left -= pace * (end - start);
  }
  const minute = minuteAfter(before[weeksDrawn] as number, left, weighted / sum);
  return minute <= all ? dayOfMinute(time, minute) : lastDay;
}

/** The study minute in which work ends that begins after `start` of them and goes on at a pace. */
function minuteAfter(start: number, left: number, pace: number): number {
  return Math.ceil(start + (left > tolerance ? left / pace : 0) - tolerance);
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
