import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type State, states, statuses } from "#lib/planner/plan/counts.ts";
import {
  applySetting,
  applySettings,
  countItems,
  findNext,
  findUnsettledPrerequisites,
  itemState,
  itemsOf,
  type Plan,
  type PlanItem,
  type Setting,
  settingFor,
  settingForStep,
  settingToUndo,
} from "#lib/planner/plan/plan.ts";
import { cases } from "../../support/planner-cases.ts";

const item = (id: string, change: Partial<PlanItem> = {}): PlanItem => ({
  id,
  title: `Do ${id}`,
  hours: { low: 1, high: 2 },
  minutes: 90,
  ownEstimate: false,
  own: false,
  retired: false,
  optional: false,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
  prerequisites: [],
  status: "not_started",
  statusAt: null,
  skipped: false,
  steps: [
    { id: "one", text: "First.", done: false },
    { id: "two", text: "Second.", done: false },
  ],
  ...change,
});

const planOf = (...areas: PlanItem[][]): Plan => ({
  id: "plan",
  role: { id: "data-analyst", title: "Data Analyst" },
  catalogVersion: "v",
  createdAt: "2026-11-23T00:00:00Z",
  areas: areas.map((items, at) => ({ id: `area-${at}`, title: `Area ${at}`, items })),
  settings: null,
  ownOrder: [],
});

const anyItem = (id: string) =>
  fc
    .record({ status: fc.constantFrom(...statuses), skipped: fc.boolean(), one: fc.boolean(), two: fc.boolean() })
    .map(({ status, skipped, one, two }) =>
      item(id, {
        status,
        skipped,
        steps: [
          { id: "one", text: "First.", done: one },
          { id: "two", text: "Second.", done: two },
        ],
      }),
    );
const anyPlan = fc.tuple(anyItem("a"), anyItem("b"), anyItem("c")).map(([a, b, c]) => planOf([a, b], [c]));
const anySetting: fc.Arbitrary<Setting> = fc.record(
  {
    status: fc.constantFrom(...statuses),
    skipped: fc.boolean(),
    step: fc.record({ id: fc.constantFrom("one", "two"), done: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const anyId = fc.constantFrom("a", "b", "c");
const find = (plan: Plan, id: string) => itemsOf(plan).find((each) => each.id === id) as PlanItem;

describe("settings", () => {
  it("bring a milestone into the state asked for", () => {
    fc.assert(
      fc.property(anyPlan, anyId, fc.constantFrom(...states), (plan, id, state) => {
        expect(itemState(find(applySetting(plan, id, settingFor(state)), id))).toBe(state);
      }),
      cases,
    );
  });

  it("make the same plan all at once as one after another", () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.record({ milestoneId: fc.constantFrom("a", "b", "c", "none"), setting: anySetting })),
        (plan, changes) => {
          const oneByOne = changes.reduce((result, { milestoneId, setting }) => applySetting(result, milestoneId, setting), plan);
          expect(applySettings(plan, changes)).toEqual(oneByOne);
        },
      ),
      cases,
    );
  });

  it("are undone to exactly the plan before, one or several in turn", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.tuple(anyId, anySetting), { maxLength: 8 }), (plan, changes) => {
        const undos: [string, Setting][] = [];
        let changed = plan;
        for (const [id, setting] of changes) {
          undos.unshift([id, settingToUndo(find(changed, id), setting)]);
          changed = applySetting(changed, id, setting);
        }
        for (const [id, setting] of undos) changed = applySetting(changed, id, setting);
        expect(changed).toEqual(plan);
      }),
      cases,
    );
  });

  it("change the one milestone alone, and leave the plan given as it was", () => {
    fc.assert(
      fc.property(anyPlan, anyId, anySetting, (plan, id, setting) => {
        const before = structuredClone(plan);
        const after = applySetting(plan, id, setting);
        expect(plan).toEqual(before);
        expect(itemsOf(after).filter((each) => each.id !== id)).toEqual(itemsOf(plan).filter((each) => each.id !== id));
        expect(countItems(itemsOf(after)).total).toBe(3);
      }),
      cases,
    );
  });

  it("change nothing for a milestone that is not there", () => {
    const plan = planOf([item("a")]);
    expect(applySetting(plan, "x", { status: "done" })).toEqual(plan);
  });
});

describe("settingForStep", () => {
  it("begins a milestone with its first tick, and only then", () => {
    expect(settingForStep(item("a"), "one", true)).toEqual({ step: { id: "one", done: true }, status: "in_progress" });
    expect(settingForStep(item("a"), "one", false)).toEqual({ step: { id: "one", done: false } });
    for (const change of [{ status: "done" }, { status: "known" }, { status: "in_progress" }, { skipped: true }] as const) {
      expect(settingForStep(item("a", change), "one", true)).toEqual({ step: { id: "one", done: true } });
    }
  });
});

describe("findNext", () => {
  const inStates = (...all: State[]) =>
    all.map((state, at) => (state === "skipped" ? item(`m${at}`, { skipped: true }) : item(`m${at}`, { status: state })));

  it("takes the first begun before the first not begun, and nothing when all is settled", () => {
    expect(findNext(inStates("done", "not_started", "in_progress", "in_progress"))?.id).toBe("m2");
    expect(findNext(inStates("skipped", "not_started", "not_started"))?.id).toBe("m1");
    expect(findNext(inStates("done", "known", "skipped"))).toBeUndefined();
  });
});

describe("findUnsettledPrerequisites", () => {
  it("tells what each milestone usually comes after", () => {
    const a = item("a", { status: "done" });
    const b = item("b", { status: "in_progress" });
    const c = item("c", { prerequisites: ["a", "b", "elsewhere"] });
    expect([...findUnsettledPrerequisites([a, b, c])]).toEqual([["c", [b]]]);
  });
});
