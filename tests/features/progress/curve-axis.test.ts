import fc from "fast-check";
import { expect, test } from "vitest";
import { listLevels, listMonthTicks, narrowest, wide } from "#app/_features/progress/curve-axis.ts";
import { estimateWidth } from "#app/_features/progress/place-labels.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

test("the months below a curve never meet and stay within it, on a phone and on a wide screen", () => {
  fc.assert(
    fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 12_000 }), fc.constantFrom(narrowest, wide, 1_200), (from, days, width) => {
      const first = addDays("2026-01-01", from);
      const ticks = listMonthTicks(first, addDays(first, days)).filter(({ onlyWide }) => width > narrowest || !onlyWide);
      expect(ticks.length).toBeGreaterThan(0);
      let end = Number.NEGATIVE_INFINITY;
      for (const { at, text } of ticks) {
        const start = at === 0 ? 0 : at * width - estimateWidth(text) / 2;
        expect(start).toBeGreaterThan(end);
        end = start + estimateWidth(text);
        expect(start).toBeGreaterThanOrEqual(-0.01);
        expect(end).toBeLessThanOrEqual(width + 0.01);
      }
    }),
    cases,
  );
});

test("one to three levels, in whole halves of hours, none close to the top", () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 600_000 }), (all) => {
      const levels = listLevels(all);
      expect(levels.length).toBeLessThanOrEqual(3);
      for (const level of levels) {
        expect(level % 30).toBe(0);
        expect(level).toBeLessThanOrEqual(0.88 * all);
      }
    }),
    cases,
  );
});
