import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMissingMinutes, judgeTarget, type Verdict } from "#lib/planner/schedule/feasibility.ts";
import { computeSchedule, type ScheduleInput } from "#lib/planner/schedule/schedule.ts";
import { type AvailabilityInput, readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";
import { addDays, anyAvailability, anyItems, anyPattern, cases, dayNumber, patience } from "../../support/planner-cases.ts";
import { firstDayOf, scheduleSlowly } from "../../support/planner-oracle.ts";

const judge = (items: readonly ScheduleInput[], input: AvailabilityInput) => judgeTarget(items, readAvailability(input, 0));
const needed = (id: string, minutes: number): ScheduleInput => ({ id, minutes, settled: false });

/** Monday 23 November 2026; an hour a day on working days. */
const hourADay: AvailabilityInput = {
  startsOn: "2026-11-23",
  today: "2026-11-23",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
};

describe("judgeTarget, by hand", () => {
  it("returns no verdict without a target", () => expect(judge([needed("a", 60)], hourADay)).toBeNull());

  it("counts the days between finish and target", () => {
    // 600 minutes are ten working days: finished on Friday 4 December.
    expect(judge([needed("a", 600)], { ...hourADay, targetDate: "2026-12-04" })).toEqual({ fits: true, spareDays: 0 });
    expect(judge([needed("a", 600)], { ...hourADay, targetDate: "2026-12-10" })).toEqual({ fits: true, spareDays: 6 });
    expect(judge([{ ...needed("a", 600), settled: true }], { ...hourADay, targetDate: "2026-12-10" })).toEqual({
      fits: true,
      spareDays: 17,
    });
    expect(judge([], { ...hourADay, targetDate: "2020-01-01" })).toEqual({ fits: true, spareDays: 0 });
  });

  it("computes the target fixes", () => {
    // Until Friday 27 November there are 5 days for 600 minutes: 600 a week, 120 a day.
    const items = [needed("a", 240), needed("b", 360)];
    const input = { ...hourADay, targetDate: "2026-11-27" };
    expect(judge(items, input)).toEqual({ fits: false, finishOn: "2026-12-04", minutesPerWeek: 600, problem: null });
    expect(findMissingMinutes(items, readAvailability(input, 0))).toBe(300);
    expect(findMissingMinutes(items, readAvailability(hourADay, 0))).toBe(0);
    // In half hours, without false precision.
    expect(judge([needed("a", 571)], input)).toMatchObject({ minutesPerWeek: 600 });
    expect(judge([needed("a", 570)], input)).toMatchObject({ minutesPerWeek: 570 });
  });

  it("returns no target fix where none helps", () => {
    // On one Monday there are at most 1,440 minutes.
    const input = { ...hourADay, minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], targetDate: "2026-11-29" };
    expect(judge([needed("a", 1_441)], input)).toMatchObject({ fits: false, minutesPerWeek: null });
    expect(judge([needed("a", 1_440)], input)).toMatchObject({ minutesPerWeek: 1_440 });
  });

  it("returns a problem instead of target fixes for a target that has passed", () => {
    expect(judge([needed("a", 600)], { ...hourADay, targetDate: "2026-11-22" })).toEqual({
      fits: false,
      finishOn: "2026-12-04",
      minutesPerWeek: null,
      problem: { field: "targetDate", code: "targetPassed", target: "2026-11-22", first: "2026-11-23" },
    });
  });

  it("says what to change when the plan runs past the year 9999", () => {
    expect(() => judge([needed("a", 1e9)], { ...hourADay, targetDate: "2027-01-01" })).toThrow(
      new ScheduleInputError({ field: "minutesPerWeekday", code: "tooLong", maxYears: null }),
    );
  });
});

/** A plan, and a target from a little before its finish to a little after. */
const anyTarget = fc
  .tuple(anyItems(12, 600), anyAvailability, fc.double({ min: 0, max: 1.1, noNaN: true }))
  .map(([items, input, share]) => {
    const { finishOn } = computeSchedule(items, readAvailability(input, 0));
    const first = firstDayOf(input);
    const length = finishOn === null ? 10 : dayNumber(finishOn) - dayNumber(first);
    return { items, input: { ...input, targetDate: addDays(first, Math.floor(length * share)) } };
  });
const finishSlowly = (items: readonly ScheduleInput[], input: AvailabilityInput) =>
  scheduleSlowly(items, input)
    .items.map(({ plannedEnd }) => plannedEnd ?? "")
    .toSorted()
    .at(-1) ?? "";
const isLate = (verdict: Verdict | null): verdict is Extract<Verdict, { fits: false }> => verdict?.fits === false;

describe("judgeTarget, for any plan", () => {
  it(
    "fits exactly when the plan finishes by the target",
    () => {
      fc.assert(
        fc.property(anyTarget, ({ items, input }) => {
          const verdict = judge(items, input);
          const finish = finishSlowly(items, input);
          expect(verdict?.fits).toBe(finish <= input.targetDate);
          if (isLate(verdict)) expect(verdict.finishOn).toBe(finish);
          else if (finish) expect(verdict?.spareDays).toBe(dayNumber(input.targetDate) - dayNumber(finish));
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "returns the least half hours a week: they meet the target, half an hour less misses it",
    () => {
      fc.assert(
        fc.property(anyTarget, ({ items, input }) => {
          const verdict = judge(items, input);
          if (!isLate(verdict)) return;
          const meets = (total: number) =>
            finishSlowly(items, { ...input, minutesPerWeekday: distributeMinutes(input.minutesPerWeekday, total) }) <= input.targetDate;
          if (verdict.minutesPerWeek === null) {
            expect(meetsAtMost(items, input)).toBe(false);
            return;
          }
          expect(meets(verdict.minutesPerWeek)).toBe(true);
          if (verdict.minutesPerWeek > 30) expect(meets(verdict.minutesPerWeek - 30)).toBe(false);
          expect(verdict.minutesPerWeek % 30).toBe(0);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "misses as many minutes as would have to be left out",
    () => {
      fc.assert(
        fc.property(anyTarget, ({ items, input }) => {
          const left = items.filter(({ settled }) => !settled);
          const missing = findMissingMinutes(left, readAvailability(input, 0));
          expect(missing > 0).toBe(isLate(judge(items, input)));
          const minutes = left.reduce((sum, item) => sum + item.minutes, 0);
          const fits = (less: number) => finishSlowly([needed("rest", minutes - less)], input) <= input.targetDate;
          if (missing > 0 && minutes > missing) expect([fits(missing), fits(missing - 1)]).toEqual([true, false]);
        }),
        cases,
      );
    },
    patience,
  );
});

function meetsAtMost(items: readonly ScheduleInput[], input: AvailabilityInput & { targetDate: string }): boolean {
  const minutesPerWeekday = input.minutesPerWeekday.map((minutes) => (minutes > 0 ? 1_440 : 0));
  return finishSlowly(items, { ...input, minutesPerWeekday }) <= input.targetDate;
}

describe("spreadMinutes", () => {
  it.each([
    [[60, 60, 60, 60, 60, 0, 0], 600, [120, 120, 120, 120, 120, 0, 0]],
    [[60, 60, 60, 60, 60, 0, 0], 302, [61, 61, 60, 60, 60, 0, 0]], // the odd minutes go to the earlier of equals
    [[30, 0, 0, 0, 0, 0, 90], 120, [30, 0, 0, 0, 0, 0, 90]],
    [[30, 0, 0, 0, 0, 0, 90], 2_000, [560, 0, 0, 0, 0, 0, 1_440]], // 500 and 1,500, but no day has more than 1,440
    [[1, 0, 0, 0, 0, 0, 2], 1, [0, 0, 0, 0, 0, 0, 1]],
    [[5, 0, 0, 0, 0, 0, 0], 0, [0, 0, 0, 0, 0, 0, 0]],
  ])("spreads %j to %i a week", (pattern, total, spread) => expect(distributeMinutes(pattern, total)).toEqual(spread));

  it("adds up, keeps free weekdays free, keeps the pattern, and takes from no weekday when the week gains", () => {
    fc.assert(
      fc.property(anyPattern(), fc.double({ min: 0, max: 1, noNaN: true }), (pattern, share) => {
        const perWeek = pattern.reduce((sum, minutes) => sum + minutes, 0);
        const total = Math.floor(share * (mostMinutesPerWeek(pattern) - 1));
        const spread = distributeMinutes(pattern, total);
        const more = distributeMinutes(pattern, total + 1);
        expect(spread.reduce((sum, minutes) => sum + minutes, 0)).toBe(total);
        expect(distributeMinutes(pattern, perWeek)).toEqual(pattern);
        for (const [weekday, minutes] of spread.entries()) {
          expect(minutes).toBeLessThanOrEqual(more[weekday] as number);
          expect(more[weekday]).toBeLessThanOrEqual(pattern[weekday] === 0 ? 0 : 1_440);
        }
      }),
      cases,
    );
  });

  it("matches handing out minutes one by one from none", () => {
    fc.assert(
      fc.property(anyPattern(120), (pattern) => {
        const perWeek = pattern.reduce((sum, minutes) => sum + minutes, 0);
        const last = distributeMinutes(pattern, perWeek - 1);
        const behind = pattern.map((minutes, weekday) => minutes - (last[weekday] as number));
        expect(behind.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 1]);
      }),
      cases,
    );
  });
});
