import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMessages } from "#lib/messages/plan.ts";
import { countLeft, countStates, isSettled, type State, stateOf, states, statuses } from "#lib/planner/plan/counts.ts";
import { monthsOf, planningMinutes, sumHours } from "#lib/planner/time/hours.ts";
import { cases } from "../../support/planner-cases.ts";

const anyStates = fc.array(fc.constantFrom(...states), { maxLength: 60 });

describe("countStates", () => {
  it("counts by hand, and rounds percent down", () => {
    // Done 2 of 3 to do: 66.67 %.
    expect(countStates(["done", "done", "in_progress", "known", "skipped"])).toEqual({
      not_started: 0,
      in_progress: 1,
      done: 2,
      known: 1,
      skipped: 1,
      total: 5,
      percent: 66,
    });
    const almost: State[] = [...Array.from({ length: 999 }, () => "done" as const), "not_started"];
    expect(countStates(almost).percent).toBe(99);
  });

  it("adds up to the total, and 100 % means that nothing is left", () => {
    fc.assert(
      fc.property(anyStates, (all) => {
        const counts = countStates(all);
        expect(states.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total);
        expect(counts.total).toBe(all.length);
        expect(counts.percent === 100).toBe(all.every(isSettled));
        expect(counts.percent).toBeGreaterThanOrEqual(0);
        const { left, achieved, of } = countLeft(counts);
        expect([left, of]).toEqual([all.filter((state) => !isSettled(state)).length, all.filter((state) => state !== "skipped").length]);
        expect(left + achieved).toBe(of);
        // The numbers in the sentence are those that there are any of, and their sum.
        const numbers = planMessages.counts(counts).match(/\d+/g)?.map(Number) ?? [];
        const parts = states.map((state) => counts[state]).filter((count) => count > 0);
        expect(numbers).toEqual(parts.length > 1 ? [...parts, counts.total] : parts);
      }),
      cases,
    );
  });
});

describe("states", () => {
  it("puts skipped above any status, and settles all except open ones", () => {
    for (const status of statuses) {
      expect(stateOf(status, true)).toBe("skipped");
      expect(stateOf(status, false)).toBe(status);
    }
    expect(states.filter(isSettled)).toEqual(["done", "known", "skipped"]);
  });
});

describe("hours", () => {
  it("uses the middle of the range, or the learner's own hours, in whole minutes", () => {
    expect(planningMinutes({ low: 2, high: 3 })).toBe(150);
    expect(planningMinutes({ low: 2, high: 3 }, 4)).toBe(240);
    expect(planningMinutes({ low: 2, high: 3 }, 0)).toBe(0);
    expect(planningMinutes({ low: 2, high: 3 }, null)).toBe(150);
    expect(monthsOf({ low: 52, high: 104 }, 2)).toEqual({ low: 6, high: 12 });
    expect(monthsOf({ low: 1, high: 9 }, 8)).toEqual({ low: 1, high: 1 });
    expect(planningMinutes({ low: 2, high: 3 }, 0.33)).toBe(20); // 19.8
  });

  it("adds the ends of ranges", () => {
    expect(
      sumHours([
        { low: 1, high: 2 },
        { low: 3, high: 5 },
      ]),
    ).toEqual({ low: 4, high: 7 });
    expect(sumHours([])).toEqual({ low: 0, high: 0 });
  });
});
