import { type HoursRange, sumHours } from "./hours.ts";
import { itemState, type PlanItem } from "./plan.ts";
import { isSettled } from "./progress.ts";

/** The hours that a milestone counts with: the learner's own estimate where there is one, else the catalog's range. */
export function effortOf({ hours, minutes, ownEstimate }: PlanItem): HoursRange {
  return ownEstimate ? { low: minutes / 60, high: minutes / 60 } : hours;
}

/** The hours of all that is not started or in progress. */
export function sumHoursLeft(items: readonly PlanItem[]): HoursRange {
  return sumHours(items.filter((item) => !isSettled(itemState(item))).map(effortOf));
}
