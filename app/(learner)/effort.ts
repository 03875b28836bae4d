import type { HoursRange } from "../../lib/planner/hours.ts";
import type { PlanItem } from "../../lib/planner/plan.ts";

/** The hours that a milestone counts with: the learner's own estimate where there is one, else the catalog's range. */
export function effortOf({ hours, minutes, ownEstimate }: PlanItem): HoursRange {
  return ownEstimate ? { low: minutes / 60, high: minutes / 60 } : hours;
}
