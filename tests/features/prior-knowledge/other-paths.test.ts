import { describe, expect, test } from "vitest";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { isWhole, toggleArea } from "#app/_features/prior-knowledge/known-choice.ts";
import { findOtherPaths, withPath } from "#app/_features/prior-knowledge/other-paths.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";

const pairs = roleIds.flatMap((to) => roleIds.filter((from) => from !== to).map((from) => [from, to] as const));

describe("known milestones from another role's path", () => {
  test.each(pairs)("from %s in a plan for %s are exactly the shared ones, with all their prerequisites", (from, to) => {
    const plan = freshPlan(getRole(to), catalog(), "plan");
    const paths = findOtherPaths(plan, describeMilestones(plan));
    const [mine, theirs] = [newPlanMilestones(getRole(to), catalog()), newPlanMilestones(getRole(from), catalog())];
    const ticked = withPath(plan, paths, from);
    expect([...ticked].sort()).toEqual([...mine].filter((id) => theirs.has(id)).sort());
    for (const item of milestonesOf(plan).filter(({ id }) => ticked.has(id))) {
      for (const before of item.prerequisites) expect(ticked, `${item.id} rests on ${before}`).toContain(before);
    }
    for (const path of paths.filter(({ id }) => id === from)) {
      expect(isWhole(path, ticked)).toBe(true);
      expect(toggleArea(path, ticked)).toEqual(new Set());
    }
  });

  test("leave out done and begun ones, and an unknown role has none", () => {
    const fresh = freshPlan(getRole("genai-engineer"), catalog(), "plan");
    const [first, second] = findOtherPaths(fresh, describeMilestones(fresh)).find(({ id }) => id === "data-analyst")?.items ?? [];
    const plan = applyPatches(fresh, [
      { milestoneId: first?.id ?? "", patch: { status: "done" } },
      { milestoneId: second?.id ?? "", patch: { status: "in_progress" } },
    ]);
    const paths = findOtherPaths(plan, describeMilestones(plan));
    expect([...withPath(plan, paths, "data-analyst")]).not.toContain(first?.id);
    expect([...withPath(plan, paths, "data-analyst")]).not.toContain(second?.id);
    expect(withPath(plan, paths, "astronaut").size).toBe(0);
  });
});
