import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeSmallMap } from "#app/_features/roles/place-small-map.ts";
import { stoneStates } from "#app/_features/roles/stone-states.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { listInStudyOrder, pathOf } from "#lib/catalog/path.ts";
import { listResults } from "#lib/catalog/results.ts";
import { measureText } from "#lib/planner/roles/map-layout/names.ts";

/** Made-up roles: milestones in some lanes, each needing some of those before it. */
const anyRole = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(fc.record({ lane: fc.nat(), needs: fc.array(fc.nat(), { maxLength: 3 }) }), { minLength: 1, maxLength: 40 }),
  )
  .map(([laneCount, all]) => {
    const milestones = all.map(({ lane, needs }, at) => ({
      id: `m${at}`,
      name: `Milestone ${at}`,
      lane: lane % laneCount,
      needs: at === 0 ? [] : needs.map((need) => `m${need % at}`),
    }));
    const lanes = Array.from({ length: laneCount }, (_, lane) => ({
      title: `Area ${lane}`,
      milestones: milestones.filter((one) => one.lane === lane),
    }));
    return { lanes, order: milestones.map(({ id }) => id), milestones };
  });

describe("placeSmallMap", () => {
  test("places each milestone once, in its lane, right of what it needs, and no two on one another", () => {
    fc.assert(
      fc.property(anyRole, ({ lanes, order, milestones }) => {
        const map = placeSmallMap(lanes, order, new Set(), order[0], 1016);
        const at = new Map(map.nodes.map((node) => [node.id, node]));
        expect([...at.keys()].sort()).toEqual([...order].sort());
        for (const { id, lane, needs } of milestones) {
          const [node, box] = [at.get(id), map.lanes[lane]];
          if (!node || !box) throw new Error(id);
          expect(node.y).toBeGreaterThan(box.top);
          expect(node.y).toBeLessThan(box.top + box.height);
          for (const need of needs) expect(node.x).toBeGreaterThan(at.get(need)?.x ?? 0);
          expect(node.x).toBeLessThanOrEqual(1016);
        }
        expect(new Set(map.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(map.nodes.length);
      }),
    );
  });

  test.each(catalog().roles.map((role) => [role.id, role] as const))(
    "shows the names of all results of %s, none over another",
    (_, role) => {
      const lanes = pathOf(role, catalog()).map(({ title, milestones }) => ({
        title,
        milestones: milestones.map(({ id, shortName, prerequisites }) => ({ id, name: shortName, needs: prerequisites })),
      }));
      const order = listInStudyOrder(role, catalog()).map(({ id }) => id);
      const results = listResults(role, catalog()).map(({ id }) => id);
      const { names, height } = placeSmallMap(lanes, order, new Set(results), order[0], 1016);
      expect(names.map(({ id }) => id).sort()).toEqual([...results].sort());
      expect(height).toBeLessThan(520);
      for (const [at, one] of names.entries()) {
        const half = measureText(one.text, 13) / 2;
        expect(one.x + half).toBeLessThanOrEqual(1016);
        for (const other of names.slice(at + 1)) {
          const isApart = Math.abs(one.y - other.y) >= 12 || Math.abs(one.x - other.x) > half + measureText(other.text, 13) / 2;
          expect(isApart, `${one.text}, ${other.text}`).toBe(true);
        }
      }
    },
  );
});

test("a stone is ready when everything that it needs on the map is settled", () => {
  const milestones = [
    { id: "a", prerequisites: ["elsewhere"] },
    { id: "b", prerequisites: ["a"] },
    { id: "c", prerequisites: ["b"] },
  ];
  expect([...stoneStates(milestones, new Set(), undefined).values()]).toEqual(["ready", "later", "later"]);
  expect([...stoneStates(milestones, new Set(["a"]), "b").values()]).toEqual(["settled", "here", "later"]);
});
