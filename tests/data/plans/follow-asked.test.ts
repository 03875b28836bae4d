import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addTogether } from "#lib/data/plans/add-together.ts";
import { dropOwnCore, followAsked } from "#lib/data/plans/follow-asked.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const at = (minute: number) => new Date(Date.parse("2026-11-23T10:00:00Z") + minute * 60_000);
const shipped = catalog();
const role = getRole("data-analyst");
const [useful = "", other = ""] = role.useful;

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  return { learner, planId: await makePlan(learner, role, at(0), shipped, db) };
}

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

const importanceIn = (plan: Plan, id: string) => milestonesOf(plan).find((item) => item.id === id)?.importance;
const idsIn = (plan: Plan) => milestonesOf(plan).map(({ id }) => id);

describeOnBoth("a plan that follows an advertisement", (databases) => {
  test("begins with what it asks for, as core, and one undo takes back both", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const before = await load(learner, planId, db);
    expect(importanceIn(before, useful)).toBe("useful");
    const [known = ""] = idsIn(before);

    expect(await followAsked(learner, planId, [useful, "in-no-plan"], at(1), shipped, db)).toBe(true);
    const after = await load(learner, planId, db);
    expect(idsIn(after)[0]).toBe(useful);
    expect([importanceIn(after, useful), importanceIn(after, other)]).toEqual(["core", "useful"]);
    expect(after.ownCore).toEqual([useful]);

    // A second advertisement adds to the first.
    await followAsked(learner, planId, [other, known], at(2), shipped, db);
    expect((await load(learner, planId, db)).ownCore).toEqual([useful, other]);

    for (const minute of [3, 4]) {
      const step = (await listUndoSteps(learner, planId, db)).done.at(-1)?.id ?? "";
      expect((await undoChange(learner, planId, step, at(minute), shipped, db)).result).toBe("applied");
    }
    expect({ ...(await load(learner, planId, db)), revision: 0 }).toEqual({ ...before, revision: 0 });
    expect((await listUndoSteps(learner, planId, db)).done).toEqual([]);
  });

  test("lets the role say again what is core, and keeps its order", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    await followAsked(learner, planId, [useful], at(1), shipped, db);
    expect(await dropOwnCore(learner, planId, at(2), db)).toBe(true);
    const plan = await load(learner, planId, db);
    expect([idsIn(plan)[0], importanceIn(plan, useful), plan.ownCore]).toEqual([useful, "useful", undefined]);
  });

  test("changes no other plan of the learner's", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const second = await makePlan(learner, getRole("data-scientist"), at(1), shipped, db);
    const held = idsIn(await load(learner, second, db));
    const chosen = getRole("data-scientist").useful.find((id) => held.includes(id)) ?? "";
    await followAsked(learner, second, [chosen], at(2), shipped, db);
    await followAsked(learner, planId, [useful], at(3), shipped, db);
    expect((await load(learner, second, db)).ownCore).toEqual([chosen]);
    expect(idsIn(await load(learner, second, db))[0]).toBe(chosen);
    await dropOwnCore(learner, planId, at(4), db);
    expect((await load(learner, second, db)).ownCore).toEqual([chosen]);
  });

  test("is the learner's own", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const stranger = await addTestLearner(db);
    expect(await followAsked(stranger, planId, [useful], at(1), shipped, db)).toBe(false);
    expect(await dropOwnCore(stranger, planId, at(1), db)).toBe(false);
    expect(await addTogether(stranger, planId, { offered: [useful] }, at(1), shipped, db)).toBe("not-found");
    expect((await load(learner, planId, db)).ownCore).toBeUndefined();
  });
});

describeOnBoth("several milestones at one press", (databases) => {
  const draft = (title: string) => ({ id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title, minutes: 60, steps: [] });

  test("are one change, with all they rest on; twice is once, and one undo takes them out", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const before = idsIn(await load(learner, planId, db));
    const offered = role.areas
      .flatMap(({ milestones }) => milestones)
      .filter((id) => !before.includes(id))
      .slice(0, 2);
    const own = [draft("Learn Looker"), draft("Learn SAS")];
    for (const minute of [1, 2]) expect(await addTogether(learner, planId, { offered, own }, at(minute), shipped, db)).toBe("added");
    const held = idsIn(await load(learner, planId, db));
    for (const id of [...offered, ...own.map(({ id: its }) => its)]) expect(held).toContain(id);
    const { done } = await listUndoSteps(learner, planId, db);
    expect(done).toHaveLength(1);
    await undoChange(learner, planId, done[0]?.id ?? "", at(3), shipped, db);
    expect(idsIn(await load(learner, planId, db))).toEqual(before);
  });

  test("are all added or none", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const before = idsIn(await load(learner, planId, db));
    const many = Array.from({ length: inputLimits.ownMilestones + 1 }, (_, nth) => draft(`${nth}`));
    expect(await addTogether(learner, planId, { own: many }, at(1), shipped, db)).toBe("full");
    expect(await addTogether(learner, planId, { offered: ["no-such"], own: many.slice(0, 1) }, at(1), shipped, db)).toBe("not-found");
    // Another learner has that id.
    const { learner: second, planId: theirs } = await begin(db);
    await addTogether(second, theirs, { own: many.slice(0, 1) }, at(1), shipped, db);
    expect(await addTogether(learner, planId, { own: many.slice(0, 2) }, at(1), shipped, db)).toBe("not-found");
    expect(idsIn(await load(learner, planId, db))).toEqual(before);
  });
});
