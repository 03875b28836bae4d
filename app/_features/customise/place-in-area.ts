import type { Plan } from "#lib/planner/plan/plan.ts";
import { moveBefore } from "#lib/planner/plan/reorder.ts";

/**
 * The whole plan's order with one milestone moved within its area, to before another or (null) to its end.
 * @returns undefined when the plan does not hold the milestone, or its area the other.
 */
export function placeInArea(plan: Pick<Plan, "areas">, id: string, before: string | null): string[] | undefined {
  let placed = false;
  const order = plan.areas.flatMap((area) => {
    const ids = area.items.map((item) => item.id);
    if (!ids.includes(id) || (before !== null && !ids.includes(before))) return ids;
    placed = true;
    return before === id ? ids : moveBefore(ids, id, before);
  });
  return placed ? order : undefined;
}
