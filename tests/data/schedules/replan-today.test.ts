import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { computeReplan } from "#app/_features/plan-sync/compute-replan.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { studyToday } from "#lib/planner/insights/study-today.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { listSessions } from "#lib/planner/schedule/sessions.ts";
import { replayChanges } from "#lib/planner/sync/replay-changes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

/** A Monday, 23:30 in Auckland. */
const evening = new Date("2026-11-23T10:30:00Z");
const today = "2026-11-23";
const studyTime: StudyTime = {
  startsOn: today,
  minutesPerWeekday: [120, 120, 120, 120, 120, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "Pacific/Auckland",
};

async function begin(
  db: UnscopedDatabase,
  roleId: "data-analyst" | "data-scientist",
  learner?: Awaited<ReturnType<typeof addTestLearner>>,
) {
  const owner = learner ?? (await addTestLearner(db));
  const planId = await makePlan(owner, getRole(roleId), evening, catalog(), db);
  const read = async () => {
    const plan = await loadPlan(owner, planId, catalog(), db);
    if (!plan) throw new Error("no plan");
    return plan;
  };
  const replan = () => replanPlan(owner, planId, () => studyTime, evening, { db });
  return { learner: owner, planId, read, replan };
}

const daysOf = (plan: Plan) => {
  const dates = computeDates(plan, today);
  return dates && "currentDates" in dates ? [...dates.currentDates.days].map(([id, { from, to }]) => [id, from, to]) : [];
};
const sessionDays = (plan: Plan) => {
  const days = new Map<string, [string, string]>();
  for (const { day, parts } of listSessions(plan, studyTime, today))
    for (const { milestoneId } of parts) days.set(milestoneId, [days.get(milestoneId)?.[0] ?? day, day]);
  return [...days].map(([id, [from, to]]) => [id, from, to]);
};

describeOnBoth("a replan after work was done today", (databases) => {
  test("gives the plan the days of Today and of the sessions, on the server as on a device", async () => {
    const db = await databases.open();
    const { learner, planId, read, replan } = await begin(db, "data-analyst");
    expect(await replan()).toBe("stored");
    const before = await read();
    expect(readPlanStatus(before, today).finish.status).toBe("onTrack");

    const [first] = milestonesOf(before);
    if (!first) throw new Error("no milestone");
    const changes = first.steps.slice(0, 2).map((step) => ({
      id: randomUUID(),
      milestoneId: first.id,
      patch: { status: "in_progress" as const, step: { id: step.id, done: true } },
    }));
    for (const change of changes) await applyChange(learner, planId, change, evening, catalog(), db);
    expect(await replan()).not.toHaveProperty("problem");
    const onServer = await read();

    const here = replayChanges(
      before,
      changes.map((change) => ({ ...change, occurredAt: evening.getTime() })),
    ).plan;
    const onDevice = computeReplan(before, here, studyTime, evening);
    if ("problem" in onDevice) throw new Error(onDevice.problem.code);
    const planned = milestonesOf(onDevice.plan).map(({ id, plannedStart, plannedEnd }) => [id, plannedStart, plannedEnd]);
    expect(milestonesOf(onServer).map(({ id, plannedStart, plannedEnd }) => [id, plannedStart, plannedEnd])).toEqual(planned);
    expect(milestonesOf(onServer)[0]?.steps).toEqual(milestonesOf(here)[0]?.steps);

    expect(daysOf(onServer)).toEqual(sessionDays(onServer));
    const { next, session } = studyToday(onServer, studyTime, today);
    const left = session?.isOver ? next[0] : session;
    expect(daysOf(onServer)[0]?.[1]).toBe(left?.day);
  });

  test("gives a plan with its first study time the zones of the learner's other plan, in which the work so far was done", async () => {
    const db = await databases.open();
    const one = await begin(db, "data-analyst");
    await replanPlan(one.learner, one.planId, () => ({ ...studyTime, timeZone: "Pacific/Honolulu" }), evening, { db });
    const other = await begin(db, "data-scientist", one.learner);
    const shared = new Set(milestonesOf(await other.read()).map(({ id }) => id));
    const both = milestonesOf(await one.read()).find(({ id }) => shared.has(id));
    if (!both) throw new Error("nothing is shared");
    // 22:00 on the day before in Honolulu.
    const change = { id: randomUUID(), milestoneId: both.id, patch: { status: "done" as const } };
    await applyChange(one.learner, one.planId, change, new Date("2026-11-23T08:00:00Z"), catalog(), db);
    expect(await replanPlan(other.learner, other.planId, () => ({ ...studyTime, timeZone: "UTC" }), evening, { db })).toBe("stored");
    const plan = await other.read();
    expect(plan.earlierZones).toMatchObject([{ timeZone: "Pacific/Honolulu" }]);
    expect(daysOf(plan)[0]?.[1]).toBe(today);
    expect(milestonesOf(plan).find(({ plannedStart }) => plannedStart !== null)?.plannedStart).toBe(today);
    expect(daysOf(plan)).toEqual(sessionDays(plan));
  });
});
