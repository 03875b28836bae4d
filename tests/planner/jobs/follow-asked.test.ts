import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { findFollowing, previewFollowing } from "#lib/planner/jobs/follow-asked.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { applyPatches, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { listCutMilestones, proposeScopeCut } from "#lib/planner/schedule/scope-cut.ts";
import { cases } from "../../support/planner-cases.ts";

const today = "2026-11-23";
const studyTime = { startsOn: today, minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };

const anyPlan = fc
  .constantFrom(...catalog().roles)
  .chain((role) => {
    const plan: Plan = { ...freshPlan(role, catalog(), "p"), studyTime };
    const ids = milestonesOf(plan).map(({ id }) => id);
    return fc.record({
      plan: fc.constant(plan),
      settled: fc.array(fc.constantFrom(...ids), { maxLength: 10 }),
      asked: fc.array(fc.constantFrom(...ids, "in-no-plan"), { maxLength: 12 }),
    });
  })
  .map(({ plan, settled, asked }) => ({
    plan: applyPatches(
      plan,
      settled.map((milestoneId) => ({ milestoneId, patch: { status: "known" } })),
    ),
    asked,
  }));

describe("findFollowing", () => {
  it("puts what is asked for first and keeps every other order, and says what moves and what is raised", () => {
    fc.assert(
      fc.property(anyPlan, ({ plan, asked }) => {
        const { order, moved, raised } = findFollowing(plan, asked);
        const items = milestonesOf(plan);
        const ids = items.map(({ id }) => id);
        const isAsked = (id: string) => asked.includes(id);
        expect(order.toSorted()).toEqual(ids.toSorted());
        for (const half of [isAsked, (id: string) => !isAsked(id)]) expect(order.filter(half)).toEqual(ids.filter(half));
        expect(order.findLastIndex(isAsked)).toBeLessThan(order.filter(isAsked).length);
        // What moved overtook something that is still to learn.
        const open = items.filter((item) => !isSettled(milestoneState(item))).map(({ id }) => id);
        const overtakes = (id: string) =>
          open.some((other) => open.indexOf(other) < open.indexOf(id) && order.indexOf(other) > order.indexOf(id));
        expect(moved).toEqual(open.filter(overtakes));
        expect(raised).toEqual(items.flatMap(({ id, importance }) => (isAsked(id) && importance !== "core" ? [id] : [])));
      }),
      { numRuns: cases.numRuns / 4 },
    );
  });

  it("changes nothing in a plan that follows already", () => {
    fc.assert(
      fc.property(anyPlan, ({ plan, asked }) => {
        const { order, raised } = findFollowing(plan, asked);
        const areas = plan.areas.map((area) => ({
          ...area,
          items: area.items.map((item) => ({
            ...item,
            rank: order.indexOf(item.id),
            importance: raised.includes(item.id) ? ("core" as const) : item.importance,
          })),
        }));
        expect(findFollowing({ areas }, asked)).toEqual({ order, moved: [], raised: [] });
      }),
      { numRuns: cases.numRuns / 4 },
    );
  });
});

describe("previewFollowing", () => {
  it("says when the plan ends, before and after: all hours stay", () => {
    const [role] = catalog().roles;
    if (!role) throw new Error("no role");
    const plan: Plan = { ...freshPlan(role, catalog(), "p"), studyTime };
    const last = milestonesOf(plan).at(-2)?.id ?? "";
    const { moved, finish } = previewFollowing(plan, [last], today);
    expect(moved).toEqual([last]);
    expect(finish.before).toMatch(/^\d{4}-/);
    expect(finish.after).toBe(finish.before);
    expect(previewFollowing({ ...plan, studyTime: null }, [last], today).finish).toEqual({ before: null, after: null });
  });
});

it("what an advertisement asks for is left out after what it does not ask for", () => {
  for (const role of catalog().roles) {
    const items = milestonesOf(freshPlan(role, catalog(), "p"));
    const wanted = 20 * 60;
    const without = proposeScopeCut(listCutMilestones(items), wanted)?.ids ?? [];
    const useful = items.filter(({ id, importance }) => importance === "useful" && without.includes(id));
    expect(useful.length).toBeGreaterThan(0);
    for (const { id } of useful) {
      const raised = items.map((item) => (item.id === id ? { ...item, importance: "core" as const } : item));
      const cut = proposeScopeCut(listCutMilestones(raised), wanted);
      expect([role.id, id, cut?.ids.includes(id)]).toEqual([role.id, id, false]);
    }
  }
});
