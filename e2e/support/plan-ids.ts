import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";

/** Returns the ids of a role's core milestones in planned order. */
export function plannedIds(role: Role): string[] {
  return orderForRole(role, catalog()).map((place) => place.milestoneId);
}
