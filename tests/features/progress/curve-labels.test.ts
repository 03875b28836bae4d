import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelCurve } from "#app/_features/progress/curve-labels.ts";
import { estimateWidth } from "#app/_features/progress/place-labels.ts";
import { buildBurnUp } from "#lib/planner/insights/burn-up.ts";
import { readDay } from "#lib/planner/time/calendar.ts";
import { makeStoryPlan, planOn, study } from "../../support/learner-story.ts";

const studyTime = {
  startsOn: "2026-06-01",
  minutesPerWeekday: [60, 0, 60, 0, 60, 0, 60],
  daysOff: [],
  targetDate: null as string | null,
  timeZone: "UTC",
};
const today = "2026-09-14";

/**
 * The labels of somebody who studied a share of the planned time, with the positions of the curve.
 * @param ahead how many minutes more are done by today than planned, if that is to be so.
 */
function label(share: number, targetDate: string | null, ahead?: number) {
  const time = { ...studyTime, targetDate };
  const story = study(planOn(makeStoryPlan(Array(16).fill(300), 60), time, "2026-06-01"), today, (available) => available * share);
  const read = buildBurnUp(story.worked, time, today, { p15: "2028-01-01", p50: "2028-02-01", p85: "2028-03-01" });
  const burnUp = ahead === undefined ? read : { ...read, today: { ...read.today, planned: read.today.done - ahead } };
  const [begin, end] = [readDay(burnUp.line[0]?.on ?? ""), readDay(burnUp.line.at(-1)?.on ?? "")];
  const x = (on: string) => (100 * (readDay(on) - begin)) / (end - begin);
  return { ...labelCurve(burnUp, x, (minutes) => 100 - (100 * minutes) / burnUp.all), x };
}

describe("the labels of the curve", () => {
  test("stand at today's dot and at the foot of the target's line where a screen has room, also for who is on pace", () => {
    for (const [share, ahead, atLines, above] of [
      [0.4, undefined, ["today start"], ["target", "likely"]],
      [1, undefined, ["today start", "target end"], ["likely"]],
      [1, 60, ["today start", "target end"], ["likely"]],
      [1, 600, ["today end", "target end"], ["likely"]],
    ] as const) {
      const wide = label(share, "2027-02-01", ahead).bySize.at(-1);
      expect(wide?.atLines.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual(atLines);
      expect(wide?.above.map(({ id }) => id)).toEqual(above);
    }
  });

  test("are all there at each size, those at a line within the curve and off the target's line", () => {
    const widths = [224, 288, 440, 700];
    const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 5, 20 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.option(day), (tenths, target) => {
        const { bySize, x } = label(tenths / 10, target);
        for (const [size, { atLines, above }] of bySize.entries()) {
          const width = widths[size] ?? 0;
          const shown = [...atLines, ...above].map(({ id }) => id);
          expect(shown.filter((id) => id === "today")).toHaveLength(1);
          expect(shown.filter((id) => id === "likely")).toHaveLength(1);
          expect(shown.filter((id) => id === "target").length).toBeLessThanOrEqual(1);
          for (const { text, left, anchor, dx } of atLines) {
            const from = (left * width) / 100 + dx - (anchor === "end" ? estimateWidth(text) : 0);
            const to = from + estimateWidth(text);
            expect(from).toBeGreaterThanOrEqual(-0.01);
            expect(to).toBeLessThanOrEqual(width + 0.01);
            const line = shown.includes("target") && target ? (x(target) * width) / 100 : undefined;
            expect(line === undefined || line <= from || to <= line).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
