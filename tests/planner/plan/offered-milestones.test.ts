import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan, widestPlan } from "#lib/catalog/fresh-plan.ts";
import { newPlanMilestones, offeredMilestones } from "#lib/catalog/path.ts";
import { addWithPrerequisites } from "#lib/planner/plan/offered-milestones.ts";
import { withPrerequisites } from "#lib/planner/plan/order.ts";
import { applyPatch, milestonesOf } from "#lib/planner/plan/plan.ts";

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
