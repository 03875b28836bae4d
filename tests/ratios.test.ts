import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, quantile, spread } from "./bench/compare/ratios.ts";

const times = fc.array(fc.double({ min: 0.01, max: 1_000, noNaN: true }), { minLength: 1, maxLength: 50 });
const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

test("a quantile is the least time that enough of all are not above", () => {
  fc.assert(
    fc.property(times, share, (all, wanted) => {
      const enough = all.filter((time) => all.filter((other) => other <= time).length >= wanted * all.length - 1e-9);
      expect(quantile(all, wanted)).toBe(Math.min(...enough));
    }),
  );
});

test("no times have no quantile", () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});

test("the spread of several ratios has the middle one", () => {
  expect(spread([3, 1, 2])).toEqual({ middle: 2, least: 1, most: 3 });
});

test("a slow round weighs on both sides, and the ratio of the rounds stays", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 }), times, (slower, theirs) => {
      const rounds = slower.map((factor) => ({
        ours: theirs.map((time) => time * 2 * factor),
        theirs: theirs.map((time) => time * factor),
      }));
      const { p50, p99 } = compare(rounds);
      for (const ratio of [...Object.values(p50), ...Object.values(p99)]) expect(ratio).toBeCloseTo(2);
    }),
  );
});
