import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyPace,
  fewestPaceSamples,
  listMiddlesLeft,
  listPaceSamples,
  measurePace,
  type OwnPace,
  type PaceSample,
  rangeAtPace,
  roundPace,
} from "#lib/planner/insights/own-pace.ts";
import { applyPatch, milestonesOf, type PlanMilestone, patchForState, patchForTook } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { makeStoryPlan } from "../../support/learner-story.ts";
import { cases } from "../../support/planner-cases.ts";

const anySample: fc.Arbitrary<PaceSample> = fc.record({
  middle: fc.integer({ min: 30, max: 1_500 }),
  took: fc.integer({ min: 1, max: 60_000 }),
});
const anySamples = fc.array(anySample, { minLength: fewestPaceSamples, maxLength: 60 });

function measure(samples: readonly PaceSample[]): OwnPace {
  const pace = measurePace(samples);
  if (!pace) throw new Error("no pace");
  return pace;
}

/** Random numbers that are the same in each run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("a learner's own pace", () => {
  test("is not known before five milestones", () => {
    const sample = { middle: 240, took: 480 };
    expect(measurePace(Array.from({ length: fewestPaceSamples - 1 }, () => sample))).toBeUndefined();
    expect(measurePace(Array.from({ length: fewestPaceSamples }, () => sample))).toBeDefined();
  });

  test("lies between the middle and the learner's average, and nearer to the average the more milestones there are", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 4, noNaN: true }), fc.integer({ min: fewestPaceSamples, max: 60 }), (factor, count) => {
        const samples = (many: number) => Array.from({ length: many }, () => ({ middle: 600, took: Math.round(600 * factor) }));
        const exact = Math.log(Math.round(600 * factor) / 600);
        const [few, more] = [measure(samples(count)).mean, measure(samples(count + 10)).mean];
        expect(Math.abs(few)).toBeLessThanOrEqual(Math.abs(more) + 1e-12);
        expect(Math.abs(more)).toBeLessThanOrEqual(Math.abs(exact) + 1e-12);
        expect(few * exact).toBeGreaterThanOrEqual(0);
      }),
      cases,
    );
  });

  test("does not depend on the order, and one slip of the finger moves it little", () => {
    fc.assert(
      fc.property(anySamples, (samples) => {
        expect(measure(samples.toReversed()).factor).toBeCloseTo(measure(samples).factor, 10);
        const wild = measure([...samples, { middle: 60, took: 60_000 }]);
        expect(wild).toEqual(measure([...samples, { middle: 60, took: 360 }]));
        expect(Number.isFinite(wild.factor)).toBe(true);
      }),
      cases,
    );
  });

  test("has ranges around each other that narrow as less is left uncertain", () => {
    fc.assert(
      fc.property(anySamples, fc.array(fc.integer({ min: 30, max: 1_500 }), { minLength: 1, maxLength: 60 }), (samples, middles) => {
        const pace = measure(samples);
        const [half, most] = [rangeAtPace(pace, middles, 0.5), rangeAtPace(pace, middles, 0.85)];
        expect(most[0]).toBeLessThan(half[0]);
        expect(half[0]).toBeLessThan(half[1]);
        expect(half[1]).toBeLessThan(most[1]);
        const [low, high] = rangeAtPace(pace, [...middles, ...middles], 0.85);
        expect(high / low).toBeLessThanOrEqual(most[1] / most[0] + 1e-9);
      }),
      cases,
    );
  });

  // Learners who take 0.6 to 2 times the middle, all as evenly or each in their own way; each has done eight milestones, and thirty are left.
  test.each([
    [0.4, 0.4],
    [0.25, 0.55],
  ])("has ranges that hold as often as they say, with a noise from %d to %d", (least, greatest) => {
    const random = makeRandom(20_261_123);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const learners = 4_000;
    const held = { half: 0, most: 0 };
    for (let learner = 0; learner < learners; learner += 1) {
      const factor = 0.6 * (2 / 0.6) ** random();
      const noise = least + (greatest - least) * random();
      const middle = () => 60 * (2 + Math.floor(random() * 19));
      const take = (minutes: number) => minutes * factor * Math.exp(noise * normal());
      const done = Array.from({ length: 8 }, middle);
      const left = Array.from({ length: 30 }, middle);
      const pace = measure(done.map((minutes) => ({ middle: minutes, took: Math.max(1, Math.round(take(minutes))) })));
      const all = left.reduce((sum, minutes) => sum + minutes, 0);
      const ratio = left.reduce((sum, minutes) => sum + take(minutes), 0) / all;
      const holds = ([low, high]: [number, number]) => low <= ratio && ratio <= high;
      if (holds(rangeAtPace(pace, left, 0.5))) held.half += 1;
      if (holds(rangeAtPace(pace, left, 0.85))) held.most += 1;
    }
    expect(Math.abs(held.half / learners - 0.5)).toBeLessThan(0.07);
    expect(Math.abs(held.most / learners - 0.85)).toBeLessThan(0.05);
  });
});

describe("a plan at a pace", () => {
  const story = makeStoryPlan([120, 240, 360, 500, 600], 60);
  const catalogOf = (item: PlanMilestone): PlanMilestone => ({
    ...item,
    ownEstimate: false,
    hours: { low: item.minutes / 90, high: item.minutes / 45 },
  });
  const plan = applyPace(
    applyPace({ ...story, areas: story.areas.map((area) => ({ ...area, items: area.items.map(catalogOf) })) }, 1.2),
    1,
  );

  test("has the catalog's hours times the pace, but not those that the learner set", () => {
    const [first] = milestonesOf(plan);
    if (!first) throw new Error("no milestones");
    const own = {
      ...plan,
      areas: plan.areas.map((area) => ({
        ...area,
        items: area.items.map((item) => (item.id === first.id ? { ...item, minutes: 95, ownEstimate: true } : item)),
      })),
    };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), (tenths) => {
        const pace = tenths / 10;
        const at = applyPace(own, pace);
        for (const item of milestonesOf(at)) {
          const given = milestonesOf(own).find(({ id }) => id === item.id);
          if (!given) throw new Error("another milestone");
          if (item.id === first.id) expect(item.minutes).toBe(95);
          else expect(Math.abs(item.minutes - planningMinutes(given.hours) * pace)).toBeLessThanOrEqual(15 + 1e-9);
        }
        // Whatever the plan had before, nothing is lost or counted twice.
        expect(applyPace(applyPace(at, 1.7), pace)).toEqual(at);
        expect(applyPace(at, 1)).toEqual(own);
        expect(listMiddlesLeft(at)).toEqual(listMiddlesLeft(own));
      }),
      cases,
    );
  });

  test("is measured in the same hours whether or not it has one, by done milestones alone", () => {
    const [first, second] = milestonesOf(plan);
    if (!first || !second) throw new Error("no milestones");
    let done = applyPatch(plan, first.id, { ...patchForState("done"), ...patchForTook(first, 300) });
    done = applyPatch(done, second.id, patchForTook(second, 300));
    const samples = [{ middle: planningMinutes(first.hours), took: 300 }];
    expect(listPaceSamples(done)).toEqual(samples);
    expect(listPaceSamples(applyPace(done, 1.3))).toEqual(samples);
    expect(listPaceSamples(applyPatch(done, first.id, patchForTook(first, 0)))).toEqual([]);
  });

  test("applies to what is left, and not to what has an estimate of the learner's own", () => {
    const [first, second, third] = milestonesOf(plan);
    if (!first || !second || !third) throw new Error("no milestones");
    const areas = plan.areas.map((area) => ({
      ...area,
      items: area.items.map((item) => (item.id === second.id ? { ...item, minutes: 95, ownEstimate: true } : item)),
    }));
    const open = applyPatch({ ...plan, areas }, first.id, patchForState("done"));
    expect(listMiddlesLeft(open)).toEqual(
      milestonesOf(plan)
        .slice(2)
        .map(({ hours }) => planningMinutes(hours)),
    );
  });

  test("is said to one decimal", () => {
    expect([0.96, 1.04, 1.26, 1.949].map(roundPace)).toEqual([1, 1, 1.3, 1.9]);
  });
});
