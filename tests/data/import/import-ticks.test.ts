import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import { importTicks, previewTicks } from "#lib/data/import/import-ticks.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { readTaskList } from "#lib/export/read-task-list.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { toMarkdown } from "../../support/whole-files.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase) {
  const copy = await loadPlanExport(learner, planId, shipped, db);
  if (!copy) throw new Error("the plan is gone");
  return { file: toMarkdown(copy, now.toISOString()), items: copy.plan.areas.flatMap(({ items }) => items), events: copy.events };
}

/** The boxes of a file, ticked where `ticks` says so; a tick that is there stays. */
function tick(file: string, ticks: readonly boolean[]): string {
  let at = 0;
  return file.replaceAll(/^(\s*)- \[ \]/gm, (box, space: string) => (ticks[at++ % ticks.length] ? `${space}- [x]` : box));
}

async function read(file: string) {
  const list = await readTaskList(file);
  if ("problem" in list) throw new Error(list.problem);
  return list.file.milestones;
}

const boxes = (items: readonly PlanMilestone[]) =>
  items.map((item) => ({
    id: item.id,
    ticked: milestoneState(item) === "done",
    steps: item.steps.filter((step) => step.done).map((step) => step.id),
  }));

describeOnBoth("importing a ticked checklist", (databases) => {
  test("ticks every box that was ticked by hand, and importing it again changes nothing", async () => {
    const db = await databases.open();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), async (ticks) => {
        const learner = await addTestLearner(db);
        const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
        const list = await read(tick((await load(learner, planId, db)).file, ticks));
        const preview = await previewTicks(learner, list, shipped, db);
        const result = await importTicks(learner, list, now, shipped, db);
        expect(result).toEqual(preview);
        const after = await load(learner, planId, db);
        expect(boxes(after.items)).toEqual(list);
        expect(await read(after.file)).toEqual(list);
        expect(await importTicks(learner, list, now, shipped, db)).toMatchObject({ done: [], steps: 0 });
        expect((await load(learner, planId, db)).events).toEqual(after.events);
        // An old copy without these ticks takes none of them back.
        await importTicks(
          learner,
          list.map((entry) => ({ ...entry, ticked: false, steps: [] })),
          now,
          shipped,
          db,
        );
        expect(boxes((await load(learner, planId, db)).items)).toEqual(list);
      }),
      { numRuns: process.env.CI ? 10 : 3 },
    );
  });

  test("uses the plan that has most of its milestones, and nobody else's", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const analyst = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    await makePlan(learner, getRole("ml-engineer"), new Date(now.getTime() + 1000), shipped, db);
    const list = await read((await load(learner, analyst, db)).file.replaceAll("- [ ]", "- [x]"));
    const stranger = await addTestLearner(db);
    expect(await importTicks(stranger, list, now, shipped, db)).toBeUndefined();
    const result = await importTicks(learner, [...list, { id: "no-such-thing", ticked: true, steps: [] }], now, shipped, db);
    expect(result).toMatchObject({ planId: analyst, notInPlan: ["no-such-thing"] });
    expect(result?.done).toHaveLength(list.length);
    expect(result?.stepsNotInPlan).toBe(0);
  });

  test("lists what changes milestone by milestone: a status only where it is another, and what comes back into the plan", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const [begun, left, done, known, out] = (await load(learner, planId, db)).items.filter(({ steps }) => steps.length > 1);
    if (!begun || !left || !done || !known || !out) throw new Error("the role has fewer milestones");
    const steps = begun.steps.map(({ id }) => id);
    await putMilestone(learner, planId, begun.id, { steps: steps.slice(0, 1) }, now, shipped, db);
    for (const { id } of [left, out]) await putMilestone(learner, planId, id, { skipped: true }, now, shipped, db);
    await putMilestone(learner, planId, done.id, { status: "done" }, now, shipped, db);
    await putMilestone(learner, planId, known.id, { status: "known" }, now, shipped, db);
    const tick = (id: string, ticked: boolean, its: readonly string[] = []) => ({ id, ticked, steps: its });
    const [step = ""] = left.steps.map(({ id }) => id);
    const list = [
      tick(begun.id, false, steps),
      tick(left.id, true, [step]),
      tick(done.id, true),
      tick(known.id, false),
      tick(
        out.id,
        false,
        out.steps.slice(0, 1).map(({ id }) => id),
      ),
    ];
    const nothing = {
      added: false,
      stepsUnticked: 0,
      stepsTicked: 0,
      status: null,
      skipped: null,
      note: null,
      links: 0,
      estimateMinutes: null,
    };
    const result = await importTicks(learner, list, now, shipped, db);
    expect(result).toMatchObject({ done: [left.id], steps: steps.length + 1 });
    expect(result?.milestones).toEqual([
      { ...nothing, id: begun.id, title: begun.title, stepsTicked: steps.length - 1 },
      { ...nothing, id: left.id, title: left.title, status: { from: "not_started", to: "done" }, skipped: false, stepsTicked: 1 },
      { ...nothing, id: out.id, title: out.title, stepsTicked: 1 },
    ]);
  });

  test("counts ticked steps that their milestone does not have", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const [{ id, steps } = { id: "", steps: [] }] = (await load(learner, planId, db)).items;
    const ticked = [...steps.map((step) => step.id), "of-another", "of-nobody"];
    const result = await importTicks(learner, [{ id, ticked: false, steps: ticked }], now, shipped, db);
    expect(result).toMatchObject({ steps: steps.length, stepsNotInPlan: 2 });
  });

  test("uses of two plans that hold as many the one that was opened last, and none where no plan holds any", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const analyst = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const engineer = await makePlan(learner, getRole("ml-engineer"), new Date(now.getTime() + 1), shipped, db);
    const list = [{ id: "sql-basics", ticked: true, steps: [] }];
    const planOf = async (ticks = list) => (await previewTicks(learner, ticks, shipped, db))?.planId;
    expect(await planOf()).toBe(engineer);
    await db.plan.update({ where: { id: analyst }, data: { openedAt: new Date(now.getTime() + 2) } });
    expect(await planOf()).toBe(analyst);
    expect(await planOf([{ id: "no-such-thing", ticked: true, steps: [] }])).toBeUndefined();
    expect(await planOf([])).toBeUndefined();
    await db.plan.updateMany({ data: { openedAt: now } });
    for (const [id, name] of [
      [analyst, "z"],
      [engineer, "a"],
    ] as const)
      await db.plan.update({ where: { id }, data: { id: name } });
    expect(await planOf(), "the same one each time").toBe("a");
  });

  test("knows milestones by their former ids, and tells all that it does", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const renamed = { ...shipped, renamed: new Map([["former-sql", "sql-basics"]]) };
    const sql = shipped.milestones.get("sql-basics");
    const steps = sql?.steps.map(({ id }) => id) ?? [];
    const list = [
      { id: "gone", ticked: true, steps: ["a"] },
      { id: "former-sql", ticked: true, steps: [...steps, "of-nobody"] },
    ];
    const unchanged = { added: false, skipped: null, stepsUnticked: 0, note: null, links: 0, estimateMinutes: null };
    const told = {
      ...{ roleId: "data-analyst", planId, done: ["sql-basics"], steps: steps.length, notInPlan: ["gone"], stepsNotInPlan: 1 },
      milestones: [
        { ...unchanged, id: "sql-basics", title: sql?.title, status: { from: "not_started", to: "done" }, stepsTicked: steps.length },
      ],
    };
    expect(await previewTicks(learner, list, renamed, db)).toEqual(told);
    expect(await db.event.count(), "a preview changes nothing").toBe(0);
    expect(await importTicks(learner, list, now, renamed, db)).toEqual(told);
    expect(boxes((await load(learner, planId, db)).items).find(({ id }) => id === "sql-basics")).toEqual({
      id: "sql-basics",
      ticked: true,
      steps,
    });
  });

  test("says that nothing was ticked when the plan is gone by then", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const run = async (...args: Parameters<typeof db.$transaction>) => {
      await db.plan.deleteMany();
      return db.$transaction(...args);
    };
    const late = new Proxy(db, { get: (target, name) => (name === "$transaction" ? run : Reflect.get(target, name)) });
    expect(await importTicks(learner, [{ id: "sql-basics", ticked: true, steps: [] }], now, shipped, late)).toBeUndefined();
  });
});
