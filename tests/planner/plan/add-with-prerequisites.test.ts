import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan, widestPlan } from "#lib/catalog/fresh-plan.ts";
import { coreMilestones, optionalMilestones } from "#lib/catalog/path.ts";
import { takeIn } from "#lib/planner/plan/add-with-prerequisites.ts";
import { withPrerequisites } from "#lib/planner/plan/order.ts";
import { applySetting, itemsOf } from "#lib/planner/plan/plan.ts";

const shipped = catalog();

describe.each(shipped.roles)("what $id offers beyond its core", (role) => {
  const plan = freshPlan(role, shipped, "plan");
  const widest = widestPlan(role, shipped, "plan");

  test.each(optionalMilestones(role, shipped))("%s takes the place that a plan made with it gives it", (id) => {
    const included = new Set([...coreMilestones(role, shipped), ...withPrerequisites([id], shipped.milestones)]);
    expect(takeIn(plan, widest, id)).toEqual(freshPlan(role, shipped, "plan", included));
  });

  test("what was done and planned stays; again, and what is not offered, changes nothing", () => {
    const [optional = ""] = optionalMilestones(role, shipped);
    const [first] = itemsOf(plan);
    const done = applySetting(plan, first?.id ?? "", { status: "done" });
    const wider = takeIn(done, widest, optional);
    expect(itemsOf(wider).find(({ id }) => id === first?.id)?.status).toBe("done");
    expect(takeIn(wider, widest, optional)).toEqual(wider);
    expect(takeIn(done, widest, "not-offered")).toEqual(done);
  });
});
