import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { type HoursRange, sumHours } from "./hours.ts";

/**
 * The hours that are left of a milestone, as planning counts them: by the learner's own estimate where there is one, else the
 * catalog's range; of one in progress the share of its unticked steps; none once it is settled.
 */
function hoursLeftOf(item: PlanMilestone): HoursRange {
  const { hours, minutes, ownEstimate } = item;
  const left = (all: number) => remainingMinutes(Math.round(all), milestoneState(item), item.steps) / 60;
  return ownEstimate ? { low: left(minutes), high: left(minutes) } : { low: left(hours.low * 60), high: left(hours.high * 60) };
}

/** The hours that are left of all of them. */
export function sumHoursLeft(items: readonly PlanMilestone[]): HoursRange {
  return sumHours(items.map(hoursLeftOf));
}
