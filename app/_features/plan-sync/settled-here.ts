import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { listPlansHere } from "./device-store.ts";
import { lookAgain } from "./use-kept-plan.ts";

/** The milestones that an owner did or knows, by all their plans on this device. */
export async function listSettledHere(owner: string): Promise<Set<string>> {
  const plans = await listPlansHere(owner);
  const looks = await Promise.all(plans.map(({ plan }) => lookAgain(owner, plan)));
  return new Set(looks.flatMap(({ now }) => milestonesOf(now).flatMap(({ id, status }) => (isSettled(status) ? [id] : []))));
}
