import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { Placed } from "#lib/planner/start/start-values.ts";

/** What a placement changes in a plan: milestones that become known, and own estimates. */
export type PlacementChanges = { known: string[]; estimates: { id: string; minutes: number }[] };

/**
 * What a placement changes in a plan: only milestones that are not started. What is known becomes so; what one was not sure of is estimated at the
 * least of its hours, unless the learner has an estimate of their own.
 */
export function findPlacementChanges(plan: Pick<Plan, "areas">, { knows, unsure }: Placed): PlacementChanges {
  const open = milestonesOf(plan).filter((item) => milestoneState(item) === "not_started");
  return {
    known: open.filter(({ id }) => knows.includes(id)).map(({ id }) => id),
    estimates: open
      .filter(({ id, ownEstimate }) => unsure.includes(id) && !knows.includes(id) && !ownEstimate)
      .map(({ id, hours }) => ({ id, minutes: hours.low * 60 })),
  };
}
