import fc from "fast-check";
import { expect, test } from "vitest";
import { listStudied, setStudied, suggestStudied, suggestTook } from "#lib/planner/insights/study-minutes.ts";
import { applyPatches, holdsPatch, inversePatch, milestonesOf } from "#lib/planner/plan/plan.ts";
import { makeStoryPlan } from "../../support/learner-story.ts";
import { cases } from "../../support/planner-cases.ts";

const days = ["2026-11-23", "2026-11-24", "2026-11-25"];
const anyPress = fc.record({
  day: fc.constantFrom(...days),
  minutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_440 })),
  forId: fc.constantFrom("m0", "m1", "m2", "m3"),
});

test("a day has the minutes that were said last, whichever milestones they were for, and the other days keep theirs", () => {
  fc.assert(
    fc.property(fc.array(anyPress, { maxLength: 12 }), (presses) => {
      let plan = makeStoryPlan([60, 120, 90, 300], 30);
      const expected = new Map<string, number>();
      for (const { day, minutes, forId } of presses) {
        const before = plan;
        const patches = setStudied(milestonesOf(plan), day, minutes, forId);
        plan = applyPatches(plan, patches);
        if (minutes > 0) expected.set(day, minutes);
        else expected.delete(day);
        expect(Object.fromEntries(listStudied(milestonesOf(plan)))).toEqual(Object.fromEntries(expected));
        for (const { milestoneId, patch } of patches) {
          const [old, item] = [before, plan].map((each) => milestonesOf(each).find(({ id }) => id === milestoneId));
          if (!old || !item || !patch.studied) throw new Error("no such milestone");
          expect(patch.studied.minutes).toBeGreaterThanOrEqual(0);
          expect(holdsPatch(item, patch)).toBe(true);
          expect(holdsPatch(old, patch)).toBe(false);
          const [undone] = milestonesOf(applyPatches(plan, [{ milestoneId, patch: inversePatch(old, patch) }])).filter(
            ({ id }) => id === milestoneId,
          );
          expect(undone?.studied?.[day] ?? 0).toBe(old.studied?.[day] ?? 0);
        }
        // Saying it twice is saying it once.
        expect(setStudied(milestonesOf(plan), day, minutes, forId)).toEqual([]);
      }
    }),
    cases,
  );
});

test("minutes are offered from what is known, in round numbers", () => {
  const session = { day: "2026-11-23", minutes: 52 };
  expect(suggestStudied(0, session, "2026-11-23")).toBe(50);
  expect(suggestStudied(33, session, "2026-11-23")).toBe(33);
  expect(suggestStudied(0, session, "2026-11-24")).toBe(45);
  expect(suggestStudied(0, undefined, "2026-11-24")).toBe(45);
  expect(suggestTook({ minutes: 375 })).toBe(390);
  expect(suggestTook({ minutes: 375, studied: { "2026-11-23": 100, "2026-11-24": 112 } })).toBe(210);
  // Only a few days were noted.
  expect(suggestTook({ minutes: 375, studied: { "2026-11-23": 20, "2026-11-24": 12 } })).toBe(390);
  expect(suggestTook({ minutes: 1 })).toBe(5);
});
