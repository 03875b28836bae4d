import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type MapMark, markPlan } from "#app/_features/role-map/map-mark.ts";
import { foldTrail } from "#app/_features/role-map/order-trail.tsx";
import { RoleMap } from "#app/_features/role-map/role-map.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { mapMessages } from "#lib/messages/map.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";

const decode = (text: string) => text.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** The links of each of the two drawings, by address. */
function readStops(role: Role, settled: ReadonlySet<string> = new Set()) {
  const html = renderToStaticMarkup(createElement(RoleMap, { role, settled, followed: true, list: "path" }));
  const found = [...html.matchAll(/<a href="\/milestones\/([^"]+)"[^>]*><span class="sr-only">([^<]+)</g)];
  return found.map(([, id = "", name = ""]) => ({ id, name: decode(name) }));
}

test.each(catalog().roles.map((role): [string, Role] => [role.id, role]))(
  "the map of %s has every milestone of a new plan in both drawings, by its short name, its title and what it needs",
  (_, role) => {
    const order = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
    const stops = readStops(role);
    expect(stops.map(({ id }) => id).sort()).toEqual([...order, ...order].sort());
    for (const { id, name } of stops) {
      const { shortName = "", title = "", prerequisites = [] } = catalog().milestones.get(id) ?? {};
      expect(name).toContain(mapMessages.name(shortName, title));
      const needs = prerequisites.filter((need) => order.includes(need));
      expect(name.includes(`, ${mapMessages.needsList([""]).trim()}`), id).toBe(needs.length > 0);
    }
  },
);

test("who has a plan is at the first milestone in study order that is not settled", () => {
  const [role] = catalog().roles as [Role];
  const [first = "", second] = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  const here = readStops(role, new Set([first])).filter(({ name }) => name.includes(`, ${mapMessages.here.toLowerCase()}`));
  expect(here.map(({ id }) => id)).toEqual([second, second]);
});

const item = (id: string, more: Partial<PlanMilestone> = {}): PlanMilestone => ({
  id,
  title: id,
  hours: { low: 1, high: 2 },
  minutes: 90,
  ownEstimate: false,
  own: false,
  retired: false,
  importance: "core",
  rank: 0,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
  prerequisites: [],
  status: "not_started",
  statusAt: null,
  skipped: false,
  steps: [],
  ...more,
});

test("a plan's marks tell where its learner is, what is under way, and what waits for something", () => {
  const items = [
    item("a", { status: "done" }),
    item("b", { status: "known", skipped: true }),
    item("c", {
      status: "in_progress",
      steps: [
        { id: "one", text: "", done: true },
        { id: "two", text: "", done: false },
      ],
    }),
    item("d", { status: "in_progress" }),
    item("e", { prerequisites: ["a", "b"] }),
    item("f", { prerequisites: ["c"] }),
    item("g", { status: "known" }),
  ].map((each, rank) => ({ ...each, rank }));
  const plan = { areas: [{ id: "one", title: "One", items }] } as Partial<Plan> as Plan;
  const { marks, here } = markPlan(plan, () => []);
  expect(here).toBe("c");
  expect([...marks].map(([id, { state }]) => `${id} ${state}`)).toEqual([
    "a done",
    "b skipped",
    "c here",
    "d begun",
    "e ready",
    "f later",
    "g known",
  ]);
  expect(marks.get("c")?.ticked).toBe(0.5);
  expect([...marks].filter(([, { isNext }]) => isNext).map(([id]) => id)).toEqual(["e"]);
});

test("a trail shows where the learner is and what comes soon, and folds what is settled and what comes late", () => {
  const order = Array.from({ length: 30 }, (_, at) => `m${at}`);
  const mark = (state: MapMark["state"]): MapMark => ({ state, ticked: 0, facts: [] });
  const marks = new Map(order.map((id, at) => [id, mark(at < 5 ? "done" : at === 6 ? "skipped" : "later")]));
  const shown = (here: string | undefined) => {
    const { behind, far } = foldTrail(order, marks, here);
    return order.filter((id) => !behind.has(id) && !far.has(id));
  };
  expect(shown("m5")).toEqual(["m5", "m7", "m8", "m9", "m10", "m11", "m12", "m13"]);
  // Begun out of order: what was passed over still shows, and so does what comes after it.
  expect(shown("m20").at(0)).toBe("m5");
  expect(shown("m20")).toContain("m27");
  expect(shown(undefined)).toHaveLength(8);
});
