import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { planningMinutes, roundMinutes } from "#lib/planner/time/hours.ts";

/**
 * How long milestones take one learner, measured by the minutes that they say done ones took. Each gives the logarithm of what it took over
 * the catalog's middle; these are normal around the learner's own value, and learners' values are normal around 0, the middle. What is
 * known after some milestones is the posterior of that model: few or scattered times move the factor little from 1.
 */
export type OwnPace = {
  /** How many times the catalog's middle the learner takes. */
  factor: number;
  /** The posterior of its logarithm. */
  mean: number;
  spread: number;
  /** The standard deviation of one milestone's logarithm around it. */
  noise: number;
  /** How many milestones the noise is known from, the prior's included. */
  freedom: number;
};

/** A done milestone with the catalog's middle and what it took, in minutes. */
export type PaceSample = { middle: number; took: number };

/** How many milestones have to say what they took before a pace is offered. */
export const fewestPaceSamples = 5;

/**
 * What is assumed of a learner before any time is known, as standard deviations of logarithms. `spread`: with help at hand, the slowest of
 * twenty learners take about three times as long as the fastest (Bloom, "Time and Learning", 1974): ln 3 = 3.3 x 0.33. `noise`: the catalog's
 * ranges go from about 1 to 2, and about six in ten milestones fall inside: ln 2 = 1.7 x 0.4. It counts as much as four milestones.
 */
const prior = { spread: 0.35, noise: 0.4, freedom: 4 };

/** One milestone counts as at most this many times the middle, or its part: a slip of the finger moves nothing far. */
const mostTimes = 6;

/** The done milestones of a plan that say what they took, in planned order. The learner's own have no middle to compare with. */
export function listPaceSamples(plan: Pick<Plan, "areas">): PaceSample[] {
  return milestonesOf(plan).flatMap((item) => {
    if (item.own || !item.took || milestoneState(item) !== "done") return [];
    return [{ middle: planningMinutes(catalogHoursOf(item)), took: item.took }];
  });
}

/** Measures a learner's pace; undefined while too few milestones say what they took. */
export function measurePace(samples: readonly PaceSample[]): OwnPace | undefined {
  const count = samples.length;
  if (count < fewestPaceSamples) return undefined;
  const most = Math.log(mostTimes);
  const logs = samples.map(({ middle, took }) => Math.max(-most, Math.min(most, Math.log(took / middle))));
  const average = logs.reduce((sum, log) => sum + log, 0) / count;
  const scatter = logs.reduce((sum, log) => sum + (log - average) ** 2, 0);
  const freedom = prior.freedom + count - 1;
  const variance = (prior.freedom * prior.noise ** 2 + scatter) / freedom;
  const weight = count / variance;
  const precision = weight + 1 / prior.spread ** 2;
  const mean = (weight * average) / precision;
  return { factor: Math.exp(mean), mean, spread: Math.sqrt(1 / precision), noise: Math.sqrt(variance), freedom };
}

/**
 * Between which multiples of the middle the time for some milestones will be. Their own scatter evens out the more they are; what is not
 * known of the pace stays.
 * @param middles of the milestones that are left, in minutes. @param share of such ranges that hold, such as 0.85
 */
export function rangeAtPace({ mean, spread, noise, freedom }: OwnPace, middles: readonly number[], share: 0.5 | 0.85): [number, number] {
  const all = middles.reduce((sum, middle) => sum + middle, 0);
  const unevenness = all === 0 ? 0 : middles.reduce((sum, middle) => sum + middle ** 2, 0) / all ** 2;
  // The sum of log-normal times, as one log-normal time with the same mean and variance.
  const scatter = Math.log1p(Math.expm1(noise ** 2) * unevenness);
  const centre = mean + (noise ** 2 - scatter) / 2;
  const width = studentQuantile(share === 0.5 ? 0.6745 : 1.4395, freedom) * Math.sqrt(spread ** 2 + scatter);
  return [Math.exp(centre - width), Math.exp(centre + width)];
}

/** A quantile of Student's t distribution from that of the normal one (the first terms of its expansion). */
function studentQuantile(z: number, freedom: number): number {
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

/** The paces that a plan can count with, in percent of the middle. */
export const minPacePercent = 20;
export const maxPacePercent = 500;

/** A factor as it is said and used: to one decimal. */
export function roundPace(factor: number): number {
  return Math.round(factor * 10) / 10;
}

/** The middles of the milestones that are left and that a pace applies to, in minutes. */
export function listMiddlesLeft(plan: Pick<Plan, "areas">): number[] {
  const left = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)) && !item.ownEstimate);
  return left.map((item) => planningMinutes(catalogHoursOf(item)));
}

/**
 * The plan with its hours at a pace: the catalog's, but not those that the learner set. This is the one place that applies a pace, so every
 * page, file and calendar agrees. Done milestones have it too, so that what was done and what is left are counted in the same hours.
 * @param pace a multiple of the catalog's middle
 */
export function applyPace(plan: Plan, pace: number): Plan {
  const { pace: _before, ...rest } = plan;
  const isMiddle = pace === 1;
  if (isMiddle && plan.pace === undefined) return plan;
  const areas = plan.areas.map((area) => ({ ...area, items: area.items.map((item) => (item.own ? item : applyToItem(item, pace))) }));
  return { ...rest, areas, ...(isMiddle ? {} : { pace }) };
}

function applyToItem(item: PlanMilestone, pace: number): PlanMilestone {
  const { catalogHours: _before, ...rest } = item;
  const given = catalogHoursOf(item);
  if (pace === 1) return { ...rest, hours: given, minutes: item.ownEstimate ? item.minutes : planningMinutes(given) };
  const toHalf = (hours: number) => Math.max(0.5, Math.round(hours * pace * 2) / 2);
  const minutes = item.ownEstimate ? item.minutes : roundMinutes(planningMinutes(given) * pace);
  return { ...rest, hours: { low: toHalf(given.low), high: toHalf(given.high) }, minutes, catalogHours: given };
}

function catalogHoursOf({ hours, catalogHours }: PlanMilestone) {
  return catalogHours ?? hours;
}
