import { describe, expect, test } from "vitest";
import { computeReplan, readReplanCommand } from "#app/_features/plan-sync/compute-replan.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { applyPatches, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { formatTargetFix } from "#lib/planner/schedule/target-fix.ts";
import { formatZoneChange } from "#lib/planner/schedule/zone-change.ts";

const settings = { startsOn: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
const fresh: Plan = freshPlan(getRole("data-analyst"), catalog(), "guest-data-analyst");
const planned: Plan = { ...fresh, studyTime: settings };
const moment = new Date("2026-12-01T09:00:00Z");

describe("replanning without a server", () => {
  test("computes the planner's dates from the current ticks, and keeps the ticks out of the base plan", () => {
    const first = milestonesOf(planned)[0]?.id ?? "";
    const ticked = applyPatches(planned, [{ milestoneId: first, patch: { status: "done" }, origin: { occurredAt: moment.getTime() } }]);
    const result = computeReplan(planned, ticked, settings, moment);
    if ("problem" in result) throw new Error(result.problem.code);
    const expected = schedulePlan(ticked, settings, "2026-12-01").schedule.items;
    expect(milestonesOf(result.plan).map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd }))).toEqual(
      expected.map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd })),
    );
    expect(milestonesOf(result.plan)[0]).toMatchObject({ id: first, status: "not_started", plannedStart: null });
  });

  test("another time zone moves no date, and the plan keeps the zone that it had", () => {
    const first = computeReplan(planned, planned, settings, new Date("2026-11-23T09:00:00Z"));
    if ("problem" in first) throw new Error(first.problem.code);
    const result = computeReplan(first.plan, first.plan, { ...settings, timeZone: "Asia/Tokyo" }, moment);
    expect(result).toEqual({
      changed: true,
      plan: {
        ...first.plan,
        studyTime: { ...settings, timeZone: "Asia/Tokyo" },
        earlierZones: [{ timeZone: "UTC", until: moment.toISOString() }],
      },
    });
  });

  test("returns the problem of study time that allows no schedule", () => {
    const none = { ...settings, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] };
    expect(computeReplan(planned, planned, none, moment)).toEqual({ problem: { field: "minutesPerWeekday", code: "noStudyTime" } });
  });

  test("reads the buttons' values, and nothing from other values", () => {
    expect(readReplanCommand(planned, "replan")).toEqual(settings);
    expect(readReplanCommand(planned, formatTargetFix({ kind: "target", day: "2027-03-14" }))?.targetDate).toBe("2027-03-14");
    expect(readReplanCommand(planned, formatZoneChange("Asia/Tokyo"))).toEqual({ ...settings, timeZone: "Asia/Tokyo" });
    expect(readReplanCommand(planned, "zone Mars/Olympus")).toBeUndefined();
    expect(readReplanCommand(planned, "undo 3")).toBeUndefined();
    expect(readReplanCommand(fresh, "replan")).toBeUndefined();
  });
});
