import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type State, states, statuses } from "#lib/planner/plan/counts.ts";
import {
  applyPatch,
  applyPatches,
  countMilestones,
  findNext,
  findUnsettledPrerequisites,
  holdsPatch,
  inversePatch,
  listPlaced,
  type MilestonePatch,
  milestoneState,
  milestonesOf,
  type Plan,
  type PlanMilestone,
  patchForState,
  patchForStep,
  patchTickBack,
} from "#lib/planner/plan/plan.ts";
import { cases } from "../../support/planner-cases.ts";

const item = (id: string, change: Partial<PlanMilestone> = {}): PlanMilestone => ({
  id,
  title: `Do ${id}`,
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
  steps: [
    { id: "one", text: "First.", done: false },
    { id: "two", text: "Second.", done: false },
  ],
  ...change,
});

const planOf = (...areas: PlanMilestone[][]): Plan => ({
  id: "plan",
  role: { id: "data-analyst", title: "Data Analyst" },
  catalogVersion: "v",
  createdAt: "2026-11-23T00:00:00Z",
  areas: areas.map((items, at) => ({ id: `area-${at}`, title: `Area ${at}`, items })),
  studyTime: null,
  ownOrder: [],
  byArea: false,
  choices: [],
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
const anySetting: fc.Arbitrary<MilestonePatch> = fc.record(
  {
    status: fc.constantFrom(...statuses),
    skipped: fc.boolean(),
    step: fc.record({ id: fc.constantFrom("one", "two"), done: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const anyId = fc.constantFrom("a", "b", "c");
const find = (plan: Plan, id: string) => milestonesOf(plan).find((each) => each.id === id) as PlanMilestone;

describe("patches", () => {
  it("bring a milestone into the given state", () => {
    fc.assert(
      fc.property(anyPlan, anyId, fc.constantFrom(...states), (plan, id, state) => {
        expect(milestoneState(find(applyPatch(plan, id, patchForState(state)), id))).toBe(state);
      }),
      cases,
    );
  });

  it("applied all at once make the same plan as one after another", () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.record({ milestoneId: fc.constantFrom("a", "b", "c", "none"), patch: anySetting })),
        (plan, changes) => {
          const oneByOne = changes.reduce((result, { milestoneId, patch }) => applyPatch(result, milestoneId, patch), plan);
          expect(applyPatches(plan, changes)).toEqual(oneByOne);
        },
      ),
      cases,
    );
  });

  it("are undone to exactly the plan before, one or several in turn", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.tuple(anyId, anySetting), { maxLength: 8 }), (plan, changes) => {
        const undos: [string, MilestonePatch][] = [];
        let changed = plan;
        for (const [id, patch] of changes) {
          undos.unshift([id, inversePatch(find(changed, id), patch)]);
          changed = applyPatch(changed, id, patch);
        }
        for (const [id, patch] of undos) changed = applyPatch(changed, id, patch);
        expect(changed).toEqual(plan);
      }),
      cases,
    );
  });

  it("change only their milestone, and not the given plan", () => {
    fc.assert(
      fc.property(anyPlan, anyId, anySetting, (plan, id, patch) => {
        const before = structuredClone(plan);
        const after = applyPatch(plan, id, patch);
        expect(plan).toEqual(before);
        expect(milestonesOf(after).filter((each) => each.id !== id)).toEqual(milestonesOf(plan).filter((each) => each.id !== id));
        expect(countMilestones(milestonesOf(after)).total).toBe(3);
      }),
      cases,
    );
  });

  it("change nothing for a milestone that the plan does not have", () => {
    const plan = planOf([item("a")]);
    expect(applyPatch(plan, "x", { status: "done" })).toEqual(plan);
  });
});

describe("listPlaced", () => {
  it("lists milestones in planned order, whichever their area", () => {
    const plan = planOf([item("c", { rank: 2 }), item("a", { rank: 0 })], [item("b", { rank: 1 })]);
    expect(listPlaced(plan).map(({ item: { id }, area }) => `${id} ${area.id}`)).toEqual(["a area-0", "b area-1", "c area-0"]);
    expect(milestonesOf(plan).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

describe("patchForStep", () => {
  it("starts a milestone with its first tick, and only then", () => {
    expect(patchForStep(item("a"), "one", true)).toEqual({ step: { id: "one", done: true }, status: "in_progress" });
    expect(patchForStep(item("a"), "one", false)).toEqual({ step: { id: "one", done: false } });
    for (const change of [{ status: "done" }, { status: "known" }, { status: "in_progress" }, { skipped: true }] as const) {
      expect(patchForStep(item("a", change), "one", true)).toEqual({ step: { id: "one", done: true } });
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
  it("returns the unsettled prerequisites of each milestone", () => {
    const a = item("a", { status: "done" });
    const b = item("b", { status: "in_progress" });
    const c = item("c", { prerequisites: ["a", "b", "elsewhere"] });
    expect([...findUnsettledPrerequisites([a, b, c])]).toEqual([["c", [b]]]);
  });
});

describe("holdsPatch", () => {
  it("holds a patch that was applied, and after another one only what that left as it was", () => {
    const patches: fc.Arbitrary<MilestonePatch> = fc.record(
      {
        status: fc.constantFrom(...statuses),
        skipped: fc.boolean(),
        step: fc.record({ id: fc.constantFrom("one", "gone"), done: fc.boolean() }),
        note: fc.record({ text: fc.constantFrom("", "a", "b"), before: fc.constant("") }),
      },
      { requiredKeys: [] },
    );
    const apply = (patch: MilestonePatch, to: PlanMilestone) =>
      milestonesOf(applyPatch({ areas: [{ id: "", title: "", items: [to] }] } as unknown as Plan, to.id, patch))[0] as PlanMilestone;
    fc.assert(
      fc.property(patches, patches, (mine, other) => {
        const after = apply(mine, item("a"));
        expect(holdsPatch(after, mine)).toBe(true);
        const both = apply(other, after);
        // What is applied again changes nothing exactly when it still holds.
        expect(holdsPatch(both, mine)).toBe(JSON.stringify(apply(mine, both)) === JSON.stringify(both));
      }),
    );
  });
});

describe("a patch that undoes another one", () => {
  it("gives back what that one changed, and nothing else", () => {
    const before = item("a", { status: "in_progress", statusAt: "2026-11-20T10:00:00.000Z", note: "old" });
    expect(inversePatch(before, { skipped: true })).toEqual({ skipped: false });
    expect(inversePatch(before, { note: { text: "new", before: "old" } })).toEqual({ note: { text: "old", before: "new" } });
    expect(inversePatch(before, { status: "done" })).toEqual({ status: "in_progress", statusAt: "2026-11-20T10:00:00.000Z" });
    expect(inversePatch(before, { took: { minutes: 60, before: 0 } })).toEqual({ took: { minutes: 0, before: 60 } });
  });

  it("names the time of a tick only with the tick", () => {
    const tickedAt = "2026-11-20T10:00:00.000Z";
    expect(patchTickBack({ id: "s", done: true, tickedAt })).toStrictEqual({ id: "s", done: true, tickedAt });
    expect(patchTickBack({ id: "s", done: true })).toStrictEqual({ id: "s", done: true });
    expect(patchTickBack({ id: "s", done: false, tickedAt })).toStrictEqual({ id: "s", done: false });
  });
});
