import { expect, test } from "vitest";
import { completePlan } from "#app/_features/plan-sync/complete-plan.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

const plan = freshPlan(getRole("data-analyst"), catalog(), "guest-data-analyst");

/** The plan as release 0.1 kept it in browsers: no ranks, no choices, and optional instead of an importance. */
function toEarlierPlan({ byArea: _, choices: __, ...rest }: Plan): Plan {
  const areas = rest.areas.map((area) => ({
    ...area,
    items: area.items.map(({ rank: ___, importance, ...item }) => ({ ...item, optional: importance === "extra" })),
  }));
  return { ...rest, areas } as unknown as Plan;
}

test("a plan of the release before keeps its order, area by area, and can be sorted and cut", () => {
  const earlier = toEarlierPlan(plan);
  const complete = completePlan(earlier);
  expect(milestonesOf(complete).map(({ id }) => id)).toEqual(plan.areas.flatMap(({ items }) => items.map(({ id }) => id)));
  expect(new Set(milestonesOf(complete).map(({ importance }) => importance))).toEqual(new Set(["core"]));
  expect(complete).toMatchObject({ byArea: false, choices: [] });
});

test("a complete plan stays the same", () => {
  expect(completePlan(plan)).toBe(plan);
});
