import { expect, it } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { findPlacementChanges } from "#lib/planner/placement/placement-changes.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";

it("changes only what is not started, and keeps an estimate of the learner's own", () => {
  const fresh = freshPlan(getRole("data-analyst"), catalog(), "plan");
  const [known = "", done = "", skipped = "", open = "", estimated = "", both = ""] = milestonesOf(fresh).map(({ id }) => id);
  const used = applyPatches(fresh, [
    { milestoneId: done, patch: { status: "done" } },
    { milestoneId: skipped, patch: { skipped: true } },
  ]);
  const estimate = (id: string) => ({ ownEstimate: id === estimated });
  const plan = {
    areas: used.areas.map((area) => ({ ...area, items: area.items.map((item) => ({ ...item, ...estimate(item.id) })) })),
  };
  const low = (milestonesOf(fresh).find(({ id }) => id === open)?.hours.low ?? 0) * 60;
  expect(findPlacementChanges(plan, { knows: [known, done, skipped, both, "gone"], unsure: [open, estimated, done, both] })).toEqual({
    known: [known, both],
    estimates: [{ id: open, minutes: low }],
  });
});
