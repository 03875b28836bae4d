import { isSettled } from "#lib/planner/plan/counts.ts";
import type { Plan, PlanArea } from "#lib/planner/plan/plan.ts";
import { milestoneState } from "#lib/planner/plan/plan.ts";

/** How much of a plan stands in a file that is read by people: all of it, or only what is left; with steps or without. */
export type Extent = { onlyLeft: boolean; steps: boolean };

export const wholePlan: Extent = { onlyLeft: false, steps: true };

/** Reads it from an address, such as "?only=left&steps=none"; what means nothing leaves nothing out. */
export function readExtent(get: (name: string) => string | null): Extent {
  return { onlyLeft: get("only") === "left", steps: get("steps") !== "none" };
}

/** A plan's areas as far as they go into the file; one of which nothing does is left out. */
export function areasWithin({ areas }: Pick<Plan, "areas">, { onlyLeft, steps }: Extent): PlanArea[] {
  return areas
    .map((area) => ({
      ...area,
      items: area.items
        .filter((item) => !(onlyLeft && isSettled(milestoneState(item))))
        .map((item) => (steps ? item : { ...item, steps: [] })),
    }))
    .filter(({ items }) => !onlyLeft || items.length > 0);
}
