import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { completePlan } from "./complete-plan.ts";
import { renameStudyTime } from "./old-field-names.ts";
import { requestTimeout } from "./reach-server.ts";

/**
 * The data with which a browser plans for a role by itself: the plan at first, the plan with all milestones that the role offers, and the
 * texts.
 */
export type RoleOffer = { plan: Plan; widest: Plan; details: Record<string, MilestoneDetails> };

/** Reads the offer of a role; without a network, from the service worker's cache. @returns undefined when neither has it. */
export async function readRole(roleId: string): Promise<RoleOffer | undefined> {
  try {
    const answer = await fetch(`/try/${roleId}/plan.json`, { signal: requestTimeout() });
    if (!answer.ok) return undefined;
    const offer: RoleOffer = await answer.json();
    // A cached answer may be of the release before.
    return { ...offer, plan: completePlan(renameStudyTime(offer.plan)), widest: completePlan(renameStudyTime(offer.widest)) };
  } catch {
    return undefined;
  }
}
