import { expect, test } from "vitest";
import { markPlan } from "#app/_features/role-map/mark-plan.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";

const item = (id: string, more: Partial<PlanMilestone>): PlanMilestone => ({
  id,
  title: id,
  hours: { low: 1, high: 2 },
  minutes: 90,
  ownEstimate: false,
  own: false,
  retired: false,
  importance: "core",
  rank: 0,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
  prerequisites: [],
  status: "not_started",
  statusAt: null,
  skipped: false,
  steps: [],
  ...more,
});

test("a plan's map numbers every milestone in the plan's order and marks settled, begun, skipped and next ones", () => {
  const plan: Plan = {
    id: "plan",
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "1",
    createdAt: "2026-11-23T00:00:00Z",
    areas: [
      {
        id: "one",
        title: "One",
        items: [item("sql-basics", { status: "done" }), item("own-1", { own: true, status: "known", skipped: true })],
      },
      { id: "two", title: "Two", items: [item("memo", {}), item("charts", { status: "in_progress" })] },
    ],
    studyTime: null,
    ownOrder: [],
    byArea: false,
    choices: [],
  };
  const { stretches, marks } = markPlan(plan);
  expect(stretches.map(({ id, milestones }) => [id, milestones.map((each) => each.id)])).toEqual([
    ["one", ["sql-basics", "own-1"]],
    ["two", ["memo", "charts"]],
  ]);
  expect([...marks.values()].map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(marks.get("sql-basics")).toMatchObject({ settled: true, shared: true, here: false });
  expect(marks.get("own-1")).toMatchObject({ settled: false, skipped: true, shared: false });
  expect(marks.get("charts")).toMatchObject({ begun: true, here: true });
});
