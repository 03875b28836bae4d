import { findRole } from "#lib/catalog/catalog.ts";
import { foundations } from "#lib/planner/plan/order.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";

/** The areas that can hold an own milestone: Foundations when the plan has them, and the role's skill areas. */
export function listAreas(plan: Plan): { id: string; title: string }[] {
  const front = plan.areas.filter((area) => area.id === foundations);
  return [...front, ...(findRole(plan.role.id)?.areas ?? [])].map(({ id, title }) => ({ id, title }));
}
