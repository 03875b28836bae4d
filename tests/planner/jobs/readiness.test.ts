import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathStraight } from "#lib/planner/jobs/job-path.ts";
import { joinAlternatives, mergeAsked, rankNext, splitAdvertisements, splitWords } from "#lib/planner/jobs/merge-advertisements.ts";
import {
  type Asked,
  collectLeft,
  findSoonest,
  type JobMilestone,
  measureReadiness,
  minutesToAdd,
  type PathMilestone,
} from "#lib/planner/jobs/readiness.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { addDays } from "../../support/planner-cases.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Milestones that need only earlier ones, a path through some of them, and what is asked for. */
const cases = fc
  .record({
    minutes: fc.array(fc.integer({ min: 1, max: 600 }), { minLength: ids.length, maxLength: ids.length }),
    needs: fc.array(fc.array(fc.nat(ids.length - 1), { maxLength: 3 }), { minLength: ids.length, maxLength: ids.length }),
    onPath: fc.subarray(ids),
    known: fc.subarray(ids),
    asked: fc.array(
      fc.record({ ways: fc.array(fc.subarray(ids, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), isNice: fc.boolean() }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ minutes, needs, onPath, known, asked }) => {
    const milestones = new Map(
      ids.map((id, at): [string, JobMilestone] => [
        id,
        { minutes: minutes[at] ?? 1, needs: (needs[at] ?? []).filter((need) => need < at).map((need) => ids[need] as string) },
      ]),
    );
    const path = onPath.map((id, at): PathMilestone => {
      const isKnown = known.includes(id);
      return {
        id,
        minutes: isKnown ? 0 : (milestones.get(id)?.minutes ?? 0),
        isKnown,
        endsOn: isKnown ? null : addDays("2026-11-23", at),
      };
    });
    return { milestones, path, asked: asked.map((each, at): Asked => ({ word: `word-${at}`, ...each })) };
  });

/** Slowly: what is left is closed under what it needs, and holds nothing that is known. */
function closeSlowly(
  wanted: readonly string[],
  path: readonly PathMilestone[],
  milestones: ReadonlyMap<string, JobMilestone>,
): Set<string> {
  const isKnown = (id: string) => path.some((each) => each.id === id && each.isKnown);
  const left = new Set(wanted.filter((id) => !isKnown(id)));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of [...left]) for (const need of milestones.get(id)?.needs ?? []) if (!isKnown(need)) left.add(need);
  }
  return left;
}

describe("how ready somebody is", () => {
  test("known things need nothing more, and the others name what is left of them", () => {
    fc.assert(
      fc.property(cases, ({ milestones, path, asked }) => {
        const isKnown = (id: string) => path.some((each) => each.id === id && each.isKnown);
        const isHeld = (id: string) => path.some((each) => each.id === id);
        const { asked: standing, known, percent } = measureReadiness(asked, path, milestones);
        for (const { state, ways, left, on } of standing) {
          expect(state === "known").toBe(ways.some((way) => way.every(isKnown)));
          expect(state === "outside").toBe(ways.length === 0);
          if (state === "planned") expect(left.every(isHeld)).toBe(true);
          if (state === "offered") expect(left.some((id) => !isHeld(id))).toBe(true);
          if (state === "planned")
            expect(on).toBe(
              left
                .map((id) => path.find((each) => each.id === id)?.endsOn ?? "")
                .sort()
                .at(-1),
            );
          // A way that the path goes is never called missing.
          if (state === "offered") expect(ways.some((way) => way.every(isHeld))).toBe(false);
        }
        expect(known).toBe(standing.filter(({ state }) => state === "known").length);
        expect(percent).toBe(asked.length === 0 ? 0 : Math.floor((100 * known) / asked.length));
      }),
    );
  });

  test("of several ways the nearest is left: on the path the one that ends first, else the one that takes fewest minutes with all it needs", () => {
    const milestone = (minutes: number, ...needs: string[]): JobMilestone => ({ minutes, needs });
    const milestones = new Map([
      ["soon", milestone(500)],
      ["late", milestone(10)],
      ["long", milestone(300)],
      ["short", milestone(100, "base")],
      ["base", milestone(150)],
    ]);
    const path = ["soon", "late"].map((id, at): PathMilestone => ({ id, minutes: 60, isKnown: false, endsOn: addDays("2026-11-23", at) }));
    const look = (ways: string[][], on: readonly PathMilestone[] = path) =>
      measureReadiness([{ word: "sql", ways, isNice: false }], on, milestones).asked[0];
    for (const ways of [
      [["late"], ["soon"], ["short"]],
      [["soon"], ["late"]],
    ]) {
      expect(look(ways)).toMatchObject({ state: "planned", on: "2026-11-23", left: ["soon"] });
    }
    expect(look([["soon", "late"]])).toMatchObject({ state: "planned", on: "2026-11-24", left: ["soon", "late"] });
    expect(look([["long"], ["short"]], [])).toMatchObject({ state: "offered", on: null, left: ["short"] });
    expect(look([["short"], ["long"]], [])).toMatchObject({ left: ["short"] });
    const known = (id: string): PathMilestone => ({ id, minutes: 0, isKnown: true, endsOn: null });
    expect(look([["long", "soon"], ["short"]], [known("long")])).toMatchObject({ state: "offered", left: ["short"] });
    expect(look([["late"], ["soon", "base"]], [known("base"), ...path])).toMatchObject({ state: "planned", left: ["soon"] });
    const undated = path.map((each) => ({ ...each, endsOn: null }));
    expect(look([["late"], ["soon"]], undated)).toMatchObject({ state: "planned", on: null, left: ["late"] });
    expect(measureReadiness([{ word: "sql", ways: [["late"]], isNice: false }], undated, milestones).rises).toEqual([]);
    expect(minutesToAdd(["short", "late"], path, milestones)).toBe(250);
    expect(minutesToAdd(["short"], [known("base")], milestones)).toBe(100);
  });

  test("what is left is all that the asked milestones rest on, once, in the order of the path", () => {
    fc.assert(
      fc.property(cases, ({ milestones, path, asked }) => {
        const { asked: standing, left, minutesLeft } = measureReadiness(asked, path, milestones);
        const wanted = standing.flatMap((each) => each.left);
        expect(new Set(left)).toEqual(closeSlowly(wanted, path, milestones));
        expect(new Set(left).size).toBe(left.length);
        const onPath = path.map(({ id }) => id);
        const held = left.filter((id) => onPath.includes(id));
        expect(held).toEqual(onPath.filter((id) => left.includes(id)));
        expect(left.slice(0, held.length)).toEqual(held);
        expect(minutesLeft).toBe(left.reduce((sum, id) => sum + (milestones.get(id)?.minutes ?? 0), 0));
      }),
    );
  });

  test("readiness only rises, day by day, up to all that is known or planned", () => {
    fc.assert(
      fc.property(cases, ({ milestones, path, asked }) => {
        const { rises, percent, known, asked: standing } = measureReadiness(asked, path, milestones);
        const line = [{ on: "", percent }, ...rises];
        for (const [at, rise] of rises.entries()) {
          expect(rise.on > (line[at]?.on ?? "")).toBe(true);
          expect(rise.percent).toBeGreaterThanOrEqual(line[at]?.percent ?? 0);
        }
        const most = known + standing.filter(({ state }) => state === "planned").length;
        if (rises.length > 0) expect(rises.at(-1)?.percent).toBe(Math.floor((100 * most) / asked.length));
      }),
    );
  });

  test("learning it first takes as many days as its minutes need", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 200 }), ({ milestones, path, asked }, aDay) => {
        const readiness = measureReadiness(asked, path, milestones);
        const availability = readAvailability(
          {
            startsOn: "2026-11-23",
            today: "2026-11-23",
            minutesPerWeekday: Array(7).fill(aDay),
            daysOff: [],
          },
          0,
        );
        const days = Math.ceil(readiness.minutesLeft / aDay);
        const expected = readiness.left.length === 0 ? null : addDays("2026-11-23", days - 1);
        expect(findSoonest(readiness, path, milestones, availability)).toBe(expected);
      }),
    );
  });
});

describe("learning only what is asked for", () => {
  const visitors = fc.tuple(cases, fc.subarray(ids), fc.integer({ min: 1, max: 200 }));
  const readFor = (aDay: number) =>
    readAvailability({ startsOn: "2026-11-23", today: "2026-11-23", minutesPerWeekday: Array(7).fill(aDay), daysOff: [] }, 0);

  test("its hours and its last day belong together", () => {
    fc.assert(
      fc.property(visitors, ([{ milestones, asked }, known, aDay]) => {
        const { milestones: path } = pathStraight(asked, new Set(known), milestones, readFor(aDay));
        const { minutesLeft, left, rises } = measureReadiness(asked, path, milestones);
        expect(path.filter(({ isKnown }) => !isKnown).map(({ id }) => id)).toEqual(left);
        const last = left.length === 0 ? undefined : addDays("2026-11-23", Math.ceil(minutesLeft / aDay) - 1);
        expect(rises.at(-1)?.on).toBe(last);
      }),
    );
  });

  test("all that is taught is known at its end, and each thing follows what it needs", () => {
    fc.assert(
      fc.property(visitors, ([{ milestones, asked }, known, aDay]) => {
        const { milestones: path } = pathStraight(asked, new Set(known), milestones, readFor(aDay));
        for (const { state, ways } of measureReadiness(asked, path, milestones).asked) {
          expect(state === "outside").toBe(ways.length === 0);
          expect(state).not.toBe("offered");
        }
        const placed = path.map(({ id }) => id);
        for (const [at, { id, isKnown }] of path.entries()) {
          if (!isKnown) for (const need of milestones.get(id)?.needs ?? []) expect(placed.slice(0, at)).toContain(need);
        }
      }),
    );
  });
});

describe("several advertisements", () => {
  test("each thing is counted once for each advertisement that asks for it", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }), { maxLength: 6 }), fc.boolean(), (all, isNice) => {
        const merged = mergeAsked(all.map((words) => words.map((word) => ({ word, ways: [], isNice }))));
        expect(new Set(merged.map(({ word }) => word))).toEqual(new Set(all.flat()));
        for (const { word, count } of merged) expect(count).toBe(all.filter((words) => words.includes(word)).length);
        expect(merged.map(({ count }) => count)).toEqual(merged.map(({ count }) => count).toSorted((one, other) => other - one));
      }),
    );
  });

  test("the words of a choice are one thing, which each of their ways meets, and all else stays", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 2, max: 6 }), ({ asked }, size) => {
        const choice = asked.slice(0, size).map(({ word }) => word);
        const joined = joinAlternatives(asked, choice.length > 0 ? [choice] : []);
        expect(joined.flatMap(({ word }) => splitWords(word))).toEqual(asked.map(({ word }) => word));
        expect(joined.flatMap(({ ways }) => ways)).toEqual(asked.flatMap(({ ways }) => ways));
        expect(joined).toHaveLength(asked.length - Math.max(0, choice.length - 1));
        if (joined[0]) expect(joined[0].isNice).toBe(asked.slice(0, size).every(({ isNice }) => isNice));
      }),
    );
  });

  test("what one advertisement requires is required", () => {
    const sql = { word: "sql", ways: [["a"]] };
    expect(mergeAsked([[{ ...sql, isNice: true }], [{ ...sql, isNice: false }], [{ ...sql, isNice: true }]])).toEqual([
      { ...sql, isNice: false, count: 3 },
    ]);
  });

  test("what is left of a milestone that nobody knows is nothing", () => {
    const milestones = new Map([["a", { minutes: 60, needs: ["gone"] }]]);
    expect(collectLeft(["a", "gone", "a"], new Map(), milestones)).toEqual(new Set(["a"]));
  });

  test("the next best fills most places for each hour, and nothing is ranked before a better one", () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        ({ milestones, path, asked }, counts) => {
          const merged = asked.map((each, at) => ({ ...each, count: counts[at] ?? 1 }));
          const isKnown = (id: string) => path.some((each) => each.id === id && each.isKnown);
          const ranked = rankNext(merged, path, milestones);
          for (const { milestones: bundle, minutes, covers } of ranked) {
            expect(new Set(bundle)).toEqual(closeSlowly(bundle, path, milestones));
            expect(minutes).toBe(bundle.reduce((sum, id) => sum + (milestones.get(id)?.minutes ?? 0), 0));
            const fills = (has: (id: string) => boolean) =>
              merged.filter(({ ways }) => ways.some((way) => way.every(has))).reduce((sum, { count }) => sum + count, 0);
            expect(covers).toBe(fills((id) => isKnown(id) || bundle.includes(id)) - fills(isKnown));
          }
          const rates = ranked.map(({ covers, minutes }) => covers / Math.max(minutes, 1));
          expect(rates).toEqual(rates.toSorted((one, other) => other - one));
        },
      ),
    );
  });

  test.each([
    ["one", ["one"]],
    ["one\n---\ntwo", ["one", "two"]],
    ["---\none\n  -----  \r\n\n---\ntwo\n---", ["one", "two"]],
    ["one -- two\n--\n- three", ["one -- two\n--\n- three"]],
    // As phones write three hyphens.
    ["one\n\u2014-\ntwo\n \u2014 \nthree\n\u2013\u2013\nfour", ["one", "two", "three", "four"]],
    ["one \u2014 two\n\u2014 three", ["one \u2014 two\n\u2014 three"]],
    ["", []],
  ])("“%s” is split into %j", (text, parts) => {
    expect(splitAdvertisements(text)).toEqual(parts);
  });
});
