import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan, widestPlan } from "#lib/catalog/fresh-plan.ts";
import { newPlanMilestones, offeredMilestones } from "#lib/catalog/path.ts";
import { addWithPrerequisites } from "#lib/planner/plan/offered-milestones.ts";
import { withPrerequisites } from "#lib/planner/plan/order.ts";
import { applyPatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { makeCopy, makeItem } from "../../support/plan-exports.ts";

const shipped = catalog();

describe.each(shipped.roles)("the optional milestones of $id", (role) => {
  const plan = freshPlan(role, shipped, "plan");
  const widest = widestPlan(role, shipped, "plan");

  test.each(offeredMilestones(role, shipped))("%s gets the same place as in a plan made with it", (id) => {
    const included = new Set([...newPlanMilestones(role, shipped), ...withPrerequisites([id], shipped.milestones)]);
    expect(addWithPrerequisites(plan, widest, id)).toEqual(freshPlan(role, shipped, "plan", included));
  });

  test("progress and dates stay; adding it again, or one that is not offered, changes nothing", () => {
    const [optional = ""] = offeredMilestones(role, shipped);
    const [first] = milestonesOf(plan);
    const done = applyPatch(plan, first?.id ?? "", { status: "done" });
    const wider = addWithPrerequisites(done, widest, optional);
    expect(milestonesOf(wider).find(({ id }) => id === first?.id)?.status).toBe("done");
    expect(addWithPrerequisites(wider, widest, optional)).toEqual(wider);
    expect(addWithPrerequisites(done, widest, "not-offered")).toEqual(done);
  });
});

describe("a plan in the learner's own order", () => {
  const make = (id: string, rank: number, prerequisites: string[] = []) => makeItem({ id, rank, prerequisites });
  const makePlan = (areas: Record<string, PlanMilestone[]>): Plan => ({
    ...makeCopy([]).plan,
    areas: Object.entries(areas).map(([id, items]) => ({ id, title: id, items })),
  });
  const plan = makePlan({ sql: [make("own", 1, ["gone"]), make("a", 2)], charts: [make("b", 0)] });
  const widest: Plan = {
    ...makePlan({
      sql: [make("x", 1, ["c"]), make("a", 2)],
      charts: [make("c", 0), make("b", 3, ["x", "c", "y"])],
      proof: [make("y", 4)],
    }),
    choices: [{ id: "tool", title: "Tool", options: [] }],
  };

  test("keeps it when something is added, which goes where the role has it; what the role does not offer stays", () => {
    const wider = addWithPrerequisites(plan, widest, "x");
    expect(wider.areas.map(({ id, items }) => `${id}: ${items.map((item) => `${item.id}${item.rank}`).join(" ")}`)).toEqual([
      "sql: x1 own3 a4",
      "charts: c0 b2",
    ]);
    const needs = (id: string) => milestonesOf(wider).find((item) => item.id === id)?.prerequisites;
    expect(needs("b"), "all that is there, in the order of the plan").toEqual(["c", "x"]);
    expect(needs("own")).toEqual([]);
    expect(wider.choices).toEqual(widest.choices);
  });
});
