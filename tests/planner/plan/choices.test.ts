import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan, widestPlan } from "#lib/catalog/fresh-plan.ts";
import { importanceOf, newPlanMilestones } from "#lib/catalog/path.ts";
import { findReplaceable, listMissing, prerequisitesWithin } from "#lib/planner/plan/choices.ts";
import { followStudyOrder, swapMilestone } from "#lib/planner/plan/offered-milestones.ts";
import { applyPatch, countMilestones, milestonesOf, neededPrerequisites } from "#lib/planner/plan/plan.ts";

const shipped = catalog();
const choices = [{ milestones: ["tableau", "power-bi", "plotly"] }];

describe("prerequisites within a plan", () => {
  test("are those that it holds, and what is chosen instead of those that it does not", () => {
    expect(prerequisitesWithin(["sql", "tableau"], choices, new Set(["sql", "tableau", "plotly"]))).toEqual(["sql", "tableau"]);
    expect(prerequisitesWithin(["sql", "tableau"], choices, new Set(["sql", "plotly"]))).toEqual(["sql", "plotly"]);
    expect(prerequisitesWithin(["tableau", "plotly"], choices, new Set(["plotly"]))).toEqual(["plotly"]);
    expect(prerequisitesWithin(["sql", "tableau"], choices, new Set())).toEqual([]);
  });
});

describe("what a plan lacks to take a milestone", () => {
  const milestones = new Map(
    [
      { id: "sql", prerequisites: [] },
      { id: "excel", prerequisites: [] },
      { id: "tableau", prerequisites: ["sql"] },
      { id: "plotly", prerequisites: ["excel"] },
      { id: "story", prerequisites: ["tableau"] },
    ].map((each) => [each.id, each]),
  );

  test("is the milestone and all it rests on that the plan lacks", () => {
    expect(listMissing("story", milestones, choices, new Set()).sort()).toEqual(["sql", "story", "tableau"]);
    expect(listMissing("story", milestones, choices, new Set(["sql"])).sort()).toEqual(["story", "tableau"]);
    expect(listMissing("sql", milestones, choices, new Set(["sql"]))).toEqual([]);
    expect(listMissing("none", milestones, choices, new Set())).toEqual([]);
  });

  test("is not the default of a choice that the plan has made otherwise", () => {
    expect(listMissing("story", milestones, choices, new Set(["plotly"]))).toEqual(["story"]);
    // Asked for by itself, it is added besides.
    expect(listMissing("tableau", milestones, choices, new Set(["plotly"])).sort()).toEqual(["sql", "tableau"]);
  });
});

describe.each(shipped.roles.flatMap((role) => role.choices.map((choice) => [role.id, choice.id, role, choice] as const)))(
  "%s, %s",
  (_role, _choice, role, choice) => {
    const plan = freshPlan(role, shipped, "plan");
    const widest = widestPlan(role, shipped, "plan");
    const others = choice.milestones.filter((id) => id !== choice.default);

    test("a new plan holds the default and none of the others", () => {
      const ids = milestonesOf(plan).map(({ id }) => id);
      expect(ids).toContain(choice.default);
      for (const other of others) expect(ids).not.toContain(other);
      expect(plan.choices.find(({ id }) => id === choice.id)?.options.map(({ id }) => id)).toEqual(choice.milestones);
    });

    test.each(others)("swapping the default for %s, and back", (other) => {
      const swapped = swapMilestone(plan, widest, choice.default, other);
      const ids = milestonesOf(swapped).map(({ id }) => id);
      expect(ids).toContain(other);
      expect(ids).not.toContain(choice.default);
      expect(countMilestones(milestonesOf(swapped)).total).toBe(ids.length);
      // Nothing rests on what is not there, and everything comes after what it rests on.
      for (const [index, { prerequisites }] of milestonesOf(swapped).entries()) {
        for (const id of prerequisites) expect(ids.indexOf(id), id).toBeGreaterThanOrEqual(0);
        for (const id of prerequisites) expect(ids.indexOf(id), `${id} before ${ids[index]}`).toBeLessThan(index);
      }
      // What needed the default needs the other one now.
      const needing = milestonesOf(plan).filter((item) => item.prerequisites.includes(choice.default) && ids.includes(item.id));
      for (const { id } of needing) expect(milestonesOf(swapped).find((item) => item.id === id)?.prerequisites).toContain(other);

      const back = swapMilestone(swapped, widest, other, choice.default);
      const kept = new Set(milestonesOf(back).map(({ id }) => id));
      expect(milestonesOf(plan).every(({ id }) => kept.has(id))).toBe(true);
      expect(kept.has(other)).toBe(false);
    });

    test("only what is neither done nor known nor skipped can be replaced", () => {
      const [other = ""] = others;
      expect(findReplaceable(plan, other).map(({ id }) => id)).toEqual([choice.default]);
      for (const patch of [{ status: "done" as const }, { status: "known" as const }, { skipped: true }]) {
        expect(findReplaceable(applyPatch(plan, choice.default, patch), other)).toEqual([]);
      }
    });
  },
);

test("a swap outside a choice, or of what is not there, changes nothing", () => {
  const role = shipped.roles[0] as (typeof shipped.roles)[number];
  const plan = freshPlan(role, shipped, "plan");
  const widest = widestPlan(role, shipped, "plan");
  const [first = "", second = ""] = milestonesOf(plan).map(({ id }) => id);
  const [choice] = role.choices;
  expect(swapMilestone(plan, widest, first, second)).toBe(plan);
  // One of the choice for one that is none of it.
  for (const [outId, inId] of [
    [first, choice?.milestones[1] ?? ""],
    [choice?.default ?? "", first],
  ] as const) {
    expect(swapMilestone(plan, widest, outId, inId)).toBe(plan);
  }
  expect(swapMilestone(plan, widest, choice?.default ?? "", choice?.default ?? "")).toBe(plan);
  const [, other = ""] = choice?.milestones ?? [];
  expect(swapMilestone(plan, widest, other, choice?.default ?? "")).toBe(plan);
});

test("importance: the chosen one is as important as the default, one more of a choice is extra", () => {
  for (const role of shipped.roles) {
    const core = newPlanMilestones(role, shipped);
    for (const id of role.extra) expect(importanceOf(role, id, new Set([...core, id]))).toBe("extra");
    for (const id of role.useful) expect(importanceOf(role, id, core)).toBe("useful");
    for (const { milestones, default: first } of role.choices) {
      const usual = role.useful.includes(first) ? "useful" : "core";
      expect(importanceOf(role, first, core)).toBe(usual);
      for (const other of milestones.filter((id) => id !== first)) {
        expect(importanceOf(role, other, new Set([...core, other]))).toBe("extra");
        expect(importanceOf(role, other, new Set([...core, other].filter((id) => id !== first)))).toBe(usual);
      }
    }
    expect(importanceOf(role, "of-another-role", core)).toBe("extra");
  }
});

test("a plan in any order follows the study order when it is asked to, and nothing but order changes", () => {
  const role = shipped.roles[3] as (typeof shipped.roles)[number];
  const plan = freshPlan(role, shipped, "plan");
  const widest = widestPlan(role, shipped, "plan");
  const ids = milestonesOf(plan).map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (shuffled) => {
      const rankOf = new Map(shuffled.map((id, rank) => [id, rank]));
      const areas = plan.areas.map((area) => ({ ...area, items: area.items.map((item) => ({ ...item, rank: rankOf.get(item.id) ?? 0 })) }));
      const mixed = { ...plan, areas };
      expect(milestonesOf(mixed).map(({ id }) => id)).toEqual(shuffled);
      expect(followStudyOrder(mixed, widest)).toEqual(plan);
    }),
  );
});

test("needed prerequisites are those that do not only help", () => {
  expect(neededPrerequisites({ prerequisites: ["a", "b"], helpful: ["b"] })).toEqual(["a"]);
  expect(neededPrerequisites({ prerequisites: ["a", "b"] })).toEqual(["a", "b"]);
});
