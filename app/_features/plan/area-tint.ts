import type { Plan } from "#lib/planner/plan/plan.ts";

/** The colour of a skill area of a plan. Foundations, which is no area of the role, has the role's own. */
export function areaTint(areas: Plan["areas"], id: string): string {
  const at = areas.filter((area) => area.id !== "foundations").findIndex((area) => area.id === id);
  return at < 0 ? "var(--role)" : `var(--area-${(at % 5) + 1})`;
}
