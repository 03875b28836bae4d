import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { layoutMap } from "#lib/planner/roles/map-layout/layout-map.ts";
import { measureText } from "#lib/planner/roles/map-layout/names.ts";
import type { MapMilestone } from "#lib/planner/roles/map-layout/stations.ts";

type Sheet = { lanes: string[]; milestones: MapMilestone[] };

const box = { width: 1088, height: 772, title: 132 };

const roles = catalog().roles.map((role): [string, Sheet] => {
  const held = newPlanMilestones(role, catalog());
  const laneOf = (id: string) => role.areas.find(({ milestones }) => milestones.includes(id))?.id ?? "foundations";
  const milestones = role.order
    .filter((id) => held.has(id))
    .flatMap((id) => catalog().milestones.get(id) ?? [])
    .map(({ id, shortName, prerequisites }) => ({ id, name: shortName, lane: laneOf(id), needs: prerequisites }));
  const lanes = ["foundations", ...role.areas.map(({ id }) => id)].filter((id) => milestones.some(({ lane }) => lane === id));
  return [role.id, { lanes, milestones }];
});

const names = [...catalog().milestones.values()].map(({ shortName }) => shortName);

/** A made-up role: each milestone needs up to three earlier ones. */
function sheets(most: number) {
  return fc
    .record({ count: fc.integer({ min: 1, max: most }), laneCount: fc.integer({ min: 1, max: 7 }), picks: fc.infiniteStream(fc.nat()) })
    .map(({ count, laneCount, picks }): Sheet => {
      const pick = (below: number) => Number(picks.next().value) % below;
      const milestones = Array.from({ length: count }, (_, at) => ({
        id: `m${at}`,
        name: names[pick(names.length)] ?? "",
        lane: `a${Math.min(laneCount - 1, Math.floor((at * laneCount) / count + pick(2)))}`,
        needs: [...new Set(Array.from({ length: at ? pick(4) : 0 }, () => `m${Math.max(0, at - 1 - pick(Math.min(at, 24)))}`))],
      }));
      return { lanes: Array.from({ length: laneCount }, (_, at) => `a${at}`), milestones };
    });
}

/** The straight stretches of a path, without its round corners. */
function straightStretches(path: string) {
  const parts = [...path.matchAll(/([MLQ])([-\d. ]+)/g)].map(([, kind, rest = ""]) => {
    const [x = 0, y = 0] = rest.trim().split(" ").map(Number).slice(-2);
    return { kind, x, y };
  });
  return parts.slice(1).flatMap((to, at) => (to.kind === "L" ? [{ from: parts[at] ?? to, to }] : []));
}

/** The height of a sign, with the gap below it. */
const sign = 20 + 8;

function expectGood({ lanes, milestones }: Sheet) {
  const signed = [milestones[0], milestones.at(-1)].flatMap((milestone) => milestone?.id ?? []);
  const layout = layoutMap(lanes, milestones, signed, box);
  const byId = new Map(layout.nodes.map((node) => [node.id, node]));
  expect([...byId.keys()].sort()).toEqual(milestones.map(({ id }) => id).sort());
  for (const { id, needs } of milestones) {
    for (const need of needs.filter((one) => byId.has(one))) {
      expect(byId.get(need)?.column, `${need} stands to the left of ${id}`).toBeLessThan(byId.get(id)?.column ?? 0);
    }
  }
  const places = new Set(layout.nodes.map(({ lane, track, column }) => `${lane}/${track}/${column}`));
  expect(places.size, "one milestone a place").toBe(milestones.length);
  const labels = layout.nodes.map((node) => {
    const width = Math.max(...node.lines.map((line) => measureText(line, layout.size)));
    expect(width, `"${node.lines.join(" ")}" stays in its column`).toBeLessThan(layout.pitch - 4);
    const top = node.y + layout.stone / 2 + 3;
    return { left: node.x - width / 2, right: node.x + width / 2, top, bottom: top + node.lines.length * layout.leading };
  });
  for (const node of layout.nodes) {
    const lane = layout.lanes[node.lane];
    expect(node.y).toBeGreaterThan(lane?.top ?? 0);
    expect(node.y + layout.stone / 2 + node.lines.length * layout.leading).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0));
  }
  for (const node of layout.nodes.filter(({ id }) => signed.includes(id))) {
    const top = node.y - layout.stone / 2 - sign;
    expect(top, `the sign above ${node.id} stays in its lane`).toBeGreaterThan(layout.lanes[node.lane]?.top ?? 0);
    const over = labels.filter(({ left, right }) => left < node.x && node.x < right).filter((label) => label.bottom < node.y);
    for (const { bottom } of over) expect(bottom, `the sign above ${node.id} covers no name`).toBeLessThan(top + 1);
  }
  const lowest = layout.lanes.at(-1);
  if (lowest) expect(layout.height, "the sheet ends with its last lane").toBeCloseTo(lowest.top + lowest.height, 6);
  for (const { path } of [...layout.edges, ...layout.roads]) {
    for (const { from, to } of straightStretches(path)) {
      const isUnder = labels.some(
        ({ left, right, top, bottom }) =>
          Math.max(from.x, to.x) > left &&
          Math.min(from.x, to.x) < right &&
          Math.max(from.y, to.y) > top &&
          Math.min(from.y, to.y) < bottom,
      );
      expect(isUnder, `${path} runs under a name`).toBe(false);
    }
  }
  const edges = new Set(layout.edges.map(({ from, to }) => `${from} ${to}`));
  for (const { from, to } of layout.roads) expect(edges, "neighbours that do not need each other have no line").toContain(`${from} ${to}`);
  return layout;
}

describe("layoutMap", () => {
  test.each(roles)("lays out %s on one sheet of a desktop", (_, sheet) => {
    const layout = expectGood(sheet);
    expect(layout.width).toBeLessThanOrEqual(1120);
    expect(layout.height).toBeLessThanOrEqual(840);
  });

  test("holds for made-up roles", () => {
    fc.assert(
      fc.property(sheets(30), (sheet) => void expectGood(sheet)),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(sheets(120), (sheet) => void expectGood(sheet)),
      { numRuns: 3 },
    );
  });

  test("gives the same picture for the same input", () => {
    fc.assert(
      fc.property(sheets(30), ({ lanes, milestones }) => {
        expect(layoutMap(lanes, milestones, [], box)).toEqual(layoutMap(lanes, milestones, [], box));
      }),
      { numRuns: 10 },
    );
  });

  test("lays out a chain, and 300 milestones without prerequisites", () => {
    const chain = Array.from({ length: 12 }, (_, at) => ({
      id: `m${at}`,
      name: "Kubernetes rollout",
      lane: "a",
      needs: at ? [`m${at - 1}`] : [],
    }));
    const layout = expectGood({ lanes: ["a"], milestones: chain });
    expect(layout.nodes.map(({ column }) => column)).toEqual(chain.map((_, at) => at));
    const bare = Array.from({ length: 300 }, (_, at) => ({ id: `m${at}`, name: "Web APIs", lane: at % 2 ? "a" : "b", needs: [] }));
    expectGood({ lanes: ["a", "b"], milestones: bare });
  });

  test("draws no line that a longer way implies, and places what an own order put before its prerequisite", () => {
    const [one, two, three] = [
      { id: "one", name: "One", lane: "a", needs: [] },
      { id: "two", name: "Two", lane: "a", needs: ["one", "gone"] },
      { id: "three", name: "Three", lane: "a", needs: ["one", "two"] },
    ];
    const { edges } = expectGood({ lanes: ["a"], milestones: [three, two, one] });
    expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(["one two", "two three"]);
  });

  test("draws a short branch between two tracks of a lane as a road, and a line that leads around others as none", () => {
    const names = ["one", "two", "three", "four"];
    const [one, ...others] = names.map((id, at) => ({ id, name: id, lane: "a", needs: at === 0 ? [] : ["one"] }));
    const { roads, nodes } = expectGood({ lanes: ["a"], milestones: [one, ...others].filter((each) => each !== undefined) });
    expect(new Set(nodes.map(({ track }) => track)).size).toBeGreaterThan(1);
    expect(roads.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(["one four", "one three", "one two"]);
  });

  test("does not hang on broken data in which milestones need each other", () => {
    const milestones = ["one", "two", "three"].map((id, at, all) => ({ id, name: id, lane: "a", needs: [all[(at + 1) % 3] as string] }));
    expect(layoutMap(["a"], milestones, [], box).nodes).toHaveLength(3);
  });

  test("has a place for a map without milestones", () => {
    expect(layoutMap(["a"], [], [], box)).toMatchObject({ nodes: [], edges: [], roads: [] });
  });
});
