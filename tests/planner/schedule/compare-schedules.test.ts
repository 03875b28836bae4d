import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSchedules } from "#lib/planner/schedule/compare-schedules.ts";
import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { anyAvailability, anyItems, cases } from "../../support/planner-cases.ts";
import { firstDayOf } from "../../support/planner-oracle.ts";

const hourADay = { startsOn: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60], daysOff: [] };
const plan = (items: [string, number, boolean][], today: string) =>
  computeSchedule(
    items.map(([id, minutes, settled]) => ({ id, minutes, settled })),
    readAvailability({ ...hourADay, today }, 0),
  );

describe("compareSchedules", () => {
  it("returns the moved milestones, with their old and new days", () => {
    const before = plan(
      [
        ["a", 60, false],
        ["b", 60, false],
        ["c", 60, false],
      ],
      "2026-11-23",
    );
    // A day later a is done as planned, b is not begun, d is new, and c was left out.
    const after = plan(
      [
        ["a", 60, true],
        ["d", 60, false],
        ["b", 60, false],
      ],
      "2026-11-24",
    );
    expect(compareSchedules(before, after)).toEqual({
      moved: [
        { id: "a", from: { plannedStart: "2026-11-23", plannedEnd: "2026-11-23" }, to: null },
        { id: "d", from: null, to: { plannedStart: "2026-11-24", plannedEnd: "2026-11-24" } },
        {
          id: "b",
          from: { plannedStart: "2026-11-24", plannedEnd: "2026-11-24" },
          to: { plannedStart: "2026-11-25", plannedEnd: "2026-11-25" },
        },
        { id: "c", from: { plannedStart: "2026-11-25", plannedEnd: "2026-11-25" }, to: null },
      ],
    });
  });

  it("notices a change of only the first or only the last day", () => {
    // With 30 minutes more for a, b begins a day later and ends as before; with 31 more for itself, b ends a day later.
    const before = plan(
      [
        ["a", 30, false],
        ["b", 60, false],
      ],
      "2026-11-23",
    );
    const longerA = plan(
      [
        ["a", 60, false],
        ["b", 60, false],
      ],
      "2026-11-23",
    );
    const longerB = plan(
      [
        ["a", 30, false],
        ["b", 91, false],
      ],
      "2026-11-23",
    );
    const b = { plannedStart: "2026-11-23", plannedEnd: "2026-11-24" };
    expect(compareSchedules(before, longerA)).toEqual({
      moved: [{ id: "b", from: b, to: { ...b, plannedStart: "2026-11-24" } }],
    });
    expect(compareSchedules(before, longerB)).toEqual({
      moved: [{ id: "b", from: b, to: { ...b, plannedEnd: "2026-11-25" } }],
    });
  });

  it("does not list milestones that are done before and after", () => {
    expect(compareSchedules(plan([["a", 60, true]], "2026-11-23"), plan([["a", 60, true]], "2026-12-23"))).toEqual({
      moved: [],
    });
  });

  it("returns nothing when nothing has changed, and while today is not after the start", () => {
    fc.assert(
      fc.property(anyItems(), anyAvailability, (items, input) => {
        const before = computeSchedule(items, readAvailability(input, 0));
        expect(compareSchedules(before, computeSchedule(items, readAvailability(input, 0))).moved).toEqual([]);
        const today = firstDayOf(input);
        expect(compareSchedules(before, computeSchedule(items, readAvailability({ ...input, today }, 0))).moved).toEqual([]);
      }),
      cases,
    );
  });
});
