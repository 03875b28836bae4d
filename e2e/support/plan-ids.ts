import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";

/** Returns the ids of a role's core milestones in planned order. */
export function plannedIds(role: Role): string[] {
  return orderForRole(role, catalog()).map((place) => place.milestoneId);
}

/** Returns the ids of a role's core milestones as the page of a plan lists them: area by area. */
export function listedIds(role: Role): string[] {
  return freshPlan(role, catalog(), "").areas.flatMap(({ items }) => items.map(({ id }) => id));
}
