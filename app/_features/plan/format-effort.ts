import { ownMessages } from "#lib/messages/own.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";

/** Formats the hours of a milestone; those that are left once it is in progress, or a step is ticked. */
export function formatEffort(milestone: PlanMilestone): string {
  const state = milestoneState(milestone);
  const hasBegun = state === "in_progress" || (state === "not_started" && milestone.steps.some(({ done }) => done));
  if (!hasBegun) return ownMessages.effortLong(milestone);
  const { low, high } = sumHoursLeft([milestone]);
  return ownMessages.hoursLeft(low, high);
}
