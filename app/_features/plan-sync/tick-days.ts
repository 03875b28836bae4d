import type { DayOf } from "#lib/planner/insights/activity.ts";
import { sinceOf } from "#lib/planner/sync/history-event.ts";
import type { DevicePlan } from "./use-kept-plan.ts";

/** Returns the day on which each ticked step was ticked, by milestone id and step id. */
export function readTickDays({ ticks }: Pick<DevicePlan, "ticks">, dayOf: DayOf): Map<string, Map<string, string>> {
  const days = new Map<string, Map<string, string>>();
  for (const { milestoneId, stepId = "", after, ...times } of ticks) {
    const its = days.get(milestoneId) ?? new Map<string, string>();
    if (after === "true") its.set(stepId, dayOf(new Date(sinceOf(times))));
    else its.delete(stepId);
    days.set(milestoneId, its);
  }
  return days;
}
