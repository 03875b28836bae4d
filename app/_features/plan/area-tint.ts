import { foundations } from "#lib/planner/plan/order.ts";

/** The colour of one of these skill areas: one of five in the role's order. Foundations, which is no area of the role, is grey. */
export function areaTint(areas: readonly { id: string }[], id: string): string {
  const at = areas.filter((area) => area.id !== foundations).findIndex((area) => area.id === id);
  return at < 0 ? "var(--muted)" : `var(--area-${(at % 5) + 1})`;
}
