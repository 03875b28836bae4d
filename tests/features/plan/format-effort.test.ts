import { expect, test } from "vitest";
import { formatEffort } from "#app/_features/plan/format-effort.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

const item: PlanMilestone = {
  id: "a",
  title: "a",
  hours: { low: 4, high: 10 },
  minutes: 420,
  ownEstimate: false,
  own: false,
  retired: false,
  importance: "core",
  rank: 0,
  status: "not_started",
  statusAt: null,
  skipped: false,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
  prerequisites: [],
  steps: [1, 2, 3, 4].map((at) => ({ id: `${at}`, text: "", done: false })),
};
const ticked = (count: number, more: Partial<PlanMilestone> = {}): PlanMilestone => ({
  ...item,
  status: "in_progress",
  steps: item.steps.map((step, at) => ({ ...step, done: at < count })),
  ...more,
});

test("a milestone shows its hours; once begun, the hours left", () => {
  expect(formatEffort(item)).toBe("4 to 10 hours");
  expect(formatEffort(ticked(0))).toBe("4 to 10 hours left");
  expect(formatEffort(ticked(2))).toBe("2 to 5 hours left");
  expect(formatEffort(ticked(2, { ownEstimate: true, minutes: 180 }))).toBe("About 1.5 hours left");
  expect(formatEffort(ticked(3, { hours: { low: 1, high: 6 } }))).toBe("0.5 to 1.5 hours left");
  expect(formatEffort(ticked(3, { ownEstimate: true, minutes: 60 }))).toBe("About 30 min left");
});
