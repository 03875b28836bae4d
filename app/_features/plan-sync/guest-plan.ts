import { guest } from "./device-store.ts";

/** Returns the id of a guest's plan. A guest has one plan for each role, in this browser only. */
export function guestPlanId(roleId: string): string {
  return `${guest}-${roleId}`;
}

/** Returns the role of a guest's plan; undefined for a learner's plan. */
export function guestRoleOf(planId: string): string | undefined {
  return planId.startsWith(`${guest}-`) ? planId.slice(guest.length + 1) : undefined;
}

/** Returns the address of a plan's page; a guest's page needs no account. */
export function pageOfPlan(planId: string): `/plans/${string}` | `/try/${string}` {
  const role = guestRoleOf(planId);
  return role === undefined ? `/plans/${planId}` : `/try/${role}`;
}
