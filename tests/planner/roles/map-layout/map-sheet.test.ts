import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, orderForRole, pathOf } from "#lib/catalog/path.ts";
import { buildMapSheet, type MapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import { findRelated } from "#lib/planner/roles/map-layout/related.ts";
import { walkMap } from "#lib/planner/roles/map-layout/walk-map.ts";

const box = { width: 1072, height: 700, title: 132 };

const sheets = catalog().roles.map((role): [string, MapSheet] => {
  const order = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  const areas = pathOf(role, catalog(), newPlanMilestones(role, catalog())).map(({ id, title, milestones }) => ({
    id,
    title,
    items: milestones,
  }));
  return [role.id, buildMapSheet({ areas, order }, order.slice(0, 1), box)];
});

describe("buildMapSheet", () => {
  test.each(sheets)("%s ends at its capstone", (_, { goal, order }) => {
    expect(goal).toBe(order.at(-1));
  });

  test("cuts a long title where there is no short name, and leaves empty areas out", () => {
    const titles = ["Read a very long paper about transformers", "Electroencephalographically measured", "Tea"];
    const items = titles.map((title, at) => ({ id: `own-${at}`, title, prerequisites: [] }));
    const sheet = buildMapSheet(
      {
        areas: [
          { id: "none", title: "None", items: [] },
          { id: "mine", title: "Mine", items },
        ],
        order: items.map(({ id }) => id),
      },
      [],
      box,
    );
    expect(sheet.areas.map(({ id }) => id)).toEqual(["mine"]);
    expect(Object.values(sheet.names)).toEqual(["Read a very long…", "Electroencephalog…", "Tea"]);
    expect(sheet.layout.nodes.find(({ id }) => id === "own-2")?.lines).toEqual(["Tea"]);
  });
});

describe("walkMap", () => {
  test.each(sheets)("%s: arrow keys reach every milestone from the first one, and lead back", (_, { layout, order }) => {
    const reached = new Set([order[0] ?? ""]);
    for (const id of reached) {
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = walkMap(layout, id, key);
        if (next !== undefined) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...order].sort());
  });

  test.each(sheets)("%s: right stays in the area while it goes on", (_, { layout }) => {
    for (const node of layout.nodes) {
      const next = layout.nodes.find(({ id }) => id === walkMap(layout, node.id, "ArrowRight"));
      const goesOn = layout.nodes.some(({ lane, x }) => lane === node.lane && x > node.x);
      if (goesOn) expect(next?.lane, node.id).toBe(node.lane);
      if (next) expect(next.x).toBeGreaterThan(node.x);
    }
  });

  test("other keys lead nowhere", () => {
    const [[, { layout, order }] = ["", sheets[0]?.[1] as MapSheet]] = sheets;
    expect(walkMap(layout, order[0] ?? "", "a")).toBeUndefined();
    expect(walkMap(layout, "gone", "ArrowUp")).toBeUndefined();
  });
});

describe("findRelated", () => {
  test.each(sheets)("%s: lights what a milestone needs and leads to, and every line between them", (_, { layout, goal, order }) => {
    const needs = new Map(layout.nodes.map((node) => [node.id, node.needs]));
    for (const id of order) {
      const { ids, lines } = findRelated(layout.edges, id);
      const before = new Set([id]);
      for (const each of before) for (const need of needs.get(each) ?? []) before.add(need);
      const after = new Set(order.filter((other) => other !== id && closure(other, needs).has(id)));
      expect([...ids].sort()).toEqual([...before, ...after].sort());
      const direct = layout.edges.filter(({ from, to }) => from === id || to === id);
      expect(lines.filter(({ isDirect }) => isDirect)).toHaveLength(direct.length);
      // Direct lines are drawn above the others.
      const firstDirect = lines.findIndex(({ isDirect }) => isDirect);
      expect(lines.slice(firstDirect).every(({ isDirect }) => isDirect || firstDirect < 0)).toBe(true);
    }
    expect(findRelated(layout.edges, goal ?? "").lines.every(({ kind }) => kind === "needs")).toBe(true);
  });
});

function closure(id: string, needs: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id]);
  for (const each of found) for (const need of needs.get(each) ?? []) found.add(need);
  return found;
}
