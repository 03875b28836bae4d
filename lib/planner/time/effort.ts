import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { type HoursRange, sumHours } from "./hours.ts";

/**
 * The hours that are left of a milestone, as planning counts them: by the learner's own estimate where there is one, else the
 * catalog's range; of these the share of its unticked steps; none once it is settled.
 */
function hoursLeftOf(item: PlanMilestone): HoursRange {
  const { hours, minutes, ownEstimate } = item;
  const left = (all: number) => remainingMinutes(Math.round(all), milestoneState(item), item.steps) / 60;
  return ownEstimate ? { low: left(minutes), high: left(minutes) } : { low: left(hours.low * 60), high: left(hours.high * 60) };
}

/** The hours that are left of all of them, to the half. Whatever is left counts half an hour at least. */
export function sumHoursLeft(items: readonly PlanMilestone[]): HoursRange {
  const { low, high } = sumHours(items.map(hoursLeftOf));
  const toHalf = (hours: number) => (hours === 0 ? 0 : Math.max(0.5, Math.round(hours * 2) / 2));
  return { low: toHalf(low), high: toHalf(high) };
}
