import { expect, test } from "vitest";
import { makeShareLink, readShareLink } from "#lib/auth/share-link.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { importPlan } from "#lib/data/import/import-plan.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { findLatestRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { loadSharedPlan } from "#lib/data/sharing/shares.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { findFormat } from "#lib/export/formats.ts";
import { readPlanFile } from "#lib/export/read-plan-file.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { textOf, toJson } from "../../support/whole-files.ts";

const shipped = catalog();
const berlin: StudyTime = {
  startsOn: "2026-11-23",
  minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0],
  daysOff: [],
  targetDate: null,
  timeZone: "Europe/Berlin",
};
const tokyo = { ...berlin, timeZone: "Asia/Tokyo" };
const morning = new Date("2026-11-23T08:00:00Z");
/** 21:30 on the 23rd in Berlin, 5:30 on the 24th in Tokyo. */
const evening = new Date("2026-11-23T20:30:00Z");
const later = new Date("2026-11-25T20:30:00Z");
const muchLater = "2026-12-20T10:00:00.000Z";

async function begin(db: UnscopedDatabase, roleId: "data-analyst" | "ml-engineer" = "data-analyst", given?: LearnerId) {
  const learner = given ?? (await addTestLearner(db));
  const planId = await makePlan(learner, getRole(roleId), morning, shipped, db);
  const setTime = (studyTime: StudyTime, at: Date) => replanPlan(learner, planId, () => studyTime, at, { db });
  const finish = (milestoneId: string, at: Date) =>
    applyChange(learner, planId, { id: `${milestoneId} ${at.getTime()}`, milestoneId, patch: { status: "done" } }, at, shipped, db);
  return { learner, planId, setTime, finish };
}

async function exportPlan(learner: LearnerId, planId: string, db: UnscopedDatabase) {
  const planExport = await loadPlanExport(learner, planId, shipped, db);
  if (!planExport) throw new Error("the plan is gone");
  return planExport;
}

/** The day on which a milestone was done, as the shared page, the Markdown file and the calendar of bars say it. */
async function readDays(learner: LearnerId, planId: string, milestoneId: string, db: UnscopedDatabase) {
  const shown = { progress: true, dates: true, notes: false, evidence: false };
  const reader = await readShareLink((await makeShareLink(learner, planId, shown, morning, db)) ?? "", db);
  const shared = reader && (await loadSharedPlan(reader, new Date(muchLater), shipped, db));
  const onPage = shared?.areas.flatMap(({ items }) => items).find(({ id }) => id === milestoneId)?.doneOn;
  const planExport = await exportPlan(learner, planId, db);
  const write = async (format: string) => {
    const found = findFormat(format);
    if (!found) throw new Error(`no format ${format}`);
    return textOf((await writeExport(found, planExport, { madeAt: muchLater, site: "https://example.org", shape: "bars" })).body);
  };
  const title = shipped.milestones.get(milestoneId)?.title ?? "";
  const line = (await write("md")).split("\n").find((each) => each.includes(title)) ?? "";
  const event = (await write("ics")).split("BEGIN:VEVENT").find((each) => each.includes(`${milestoneId}`)) ?? "";
  return {
    onPage,
    inMarkdown: /done (?:on )?(\d+ \w+ \d+)/i.exec(line)?.[1],
    inCalendar: /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1],
  };
}

const on = (day: number) => ({ onPage: `2026-11-${day}`, inMarkdown: `${day} Nov 2026`, inCalendar: `202611${day}` });

describeOnBoth("time zones of a plan", (databases) => {
  test("what was done keeps its day when the plan gets another zone, and when that is undone", async () => {
    const db = await databases.open();
    const { learner, planId, setTime, finish } = await begin(db);
    await setTime(berlin, morning);
    await finish("sql-basics", evening);
    expect(await readDays(learner, planId, "sql-basics", db)).toEqual(on(23));
    await setTime(tokyo, later);
    expect(await readDays(learner, planId, "sql-basics", db)).toEqual(on(23));
    await finish("excel-analysis", new Date("2026-11-25T20:31:00Z"));
    expect(await readDays(learner, planId, "excel-analysis", db)).toEqual(on(26));
    await undoScheduleRevision(learner, planId, new Date("2026-11-27T09:00:00Z"), db);
    expect(await readDays(learner, planId, "excel-analysis", db)).toEqual(on(26));
    await finish("desc-stats", new Date("2026-11-27T20:31:00Z"));
    expect(await readDays(learner, planId, "desc-stats", db)).toEqual(on(27));
    expect(await readDays(learner, planId, "sql-basics", db)).toEqual(on(23));
  });

  test("the first zone also counts for what was done before it was set", async () => {
    const db = await databases.open();
    const { learner, planId, setTime, finish } = await begin(db);
    await finish("sql-basics", evening);
    await setTime(tokyo, later);
    await setTime(berlin, new Date(muchLater));
    expect(await readDays(learner, planId, "sql-basics", db)).toEqual(on(24));
  });

  test("a plan for another role has the days of the plan that the learner comes from", async () => {
    const db = await databases.open();
    const { learner, setTime, finish } = await begin(db);
    await setTime(berlin, morning);
    await finish("sql-basics", evening);
    await setTime(tokyo, later);
    const other = await begin(db, "ml-engineer", learner);
    await other.setTime(tokyo, new Date("2026-11-26T08:00:00Z"));
    expect(await readDays(learner, other.planId, "sql-basics", db)).toEqual(on(23));
  });

  test("a guest's plan that joins an account brings the zones that it had", async () => {
    const db = await databases.open();
    const { learner, planId, finish } = await begin(db);
    const earlierZones = [{ timeZone: "Europe/Berlin", until: later.toISOString() }];
    await finish("sql-basics", evening);
    await replanPlan(learner, planId, () => tokyo, new Date(muchLater), { earlierZones, db });
    expect((await exportPlan(learner, planId, db)).plan.earlierZones).toEqual(earlierZones);
    expect(await readDays(learner, planId, "sql-basics", db)).toEqual(on(23));
    await replanPlan(learner, planId, () => ({ ...tokyo, targetDate: "2027-12-01" }), new Date(muchLater), { earlierZones: [], db });
    expect((await exportPlan(learner, planId, db)).plan.earlierZones).toEqual(earlierZones);
  });

  test("a file has the zones that the plan had: the same plan in an empty account has the same days", async () => {
    const db = await databases.open();
    const { learner, planId, setTime, finish } = await begin(db);
    await setTime(berlin, morning);
    await finish("sql-basics", evening);
    await setTime(tokyo, later);
    const json = toJson(await exportPlan(learner, planId, db), muchLater);
    const impossible = json.replace('"timeZone": "Europe/Berlin"', '"timeZone": "Europe/Atlantis"');
    expect(await readPlanFile(impossible, muchLater)).toMatchObject({ problem: expect.stringContaining("earlierZones[0].timeZone") });
    const read = await readPlanFile(json, muchLater);
    if ("problem" in read) throw new Error(read.problem);
    const stranger = await addTestLearner(db);
    const imported = await importPlan(stranger, read.file, new Date(muchLater), shipped, db);
    if (typeof imported === "string" || !imported.planId) throw new Error("not imported");
    expect(toJson(await exportPlan(stranger, imported.planId, db), muchLater)).toBe(json);
    expect(await readDays(stranger, imported.planId, "sql-basics", db)).toEqual(on(23));
  });

  test("another zone moves no date, also when the dates are those of another day", async () => {
    const db = await databases.open();
    const { learner, planId, setTime } = await begin(db);
    await setTime(berlin, morning);
    const datesNow = async () =>
      milestonesOf((await exportPlan(learner, planId, db)).plan).map(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd]);
    const before = await datesNow();
    expect(await setTime(tokyo, new Date("2026-11-27T16:00:00Z"))).toBe("stored");
    expect((await exportPlan(learner, planId, db)).plan.studyTime).toEqual(tokyo);
    expect(await datesNow()).toEqual(before);
    expect(await findLatestRevision(learner, planId, db)).toMatchObject({ revision: 2, canUndo: true });
    expect(await setTime(tokyo, new Date("2026-11-27T16:00:00Z"))).toBe("stored");
    expect(await datesNow()).not.toEqual(before);
  });
});
