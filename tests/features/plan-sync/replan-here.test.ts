import { describe, expect, test } from "vitest";
import { plansAnew, replanHere } from "#app/_features/plan-sync/replan-here.ts";
import { formatLever } from "#app/_features/schedule/target-fix.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { applySettings, itemsOf, type Plan } from "#lib/planner/plan/plan.ts";
import { makeTimetable } from "#lib/planner/schedule/timetable.ts";

const settings = { startsOn: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
const fresh: Plan = freshPlan(getRole("data-analyst"), catalog(), "guest-data-analyst");
const planned: Plan = { ...fresh, settings };
const moment = new Date("2026-12-01T09:00:00Z");

describe("replanning without a server", () => {
  test("gives the dates that the planner gives, by what was ticked, and leaves the ticks to the log", () => {
    const first = itemsOf(planned)[0]?.id ?? "";
    const ticked = applySettings(planned, [{ milestoneId: first, setting: { status: "done" } }]);
    const result = replanHere(planned, ticked, settings, moment);
    if ("problem" in result) throw new Error(result.problem);
    const expected = makeTimetable(itemsOf(ticked), settings, "2026-12-01").schedule.items;
    expect(itemsOf(result.plan).map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd }))).toEqual(
      expected.map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd })),
    );
    expect(itemsOf(result.plan)[0]).toMatchObject({ id: first, status: "not_started", plannedStart: null });
  });

  test("settings that cannot be planned with are answered with a sentence", () => {
    const none = { ...settings, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] };
    expect(replanHere(planned, planned, none, moment)).toEqual({ problem: expect.stringMatching(/\.$/) });
  });

  test("buttons say what to plan with; anything else nothing", () => {
    expect(plansAnew(planned, "replan")).toEqual({ skip: [], settings });
    expect(plansAnew(planned, formatLever({ kind: "target", day: "2027-03-14" })).settings?.targetDate).toBe("2027-03-14");
    expect(plansAnew(planned, "undo 3").settings).toBeUndefined();
    expect(plansAnew(fresh, "replan").settings).toBeUndefined();
    const core = itemsOf(planned)[0]?.id ?? "";
    expect(plansAnew(planned, formatLever({ kind: "leave-out", ids: [core] })).skip).toEqual([]);
  });
});
