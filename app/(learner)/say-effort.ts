import { sumHoursLeft } from "../../lib/planner/effort.ts";
import { itemState, type PlanItem } from "../../lib/planner/plan.ts";
import { ownWords } from "../../lib/words/own.ts";

/** What a milestone takes: all of it, or what is left of it once it is in progress. */
export function sayEffort(item: PlanItem): string {
  if (itemState(item) !== "in_progress") return ownWords.effortLong(item);
  const { low, high } = sumHoursLeft([item]);
  return ownWords.hoursLeft(low, high);
}
