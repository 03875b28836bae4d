import { type DayOf, listTickDays } from "#lib/planner/insights/activity.ts";
import type { DevicePlan } from "./use-kept-plan.ts";

/** Returns the day on which each ticked step was ticked, by milestone id and step id. */
export function readTickDays({ ticks }: Pick<DevicePlan, "ticks">, dayOf: DayOf): Map<string, Map<string, string>> {
  return listTickDays(ticks, dayOf);
}
