import { applyChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setEstimate } from "#lib/data/plans/customise.ts";
import { findPlacementChanges } from "#lib/planner/placement/placement-changes.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { Placed } from "#lib/planner/start/start-values.ts";

/**
 * Marks what a placement found in one of the learner's plans as known, and estimates what one was not sure of at the least of its hours.
 * Whatever was begun, skipped or estimated stays. Dates follow only when the plan is replanned.
 * @param origin begins the ids of the changes: sent twice, they change nothing more @returns how many milestones it changed
 */
export async function takePlacement(learner: LearnerId, plan: Plan, placed: Placed, origin: string, now: Date): Promise<number> {
  const { known, estimates } = findPlacementChanges(plan, placed);
  const changes = known.map((id) => ({ id: `${origin} ${plan.id} ${id}`, milestoneId: id, patch: { status: "known" as const } }));
  if (changes.length > 0) await applyChanges(learner, plan.id, changes, now);
  for (const { id, minutes } of estimates) await setEstimate(learner, plan.id, id, minutes, now);
  return known.length + estimates.length;
}
