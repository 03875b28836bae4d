import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { importPlan, previewImport } from "#lib/data/import/import-plan.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addEvidence, addOwnMilestone, setEstimate, setNote, setOwnOrder } from "#lib/data/plans/customise.ts";
import { followAsked } from "#lib/data/plans/follow-asked.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { setPace } from "#lib/data/plans/pace.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { listStudyTimes } from "#lib/data/schedules/schedules.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { PlanFile } from "#lib/export/plan-file.ts";
import { readPlanFile } from "#lib/export/read-plan-file.ts";
import { forecastFinish } from "#lib/planner/insights/forecast.ts";
import { listStudyPeriods } from "#lib/planner/insights/study-weeks.ts";
import { listWorkByDay, listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import { anyCharacter } from "../../support/any-character.ts";
import { describeOnBoth, type TestDatabases } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { listEvents } from "../../support/list-events.ts";
import { storeTestRevision } from "../../support/schedule-revisions.ts";
import { toJson } from "../../support/whole-files.ts";

const shipped = catalog();
const start = Date.parse("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(start + count * 60_000);
const muchLater = "2027-06-01T00:00:00.000Z";
const ownId = "own-0f8fad5b-d9cb-469f-a165-70867728950e";

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

async function exportPlan(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<PlanFile> {
  const copy = await loadPlanExport(learner, planId, shipped, db);
  if (!copy) throw new Error("the plan is gone");
  const read = await readPlanFile(toJson(copy, muchLater), muchLater);
  if ("problem" in read) throw new Error(read.problem);
  return read.file;
}

/** A plan in which everything that can be set is set, with texts in three scripts. */
async function makeRichPlan(learner: LearnerId, db: UnscopedDatabase): Promise<string> {
  const planId = await makePlan(learner, getRole("data-analyst"), minute(0), shipped, db);
  await addOwnMilestone(
    learner,
    planId,
    { id: ownId, areaId: "foundations", title: "Мой план", minutes: 75, steps: [{ id: "step-1", text: "=1+1" }] },
    minute(1),
    db,
  );
  await followAsked(learner, planId, getRole("data-analyst").useful.slice(0, 2), minute(1), shipped, db);
  const ids = milestonesOf(await load(learner, planId, db)).map((item) => item.id);
  const set = (milestoneId: string, patch: object, at: number) =>
    applyChange(learner, planId, { id: randomUUID(), milestoneId, patch }, minute(at), shipped, db);
  const step = shipped.milestones.get("sql-basics")?.steps[0]?.id ?? "";
  await set("sql-basics", { step: { id: step, done: true }, status: "in_progress" }, 2);
  await set("excel-analysis", { status: "done" }, 3);
  await set("excel-analysis", { status: "not_started" }, 4);
  await set(ownId, { step: { id: "step-1", done: true }, status: "known" }, 5);
  await set(ids[3] ?? "", { skipped: true }, 6);
  // Done, changed by mistake, and that undone: it is done since the first time.
  const twice = ids[4] ?? "";
  await set(twice, { status: "done" }, 2);
  const mistake = { id: randomUUID(), milestoneId: twice, patch: { status: "in_progress" as const } };
  await applyChange(learner, planId, mistake, minute(400), shipped, db);
  await applyChange(
    learner,
    planId,
    { ...mistake, id: randomUUID(), patch: { status: "done" }, undoes: mistake.id },
    minute(401),
    shipped,
    db,
  );
  // Made offline, and superseded when it arrived.
  const late = { clientId: "phone", baseRevision: 0, occurredAt: minute(3).getTime() + 1 };
  const superseded = { id: randomUUID(), milestoneId: "excel-analysis", patch: { status: "known" as const }, origin: late };
  await applyChange(learner, planId, superseded, minute(6), shipped, db);
  await set("excel-analysis", { took: { minutes: 450, before: 0 } }, 10);
  await set("excel-analysis", { studied: { day: "2026-11-23", minutes: 45, before: 0 } }, 11);
  await set(ownId, { studied: { day: "2026-11-22", minutes: 30, before: 0 } }, 12);
  await setPace(learner, planId, 130, 130, minute(13), db);
  await setNote(
    learner,
    planId,
    "sql-basics",
    { text: '日本語\n\n**fett** "quoted", مرحبا\n- [ ] <!-- id:x -->', before: "" },
    "",
    minute(7),
    db,
  );
  await setEstimate(learner, planId, "sql-basics", 95, new Date(), db);
  for (const name of ["b", "a"])
    await addEvidence(learner, planId, "sql-basics", { url: `https://example.org/${name}`, label: `Ω ${name}` }, minute(8), db);
  await setOwnOrder(learner, planId, [...ids].reverse(), new Date(), "", db);
  const settings = {
    startsOn: "2026-11-24",
    minutesPerWeekday: [60, 0, 60, 60, 60, 0, 30],
    startTimes: ["18:30", null, null, "07:00", null, null, null],
    daysOff: [{ from: "2026-12-24", to: "2027-01-01" }],
    targetDate: "2027-09-01",
    timeZone: "Asia/Kathmandu",
  };
  const { schedule } = schedulePlan(await load(learner, planId, db), settings, "2026-11-23");
  await storeTestRevision(learner, planId, settings, schedule, minute(9), db);
  return planId;
}

async function bringIn(learner: LearnerId, file: PlanFile, db: UnscopedDatabase, now = minute(1000)) {
  const result = await importPlan(learner, file, now, shipped, db);
  if (typeof result === "string" || result.planId === null) throw new Error("it was not brought in");
  return { ...result, planId: result.planId };
}

function both(name: string, run: (databases: TestDatabases) => Promise<void>) {
  return [name, run] as const;
}

const cases = [
  both("export, new account, import, export: equal, history and all", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    expect(file.events.length).toBeGreaterThan(6);
    expect(file.events.filter((event) => event.superseded)).toMatchObject([{ milestoneId: "excel-analysis", after: "known" }]);
    const count = await countSuperseded(db, first);
    expect(count).toBe(1);
    await db.learner.delete({ where: { id: first } });
    const second = await addTestLearner(db);
    const { planId, changes } = await bringIn(second, file, db);
    expect(await countSuperseded(db, second)).toBe(count);
    expect(changes).toBe(true);
    expect(await exportPlan(second, planId, db)).toEqual(file);
    // And once more: nothing changes.
    const before = await everything(db, second);
    expect((await bringIn(second, file, db)).changes).toBe(false);
    expect(await everything(db, second)).toEqual(before);
  }),
  both("a status that an undo gave back keeps its time, and counts as changed when it was undone", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    const { milestoneId = "" } = file.events.find(({ since }) => since !== undefined) ?? {};
    expect(file.items.find((item) => item.milestoneId === milestoneId)).toMatchObject({
      status: "done",
      statusAt: minute(2).toISOString(),
    });
    for (const [at, status, older] of [
      [200, "done", []],
      [500, "known", [milestoneId]],
    ] as const) {
      const other = await addTestLearner(db);
      const here = await makePlan(other, getRole("data-analyst"), minute(0), shipped, db);
      const change = { id: randomUUID(), milestoneId, patch: { status: "known" as const } };
      await applyChange(other, here, change, minute(at), shipped, db);
      const { joined } = await bringIn(other, file, db);
      expect(joined.older).toEqual(older);
      expect(milestonesOf(await load(other, here, db)).find(({ id }) => id === milestoneId)?.status).toBe(status);
      expect((await bringIn(other, file, db)).changes).toBe(false);
      // What came with the file can be undone like what was done here, and gives its time back.
      if (status !== "done") continue;
      const { id: _, ...later } = { ...change, patch: { status: "not_started" as const } };
      await applyChange(other, here, { ...later, id: "later" }, minute(1100), shipped, db);
      await applyChange(other, here, { ...later, id: "undo", patch: { status: "done" }, undoes: "later" }, minute(1101), shipped, db);
      const restored = milestonesOf(await load(other, here, db)).find(({ id }) => id === milestoneId);
      expect(restored).toMatchObject({ status: "done", statusAt: minute(2).toISOString() });
    }
  }),
  both("the study times that a plan has had come along, so that its forecast is the same", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const planId = await makePlan(first, getRole("data-analyst"), minute(0), shipped, db);
    const week = 7 * 24 * 60;
    const studyTime = (minutes: number) => ({
      ...{ startsOn: "2026-11-23", minutesPerWeekday: [minutes, minutes, minutes, minutes, minutes, 0, 0] },
      ...{ daysOff: [{ from: "2026-12-24", to: "2027-01-01" }], targetDate: null, timeZone: "Europe/Berlin" },
    });
    const setTime = (minutes: number, weeks: number) =>
      replanPlan(first, planId, () => studyTime(minutes), minute(weeks * week), { catalog: shipped, db });
    await setTime(120, 0);
    await setTime(60, 6);
    // The same study time again is no other one.
    const ids = milestonesOf(await load(first, planId, db)).map(({ id }) => id);
    for (const [at, milestoneId] of ids.slice(0, 12).entries()) {
      const change = { id: randomUUID(), milestoneId, patch: { status: "done" as const } };
      await applyChange(first, planId, change, minute((at + 1) * week), shipped, db);
    }
    await setTime(60, 14);
    const forecastOf = async (learner: LearnerId, id: string) => {
      const plan = await load(learner, id, db);
      const dayOf = makePlanDayReader(plan);
      const periods = listStudyPeriods(plan.studyTime, await listStudyTimes(learner, id, db), "2027-06-02", dayOf);
      const work = listWorkByDay(listWorkedMilestones(plan, "2027-06-02"));
      return forecastFinish({ work, minutesLeft: 5_000, periods, today: "2027-06-02" });
    };
    const file = await exportPlan(first, planId, db);
    expect(file.studyTimes).toEqual([
      { madeAt: minute(0).toISOString(), ...studyTime(120) },
      { madeAt: minute(6 * week).toISOString(), ...studyTime(60) },
    ]);
    const second = await addTestLearner(db);
    const here = (await bringIn(second, file, db)).planId;
    expect(await forecastOf(second, here)).toEqual(await forecastOf(first, planId));
    const { studyTimes: _, ...older } = file;
    const third = await addTestLearner(db);
    expect(await forecastOf(third, (await bringIn(third, older, db)).planId)).not.toEqual(await forecastOf(first, planId));
    // And once more out of the other account, also after it was changed there.
    expect(await exportPlan(second, here, db)).toEqual(file);
    await replanPlan(second, here, () => studyTime(30), new Date(Date.parse(muchLater) + 1), { catalog: shipped, db });
    expect((await exportPlan(second, here, db)).studyTimes).toEqual([
      ...(file.studyTimes ?? []),
      { madeAt: new Date(Date.parse(muchLater) + 1).toISOString(), ...studyTime(30) },
    ]);
    const impossible = { ...file, studyTimes: [{ ...file.studyTimes?.[0], timeZone: "Mars/Olympus" }] };
    expect(await readPlanFile(JSON.stringify(impossible), muchLater)).toMatchObject({
      problem: expect.stringContaining("studyTimes[0].timeZone"),
    });
    const long = { ...file, studyTimes: Array.from({ length: 1_000 }, () => file.studyTimes?.[0]) };
    expect(await readPlanFile(JSON.stringify(long), muchLater)).toMatchObject({ problem: expect.stringContaining("studyTimes") });
  }),
  both("a superseded change in a file wins over nothing here", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    const step = shipped.milestones.get("sql-basics")?.steps[1]?.id ?? "";
    const said = { milestoneId: "sql-basics", kind: "step" as const, stepId: step, before: "false" as const, after: "true" as const };
    // Its item says that the step is not ticked, and a change that was superseded does not say when that became so.
    const event = { ...said, changeId: "superseded", at: minute(900).toISOString(), superseded: true as const };
    const other = await addTestLearner(db);
    const here = await makePlan(other, getRole("data-analyst"), minute(0), shipped, db);
    const tick = { id: randomUUID(), milestoneId: "sql-basics", patch: { step: { id: step, done: true } } };
    await applyChange(other, here, tick, minute(500), shipped, db);
    await bringIn(other, { ...file, events: [...file.events, event] }, db);
    const item = milestonesOf(await load(other, here, db)).find(({ id }) => id === "sql-basics");
    expect(item?.steps.find(({ id }) => id === step)?.done).toBe(true);
    expect(await countSuperseded(db, other)).toBe(2);
  }),
  both("a preview changes nothing and says what bringing in does", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    const second = await addTestLearner(db);
    const before = await everything(db, second);
    const preview = await previewImport(second, file, shipped, db);
    expect(await everything(db, second)).toEqual(before);
    const { planId: _, ...told } = preview as Exclude<typeof preview, string>;
    const { planId: _id, ...done } = await bringIn(second, file, db);
    expect(done).toEqual(told);
  }),
  both("a deleted plan comes back with its history", async (databases) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makeRichPlan(learner, db);
    const file = await exportPlan(learner, planId, db);
    await db.plan.delete({ where: { id: planId } });
    const again = await bringIn(learner, file, db);
    expect(await exportPlan(learner, again.planId, db)).toEqual(file);
    // It is another plan, which the calendar address and the shared link of the deleted one do not open: the report says so.
    expect(again.isNew).toBe(true);
    expect((await bringIn(learner, file, db)).isNew).toBe(false);
  }),
  both("an own milestone that stands in somebody else's plan gets another id, always the same", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    const second = await addTestLearner(db);
    const { planId } = await bringIn(second, file, db);
    const own = milestonesOf(await load(second, planId, db)).filter((item) => item.own);
    const step = { id: "step-1", text: "=1+1", done: true, tickedAt: minute(5).toISOString() };
    expect(own.map(({ title, steps }) => [title, steps])).toEqual([["Мой план", [step]]]);
    expect(own[0]?.id).not.toBe(ownId);
    expect((await bringIn(second, file, db)).changes).toBe(false);
    expect(await db.ownMilestone.count()).toBe(2);
  }),
  both("newer counts, older never overwrites, notes are both kept, a failure leaves nothing", async (databases) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makeRichPlan(learner, db);
    const file = await exportPlan(learner, planId, db);
    const other = await addTestLearner(db);
    const here = await makePlan(other, getRole("data-analyst"), minute(0), shipped, db);
    const change = (milestoneId: string, patch: object, at: number) =>
      applyChange(other, here, { id: randomUUID(), milestoneId, patch }, minute(at), shipped, db);
    await change("sql-basics", { status: "done" }, 1);
    await change("excel-analysis", { status: "done" }, 500);
    await setNote(other, here, "sql-basics", { text: "mine", before: "" }, "", minute(1), db);
    await setEstimate(other, here, "sql-basics", 30, new Date(), db);
    const { joined } = await bringIn(other, file, db);
    expect(joined.older).toEqual(["excel-analysis"]);
    expect(joined.estimatesKept).toEqual(["sql-basics"]);
    const items = new Map(milestonesOf(await load(other, here, db)).map((item) => [item.id, item]));
    expect(items.get("sql-basics")?.status).toBe("in_progress");
    expect(items.get("excel-analysis")?.status).toBe("done");
    expect(items.get("sql-basics")?.note).toBe(`mine\n\n${file.items.find(({ milestoneId }) => milestoneId === "sql-basics")?.note}`);
    expect(items.get("sql-basics")?.minutes).toBe(30);
    // History is told in the order of arrival: that of time, except for a change that a device sent late.
    const { events } = await listEvents(other, here, { before: undefined, most: 100 }, db);
    expect(events.length).toBeGreaterThan(file.events.length);
    const times = events.filter(({ superseded }) => !superseded).map(({ occurredAt }) => occurredAt);
    expect(times).toEqual(times.toSorted((one, two) => (one < two ? 1 : -1)));
    expect((await bringIn(other, file, db)).changes).toBe(false);

    // With the one here, a note in the file would be too long: it is left out, and everything else is taken.
    const long = { ...file, items: file.items.map((item) => ({ ...item, note: "x".repeat(10_000) })) };
    const mine = items.get("sql-basics")?.note;
    const { joined: third } = await bringIn(other, long, db);
    expect(third.notesLeftOut).toEqual(["sql-basics"]);
    expect(third.notes).toHaveLength(long.items.length - 1);
    const after = new Map(milestonesOf(await load(other, here, db)).map((item) => [item.id, item.note]));
    expect(after.get("sql-basics")).toBe(mine);
    expect(after.get("excel-analysis")).toHaveLength(10_000);
    const older = { ...file, items: file.items.map((item) => ({ ...item, note: "y".repeat(60_000) })) };
    const { joined: fourth } = await bringIn(other, older, db);
    expect([fourth.notes, fourth.notesLeftOut.length]).toEqual([[], file.items.length]);
  }),
  both("what the catalog does not know is kept as one's own, and renamed milestones under today's id", async (databases) => {
    const db = await databases.open();
    const first = await addTestLearner(db);
    const file = await exportPlan(first, await makeRichPlan(first, db), db);
    const [sql, ...rest] = file.items as [PlanFile["items"][number], ...PlanFile["items"]];
    const strange = {
      ...sql,
      milestoneId: "punch-cards",
      title: "Punch cards",
      minutes: 90,
      steps: ["sort-them"],
      status: "done" as const,
      statusAt: minute(3).toISOString(),
    };
    const learner = await addTestLearner(db);
    const { planId, unknown } = await bringIn(learner, { ...file, items: [strange, ...rest] }, db);
    const item = milestonesOf(await load(learner, planId, db)).find(({ id }) => id === unknown[0]);
    expect(item).toMatchObject({
      title: "Punch cards",
      minutes: 90,
      status: "done",
      own: true,
      steps: [{ id: "sort-them", text: "Sort them", done: true }],
    });
    expect((await bringIn(learner, { ...file, items: [strange, ...rest] }, db)).changes).toBe(false);

    const renamed = { ...shipped, renamed: new Map([["former-sql", "sql-basics"]]) };
    const third = await addTestLearner(db);
    const old = JSON.parse(JSON.stringify(file).replaceAll('"sql-basics"', '"former-sql"'));
    const result = await importPlan(third, old, minute(1000), renamed, db);
    expect(result).toMatchObject({ unknown: [] });
    expect((await exportPlan(third, (result as { planId: string }).planId, db)).items).toMatchObject(
      file.items.map(({ milestoneId, status, note }) => (milestoneId === ownId ? { status } : { milestoneId, status, note })),
    );
  }),
];

const countSuperseded = (db: UnscopedDatabase, learnerId: LearnerId) => db.event.count({ where: { learnerId, superseded: true } });

async function everything(db: UnscopedDatabase, learner: LearnerId) {
  const where = { learnerId: learner };
  return Promise.all([
    db.learner.findUnique({ where: { id: learner } }),
    db.plan.findMany({
      where,
      include: { milestones: true, ownMilestones: true, studied: true, scheduleRevisions: true },
      omit: { openedAt: true },
    }),
    db.learnerMilestone.findMany({ where, orderBy: { milestoneId: "asc" } }),
    db.learnerStep.findMany({ where }),
    db.learnerNote.findMany({ where }),
    db.evidence.findMany({ where }),
    db.timeTaken.findMany({ where }),
    db.event.findMany({ where, orderBy: { revision: "asc" } }),
  ]);
}

/** Any text that a learner can type, as the forms keep it. */
const typed = fc
  .oneof(
    fc.string({ unit: anyCharacter, maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "=cmd|' /C calc'!A0",
      "BEGIN:VEVENT",
      "<!-- id:sql-basics -->",
      "\u202eabc",
      "a\u2028b",
      '{"a":1}',
      "\\u0000",
      "x".repeat(10_000),
    ),
  )
  .map((text) => text.toWellFormed().replaceAll("\0", "").replaceAll(/\r\n?/g, "\n").trimEnd());
const line = typed.map((text) => text.replaceAll(/\s+/g, " ").trim().slice(0, 100).toWellFormed().trim());

describeOnBoth("importing a plan", (databases) => {
  for (const [name, run] of cases) test(name, () => run(databases));

  test("restores any text and any progress of its export", async () => {
    const db = await databases.open();
    const ids = ["sql-basics", "excel-analysis", "desc-stats"];
    const draft = fc.record({
      note: typed,
      label: line,
      title: line,
      order: fc.shuffledSubarray(ids),
      changes: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...statuses)), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(draft, async ({ note, label, title, order, changes }) => {
        const first = await addTestLearner(db);
        const planId = await makePlan(first, getRole("data-analyst"), minute(0), shipped, db);
        const own = `own-${randomUUID()}`;
        await addOwnMilestone(first, planId, { id: own, areaId: "foundations", title: title || "-", minutes: 1, steps: [] }, minute(1), db);
        await setNote(first, planId, "sql-basics", { text: note, before: "" }, "", minute(1), db);
        await addEvidence(first, planId, "sql-basics", { url: "https://example.org/", label }, minute(1), db);
        await setOwnOrder(first, planId, order, new Date(), "", db);
        for (const [at, [milestoneId, status]] of changes.entries()) {
          await applyChange(first, planId, { id: randomUUID(), milestoneId, patch: { status } }, minute(at), shipped, db);
        }
        const file = await exportPlan(first, planId, db);
        await db.learner.delete({ where: { id: first } });
        const second = await addTestLearner(db);
        const result = await bringIn(second, file, db);
        expect(await exportPlan(second, result.planId, db)).toEqual(file);
        expect((await bringIn(second, file, db)).changes).toBe(false);
      }),
      { numRuns: process.env.CI ? 40 : 10 },
    );
  });
});
