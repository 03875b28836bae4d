import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, applyChanges } from "#lib/data/changes/changes.ts";
import { listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { fitPlan } from "#lib/data/schedules/fit-plan.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { findLatestRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { addWebhook } from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { computeFit } from "#lib/planner/schedule/fit.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const tuesday = new Date("2026-11-24T10:00:00Z");
const settings: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [120, 120, 120, 120, 120, 0, 0],
  daysOff: [],
  targetDate: "2027-04-01",
  timeZone: "Europe/Berlin",
};

async function plannedIn(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("genai-engineer"), monday, catalog(), db);
  const read = async () => {
    const plan = await loadPlan(learner, planId, catalog(), db);
    if (!plan) throw new Error("no plan");
    return plan;
  };
  await replanPlan(learner, planId, () => settings, monday, { db });
  return { learner, planId, read };
}
const skippedIn = (plan: Parameters<typeof milestonesOf>[0]) => milestonesOf(plan).flatMap(({ id, skipped }) => (skipped ? [id] : []));

describeOnBoth("fitting a plan to its date", (databases) => {
  test("is one step of undo, before and after which the earlier ones can be undone", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    const [ticked = ""] = milestonesOf(await read()).map(({ id }) => id);
    await applyChange(learner, planId, { id: randomUUID(), milestoneId: ticked, patch: { status: "done" } }, monday, catalog(), db);
    const before = await read();
    const stepIds = async () => (await listUndoSteps(learner, planId, db)).done.map(({ id }) => id);
    const [tick] = await stepIds();
    const levers = { minutesPerWeek: 900, targetDate: "2027-05-01" };
    const { leaveOut } = computeFit(before, settings, levers, "2026-11-24");
    await fitPlan(learner, planId, { ...levers, leaveOut }, tuesday, { db });
    expect(await stepIds()).toEqual([tick, "schedule-2"]);
    expect((await undoChange(learner, planId, "schedule-2", tuesday, catalog(), db)).result).toBe("applied");
    expect(skippedIn(await read())).toEqual([]);
    expect((await read()).studyTime).toEqual(before.studyTime);
    expect(await stepIds()).toEqual([tick]);
    expect((await undoChange(learner, planId, tick ?? "", tuesday, catalog(), db)).result).toBe("applied");
    expect(milestonesOf(await read()).every(({ status }) => status === "not_started")).toBe(true);
  });

  test("changes hours, date and scope in one step, which one undo takes back", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    const before = await read();
    const levers = { minutesPerWeek: 900, targetDate: "2027-05-01" };
    const { leaveOut, fits } = computeFit(before, settings, levers, "2026-11-24");
    expect(leaveOut.length).toBeGreaterThan(0);
    expect(fits).toBe(true);
    expect(await fitPlan(learner, planId, { ...levers, leaveOut }, tuesday, { db })).toBe("stored");
    const fitted = await read();
    expect(skippedIn(fitted)).toEqual(leaveOut);
    expect(fitted.studyTime).toMatchObject({ targetDate: "2027-05-01", minutesPerWeekday: [180, 180, 180, 180, 180, 0, 0] });
    expect(milestonesOf(fitted).every(({ plannedEnd }) => (plannedEnd ?? "") <= "2027-05-01")).toBe(true);
    // The same again, as after a double click, stores nothing.
    expect(await fitPlan(learner, planId, { ...levers, leaveOut }, tuesday, { db })).toBe("unchanged");
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canUndo: true });

    expect(await undoScheduleRevision(learner, planId, tuesday, db, 2)).toBe(true);
    const { revision: _counted, ...back } = await read();
    const { revision: _before, ...was } = before;
    expect(back).toEqual(was);
    expect(await undoScheduleRevision(learner, planId, tuesday, db, 2)).toBe(false);
  });

  test("is undone without what was skipped before, or skipped again since", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    const skip = (milestoneId: string, skipped: boolean) =>
      applyChange(learner, planId, { id: randomUUID(), milestoneId, patch: { skipped } }, tuesday, catalog(), db);
    const levers = { minutesPerWeek: 900, targetDate: "2027-05-01" };
    const [before = "", again = "", third = ""] = computeFit(await read(), settings, levers, "2026-11-24").leaveOut.toReversed();
    await skip(before, true);
    await fitPlan(learner, planId, { ...levers, leaveOut: [before, again, third] }, tuesday, { db });
    expect(skippedIn(await read())).toEqual(expect.arrayContaining([before, again, third]));
    await skip(again, false);
    await skip(again, true);
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(true);
    const skipped = skippedIn(await read());
    expect(skipped).toEqual(expect.arrayContaining([before, again]));
    expect(skipped).not.toContain(third);
  });

  test("leaves a smaller scope alone as a step that can be undone, and never the capstone", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    const levers = { minutesPerWeek: 600, targetDate: "2027-04-01" };
    const capstone = milestonesOf(await read()).find(({ proves }) => proves === "role")?.id ?? "";
    expect(await fitPlan(learner, planId, { ...levers, leaveOut: [capstone] }, monday, { db })).toBe("unchanged");
    expect(await fitPlan(learner, planId, { ...levers, leaveOut: ["multimodal-app", "no-milestone"] }, monday, { db })).toBe("stored");
    expect(skippedIn(await read())).toContain("multimodal-app");
    expect(skippedIn(await read())).not.toContain(capstone);
    await undoScheduleRevision(learner, planId, tuesday, db);
    expect(skippedIn(await read())).toEqual([]);
  });

  test("can be other hours alone, or one milestone less that moves no date; webhooks are told of each", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    expect(await addWebhook(learner, { url: "https://example.org/", events: ["plan.replanned"], now: monday }, db)).toBeDefined();
    const levers = { minutesPerWeek: 900, targetDate: "2027-04-01", leaveOut: [] };
    expect(await fitPlan(learner, planId, levers, tuesday, { db })).toBe("stored");
    const cuttable = computeFit(await read(), settings, { ...levers, leaveOut: ["multimodal-app"] }, "2026-11-24").leaveOut;
    expect(cuttable).toEqual(["multimodal-app"]);
    const others = milestonesOf(await read()).flatMap(({ id }) => (id === "multimodal-app" ? [] : [id]));
    const known = others.map((milestoneId) => ({ id: `known ${milestoneId}`, milestoneId, patch: { status: "known" as const } }));
    await applyChanges(learner, planId, known, tuesday, catalog(), db);
    await replanPlan(learner, planId, (stored) => stored, tuesday, { db });
    const before = (await findLatestRevision(learner, planId, db))?.revision ?? 0;
    expect(await fitPlan(learner, planId, { ...levers, leaveOut: cuttable }, tuesday, { db })).toBe("stored");
    expect(skippedIn(await read())).toEqual(cuttable);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: before + 1 });
    const messages = await db.outboxMessage.findMany({ orderBy: { key: "asc" } });
    const told = messages.map(({ body }) => JSON.parse(body).data);
    expect(told).toHaveLength(before);
    expect(told[0]).toMatchObject({ plan: { id: planId }, finish: expect.stringMatching(/^20/) });
  });

  test("a plan without study time has nothing to fit", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("genai-engineer"), monday, catalog(), db);
    const levers = { minutesPerWeek: 600, targetDate: "2027-04-01", leaveOut: [] };
    expect(await fitPlan(learner, planId, levers, tuesday, { db })).toBe("not-found");
  });

  test("finds nobody else's plan, and stores nothing for levers that make no schedule", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await plannedIn(db);
    const levers = { minutesPerWeek: 600, targetDate: "2027-04-01", leaveOut: ["multimodal-app"] };
    expect(await fitPlan(await addTestLearner(db), planId, levers, tuesday, { db })).toBe("not-found");
    expect(await fitPlan(learner, planId, { ...levers, targetDate: "2027-02-30" }, tuesday, { db })).toMatchObject({
      problem: { code: "notADate" },
    });
    expect(skippedIn(await read())).toEqual([]);
  });
});
