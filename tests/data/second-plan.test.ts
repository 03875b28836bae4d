import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, findLatestChange } from "#lib/data/changes/changes.ts";
import { listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { addTogether } from "#lib/data/plans/add-together.ts";
import { addOwnMilestone, removeOwnMilestone, setEstimate, setOwnOrder } from "#lib/data/plans/customise.ts";
import { dropOwnCore, followAsked } from "#lib/data/plans/follow-asked.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { findNewMilestones } from "#lib/data/plans/offered-milestones.ts";
import { loadPaceAnswer, setPace } from "#lib/data/plans/pace.ts";
import { deletePlan, makePlan } from "#lib/data/plans/plans.ts";
import { isNewOrderOffered } from "#lib/data/plans/study-order.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { listStudyTimes, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { findFeedOf, removeFeed, saveFeed } from "#lib/data/sharing/calendar-feeds.ts";
import { findShare, removeShare, setShare, setShown } from "#lib/data/sharing/shares.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const shipped = catalog();
const [analyst, engineer] = [getRole("data-analyst"), getRole("ml-engineer")];
/** The milestones of a role that the other one does not have: statuses and notes of the others belong to both plans. */
const onlyIn = new Map([
  [analyst, analyst.order.filter((id) => !engineer.order.includes(id))],
  [engineer, engineer.order.filter((id) => !analyst.order.includes(id))],
]);

const shows = (number: number) => ({ progress: true, dates: number % 2 === 0, notes: number % 2 === 1, evidence: false });

let minute = 0;
const next = () => new Date(Date.parse("2026-11-02T09:00:00Z") + 60_000 * minute++);

/** Makes a plan and uses everything that changes one plan. */
async function workOn(learner: LearnerId, role: typeof analyst, hours: number, db: UnscopedDatabase): Promise<string> {
  const planId = await makePlan(learner, role, next(), shipped, db);
  const [first = "", second = "", third = ""] = onlyIn.get(role) ?? [];
  const order = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).map(({ id }) => id);
  const own = { id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title: `Of ${role.title}`, minutes: 60, steps: [] };
  const other = { ...own, id: `own-${randomUUID()}` };
  const studyTime = (minutes: number) => () => ({
    startsOn: "2026-11-02",
    minutesPerWeekday: Array(7).fill(minutes),
    daysOff: [],
    targetDate: null,
    timeZone: hours === 1 ? "UTC" : "Asia/Tokyo",
  });
  const change = (milestoneId: string, patch: Parameters<typeof applyChange>[2]["patch"]) =>
    applyChange(learner, planId, { id: randomUUID(), milestoneId, patch }, next(), shipped, db);
  expect(await setEstimate(learner, planId, first, 45 * hours, next(), db)).toBe(true);
  expect(await setOwnOrder(learner, planId, order.toReversed(), next(), order[0], db)).toBe(true);
  for (const each of [own, other]) expect(await addOwnMilestone(learner, planId, each, next(), db)).toBe("added");
  expect(await addTogether(learner, planId, { offered: role.extra.slice(0, 1) }, next(), shipped, db)).toBe("added");
  expect(await followAsked(learner, planId, role.useful.slice(0, 2), next(), shipped, db)).toBe(true);
  expect(await replanPlan(learner, planId, studyTime(60 * hours), next(), { catalog: shipped, db })).toBe("stored");
  expect(await change(first, { status: "done" })).toBe("applied");
  expect(await change(second, { skipped: true })).toBe("applied");
  expect(await change(third, { studied: { day: "2026-11-02", minutes: 30 * hours, before: 0 } })).toBe("applied");
  expect(await replanPlan(learner, planId, studyTime(90 * hours), next(), { catalog: shipped, db })).toBe("stored");
  expect(await replanPlan(learner, planId, studyTime(30 * hours), next(), { catalog: shipped, db })).toBe("stored");
  expect(await undoScheduleRevision(learner, planId, next(), db, undefined, shipped)).toBe(true);
  expect(await setPace(learner, planId, 100 + 10 * hours, 100 + 10 * hours, next(), db)).toBe(true);
  expect(await setShare(learner, planId, { tokenHash: `${role.id}-s`, shown: shows(hours), now: next() }, db)).toBe(true);
  expect(await setShown(learner, planId, shows(hours + 1), db)).toBe(true);
  expect(await saveFeed(learner, planId, `${role.id}-f`, next(), db)).toBe(true);
  return planId;
}

/** Takes back what can be taken back in a plan, and then the plan itself. */
async function undoWork(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<void> {
  const plan = await loadPlan(learner, planId, shipped, db);
  const own = milestonesOf(plan ?? { areas: [] }).find((milestone) => milestone.own);
  expect(await removeOwnMilestone(learner, planId, own?.id ?? "", next(), db)).toBe(true);
  expect(await dropOwnCore(learner, planId, next(), db)).toBe(true);
  const steps = (await listUndoSteps(learner, planId, db)).done.length;
  expect(steps).toBeGreaterThan(10);
  for (let step = 0; step < steps; step += 1) {
    const newest = (await listUndoSteps(learner, planId, db)).done.at(-1);
    expect((await undoChange(learner, planId, newest?.id ?? "", next(), shipped, db)).result).toBe("applied");
  }
  await removeShare(learner, planId, db);
  expect(await removeFeed(learner, planId, db)).toBe(true);
  expect(await deletePlan(learner, planId, db)).toBe(true);
}

/** All that is read of one plan. The number of the learner's newest change goes on with every plan. */
async function readAll(learner: LearnerId, planId: string, role: typeof analyst, db: UnscopedDatabase) {
  const [plan, copy] = [await loadPlan(learner, planId, shipped, db), await loadPlanExport(learner, planId, shipped, db)];
  if (!plan || !copy) throw new Error("the plan is gone");
  return {
    plan: { ...plan, revision: 0 },
    copy: { ...copy, plan: { ...copy.plan, revision: 0 } },
    history: await listHistory(learner, planId, { before: undefined, most: 100 }, db),
    steps: await listUndoSteps(learner, planId, db),
    activity: await loadActivity(learner, planId, (moment) => moment.toISOString().slice(0, 10), db),
    studyTimes: await listStudyTimes(learner, planId, db),
    pace: await loadPaceAnswer(learner, planId, db),
    share: await findShare(learner, planId, db),
    feed: await findFeedOf(learner, planId, db),
    latest: await findLatestChange(learner, planId, db),
    offered: await findNewMilestones(learner, planId, role, shipped, db),
    newOrder: await isNewOrderOffered(learner, planId, role, shipped, db),
  };
}

/** The rows of a plan in every table that has rows of plans. */
async function rowsOf(planId: string, db: UnscopedDatabase) {
  const of = { where: { planId } };
  const rows = {
    plan: await db.plan.findMany({ where: { id: planId } }),
    milestones: await db.planMilestone.findMany(of),
    own: await db.ownMilestone.findMany(of),
    schedules: await db.scheduleRevision.findMany(of),
    edits: await db.planEdit.findMany(of),
    minutes: await db.studyMinutes.findMany(of),
    events: await db.event.findMany(of),
    applied: await db.appliedChange.findMany(of),
    shares: await db.share.findMany(of),
    feeds: await db.calendarFeed.findMany(of),
  };
  const sorted = Object.entries(rows).map(([table, found]) => [table, found.map((row) => JSON.stringify(row)).sort()] as const);
  for (const [table, found] of sorted) expect(found, table).not.toEqual([]);
  return sorted;
}

describeOnBoth("a learner's second plan", (databases) => {
  test("is seen in nothing that is read of the first", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const first = await workOn(learner, analyst, 1, db);
    const alone = await readAll(learner, first, analyst, db);
    await workOn(learner, engineer, 2, db);
    expect(await readAll(learner, first, analyst, db)).toEqual(alone);
  });

  test("is left alone by all that changes the first, and by what takes that back", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const second = await workOn(learner, engineer, 2, db);
    const before = await rowsOf(second, db);
    const first = await workOn(learner, analyst, 1, db);
    expect(await rowsOf(second, db)).toEqual(before);
    await undoWork(learner, first, db);
    expect(await rowsOf(second, db)).toEqual(before);
  });
});
