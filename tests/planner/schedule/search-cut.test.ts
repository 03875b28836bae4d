import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CutItem, mostCutMinutes, searchCut } from "#lib/planner/schedule/search-cut.ts";
import { cases, patience } from "../../support/planner-cases.ts";

/** Items whose needs point backwards or, for milestones in an own order, forwards; never in a circle. */
function anyCutItems(most: number, minutes: fc.Arbitrary<number>): fc.Arbitrary<CutItem[]> {
  const item = fc.record({
    minutes: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: minutes }),
    worth: fc.constantFrom(0, 1, 3, 9),
    back: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    stays: fc.integer({ min: 0, max: 7 }).map((roll) => roll === 0),
  });
  return fc.tuple(fc.array(item, { minLength: 1, maxLength: most }), fc.boolean()).map(([all, isTurned]) => {
    const items = all.map(({ minutes: its, worth, back, stays }, at) => ({
      id: `m${at}`,
      minutes: its,
      loss: its === 0 ? worth : its * worth,
      stays,
      needs: [...back.filter((steps) => steps <= at).map((steps) => `m${at - steps}`), "done-long-ago"],
    }));
    return isTurned ? items.reverse() : items;
  });
}
const halfHours = fc.integer({ min: 1, max: 40 }).map((count) => count * 30);
/** A share of all minutes, sometimes more than there are. Doubles would mostly be next to 0. */
const anyShare = fc.integer({ min: 0, max: 110 }).map((percent) => percent / 100);
const anyMinutes = fc.integer({ min: 1, max: 1_200 });

/** Whether nothing that stays needs what is cut. */
function isWhole(items: readonly CutItem[], cut: ReadonlySet<string>): boolean {
  return items.every(({ id, needs, stays }) => (cut.has(id) ? !stays : needs.every((need) => !cut.has(need))));
}

/** Every cut there is, by trying all sets. */
function* listCuts(items: readonly CutItem[]): Generator<{ minutes: number; loss: number }> {
  for (let set = 0; set < 2 ** items.length; set += 1) {
    const chosen = items.filter((_, at) => set & (1 << at));
    if (!isWhole(items, new Set(chosen.map(({ id }) => id)))) continue;
    yield { minutes: chosen.reduce((sum, { minutes }) => sum + minutes, 0), loss: chosen.reduce((sum, { loss }) => sum + loss, 0) };
  }
}

const sum = (items: readonly CutItem[], ids: readonly string[], field: "minutes" | "loss") =>
  items.reduce((total, item) => total + (ids.includes(item.id) ? item[field] : 0), 0);

describe("searchCut", () => {
  test(
    "finds the cut of least loss, as trying every cut does",
    () => {
      fc.assert(
        fc.property(fc.oneof(anyCutItems(10, halfHours), anyCutItems(10, anyMinutes)), anyShare, (items, share) => {
          const wanted = Math.round(share * items.reduce((total, { minutes }) => total + minutes, 0));
          const { cut, leastLoss } = searchCut(items, wanted);
          const enough = [...listCuts(items)].filter(({ minutes }) => minutes >= wanted);
          const most = Math.max(...[...listCuts(items)].map(({ minutes }) => minutes));
          expect(mostCutMinutes(items)).toBe(most);
          expect(cut !== undefined).toBe(enough.length > 0);
          if (!cut) return;
          expect(cut.minutes).toBe(sum(items, cut.ids, "minutes"));
          expect(cut.loss).toBe(sum(items, cut.ids, "loss"));
          expect(cut.minutes).toBeGreaterThanOrEqual(wanted);
          expect(isWhole(items, new Set(cut.ids))).toBe(true);
          expect(cut.loss).toBe(Math.min(...enough.map(({ loss }) => loss)));
          expect(leastLoss).toBe(cut.loss);
        }),
        cases,
      );
    },
    patience,
  );

  test(
    "gives a bound that holds, and a cut, when it may not search to the end",
    () => {
      fc.assert(
        fc.property(anyCutItems(10, anyMinutes), anyShare, fc.nat(4), (items, share, branches) => {
          const wanted = Math.round(Math.min(1, share) * mostCutMinutes(items));
          const { cut, leastLoss } = searchCut(items, wanted, { branches });
          const least = Math.min(...[...listCuts(items)].flatMap(({ minutes, loss }) => (minutes >= wanted ? [loss] : [])));
          expect(cut?.minutes).toBeGreaterThanOrEqual(wanted);
          expect(leastLoss).toBeLessThanOrEqual(least);
          expect(cut?.loss).toBeGreaterThanOrEqual(least);
        }),
        cases,
      );
    },
    patience,
  );

  test(
    "is within 5 % of the best for sixty milestones",
    () => {
      fc.assert(
        fc.property(anyCutItems(60, anyMinutes), anyShare, (items, share) => {
          const wanted = Math.round(Math.min(1, share) * mostCutMinutes(items));
          const { cut, leastLoss } = searchCut(items, wanted);
          expect(isWhole(items, new Set(cut?.ids))).toBe(true);
          expect(cut?.loss).toBeLessThanOrEqual(leastLoss * 1.05);
        }),
        cases,
      );
    },
    patience,
  );

  test("looks only for what is better than a limit", () => {
    const items = [{ id: "a", minutes: 60, loss: 60, needs: [], stays: false }];
    expect(searchCut(items, 60, { below: 61 }).cut?.ids).toEqual(["a"]);
    expect(searchCut(items, 60, { below: 60 })).toEqual({ cut: undefined, leastLoss: 60 });
  });
});
