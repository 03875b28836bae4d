import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCalendar } from "#lib/planner/insights/activity.ts";
import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import { listWorkByDay, listWorkedMilestones, minutesDoneThisWeek, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { formatIsoDay, weekOf } from "#lib/planner/time/calendar.ts";
import { makeItem, makeWork } from "../../support/plan-exports.ts";

const numRuns = process.env.CI ? 1_000 : 200;
const today = 20_780; // 2026-11-23, a Monday
const near = fc.integer({ min: today - 20, max: today + 20 });

const undated = { plannedStart: null, plannedEnd: null };

const item: fc.Arbitrary<WorkedMilestone> = fc
  .record({
    minutes: fc.integer({ min: 0, max: 900 }),
    status: fc.constantFrom(...statuses),
    skipped: fc.boolean(),
    on: near.map(formatIsoDay),
    ticks: fc.array(fc.option(near.map(formatIsoDay), { nil: null }), { maxLength: 6 }),
  })
  .map(({ on, ...rest }) => ({ ...rest, ...undated, doneOn: rest.status === "done" && !rest.skipped ? on : null }));

const begun = { ...undated, minutes: 300, status: "in_progress", skipped: false, doneOn: null } as const;

describe("the work of this week", () => {
  test("adds up over all weeks to the work that is done and begun, and is never negative", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        let sum = 0;
        for (let monday = weekOf(today - 21); monday <= today + 21; monday += 7) {
          const week = minutesDoneThisWeek(items, formatIsoDay(monday + 3));
          expect(week).toBeGreaterThanOrEqual(0);
          expect(minutesDoneThisWeek(items, formatIsoDay(monday))).toBe(week);
          expect(minutesDoneThisWeek(items, formatIsoDay(monday + 6))).toBe(week);
          sum += week;
        }
        let worth = 0;
        for (const { status, skipped, minutes, ticks } of items) {
          if (skipped || status === "known") continue;
          const ticked = ticks.filter((tick) => tick !== null).length;
          if (status === "done") worth += minutes;
          else if (ticks.length > 0) worth += minutes - Math.ceil((minutes * (ticks.length - ticked)) / ticks.length);
        }
        expect(sum).toBe(worth);
        expect(listWorkByDay(items).reduce((total, { minutes }) => total + minutes, 0)).toBe(worth);
      }),
      { numRuns },
    );
  });

  test.each([
    ["2026-11-22", 0],
    ["2026-11-23", 300],
    ["2026-11-29", 300],
    ["2026-11-30", 0],
  ])("a week is Monday to Sunday: done or ticked on %s counts %i", (on, minutes) => {
    expect(minutesDoneThisWeek([{ ...begun, status: "done", doneOn: on, ticks: [] }], "2026-11-25")).toBe(minutes);
    expect(minutesDoneThisWeek([{ ...begun, ticks: [on] }], "2026-11-25")).toBe(minutes);
  });

  test("counts steps ticked last week in last week; the rest counts when the milestone is done", () => {
    const ticks = ["2026-11-20", "2026-11-24", null];
    expect(minutesDoneThisWeek([{ ...begun, ticks }], "2026-11-25")).toBe(100);
    expect(minutesDoneThisWeek([{ ...begun, ticks, status: "done", doneOn: "2026-11-24" }], "2026-11-25")).toBe(200);
    expect(minutesDoneThisWeek([{ ...begun, ticks, status: "done", doneOn: "2026-11-21" }], "2026-11-25")).toBe(0);
    expect(minutesDoneThisWeek([{ ...begun, ticks, skipped: true }], "2026-11-25")).toBe(0);
    expect(minutesDoneThisWeek([{ ...begun, ticks: [] }], "2026-11-25")).toBe(0);
  });
});

test("work is never ahead of today: who moves west after midnight has done it today, until that day comes", () => {
  const steps = [
    { id: "0", text: "", done: true, tickedAt: "2026-11-23T00:20:00.000Z" },
    { id: "1", text: "", done: false },
  ];
  const done = makeItem({ id: "a", minutes: 60, status: "done", statusAt: "2026-11-23T00:30:00.000Z" });
  const plan = makeWork([done, makeItem({ id: "b", minutes: 100, status: "in_progress", steps })]);
  for (const [now, on] of [
    ["2026-11-22", "2026-11-22"],
    ["2026-11-23", "2026-11-23"],
    ["2026-11-30", "2026-11-23"],
  ] as const) {
    const worked = listWorkedMilestones(plan, now);
    expect(listWorkByDay(worked)).toEqual([
      { on, minutes: 60 },
      { on, minutes: 50 },
    ]);
    expect(buildBurnUp(worked, null, now).today).toMatchObject({ on: now, done: 110 });
    expect(buildCalendar([{ on: "2026-11-23", count: 2 }], now, 4).flatMap(({ days }) => days)).toContainEqual({ on, count: 2 });
  }
});
