import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { whilePatient } from "./change-queue.ts";

/** What there is to know of a role to plan for it: what a plan begins with, what it can take in, and what milestones tell. */
export type RoleOffer = { plan: Plan; widest: Plan; details: Record<string, MilestoneDetails> };

/** Reads it; the service worker has it without a network. */
export async function readRole(roleId: string): Promise<RoleOffer | undefined> {
  try {
    const answer = await fetch(`/try/${roleId}/plan.json`, { signal: whilePatient() });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
