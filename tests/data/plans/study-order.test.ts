import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { firstOrders } from "#lib/catalog/first-order.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, findNewMilestones, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { isNewOrderOffered, keepStudyOrder, setByArea, takeStudyOrder } from "#lib/data/plans/study-order.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const now = new Date("2026-11-28T10:00:00Z");

async function idsOf(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<string[]> {
  const plan = await loadPlan(learner, planId, shipped, db);
  return plan ? milestonesOf(plan).map(({ id }) => id) : [];
}

/** A plan from before plans had a study order, with all that its role's first edition had. */
async function makeFirstPlan(learner: LearnerId, role: (typeof shipped.roles)[number], db: UnscopedDatabase): Promise<string> {
  const planId = await makePlan(learner, role, now, shipped, db);
  await db.plan.update({ where: { id: planId }, data: { studyOrder: "[]" } });
  await db.planMilestone.deleteMany({ where: { planId } });
  const data = firstOrders[role.id].map((milestoneId) => ({ planId, milestoneId, addedAt: now }));
  await db.planMilestone.createMany({ data });
  return planId;
}

describeOnBoth("the order of a plan", (databases) => {
  test.each(shipped.roles)("$id: a new plan follows the study order, and is offered no other", async (role) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const core = newPlanMilestones(role, shipped);
    expect(await idsOf(learner, planId, db)).toEqual(role.order.filter((id) => core.has(id)));
    expect(await isNewOrderOffered(learner, planId, role, shipped, db)).toBe(false);
    expect(await findNewMilestones(learner, planId, role, shipped, db)).toEqual([]);
  });

  test.each(shipped.roles)("$id: a plan of the first edition keeps its order as far as prerequisites allow", async (role) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makeFirstPlan(learner, role, db);
    const ids = await idsOf(learner, planId, db);
    expect(new Set(ids)).toEqual(new Set(firstOrders[role.id].map((id) => shipped.renamed.get(id) ?? id)));
    const at = new Map(ids.map((id, index) => [id, index]));
    // Two milestones change places only because one of them, or what it rests on, has something that it needs after it.
    const before = firstOrders[role.id];
    const moved = new Set<string>();
    for (let size = -1; size !== moved.size; ) {
      size = moved.size;
      for (const [index, id] of before.entries()) {
        const late = new Set([...before.slice(index + 1), ...moved]);
        if (shipped.milestones.get(id)?.prerequisites.some((other) => late.has(other))) moved.add(id);
      }
    }
    const still = before.filter((id) => !moved.has(id));
    expect(still.length).toBeGreaterThan(before.length / 2);
    const places = still.map((id) => at.get(id) ?? -1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("is offered, taken or kept, by its learner only", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const stranger = await addTestLearner(db);
    const role = shipped.roles[0] as (typeof shipped.roles)[number];
    const planId = await makeFirstPlan(learner, role, db);
    const first = await idsOf(learner, planId, db);
    expect(await isNewOrderOffered(learner, planId, role, shipped, db)).toBe(true);
    expect(await isNewOrderOffered(stranger, planId, role, shipped, db)).toBe(false);

    for (const change of [takeStudyOrder, keepStudyOrder]) expect(await change(stranger, planId, role, new Date(), db)).toBe(false);
    expect(await setByArea(stranger, planId, true, new Date(), db)).toBe(false);
    expect(await idsOf(learner, planId, db)).toEqual(first);

    expect(await keepStudyOrder(learner, planId, role, new Date(), db)).toBe(true);
    expect(await isNewOrderOffered(learner, planId, role, shipped, db)).toBe(false);
    expect(await idsOf(learner, planId, db)).toEqual(first);

    expect(await takeStudyOrder(learner, planId, role, new Date(), db)).toBe(true);
    expect(await idsOf(learner, planId, db)).toEqual(role.order.filter((id) => first.includes(id)));
    expect(await isNewOrderOffered(learner, planId, role, shipped, db)).toBe(false);
  });

  test("is new only where it moves what the plan holds, and is declined for good by its content", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const role = getRole("data-scientist");
    const other = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const asks = (order: string[], of = planId) => isNewOrderOffered(learner, of, { ...role, order }, shipped, db);
    const held = new Set(await idsOf(learner, planId, db));
    const [first = "", second = ""] = role.order.filter((id) => held.has(id));
    const left = role.order.filter((id) => !held.has(id));
    const kept = role.order.filter((id) => held.has(id));
    expect(left.length).toBeGreaterThan(1);
    expect(await asks([...kept, ...left.toReversed()]), "what it does not hold").toBe(false);
    expect(await asks(["brand-new", ...role.order]), "what is new").toBe(false);
    expect(await asks(role.order.filter((id) => id !== first)), "what the role no longer has").toBe(false);
    const swapped = role.order.map((id) => (id === first ? second : id === second ? first : id));
    expect(await asks(swapped)).toBe(true);

    const plans = () => db.plan.findMany({ where: { id: other } });
    const before = await plans();
    expect(await keepStudyOrder(learner, planId, { ...role, order: ["a", "b"] }, now, db)).toBe(true);
    // What is stored must stay what it is: an order that was declined would be offered again.
    expect(await db.plan.findUnique({ where: { id: planId } })).toMatchObject({ keptOrder: "0473ef2dc0d3" });
    expect(await asks(swapped)).toBe(true);
    await setByArea(learner, planId, true, now, db);
    await setOwnOrder(learner, planId, [second], now, second, db);
    await takeStudyOrder(learner, planId, { ...role, order: swapped }, now, db);
    expect(await db.plan.findUnique({ where: { id: planId } })).toMatchObject({
      ...{ studyOrder: JSON.stringify(swapped), byArea: false, ownOrder: "[]" },
    });
    expect([await asks(swapped), await asks(role.order)]).toEqual([false, true]);
    expect(await plans()).toEqual(before);
  });

  test("is one area at a time if the learner wants it, in the seed's order of areas; an own order goes with the change", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const role = shipped.roles[0] as (typeof shipped.roles)[number];
    const planId = await makePlan(learner, role, now, shipped, db);
    const studied = await idsOf(learner, planId, db);
    await setOwnOrder(learner, planId, studied.toReversed(), new Date(), "", db);
    expect(await setByArea(learner, planId, true, new Date(), db)).toBe(true);
    const plan = await loadPlan(learner, planId, shipped, db);
    expect(plan).toMatchObject({ byArea: true, ownOrder: [] });
    const ids = await idsOf(learner, planId, db);
    expect(new Set(ids)).toEqual(new Set(studied));
    const areaOf = (id: string) => role.areas.findIndex(({ milestones }) => milestones.includes(id));
    const turns = (order: readonly string[]) =>
      order.filter((id, index) => index > 0 && areaOf(id) !== areaOf(order[index - 1] ?? "")).length;
    expect(turns(ids)).toBeLessThan(turns(studied));
    const at = new Map(ids.map((id, index) => [id, index]));
    for (const id of ids) {
      for (const before of shipped.milestones.get(id)?.prerequisites ?? []) {
        if (at.has(before)) expect(at.get(before), `${before} before ${id}`).toBeLessThan(at.get(id) ?? 0);
      }
    }
    await setByArea(learner, planId, false, new Date(), db);
    expect(await idsOf(learner, planId, db)).toEqual(studied);
  });
});

describeOnBoth("a choice in a plan", (databases) => {
  const role = shipped.roles[0] as (typeof shipped.roles)[number];
  const [choice] = role.choices;
  const first = choice?.default ?? "";
  const other = choice?.milestones.find((id) => id !== first) ?? "";

  test("is swapped, keeps what was done, and is not offered as new", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const before = await idsOf(learner, planId, db);
    expect(await storeMilestoneSwap(learner, planId, first, other, now, shipped, db)).toBe(true);
    const after = await idsOf(learner, planId, db);
    expect(after).toContain(other);
    expect(after).not.toContain(first);
    expect(await findNewMilestones(learner, planId, role, shipped, db)).toEqual([]);
    // Again is refused, because the first one is not there any more.
    expect(await storeMilestoneSwap(learner, planId, first, other, now, shipped, db)).toBe(false);
    expect(await storeMilestoneSwap(learner, planId, other, first, now, shipped, db)).toBe(true);
    expect((await idsOf(learner, planId, db)).filter((id) => before.includes(id))).toEqual(before);
  });

  test("can be taken several times: each is added", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    expect(await addMilestone(learner, planId, other, now, shipped, db)).toBe(true);
    expect(await idsOf(learner, planId, db)).toEqual(expect.arrayContaining([first, other]));
  });

  test("what is done stays in the plan when another one is chosen", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    await db.learnerMilestone.create({ data: { learnerId: learner, milestoneId: first, status: "done", statusAt: now } });
    expect(await storeMilestoneSwap(learner, planId, first, other, now, shipped, db)).toBe(true);
    expect(await idsOf(learner, planId, db)).toEqual(expect.arrayContaining([first, other]));
  });

  test("is swapped without regard to what else is done and what another plan holds", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const second = await makePlan(learner, getRole("ml-engineer"), now, shipped, db);
    await db.learnerMilestone.create({ data: { learnerId: learner, milestoneId: "sql-basics", status: "done", statusAt: now } });
    await db.planMilestone.create({ data: { planId: second, milestoneId: other, addedAt: now } });
    expect(await storeMilestoneSwap(learner, planId, first, other, now, shipped, db)).toBe(true);
    const after = await idsOf(learner, planId, db);
    expect(after).toContain(other);
    expect(after).not.toContain(first);
    expect(await idsOf(learner, second, db)).toContain(other);
  });

  test("is refused outside a choice, and in somebody else's plan", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const stranger = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const before = await idsOf(learner, planId, db);
    expect(await storeMilestoneSwap(stranger, planId, first, other, now, shipped, db)).toBe(false);
    expect(await storeMilestoneSwap(learner, planId, "sql-basics", other, now, shipped, db)).toBe(false);
    expect(await storeMilestoneSwap(learner, planId, first, "sql-basics", now, shipped, db)).toBe(false);
    expect(await idsOf(learner, planId, db)).toEqual(before);
  });
});
