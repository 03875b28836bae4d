import { ownWords } from "#lib/messages/en/own.ts";
import { itemState, type PlanItem } from "#lib/planner/plan/plan.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";

/** What a milestone takes: all of it, or what is left of it once it is in progress. */
export function sayEffort(item: PlanItem): string {
  if (itemState(item) !== "in_progress") return ownWords.effortLong(item);
  const { low, high } = sumHoursLeft([item]);
  return ownWords.hoursLeft(low, high);
}
