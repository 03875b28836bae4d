import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "#lib/planner/plan/counts.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { importances } from "#lib/planner/plan/plan.ts";
import { countShows, isInView, type PlanView, prepareViews, readView, shows, wholeView, writeView } from "#lib/planner/plan/view.ts";
import { cases } from "../../support/planner-cases.ts";

function makeItem(id: string, more: Partial<PlanMilestone> = {}): PlanMilestone {
  return {
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
  };
}

function makePlan(...areas: PlanMilestone[][]): Plan {
  return {
    id: "plan",
    role: { id: "data-analyst", title: "Data Analyst" },
    catalogVersion: "1",
    createdAt: "2026-11-23T00:00:00Z",
    areas: areas.map((items, at) => ({ id: `area-${at}`, title: `Area ${at}`, items })),
    studyTime: null,
    ownOrder: [],
    byArea: false,
    choices: [],
  };
}

const toolsOf = (id: string) => (id.includes("sql") ? ["sql"] : []);
const lookAt = (plan: Plan) => prepareViews(plan, toolsOf, (id) => (id.includes("sql") ? "SQLite" : ""));
const idsIn = (plan: Plan, view: Partial<PlanView>) =>
  lookAt(plan)
    .filter((viewed) => isInView(viewed, { ...wholeView, ...view }))
    .map(({ item }) => item.id);

const plan = makePlan(
  [makeItem("sql-basics", { status: "done" }), makeItem("sql-joins", { prerequisites: ["sql-basics"] })],
  [
    makeItem("charts", { prerequisites: ["sql-joins"] }),
    makeItem("story", { title: "Café story", status: "in_progress", importance: "extra" }),
    makeItem("memo", { status: "known" }),
    makeItem("deck", { status: "done", skipped: true }),
  ],
);

test.each([
  ["all", ["sql-basics", "sql-joins", "charts", "story", "memo", "deck"]],
  ["left", ["sql-joins", "charts", "story"]],
  ["next", ["sql-joins", "story"]],
  ["in_progress", ["story"]],
  ["done", ["sql-basics"]],
  ["known", ["memo"]],
  ["skipped", ["deck"]],
  ["extra", ["story"]],
] as const)("shows milestones that are %s", (show, ids) => {
  expect(idsIn(plan, { show })).toEqual(ids);
});

test("filters by area, tool and words, ignoring accents, capitals and order", () => {
  expect(idsIn(plan, { area: "area-1", show: "left" })).toEqual(["charts", "story"]);
  expect(idsIn(plan, { tool: "sql" })).toEqual(["sql-basics", "sql-joins"]);
  expect(idsIn(plan, { find: "STORY cafe" })).toEqual(["story"]);
  expect(idsIn(plan, { find: "sqlite joins" })).toEqual(["sql-joins"]);
  expect(idsIn(plan, { find: "area 0", tool: "sql", show: "done" })).toEqual(["sql-basics"]);
  expect(idsIn(plan, { area: "no-such-area" })).toEqual([]);
});

test("reads a view back from its address, and ignores invalid values", () => {
  const read = (query: string) => readView((name) => new URLSearchParams(query).get(name));
  fc.assert(
    fc.property(
      fc.record({
        show: fc.constantFrom(...shows),
        area: fc.string(),
        tool: fc.string(),
        find: fc.string({ maxLength: 80 }),
        view: fc.constantFrom("date" as const, "area" as const),
      }),
      (view) => {
        expect(read(writeView(view).slice(1))).toEqual(view);
      },
    ),
    cases,
  );
  expect(writeView(wholeView)).toBe("");
  expect(read("show=everything&open=sql-basics")).toEqual(wholeView);
  expect(read(`find=${"a".repeat(500)}`).find).toHaveLength(80);
});

test("counts add up for any plan and any filter: all = left + done + known + skipped", () => {
  const anyItem = fc.record({
    status: fc.constantFrom(...statuses),
    skipped: fc.boolean(),
    importance: fc.constantFrom(...importances),
    title: fc.constantFrom("SQL joins", "charts"),
  });
  fc.assert(
    fc.property(fc.array(fc.array(anyItem, { maxLength: 8 }), { maxLength: 4 }), fc.constantFrom("", "sql", "x"), (areas, find) => {
      const all = lookAt(makePlan(...areas.map((items, at) => items.map((item, index) => makeItem(`m-${at}-${index}`, item)))));
      const view = { ...wholeView, find };
      const counts = countShows(all, view);
      expect(counts.left + counts.done + counts.known + counts.skipped).toBe(counts.all);
      expect(counts.next).toBeLessThanOrEqual(counts.left);
      expect(counts.in_progress).toBeLessThanOrEqual(counts.left);
      for (const show of shows) expect(all.filter((viewed) => isInView(viewed, { ...view, show }))).toHaveLength(counts[show]);
    }),
    cases,
  );
});
