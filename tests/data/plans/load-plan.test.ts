import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addEvidence, addOwnMilestone, removeOwnMilestone, setEstimate, setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { setPace } from "#lib/data/plans/pace.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const [role, otherRole] = [getRole("data-scientist"), getRole("data-analyst")];
const monday = Date.parse("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(monday + count * 60_000);
const iso = (count: number) => minute(count).toISOString();
/** Milestones of both plans. */
const [one = "", two = "", three = "", four = "", five = "", six = ""] = role.order.filter((id) =>
  [role, otherRole].every((each) => newPlanMilestones(each, shipped).has(id)),
);
const studyTime = { startsOn: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };

/** A learner with a plan, and an older one for another role. */
async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const older = await makePlan(learner, otherRole, minute(-2), shipped, db);
  const planId = await makePlan(learner, role, minute(-1), shipped, db);
  let count = 0;
  const say = async (plan: string, milestoneId: string, patch: Parameters<typeof applyChange>[2]["patch"], at: number) => {
    const change = { id: `${++count}`, milestoneId, patch };
    expect(await applyChange(learner, plan, change, minute(at), shipped, db)).toBe("applied");
  };
  return { learner, older, planId, say };
}

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

async function addSchedule(db: UnscopedDatabase, planId: string, revision: number, dates: object, at: number) {
  const week = { startsOn: studyTime.startsOn, minutesPerWeekday: JSON.stringify(studyTime.minutesPerWeekday), timeZone: "UTC" };
  await db.scheduleRevision.create({ data: { planId, revision, ...week, dates: JSON.stringify(dates), madeAt: minute(at) } });
}

const ownIn = (areaId: string, id: string) => ({ id, areaId, title: `My ${id}`, minutes: 90, steps: [{ id: "step-1", text: "Only one" }] });

describeOnBoth("a plan as it is loaded", (databases) => {
  test("is that of its role, whole, while nothing is done; and none where its role is no longer there", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const fresh = { ...freshPlan(role, shipped, planId), createdAt: iso(-1), revision: 0 };
    expect(await load(learner, planId, db)).toStrictEqual(fresh);
    const without = { ...shipped, roles: [otherRole] };
    expect(await loadPlan(learner, planId, without, db)).toBeUndefined();
    expect(await loadPlanExport(learner, planId, without, db)).toBeUndefined();
    await setPace(learner, planId, 130, 130, minute(0), db);
    expect(await load(learner, planId, db)).toMatchObject({ pace: 1.3, revision: 1 });
  });

  test("has all that was done, and of other plans only what counts in every plan", async () => {
    const db = await databases.open();
    const { learner, older, planId, say } = await begin(db);
    const [step, untouched] = shipped.milestones.get(one)?.steps ?? [];
    await say(older, one, { status: "in_progress", step: { id: step?.id ?? "", done: true } }, 1);
    await say(older, one, { studied: { day: "2026-11-20", minutes: 15, before: 0 } }, 2);
    for (const day of ["2026-11-23", "2026-11-21"]) await say(planId, one, { studied: { day, minutes: 30, before: 0 } }, 3);
    await say(planId, one, { studied: { day: "2026-11-22", minutes: 30, before: 0 } }, 3);
    await say(planId, one, { studied: { day: "2026-11-22", minutes: 0, before: 30 } }, 4);
    await say(planId, one, { took: { minutes: 330, before: 0 } }, 5);
    await say(planId, two, { took: { minutes: 60, before: 0 } }, 5);
    await say(planId, two, { took: { minutes: 0, before: 60 } }, 6);
    await setNote(learner, planId, one, { text: "My note", before: "" }, "", minute(6), db);
    await setEstimate(learner, planId, one, 90, minute(6), db);
    const link = { learnerId: learner, milestoneId: one, url: "https://example.org", addedAt: minute(7) };
    for (const id of ["c", "b"]) await db.evidence.create({ data: { ...link, id, label: `Of ${id}` } });
    await db.evidence.create({ data: { ...link, id: "d", label: "First", addedAt: minute(6) } });
    await db.plan.update({ where: { id: planId }, data: { ownCore: JSON.stringify(role.useful.slice(0, 1)) } });
    await addSchedule(db, planId, 1, {}, 7);
    await addSchedule(db, planId, 2, { [one]: ["2026-11-23", "2026-11-30"] }, 8);
    await addSchedule(db, planId, 3, { [two]: ["2026-11-23", "2026-11-24"] }, 9);
    expect(await undoScheduleRevision(learner, planId, minute(10), db, 3, shipped)).toBe(true);

    const plan = await load(learner, planId, db);
    const fresh = milestonesOf(freshPlan(role, shipped, planId));
    const expected = fresh.map((item) => ({
      ...item,
      ...(item.id === role.useful[0] ? { importance: "core" } : {}),
      ...(item.id === one
        ? {
            ...{ status: "in_progress", statusAt: iso(1), minutes: 90, ownEstimate: true, note: "My note", took: 330 },
            ...{ studied: { "2026-11-21": 30, "2026-11-23": 30 }, plannedStart: "2026-11-23", plannedEnd: "2026-11-30" },
            steps: item.steps.map((each) => (each.id === step?.id ? { ...each, done: true, tickedAt: iso(1) } : each)),
            evidence: ["d", "b", "c"].map((id) => ({ id, url: link.url, label: id === "d" ? "First" : `Of ${id}` })),
          }
        : {}),
    }));
    expect(milestonesOf(plan)).toStrictEqual(expected);
    expect(Object.keys(milestonesOf(plan).find(({ id }) => id === one)?.studied ?? {})).toEqual(["2026-11-21", "2026-11-23"]);
    expect(untouched).toBeDefined();
    expect(plan).toMatchObject({ studyTime, ownCore: role.useful.slice(0, 1) });
    expect(plan).not.toHaveProperty("earlierZones");
    const { revision } = await db.learner.findUniqueOrThrow({ where: { id: learner } });
    expect(plan.revision).toBe(revision);
  });

  test("has own milestones after the last of their area, or at the end where the area has none, the first added first", async () => {
    const db = await databases.open();
    const { learner, planId, say } = await begin(db);
    const areaOf = (id: string) => role.areas.find(({ milestones }) => milestones.includes(id))?.id ?? "";
    const kept = role.areas[0]?.milestones.find((id) => role.order.includes(id) && !role.extra.includes(id)) ?? "";
    await db.planMilestone.deleteMany({ where: { planId, NOT: { milestoneId: kept } } });
    const empty = role.areas.map(({ id }) => id).find((id) => id !== areaOf(kept)) ?? "";
    await addOwnMilestone(learner, planId, ownIn(empty, "own-d"), minute(1), db);
    for (const id of ["own-c", "own-b"]) await addOwnMilestone(learner, planId, ownIn(areaOf(kept), id), minute(2), db);
    await say(planId, "own-b", { skipped: true }, 3);
    const items = milestonesOf(await load(learner, planId, db));
    expect(items.map(({ id, rank }) => `${rank} ${id}`).sort()).toEqual([`0 ${kept}`, "1 own-b", "2 own-c", "3 own-d"]);
    expect(items.find(({ id }) => id === "own-b")).toStrictEqual({
      ...{ id: "own-b", title: "My own-b", hours: { low: 1.5, high: 1.5 }, minutes: 90, ownEstimate: true, own: true, retired: false },
      ...{ importance: "core", prerequisites: [], rank: 1, skipped: true, status: "not_started", statusAt: null, note: "", evidence: [] },
      ...{ steps: [{ id: "step-1", text: "Only one", done: false }], plannedStart: null, plannedEnd: null },
    });
    expect(items.find(({ id }) => id === "own-c")?.skipped).toBe(false);
  });
});

describeOnBoth("a plan as it goes into a file", (databases) => {
  test("has the catalog's words for its milestones, and its own study order", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    await addOwnMilestone(learner, planId, ownIn(role.areas[0]?.id ?? "", "own-a"), minute(1), db);
    const studyOrder = role.order.toReversed();
    await db.plan.update({ where: { id: planId }, data: { studyOrder: JSON.stringify(studyOrder) } });
    const copy = await loadPlanExport(learner, planId, shipped, db);
    const items = freshPlan(role, shipped, planId).areas.flatMap((area) => area.items);
    const milestones = items.flatMap(({ id }) => shipped.milestones.get(id) ?? []);
    const say = <Value>(read: (milestone: (typeof milestones)[number]) => Value) =>
      Object.fromEntries(milestones.map((each) => [each.id, read(each)]));
    expect(copy).toMatchObject({ studyOrder, events: [], studyTimes: [], dateHistory: {}, changedAt: {}, scheduleChanges: 0 });
    expect(copy?.shortNames).toEqual(say(({ shortName }) => shortName));
    expect(copy?.proofs).toEqual(say(({ doneWhen }) => doneWhen.proof));
    expect(copy?.tools).toEqual(say(({ tools }) => tools.map((tool) => shipped.tools[tool]?.name)));
    expect(copy?.resources).toEqual(say(({ resources }) => resources.map(({ title, url }) => ({ title, url }))));
    const nameless = await loadPlanExport(learner, planId, { ...shipped, tools: {} }, db);
    expect(nameless?.tools).toEqual(say(({ tools }) => tools));
  });

  test("knows when anything that a calendar shows of it changed, and of other plans only what counts in every plan", async () => {
    const db = await databases.open();
    const { learner, older, planId, say } = await begin(db);
    const area = role.areas[0]?.id ?? "";
    for (const id of ["own-a", "own-b"]) await addOwnMilestone(learner, planId, ownIn(area, id), minute(0), db);
    await addSchedule(db, planId, 1, { "own-a": ["2026-11-23", "2026-11-24"] }, 1);
    await addSchedule(db, older, 1, { [four]: ["2026-11-23", "2026-11-24"] }, 1);
    // Both leave the plan: one had dates and a note, the other was done.
    await setNote(learner, planId, "own-a", { text: "Mine", before: "" }, "", minute(2), db);
    await say(planId, "own-b", { status: "done" }, 3);
    for (const id of ["own-a", "own-b"]) await removeOwnMilestone(learner, planId, id, minute(4), db);
    const notInPlan = otherRole.order.find((id) => !role.order.includes(id)) ?? "";
    await say(older, notInPlan, { status: "done" }, 5);
    await say(older, one, { status: "done" }, 6);
    await say(older, two, { skipped: true }, 7);
    await say(planId, three, { status: "done" }, 8);
    const [step] = shipped.milestones.get(three)?.steps ?? [];
    await say(older, three, { step: { id: step?.id ?? "", done: true } }, 9);
    await setNote(learner, planId, four, { text: "Mine", before: "" }, "", minute(10), db);
    await say(planId, four, { skipped: true }, 11);
    await say(planId, five, { status: "in_progress" }, 12);
    await setNote(learner, planId, five, { text: "Mine", before: "" }, "", minute(13), db);
    await addEvidence(learner, planId, six, { url: "https://example.org", label: "Mine" }, minute(14), db);

    const copy = await loadPlanExport(learner, planId, shipped, db);
    const [day, done] = ["2026-11-23", { from: "2026-11-23", to: "2026-11-23" }];
    expect(copy).toMatchObject({ scheduleChanges: 1 });
    expect(copy?.changedAt).toEqual({
      ...{ "own-a": iso(2), "own-b": iso(3), [one]: iso(6), [three]: iso(9), [four]: iso(11), [five]: iso(13), [six]: iso(14) },
    });
    expect(copy?.dateHistory).toEqual({
      "own-a": { last: { from: day, to: "2026-11-24" }, movedAt: iso(1) },
      "own-b": { last: done, movedAt: iso(3) },
      [one]: { last: done, movedAt: iso(6) },
      [three]: { last: done, movedAt: iso(8) },
      [four]: { last: null, movedAt: iso(11) },
      [five]: { last: null, movedAt: iso(12) },
    });
    expect((await loadPlanExport(learner, older, shipped, db))?.changedAt).toMatchObject({ [two]: iso(7), [notInPlan]: iso(5) });
  });
});
