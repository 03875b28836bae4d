import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChanges, type Change } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const shipped = catalog();

describeOnBoth("several changes at once", (databases) => {
  async function planOf() {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const read = async () => milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] });
    return { db, learner, planId, read };
  }
  const known = (ids: readonly string[]): Change[] =>
    ids.map((milestoneId) => ({ id: `form ${milestoneId}`, milestoneId, patch: { status: "known" } }));

  test("are stored together, each with its event, and count once when sent twice", async () => {
    const { db, learner, planId, read } = await planOf();
    const ids = (await read()).map((item) => item.id);
    expect(await applyChanges(learner, planId, known(ids), monday, shipped, db)).toBe("applied");
    expect(await applyChanges(learner, planId, known(ids), monday, shipped, db)).toBe("applied");
    expect((await read()).every((item) => item.status === "known")).toBe(true);
    const events = await db.event.findMany({ where: { learnerId: learner }, orderBy: { revision: "asc" } });
    expect(events.map(({ revision, milestoneId }) => [revision, milestoneId])).toEqual(ids.map((id, index) => [index + 1, id]));
    expect((await db.learner.findUniqueOrThrow({ where: { id: learner } })).revision).toBe(ids.length);
  });

  test("are not stored at all when one of them does not fit the plan", async () => {
    const { db, learner, planId, read } = await planOf();
    const ids = (await read()).slice(0, 3).map((item) => item.id);
    expect(await applyChanges(learner, planId, known([...ids, "no-such-milestone"]), monday, shipped, db)).toBe("not-found");
    const stranger = await addTestLearner(db);
    expect(await applyChanges(stranger, planId, known(ids), monday, shipped, db)).toBe("not-found");
    const badStep: Change = { id: "1", milestoneId: ids[0] ?? "", patch: { step: { id: "no-such-step", done: true } } };
    expect(await applyChanges(learner, planId, [...known(ids), badStep], monday, shipped, db)).toBe("not-found");
    expect((await read()).every((item) => item.status === "not_started")).toBe(true);
    expect(await db.event.count()).toBe(0);
  });
});
