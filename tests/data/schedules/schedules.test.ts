import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { findLatestRevision, listStudyTimes, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const tuesday = new Date("2026-11-24T10:00:00Z");
const settings: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  startTimes: ["18:30", null, null, "07:00", null, null, null],
  daysOff: [{ from: "2026-12-24", to: "2027-01-03" }],
  targetDate: "2027-06-30",
  timeZone: "Europe/Berlin",
};
const slower = { ...settings, minutesPerWeekday: [30, 30, 30, 30, 30, 0, 0] };

async function planFor(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), monday, catalog(), db);
  const read = async () => {
    const plan = await loadPlan(learner, planId, catalog(), db);
    if (!plan) throw new Error("no plan");
    return plan;
  };
  const keep = (wanted: StudyTime) => replanPlan(learner, planId, () => wanted, monday, { db });
  return { learner, planId, read, keep };
}

describeOnBoth("schedules", (databases) => {
  test("a plan has no dates before its first schedule revision, and those of the newest one after it", async () => {
    const db = await databases.open();
    const { learner, planId, read, keep } = await planFor(db);
    expect((await read()).studyTime).toBeNull();
    expect(await findLatestRevision(learner, planId, db)).toBeUndefined();
    const { schedule } = schedulePlan(await read(), settings, "2026-11-23");
    expect(await keep(settings)).toBe("stored");
    const plan = await read();
    expect(plan.studyTime).toEqual(settings);
    expect(milestonesOf(plan).map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd }))).toEqual(
      schedule.items.map(({ id, plannedStart, plannedEnd }) => ({ id, plannedStart, plannedEnd })),
    );
    expect(await findLatestRevision(learner, planId, db)).toEqual({ revision: 1, madeAt: monday, canUndo: false });
  });

  test("other start times make a schedule revision and move no date of the same day; the same ones make none", async () => {
    const db = await databases.open();
    const { learner, planId, read, keep } = await planFor(db);
    await keep(settings);
    const before = milestonesOf(await read());
    const { startTimes: _, ...open } = settings;
    expect(await keep({ ...settings, startTimes: Array(7).fill("09:00") })).toBe("stored");
    expect(await keep(open)).toBe("stored");
    expect(await keep({ ...open, startTimes: Array(7).fill(null) })).toBe("unchanged");
    expect((await read()).studyTime).toEqual(open);
    expect(milestonesOf(await read())).toEqual(before);
    expect((await listStudyTimes(learner, planId, db)).map(({ studyTime }) => studyTime.startTimes)).toEqual([
      settings.startTimes,
      Array(7).fill("09:00"),
      undefined,
    ]);
  });

  test("a schedule revision can be undone once; a second click undoes nothing more", async () => {
    const db = await databases.open();
    const { learner, planId, read, keep } = await planFor(db);
    await keep(settings);
    const first = await read();
    await keep(slower);
    await keep({ ...slower, targetDate: null });
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 3, canUndo: true });
    expect(await undoScheduleRevision(learner, planId, tuesday, db, 3)).toBe(true);
    expect(await undoScheduleRevision(learner, planId, tuesday, db, 3)).toBe(false);
    expect((await read()).studyTime).toEqual(slower);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canUndo: false });
    await keep(settings);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 4, canUndo: true });
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(true);
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(true);
    expect(await read()).toEqual(first);
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(false);
    expect(await db.scheduleRevision.count()).toBe(4);
  });

  test("lists the study times that were set, without undone ones, to their learner only", async () => {
    const db = await databases.open();
    const { learner, planId, keep } = await planFor(db);
    expect(await listStudyTimes(learner, planId, db)).toEqual([]);
    await keep(settings);
    await keep({ ...settings, targetDate: null });
    await undoScheduleRevision(learner, planId, tuesday, db);
    await keep(slower);
    const madeAt = monday.toISOString();
    expect(await listStudyTimes(learner, planId, db)).toEqual([
      { madeAt, studyTime: settings },
      { madeAt, studyTime: slower },
    ]);
    expect(await listStudyTimes(await addTestLearner(db, "other@example.org"), planId, db)).toEqual([]);
  });

  test("somebody else's schedule revisions cannot be seen, made or undone", async () => {
    const db = await databases.open();
    const { planId, read, keep } = await planFor(db);
    const other = await addTestLearner(db);
    await keep(settings);
    await keep(slower);
    expect(await findLatestRevision(other, planId, db)).toBeUndefined();
    expect(await replanPlan(other, planId, () => settings, tuesday, { db })).toBe("not-found");
    expect(await undoScheduleRevision(other, planId, tuesday, db, 2)).toBe(false);
    expect((await read()).studyTime).toEqual(slower);
  });

  test("the same study time and dates are stored once, one after another and at the same time", async () => {
    const db = await databases.open();
    const { learner, planId, keep } = await planFor(db);
    expect(await Promise.all([1, 2, 3].map(() => keep(settings)))).toContain("stored");
    expect(await keep(settings)).toBe("unchanged");
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 1, canUndo: false });
    // A week later the same study time gives other dates.
    expect(await replanPlan(learner, planId, (stored) => stored, new Date("2026-12-01T10:00:00Z"), { db })).toBe("stored");
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canUndo: true });
  });

  test("invalid study time is a problem of its field and stores nothing", async () => {
    const db = await databases.open();
    const { planId, keep } = await planFor(db);
    expect(await keep({ ...settings, minutesPerWeekday: [0, 0, 0, 0, 0, 0, 0] })).toMatchObject({
      problem: { field: "minutesPerWeekday" },
    });
    expect(await db.scheduleRevision.count({ where: { planId } })).toBe(0);
  });

  test("a revision from a device does not replace one that was made at the same time or later", async () => {
    const db = await databases.open();
    const { learner, planId, keep } = await planFor(db);
    await keep(settings);
    const fromDevice = (madeAt: Date) => replanPlan(learner, planId, () => slower, tuesday, { madeAt, db });
    expect(await fromDevice(monday)).toBe("superseded");
    expect(await fromDevice(new Date(monday.getTime() + 1))).toBe("stored");
    expect((await findLatestRevision(learner, planId, db))?.madeAt).toEqual(new Date(monday.getTime() + 1));
  });

  test("simultaneous revisions get numbers one after another", async () => {
    const db = await databases.open();
    const { planId, keep } = await planFor(db);
    await Promise.all([1, 2, 3, 4, 5].map((day) => keep({ ...settings, targetDate: `2027-06-0${day}` })));
    const stored = await db.scheduleRevision.findMany({ where: { planId }, orderBy: { revision: "asc" } });
    expect(stored.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
  });

  test("the revisions of a plan are numbered, listed and undone without those of the learner's other plan", async () => {
    const db = await databases.open();
    const { learner, planId, keep } = await planFor(db);
    const other = await makePlan(learner, getRole("ml-engineer"), monday, catalog(), db);
    const past = [{ madeAt: "2025-01-06T10:00:00.000Z", studyTime: { ...slower, startsOn: "2025-01-06" } }];
    await db.plan.update({ where: { id: other }, data: { pastStudyTimes: JSON.stringify(past) } });
    const keepThere = (wanted: StudyTime) => replanPlan(learner, other, () => wanted, monday, { db });
    for (const wanted of [settings, slower, settings]) await keepThere(wanted);
    await keep(slower);
    expect(await findLatestRevision(learner, planId, db)).toEqual({ revision: 1, madeAt: monday, canUndo: false });
    expect(await undoScheduleRevision(learner, planId, tuesday, db)).toBe(false);
    await keep(settings);
    expect(await findLatestRevision(learner, planId, db)).toEqual({ revision: 2, madeAt: monday, canUndo: true });
    const madeAt = monday.toISOString();
    const made = [slower, settings].map((studyTime) => ({ madeAt, studyTime }));
    expect(await listStudyTimes(learner, planId, db)).toEqual(made);
    expect(await listStudyTimes(learner, other, db)).toEqual([
      ...past,
      ...[settings, slower, settings].map((studyTime) => ({ madeAt, studyTime })),
    ]);
  });

  test("study times are listed in the order in which they were set, whatever is stored first", async () => {
    const db = await databases.open();
    const { learner, planId, keep } = await planFor(db);
    await keep(settings);
    await keep(slower);
    const [first] = await db.scheduleRevision.findMany({ where: { planId }, orderBy: { revision: "asc" } });
    if (!first) throw new Error("none");
    await db.scheduleRevision.delete({ where: { planId_revision: { planId, revision: 1 } } });
    await db.scheduleRevision.create({ data: first });
    expect((await listStudyTimes(learner, planId, db)).map(({ studyTime }) => studyTime)).toEqual([settings, slower]);
  });

  test("a plan without study time is not replanned, and takes its first one from a device", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await planFor(db);
    expect(await replanPlan(learner, planId, (stored) => stored, tuesday, { db })).toBe("not-found");
    expect(await replanPlan(learner, planId, () => settings, tuesday, { madeAt: monday, db })).toBe("stored");
    expect(await findLatestRevision(learner, planId, db)).toEqual({ revision: 1, madeAt: monday, canUndo: false });
    expect((await read()).studyTime).toEqual(settings);
  });

  test("a first schedule has the zones of the plan that was open last, or else those that its device names", async () => {
    const db = await databases.open();
    const { learner, planId, read } = await planFor(db);
    const plan = async (role: "ml-engineer" | "data-scientist" | "genai-engineer", timeZone: string | undefined, day: number) => {
      const id = await makePlan(learner, getRole(role), monday, catalog(), db);
      if (timeZone) await replanPlan(learner, id, () => ({ ...settings, timeZone }), monday, { db });
      await db.plan.update({ where: { id }, data: { openedAt: new Date(monday.getTime() + day * 86_400_000), earlierZones: "[]" } });
      return id;
    };
    const opened = await plan("data-scientist", "Asia/Tokyo", 2);
    for (const [role, timeZone, day] of [
      ["ml-engineer", "Pacific/Honolulu", 1],
      ["genai-engineer", undefined, 3],
    ] as const) {
      await plan(role, timeZone, day);
    }
    await db.plan.update({ where: { id: planId }, data: { openedAt: new Date(monday.getTime() + 4 * 86_400_000) } });
    const until = tuesday.toISOString();
    await replanPlan(learner, planId, () => settings, tuesday, { db });
    expect((await read()).earlierZones).toEqual([{ timeZone: "Asia/Tokyo", until }]);
    // A schedule that was taken back gives no zone.
    await replanPlan(learner, planId, () => ({ ...settings, timeZone: "Asia/Kolkata" }), new Date("2026-11-25T10:00:00Z"), { db });
    await undoScheduleRevision(learner, planId, new Date("2026-11-26T10:00:00Z"), db);
    const zones = [
      { timeZone: "Asia/Tokyo", until },
      { timeZone: "Europe/Berlin", until: "2026-11-25T10:00:00.000Z" },
      { timeZone: "Asia/Kolkata", until: "2026-11-26T10:00:00.000Z" },
    ];
    expect((await read()).earlierZones).toEqual(zones);
    await replanPlan(learner, planId, () => ({ ...settings, timeZone: "UTC" }), new Date("2026-11-27T10:00:00Z"), { earlierZones: [], db });
    expect((await read()).earlierZones).toEqual([...zones, { timeZone: "Europe/Berlin", until: "2026-11-27T10:00:00.000Z" }]);
    expect((await loadPlan(learner, opened, catalog(), db))?.earlierZones ?? []).toEqual([]);
    const named = [{ timeZone: "America/Lima", until: "2026-11-01T10:00:00.000Z" }];
    await db.scheduleRevision.deleteMany({ where: { planId } });
    await replanPlan(learner, planId, () => settings, new Date("2026-11-28T10:00:00Z"), { earlierZones: named, db });
    expect((await read()).earlierZones).toEqual(named);
  });
});
