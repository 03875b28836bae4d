import { ownMessages } from "#lib/messages/own.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";

/** Formats the hours of a milestone; those that are left once it is in progress. */
export function formatEffort(milestone: PlanMilestone): string {
  if (milestoneState(milestone) !== "in_progress") return ownMessages.effortLong(milestone);
  const { low, high } = sumHoursLeft([milestone]);
  return ownMessages.hoursLeft(low, high);
}
