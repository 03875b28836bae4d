import fc from "fast-check";
import { expect, test } from "vitest";
import { isSettled, statuses } from "#lib/planner/plan/counts.ts";
import { type Grouping, groupPlan, isThisMonth } from "#lib/planner/plan/groups.ts";
import { findNext, milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { shows, wholeView } from "#lib/planner/plan/view.ts";
import { addDays, cases } from "../../support/planner-cases.ts";

type Item = Pick<PlanMilestone, "status" | "skipped"> & { area: number };

function makePlan(all: readonly Item[]): Plan {
  const items = all.map(({ area, ...item }, rank) => ({ id: `m${rank}`, rank, area, ...item }));
  const areas = [0, 1, 2].map((at) => ({ id: `a${at}`, title: `Area ${at}`, items: items.filter(({ area }) => area === at) }));
  return { areas } as unknown as Plan;
}

const anyPlan = fc
  .array(fc.record({ status: fc.constantFrom(...statuses), skipped: fc.boolean(), area: fc.nat(2) }), { maxLength: 40 })
  .map(makePlan);
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2026-01-01", days));

/** The days of what is left, one milestone after another. */
function datesOf(plan: Plan, from: string, gap: number): Grouping["days"] {
  const left = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
  return new Map(left.map(({ id }, at) => [id, { from: addDays(from, at * gap) }]));
}

const idsOf = (plan: Plan) => milestonesOf(plan).map(({ id }) => id);
const group = (plan: Plan, more: Partial<Grouping> = {}) =>
  groupPlan(plan, { today: "2026-11-10", days: new Map(), view: wholeView, shown: new Set(idsOf(plan)), ...more });

test("every milestone that is shown is in one group, in planned order, whatever the plan, the dates, the view and what stays", () => {
  fc.assert(
    fc.property(
      anyPlan,
      anyDay,
      fc.nat(40),
      fc.record({ show: fc.constantFrom(...shows), view: fc.constantFrom("date" as const, "area" as const) }),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom("now", "next", "month-2026-12", "later-11-20", "done"))),
      (plan, today, gap, view, stays) => {
        const shown = new Set(idsOf(plan).filter((_, at) => at % 7 !== 3));
        const groups = group(plan, {
          today,
          days: gap === 0 ? new Map() : datesOf(plan, today, gap),
          view: { ...wholeView, ...view },
          shown,
          stays: new Map(stays.map(([at, place]) => [`m${at}`, place])),
        });
        expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual([...shown].sort());
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const { items } of groups) {
          expect(items.length).toBeGreaterThan(0);
          expect(items.map(({ rank }) => rank)).toEqual(items.map(({ rank }) => rank).sort((one, other) => one - other));
        }
      },
    ),
    cases,
  );
});

test("what is left stands in planned order from top to bottom, but for what is begun; what is settled stands folded below", () => {
  fc.assert(
    fc.property(anyPlan, anyDay, fc.nat(40), (plan, today, gap) => {
      const groups = group(plan, { today, days: gap === 0 ? new Map() : datesOf(plan, today, gap) });
      const next = findNext(milestonesOf(plan));
      const [now, ...rest] = groups.filter(({ kind }) => !["done", "known", "skipped"].includes(kind));
      expect(now?.items).toEqual(next && [next]);
      const ranks = rest.flatMap(({ items }) => items.map(({ rank }) => rank));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      const kinds = groups.map(({ kind }) => kind);
      expect(kinds.filter((kind) => ["done", "known", "skipped"].includes(kind))).toEqual(
        ["done", "known", "skipped"].filter((kind) => kinds.includes(kind as "done")),
      );
      for (const { kind, items, folded } of groups) {
        if (!["done", "known", "skipped"].includes(kind)) continue;
        expect(folded).toBe(true);
        expect(items.every((item) => milestoneState(item) === kind)).toBe(true);
      }
    }),
    cases,
  );
});

const fresh = (count: number) =>
  makePlan(Array.from({ length: count }, (_, at) => ({ status: "not_started", skipped: false, area: at % 3 })));
const look = (groups: ReturnType<typeof group>) => groups.map(({ id, items, folded }) => `${id} ${items.length}${folded ? " folded" : ""}`);

test("a plan without dates has now, the next five, and the rest by tens that do not move when something is done", () => {
  expect(look(group(fresh(23)))).toEqual(["now 1", "next 5", "later-1-10 4 folded", "later-11-20 10 folded", "later-21-23 3 folded"]);
});

test("the months are open until the next five milestones can be seen", () => {
  const plan = fresh(30);
  const groups = (today: string, gap: number) => look(group(plan, { today, days: datesOf(plan, today, gap) })).slice(0, 7);
  expect(groups("2026-11-10", 3).slice(0, 3)).toEqual(["now 1", "month-2026-11 6", "month-2026-12 11 folded"]);
  expect(groups("2026-11-20", 3).slice(0, 4)).toEqual(["now 1", "month-2026-11 3", "month-2026-12 10", "month-2027-01 11 folded"]);
  expect(groups("2026-11-28", 5).slice(0, 3)).toEqual(["now 1", "month-2026-12 6", "month-2027-01 6 folded"]);
  expect(groups("2026-11-10", 40)).toEqual([
    "now 1",
    "month-2026-12 1",
    "month-2027-01 1",
    "month-2027-03 1",
    "month-2027-04 1",
    "month-2027-05 1",
    "month-2027-07 1 folded",
  ]);
});

test("a month of which less than a week is left is not this month in words", () => {
  expect(isThisMonth("2026-11", "2026-11-24")).toBe(true);
  expect(isThisMonth("2026-11", "2026-11-28")).toBe(false);
});

test("what should have begun in an earlier month belongs to this one", () => {
  const plan = fresh(3);
  expect(look(group(plan, { today: "2026-11-10", days: datesOf(plan, "2026-09-01", 20) }))).toEqual(["now 1", "month-2026-11 2"]);
});

test("by area: in the areas' order, finished ones folded", () => {
  const plan = makePlan([
    { status: "not_started", skipped: false, area: 2 },
    { status: "done", skipped: false, area: 0 },
    { status: "known", skipped: false, area: 0 },
  ]);
  expect(look(group(plan, { view: { ...wholeView, view: "area" } }))).toEqual(["area-a0 2 folded", "area-a2 1"]);
});

test("a filter folds nothing", () => {
  const groups = group(fresh(30), { view: { ...wholeView, find: "sql" } });
  expect(look(groups)).toEqual(["left 30"]);
});

test("what was just done stays in its place, and the next milestone comes now", () => {
  const plan = makePlan([
    { status: "done", skipped: false, area: 0 },
    { status: "not_started", skipped: false, area: 0 },
    { status: "not_started", skipped: false, area: 0 },
  ]);
  expect(look(group(plan, { stays: new Map([["m0", "now"]]) }))).toEqual(["now 2", "next 1"]);
  expect(look(group(plan, { stays: new Map([["m2", "next"]]) }))).toEqual(["now 1", "next 1", "done 1 folded"]);
});
