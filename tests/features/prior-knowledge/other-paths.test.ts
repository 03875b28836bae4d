import { describe, expect, test } from "vitest";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { isWhole, toggleArea } from "#app/_features/prior-knowledge/known-choice.ts";
import { findOtherPaths, withPath } from "#app/_features/prior-knowledge/other-paths.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { coreMilestones } from "#lib/catalog/path.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";

const pairs = roleIds.flatMap((to) => roleIds.filter((from) => from !== to).map((from) => [from, to] as const));

describe("what another role's path counts for in a plan", () => {
  test.each(pairs)("%s in a plan for %s: exactly what both ask for, with all that it rests on", (from, to) => {
    const plan = freshPlan(getRole(to), catalog(), "plan");
    const paths = findOtherPaths(plan, describeMilestones(plan));
    const [mine, theirs] = [coreMilestones(getRole(to), catalog()), coreMilestones(getRole(from), catalog())];
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

  test("what is done or begun is not ticked again, and an unknown role ticks nothing", () => {
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
