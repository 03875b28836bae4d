import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addOwnMilestone, removeOwnMilestone, setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadLearnerMilestones } from "#lib/data/plans/learner-milestones.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const shipped = catalog();
const role = getRole("data-analyst");
const area = role.areas[0]?.id ?? "";

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, role, now, shipped, db);
  const own = { id: `own-${randomUUID()}`, areaId: area, title: "Ask the team", minutes: 90 };
  const steps = [
    { id: "step-1", text: "Write" },
    { id: "step-2", text: "Send" },
  ];
  await addOwnMilestone(learner, planId, { ...own, steps }, now, db);
  return { learner, planId, id: own.id };
}

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

const find = (plan: Plan, id: string) => milestonesOf(plan).find((item) => item.id === id);

describeOnBoth("own milestones", (databases) => {
  test("have steps that can be ticked, and no others", async () => {
    const db = await databases.open();
    const { learner, planId, id } = await begin(db);
    const tick = (change: string, step: string) =>
      applyChange(learner, planId, { id: change, milestoneId: id, patch: { step: { id: step, done: true } } }, now, shipped, db);
    expect(await tick("1", "step-2")).toBe("applied");
    expect(await tick("2", "step-3")).toBe("not-found");
    expect(await tick("3", "first-query")).toBe("not-found");
    expect(find(await load(learner, planId, db), id)?.steps.map((step) => step.done)).toEqual([false, true]);
    expect(await db.event.count()).toBe(1);
  });

  test("of another plan have no steps here", async () => {
    const db = await databases.open();
    const { id } = await begin(db);
    const { learner, planId } = await begin(db);
    const change = { id: "1", milestoneId: id, patch: { step: { id: "step-1", done: true } } };
    expect(await applyChange(learner, planId, change, now, shipped, db)).toBe("not-found");
  });

  test("leave the plan when they are removed, and their history stays", async () => {
    const db = await databases.open();
    const { learner, planId, id } = await begin(db);
    await applyChange(learner, planId, { id: "1", milestoneId: id, patch: { status: "done" } }, now, shipped, db);
    expect(await removeOwnMilestone(await addTestLearner(db), planId, id, new Date(), db)).toBe(false);
    expect(await removeOwnMilestone(learner, planId, id, new Date(), db)).toBe(true);
    expect(find(await load(learner, planId, db), id)).toBeUndefined();
    expect(await db.event.count({ where: { learnerId: learner, milestoneId: id } })).toBe(1);
    expect(
      await applyChange(learner, planId, { id: "2", milestoneId: id, patch: { step: { id: "step-1", done: true } } }, now, shipped, db),
    ).toBe("not-found");
  });

  test("that are added later go to the end of their area, also in an own order", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const plan = await load(learner, planId, db);
    const last = plan.areas.at(-1);
    const ids = last?.items.map((item) => item.id) ?? [];
    const all = milestonesOf(plan).map((item) => item.id);
    await setOwnOrder(learner, planId, all.toReversed(), new Date(), "", db);
    const id = `own-${randomUUID()}`;
    await addOwnMilestone(learner, planId, { id, areaId: last?.id ?? "", title: "Later", minutes: 60, steps: [] }, now, db);
    const items = (await load(learner, planId, db)).areas.at(-1)?.items ?? [];
    expect(items.map((item) => item.id)).toEqual([...ids.toReversed(), id]);
  });

  test("a catalog milestone has its planned minutes, the minutes left by its steps, and none left once settled", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const set = (id: string, milestoneId: string, patch: object) =>
      applyChange(learner, planId, { id, milestoneId, patch }, now, shipped, db);
    await set("1", "sql-basics", { status: "in_progress", step: { id: "first-query", done: true } });
    await set("2", "excel-analysis", { status: "known" });
    const milestones = await loadLearnerMilestones(learner, ["sql-basics", "excel-analysis", "sql-joins-aggregation", "none"], shipped, db);
    const minutesOf = (id: string) => planningMinutes(shipped.milestones.get(id)?.hours ?? { low: 0, high: 0 });
    const steps = shipped.milestones.get("sql-basics")?.steps.length ?? 0;
    expect([...milestones]).toEqual([
      [
        "sql-basics",
        {
          minutes: minutesOf("sql-basics"),
          minutesLeft: Math.ceil((minutesOf("sql-basics") * (steps - 1)) / steps),
          status: "in_progress",
        },
      ],
      ["excel-analysis", { minutes: minutesOf("excel-analysis"), minutesLeft: 0, status: "known" }],
      [
        "sql-joins-aggregation",
        { minutes: minutesOf("sql-joins-aggregation"), minutesLeft: minutesOf("sql-joins-aggregation"), status: "not_started" },
      ],
    ]);
  });
});
