import { guest } from "./device-store.ts";

/** A guest has one plan for each role, in this browser only. */
export function guestPlanId(roleId: string): string {
  return `${guest}-${roleId}`;
}

/** The role of a guest's plan; undefined for a learner's. */
export function guestRoleOf(planId: string): string | undefined {
  return planId.startsWith(`${guest}-`) ? planId.slice(guest.length + 1) : undefined;
}

/** The page of a plan: a guest's pages need no account. */
export function pageOfPlan(planId: string): `/plans/${string}` | `/try/${string}` {
  const role = guestRoleOf(planId);
  return role === undefined ? `/plans/${planId}` : `/try/${role}`;
}
