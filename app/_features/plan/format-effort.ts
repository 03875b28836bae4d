import { ownMessages } from "#lib/messages/own.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";

/** What a milestone takes: all of it, or what is left of it once it is in progress. */
export function formatEffort(item: PlanMilestone): string {
  if (milestoneState(item) !== "in_progress") return ownMessages.effortLong(item);
  const { low, high } = sumHoursLeft([item]);
  return ownMessages.hoursLeft(low, high);
}
