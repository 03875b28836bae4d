import fc from "fast-check";
import { expect, test } from "vitest";
import { curveWidths, listLevels, listMonthTicks } from "#app/_features/progress/curve-axis.ts";
import { estimateWidth } from "#app/_features/progress/place-labels.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

test("the months below a curve never meet and stay within it, at any width of the curve", () => {
  fc.assert(
    fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 12_000 }), fc.constantFrom(...curveWidths, 1_200), (from, days, width) => {
      const first = addDays("2026-01-01", from);
      const ticks = listMonthTicks(first, addDays(first, days)).filter(({ level }) => (curveWidths[level] ?? 0) <= width);
      expect(ticks.length).toBeGreaterThan(0);
      const months = ticks.map(({ at, text }) => ({ at, text }));
      const years = ticks.flatMap(({ at, year }) => (year ? [{ at, text: year }] : []));
      for (const row of [months, years]) {
        let end = Number.NEGATIVE_INFINITY;
        for (const { at, text } of row) {
          const start = at === 0 ? 0 : at * width - estimateWidth(text) / 2;
          expect(start).toBeGreaterThan(end);
          end = start + estimateWidth(text);
          expect(start).toBeGreaterThanOrEqual(-0.01);
          expect(end).toBeLessThanOrEqual(width + 0.01);
        }
      }
    }),
    cases,
  );
});

test("a plan of a year and a half has a month's name every quarter on a desk, and January has its year below", () => {
  const ticks = listMonthTicks("2026-09-15", "2028-03-10");
  expect(ticks.map(({ text, year }) => (year ? `${text} ${year}` : text))).toEqual(["Oct", "Jan 2027", "Apr", "Jul", "Oct", "Jan 2028"]);
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
