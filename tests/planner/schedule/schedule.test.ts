import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeSchedule, remainingMinutes, type ScheduleInput } from "#lib/planner/schedule/schedule.ts";
import { type AvailabilityInput, readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { anyAvailability, anyItems, cases, makeGraph, patience } from "../../support/planner-cases.ts";
import { minutesOn, mondayOf, scheduleSlowly } from "../../support/planner-oracle.ts";

const plan = (items: readonly ScheduleInput[], input: AvailabilityInput) => computeSchedule(items, readAvailability(input, 0));
const item = (id: string, minutes: number, settled = false): ScheduleInput => ({ id, minutes, settled });
const finishOf = (items: readonly ScheduleInput[], input: AvailabilityInput) => plan(items, input).finishOn ?? "";

describe("schedule, by hand", () => {
  it("uses up a day before the next, skips days off and crosses a leap day", () => {
    // Saturday 26 February 2028 is today; an hour on Mondays, Tuesdays and Wednesdays; Wednesday 1 March is off.
    const input = {
      startsOn: "2028-01-01",
      today: "2028-02-26",
      minutesPerWeekday: [60, 60, 60, 0, 0, 0, 0],
      daysOff: [{ from: "2028-03-01", to: "2028-03-01" }],
    };
    const result = plan([item("a", 40), item("known", 500, true), item("b", 50), item("none", 0), item("c", 90)], input);
    expect(result.items).toEqual([
      { id: "a", minutes: 40, plannedStart: "2028-02-28", plannedEnd: "2028-02-28" }, // Monday: 40 of 60
      { id: "known", minutes: 0, plannedStart: null, plannedEnd: null },
      { id: "b", minutes: 50, plannedStart: "2028-02-28", plannedEnd: "2028-02-29" }, // Monday 20, Tuesday 30
      { id: "none", minutes: 0, plannedStart: "2028-02-29", plannedEnd: "2028-02-29" }, // where the work stands
      { id: "c", minutes: 90, plannedStart: "2028-02-29", plannedEnd: "2028-03-06" }, // Tuesday 30, next Monday 60
    ]);
    expect(result.finishOn).toBe("2028-03-06");
    expect(result.weeks).toEqual([
      { week: "2028-02-21", plannedMinutes: 0, availableMinutes: 0 }, // the rest of today's week
      { week: "2028-02-28", plannedMinutes: 120, availableMinutes: 120 },
      { week: "2028-03-06", plannedMinutes: 60, availableMinutes: 180 },
    ]);
  });

  it("starts the next milestone on the next study day when one ends with the day", () => {
    const input = { startsOn: "2026-11-27", today: "2026-11-23", minutesPerWeekday: [0, 0, 0, 0, 60, 0, 0], daysOff: [] };
    expect(plan([item("a", 60), item("none", 0), item("b", 1)], input).items).toMatchObject([
      { plannedStart: "2026-11-27", plannedEnd: "2026-11-27" },
      { plannedStart: "2026-11-27", plannedEnd: "2026-11-27" },
      { plannedStart: "2026-12-04", plannedEnd: "2026-12-04" },
    ]);
  });

  it("schedules nothing when nothing is left", () => {
    const input = { startsOn: "2026-11-27", today: "2026-11-23", minutesPerWeekday: [0, 0, 0, 0, 60, 0, 0], daysOff: [] };
    expect(plan([], input)).toEqual({ items: [], weeks: [], finishOn: null });
    expect(plan([item("a", 60, true)], input)).toMatchObject({ weeks: [], finishOn: null });
  });

  it("continues after ten years off, and up to the last possible day", () => {
    const input = {
      startsOn: "2026-11-23",
      today: "2026-11-23",
      minutesPerWeekday: [9, 0, 0, 0, 0, 0, 0],
      daysOff: [{ from: "2026-11-24", to: "2036-11-23" }],
    };
    expect(finishOf([item("a", 10)], input)).toBe("2036-11-24");
    const late = { ...input, today: "9999-12-31", minutesPerWeekday: [0, 0, 0, 0, 7, 0, 0], daysOff: [] };
    expect(finishOf([item("a", 7)], late)).toBe("9999-12-31"); // a Friday
    expect(() => finishOf([item("a", 8)], late)).toThrow(ScheduleInputError);
  });

  it("says what to change when it would run past the year 9999", () => {
    const error = new ScheduleInputError({ field: "minutesPerWeekday", code: "tooLong", maxYears: null });
    const input = { startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [1, 0, 0, 0, 0, 0, 0], daysOff: [] };
    expect(() => plan([item("a", 10_000_000)], input)).toThrow(error);
    const always = [{ from: "2000-01-01", to: "9999-12-31" }];
    expect(() => plan([item("a", 1)], { ...input, daysOff: always })).toThrow(error);
    expect(() => plan([item("a", 0)], { ...input, daysOff: always })).toThrow(error);
    expect(plan([item("a", 1, true)], { ...input, daysOff: always }).finishOn).toBeNull();
    const fromSecondWeekOn = [{ from: "2026-11-30", to: "9999-12-31" }];
    expect(finishOf([item("a", 1)], { ...input, daysOff: fromSecondWeekOn })).toBe("2026-11-23");
    expect(() => finishOf([item("a", 2)], { ...input, daysOff: fromSecondWeekOn })).toThrow(error);
  });

  it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d minutes", (minutes) => {
    const input = { startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: [1, 0, 0, 0, 0, 0, 0], daysOff: [] };
    expect(() => plan([item("a", minutes)], input)).toThrow(RangeError);
  });
});

describe("schedule, for any plan", () => {
  it(
    "matches a planner that goes from day to day",
    () => {
      fc.assert(
        fc.property(anyItems(), anyAvailability, (items, input) => {
          const slow = scheduleSlowly(items, input);
          const fast = plan(items, input);
          expect(fast.items).toEqual(slow.items);
          const weeks = new Map<string, { plannedMinutes: number; availableMinutes: number }>();
          for (const { day, available, planned } of slow.days) {
            const week = weeks.get(mondayOf(day)) ?? { plannedMinutes: 0, availableMinutes: 0 };
            weeks.set(mondayOf(day), {
              plannedMinutes: week.plannedMinutes + planned,
              availableMinutes: week.availableMinutes + available,
            });
          }
          expect(fast.weeks.map(({ week, plannedMinutes }) => [week, plannedMinutes])).toEqual(
            [...weeks].map(([week, { plannedMinutes }]) => [week, plannedMinutes]),
          );
          // The walk stops at the finish; the last week's days after it are available all the same.
          for (const { week, availableMinutes } of fast.weeks.slice(0, -1))
            expect(availableMinutes).toBe(weeks.get(week)?.availableMinutes);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "matches it for catalogs of up to 10,000 milestones",
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1_000, max: 10_000 }), fc.nat(), anyAvailability, (size, seed, input) => {
          const items = [...makeGraph(size, seed).milestones.keys()].map((id, at) => item(id, (at * 37) % 61, at % 7 === 0));
          const minutesPerWeekday = input.minutesPerWeekday.map((minutes) => Math.min(1_440, minutes * 60)); // else it would walk for ages
          expect(plan(items, { ...input, minutesPerWeekday }).items).toEqual(scheduleSlowly(items, { ...input, minutesPerWeekday }).items);
        }),
        { numRuns: cases.numRuns / 50 },
      );
    },
    patience,
  );

  it(
    "puts every date on an available day, adds up to the work left, and exceeds no week's minutes",
    () => {
      fc.assert(
        fc.property(anyItems(), anyAvailability, (items, input) => {
          const { items: planned, weeks } = plan(items, input);
          for (const { plannedStart, plannedEnd } of planned) {
            if (plannedStart !== null) expect(minutesOn(plannedStart, input)).toBeGreaterThan(0);
            if (plannedEnd !== null) expect(minutesOn(plannedEnd, input)).toBeGreaterThan(0);
          }
          const left = items.reduce((sum, each) => sum + (each.settled ? 0 : each.minutes), 0);
          expect(weeks.reduce((sum, week) => sum + week.plannedMinutes, 0)).toBe(left);
          for (const week of weeks) expect(week.plannedMinutes).toBeLessThanOrEqual(week.availableMinutes);
          for (const week of weeks.slice(0, -1)) expect(week.plannedMinutes).toBe(week.availableMinutes); // no minute is wasted
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "cannot finish earlier: the days before the finish have fewer minutes than the work",
    () => {
      fc.assert(
        fc.property(anyItems(), anyAvailability, (items, input) => {
          const left = items.reduce((sum, each) => sum + (each.settled ? 0 : each.minutes), 0);
          const { days } = scheduleSlowly(items, input);
          const { finishOn } = plan(items, input);
          const before = days.filter(({ day }) => day < (finishOn ?? "")).reduce((sum, { available }) => sum + available, 0);
          if (left > 0) expect(before).toBeLessThan(left);
          else expect(before).toBe(0);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "never finishes later for more minutes, fewer days off or an earlier start",
    () => {
      fc.assert(
        fc.property(anyItems(), anyAvailability, fc.array(fc.nat(200), { minLength: 7, maxLength: 7 }), (items, input, more) => {
          const minutesPerWeekday = input.minutesPerWeekday.map((minutes, day) => Math.min(1_440, minutes + (more[day] as number)));
          const finish = finishOf(items, input);
          expect(finishOf(items, { ...input, minutesPerWeekday }) <= finish).toBe(true);
          expect(finishOf(items, { ...input, daysOff: input.daysOff.slice(1) }) <= finish).toBe(true);
          expect(finishOf(items, { ...input, startsOn: input.today }) <= finish || input.startsOn < input.today).toBe(true);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "never finishes later, nor moves another milestone later, once one is known or skipped",
    () => {
      fc.assert(
        fc.property(anyItems(), anyAvailability, fc.nat(24), (items, input, at) => {
          const before = plan(items, input).items;
          const after = plan(
            items.map((each, index) => (index === at ? { ...each, settled: true } : each)),
            input,
          ).items;
          for (const [index, each] of after.entries()) {
            expect((each.plannedEnd ?? "") <= (before[index]?.plannedEnd ?? "")).toBe(true);
          }
        }),
        cases,
      );
    },
    patience,
  );
});

describe("remainingMinutes", () => {
  const steps = (ticked: number, of: number) => Array.from({ length: of }, (_, at) => ({ done: at < ticked }));
  it.each([
    ["not_started", 1, 4, 75], // set back, with its ticks
    ["in_progress", 0, 4, 100],
    ["in_progress", 1, 4, 75],
    ["in_progress", 2, 3, 34], // a third of 100, rounded up
    ["in_progress", 3, 3, 0], // all ticked suggests done, and leaves no minutes
    ["in_progress", 0, 0, 100],
    ["done", 0, 4, 0],
    ["known", 0, 4, 0],
    ["skipped", 0, 4, 0],
  ] as const)("%s with %i of %i steps ticked leaves %i of 100", (state, ticked, of, left) => {
    expect(remainingMinutes(100, state, steps(ticked, of))).toBe(left);
  });
});
