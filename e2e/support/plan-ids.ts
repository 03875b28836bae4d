import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";

/** A role's core milestones in planned order, as ids. */
export function plannedIds(role: Role): string[] {
  return orderForRole(role, catalog()).map((place) => place.milestoneId);
}
