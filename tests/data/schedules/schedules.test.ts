import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { findLatestRevision, storeScheduleRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import type { Database } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const tuesday = new Date("2026-11-24T10:00:00Z");
const settings: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [{ from: "2026-12-24", to: "2027-01-03" }],
  targetDate: "2027-06-30",
  timeZone: "Europe/Berlin",
};
const slower = { ...settings, minutesPerWeekday: [30, 30, 30, 30, 30, 0, 0] };

async function planFor(db: Database) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), monday, catalog(), db);
  const read = async () => {
    const plan = await loadPlan(learner, planId, catalog(), db);
    if (!plan) throw new Error("no plan");
    return plan;
  };
  const keep = async (wanted: StudyTime, today = "2026-11-23") => {
    const { schedule } = schedulePlan(milestonesOf(await read()), wanted, today);
    return { schedule, saved: await storeScheduleRevision(learner, planId, wanted, schedule, monday, db) };
  };
  return { learner, planId, read, keep };
}

describeOnBoth("schedules", (databases) => {
  test("a plan has no dates before its first planning, and those of the newest one after it", async () => {
    const db = await databases.open();
    const { learner, planId, read, keep } = await planFor(db);
    expect((await read()).studyTime).toBeNull();
    expect(await findLatestRevision(learner, planId, db)).toBeUndefined();
    const { schedule } = await keep(settings);
    const plan = await read();
    expect(plan.studyTime).toEqual(settings);
    expect(milestonesOf(plan).map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd }))).toEqual(
      schedule.items.map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd })),
    );
    expect(await findLatestRevision(learner, planId, db)).toEqual({ revision: 1, madeAt: monday, canWithdraw: false });
  });

  test("a planning can be taken back once; a second click on the same one takes back nothing more", async () => {
    const db = await databases.open();
    const { learner, planId, read, keep } = await planFor(db);
    await keep(settings);
    const first = await read();
    await keep(slower);
    await keep({ ...slower, targetDate: null });
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 3, canWithdraw: true });
    expect(await undoScheduleRevision(learner, planId, tuesday, db, 3)).toBe(true);
    expect(await undoScheduleRevision(learner, planId, tuesday, db, 3)).toBe(false);
    expect((await read()).studyTime).toEqual(slower);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canWithdraw: false });
    await keep(settings);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 4, canWithdraw: true });
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(true);
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(true);
    expect(await read()).toEqual(first);
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(false);
    expect(await db.schedule.count()).toBe(4);
  });

  test("somebody else's plan has no planning: not to see, make or take back", async () => {
    const db = await databases.open();
    const { planId, read, keep } = await planFor(db);
    const other = await addTestLearner(db);
    const { schedule } = await keep(settings);
    await keep(slower);
    expect(await findLatestRevision(other, planId, db)).toBeUndefined();
    expect(await storeScheduleRevision(other, planId, settings, schedule, tuesday, db)).toBe(false);
    expect(await undoScheduleRevision(other, planId, tuesday, db, 2)).toBe(false);
    expect((await read()).studyTime).toEqual(slower);
  });

  test("plannings that arrive at once get numbers one after another", async () => {
    const db = await databases.open();
    const { planId, keep } = await planFor(db);
    await Promise.all(Array.from({ length: 5 }, () => keep(settings)));
    const stored = await db.schedule.findMany({ where: { planId }, orderBy: { revision: "asc" } });
    expect(stored.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
  });
});
