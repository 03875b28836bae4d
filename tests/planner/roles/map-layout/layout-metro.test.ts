import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { layoutMetro } from "#lib/planner/roles/map-layout/layout-metro.ts";

const box = { left: 92, right: 1310, top: 136, limit: 1284, bundle: 9, drop: 36, small: 15 };
const roles = catalog().roles.map((role) => {
  const held = newPlanMilestones(role, catalog());
  return { id: role.id, milestones: role.order.filter((id) => held.has(id)) };
});

test.each(roles)("the metro of $id stays on its sheet, and every milestone is one station", (chosen) => {
  const { lines, stations, others, pitch } = layoutMetro([chosen, ...roles.filter((role) => role !== chosen)], box);
  expect(lines.map(({ id }) => id).sort()).toEqual(roles.map(({ id }) => id).sort());
  expect(lines[0]?.id).toBe(chosen.id);
  for (const { end } of lines) expect(end).toBeLessThanOrEqual(box.right);
  // Slanted names of 13 px stay apart.
  expect(pitch * Math.SQRT1_2).toBeGreaterThanOrEqual(14);
  expect(stations.map(({ id }) => id).sort()).toEqual([...chosen.milestones].sort());
  const all = [...stations, ...others].map(({ id }) => id);
  expect(all.toSorted()).toEqual([...new Set(roles.flatMap(({ milestones }) => milestones))].sort());
  for (const station of [...stations, ...others]) {
    expect(station.ys).toHaveLength(station.on.length);
    expect(station.on.map((at) => lines[at]?.id)).toEqual(
      lines.map(({ id }) => id).filter((id) => roles.find((role) => role.id === id)?.milestones.includes(station.id)),
    );
  }
});

test("stations of a line stay apart", () => {
  for (const chosen of roles) {
    const { lines, stations, others } = layoutMetro([chosen, ...roles.filter((role) => role !== chosen)], box);
    for (const at of lines.keys()) {
      const xs = [...stations, ...others].filter(({ on }) => on.includes(at)).map(({ x }) => x);
      const apart = xs.toSorted((a, b) => a - b).map((x, index, all) => x - (all[index - 1] ?? Number.NEGATIVE_INFINITY));
      expect(Math.min(...apart), `${chosen.id}, line ${at}`).toBeGreaterThanOrEqual(7);
    }
  }
});

test("lines part from the outside in", () => {
  for (const chosen of roles) {
    const { lines } = layoutMetro([chosen, ...roles.filter((role) => role !== chosen)], box);
    const parts = lines.slice(1).map((line) => line.parts);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
  }
});

test("one role alone is one line", () => {
  const [one] = roles;
  const { lines, others } = layoutMetro(one ? [one] : [], box);
  expect(lines).toHaveLength(1);
  expect(others).toEqual([]);
  expect(layoutMetro([], box).lines).toEqual([]);
});
