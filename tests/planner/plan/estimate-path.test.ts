import fc from "fast-check";
import { expect, test } from "vitest";
import { estimatePath } from "#lib/planner/plan/estimate-path.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";

const today = "2026-11-27";
const dayAfter = (count: number) => formatIsoDay((parseDay(today) ?? 0) + count);

test("seven hours a week are one a day, so hours are days", () => {
  const walk = estimatePath(
    [
      { low: 1, high: 3 },
      { low: 2, high: 4 },
    ],
    7,
    today,
  );
  expect(walk.days).toEqual([
    { from: today, to: dayAfter(1) },
    { from: dayAfter(2), to: dayAfter(4) },
  ]);
  expect(walk.finish).toEqual({ early: dayAfter(2), likely: dayAfter(4), late: dayAfter(6) });
});

const hours = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([low, more]) => ({ low, high: low + more }));
const paths = fc.array(hours, { minLength: 1, maxLength: 60 });
const weeks = fc.integer({ min: 1, max: 168 });

test("milestones follow one another from today on, and the finish matches the hours", () => {
  fc.assert(
    fc.property(paths, weeks, (path, week) => {
      const { days, finish } = estimatePath(path, week, today);
      expect(days).toHaveLength(path.length);
      expect(days[0]?.from).toBe(today);
      for (const [index, { from, to }] of days.entries()) {
        expect(from <= to).toBe(true);
        expect(from >= (days[index - 1]?.to ?? today)).toBe(true);
      }
      expect([finish.early, finish.likely, finish.late]).toEqual([finish.early, finish.likely, finish.late].toSorted());
      expect(finish.likely).toBe(days.at(-1)?.to);
    }),
  );
});

test("more hours a week never finish later", () => {
  fc.assert(
    fc.property(paths, fc.integer({ min: 1, max: 167 }), (path, week) => {
      const [less, more] = [estimatePath(path, week, today), estimatePath(path, week + 1, today)];
      for (const end of ["early", "likely", "late"] as const) expect(more.finish[end] <= less.finish[end]).toBe(true);
    }),
  );
});
