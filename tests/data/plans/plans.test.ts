import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, offeredMilestones, orderForRole } from "#lib/catalog/path.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone } from "#lib/data/plans/offered-milestones.ts";
import { deletePlan, findCurrentPlanId, listPlans, loadStatuses, makePlan, openPlan, readStatus } from "#lib/data/plans/plans.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { listEvents } from "../../support/list-events.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const tuesday = new Date("2026-11-24T10:00:00Z");
const shipped = catalog();
const analyst = getRole("data-analyst");
const scientist = getRole("data-scientist");

describeOnBoth("plans", (databases) => {
  test.each(roleIds)("a new plan for %s holds the role's core milestones in planned order, all not started", async (roleId) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole(roleId), monday, shipped, db);
    const plan = await loadPlan(learner, planId, shipped, db);
    const items = milestonesOf(plan ?? { areas: [] });
    expect(items.map((item) => item.id)).toEqual(orderForRole(getRole(roleId), shipped).map((place) => place.milestoneId));
    expect(items.length).toBe(newPlanMilestones(getRole(roleId), shipped).size);
    expect(countMilestones(items)).toMatchObject({ not_started: items.length, total: items.length, percent: 0 });
  });

  test("requests for the same plan at once make one plan", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const ids = await Promise.all(Array.from({ length: 6 }, () => makePlan(learner, analyst, monday, shipped, db)));
    expect(new Set(ids).size).toBe(1);
    expect(await listPlans(learner, db)).toHaveLength(1);
    expect(await db.planMilestone.count()).toBe(newPlanMilestones(analyst, shipped).size);
  });

  test("the last opened plan is the current one, and progress counts in both", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const first = await makePlan(learner, analyst, monday, shipped, db);
    await applyChange(learner, first, { id: "1", milestoneId: "sql-basics", patch: { status: "done" } }, monday, shipped, db);
    const second = await makePlan(learner, scientist, tuesday, shipped, db);
    expect(await findCurrentPlanId(learner, db)).toBe(second);
    const shared = milestonesOf((await loadPlan(learner, second, shipped, db)) ?? { areas: [] }).find((item) => item.id === "sql-basics");
    expect(shared).toMatchObject({ status: "done", statusAt: monday.toISOString() });
    expect(await openPlan(learner, first, new Date("2026-11-25T10:00:00Z"), db)).toBe(true);
    expect(await findCurrentPlanId(learner, db)).toBe(first);
  });

  test("are listed with the one that was opened last first, and of those of one moment the older one", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const roles = (["ml-engineer", "data-scientist", "data-analyst"] as const).map(getRole);
    const ids: string[] = [];
    for (const role of roles) ids.push(await makePlan(learner, role, monday, shipped, db));
    const [engineer = "", second = "", third = ""] = ids;
    const list = async () => (await listPlans(learner, db)).map(({ id }) => id);
    expect([await list(), await findCurrentPlanId(learner, db)]).toEqual([ids, engineer]);
    expect(await makePlan(learner, scientist, tuesday, shipped, db)).toBe(second);
    expect(await list()).toEqual([second, engineer, third]);
    expect(await openPlan(learner, third, new Date("2026-11-25T10:00:00Z"), db)).toBe(true);
    expect(await listPlans(learner, db)).toEqual([
      { id: third, roleId: "data-analyst", createdAt: monday, openedAt: new Date("2026-11-25T10:00:00Z") },
      { id: second, roleId: "data-scientist", createdAt: monday, openedAt: tuesday },
      { id: engineer, roleId: "ml-engineer", createdAt: monday, openedAt: monday },
    ]);
    expect([await openPlan(learner, "none", tuesday, db), await deletePlan(learner, "none", db)]).toEqual([false, false]);
    expect(await deletePlan(await addTestLearner(db), third, db)).toBe(false);
    expect([await deletePlan(learner, third, db), await list()]).toEqual([true, [second, engineer]]);
  });

  test("a status that is none is a fault, and no milestone that is not started", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const row = { learnerId: learner, milestoneId: "sql-basics", statusAt: monday };
    await db.learnerMilestone.create({ data: { ...row, status: "known" } });
    expect([...(await loadStatuses(learner, db))]).toEqual([["sql-basics", "known"]]);
    expect([readStatus(undefined), readStatus("done")]).toEqual(["not_started", "done"]);
    expect(() => readStatus("finished")).toThrow("the database holds a status that is none: finished");
    expect(() => readStatus("")).toThrow("a status that is none");
  });

  test("skipping belongs to one plan", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const first = await makePlan(learner, analyst, monday, shipped, db);
    const second = await makePlan(learner, scientist, monday, shipped, db);
    await applyChange(learner, first, { id: "1", milestoneId: "sql-basics", patch: { skipped: true } }, monday, shipped, db);
    const find = async (planId: string) =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find((item) => item.id === "sql-basics")?.skipped;
    expect([await find(first), await find(second)]).toEqual([true, false]);
    // What a device said of one before the other was skipped is not older than anything.
    await applyChange(learner, second, { id: "2", milestoneId: "sql-basics", patch: { skipped: true } }, tuesday, shipped, db);
    const origin = { clientId: "phone", baseRevision: 1, occurredAt: monday.getTime() + 1 };
    const late = { id: "3", milestoneId: "sql-basics", patch: { skipped: false }, origin };
    expect(await applyChange(learner, first, late, tuesday, shipped, db)).toBe("applied");
    expect([await find(first), await find(second)]).toEqual([false, true]);
  });

  test("somebody else's plan cannot be read, opened, added to or changed", async () => {
    const db = await databases.open();
    const owner = await addTestLearner(db);
    const other = await addTestLearner(db);
    const planId = await makePlan(owner, analyst, monday, shipped, db);
    const optional = offeredMilestones(analyst, shipped)[0] ?? "";
    expect(await loadPlan(other, planId, shipped, db)).toBeUndefined();
    expect(await openPlan(other, planId, tuesday, db)).toBe(false);
    expect(await addMilestone(other, planId, optional, tuesday, shipped, db)).toBe(false);
    const change = { id: "1", milestoneId: "sql-basics", patch: { status: "done", skipped: true } } as const;
    expect(await applyChange(other, planId, change, tuesday, shipped, db)).toBe("not-found");
    expect(await findCurrentPlanId(other, db)).toBeUndefined();
    expect(await db.learnerMilestone.count()).toBe(0);
    expect(await db.planMilestone.count({ where: { skipped: true } })).toBe(0);
    expect(await db.event.count()).toBe(0);
  });

  test("an optional milestone is added with its prerequisites; one of another role is not", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, analyst, monday, shipped, db);
    const before = await db.planMilestone.count();
    const optional = offeredMilestones(analyst, shipped)[0] ?? "";
    expect(await addMilestone(learner, planId, optional, tuesday, shipped, db)).toBe(true);
    expect(await addMilestone(learner, planId, optional, tuesday, shipped, db)).toBe(true);
    expect(await addMilestone(learner, planId, "quantization", tuesday, shipped, db)).toBe(false);
    expect(await db.planMilestone.count()).toBe(before + 1);
    const items = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] });
    expect(items.find((item) => item.id === optional)?.importance).toBe("extra");
  });

  test("a skipped milestone is restored with one event, once", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, analyst, monday, shipped, db);
    const optional = offeredMilestones(analyst, shipped)[0] ?? "";
    await addMilestone(learner, planId, optional, monday, shipped, db);
    await applyChange(learner, planId, { id: "1", milestoneId: optional, patch: { skipped: true } }, monday, shipped, db);
    await addMilestone(learner, planId, optional, tuesday, shipped, db);
    await addMilestone(learner, planId, optional, tuesday, shipped, db);
    const { events } = await listEvents(learner, planId, { before: undefined, most: 10 }, db);
    expect(events.map(({ milestoneId, kind, after }) => [milestoneId, kind, after])).toEqual([
      [optional, "skipped", "false"],
      [optional, "skipped", "true"],
    ]);
    const items = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] });
    expect(items.find((item) => item.id === optional)?.skipped).toBe(false);
  });
});
