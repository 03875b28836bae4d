import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type HistoryEntry, listHistory, listNewest, scheduleRevisionOf } from "#lib/data/plans/history.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const monday = Date.parse("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(monday + count * 60_000);
const iso = (count: number) => minute(count).toISOString();

const week = (minutes: number) => Array<number>(7).fill(minutes);
const studyTime = (minutes: number) => ({
  ...{ startsOn: "2026-11-23", minutesPerWeekday: week(minutes), daysOff: [], targetDate: null, timeZone: "UTC" },
});

/** The rows of a plan's history. Most of them share their moments, and neither events nor edits are told in the order of their revisions. */
async function addRows(db: UnscopedDatabase, learnerId: LearnerId, planId: string, from = 0): Promise<void> {
  const schedule = (revision: number, made: number, undone: number | null, dates: object) => ({
    ...{ planId, revision, madeAt: minute(made), undoneAt: undone === null ? null : minute(undone), startsOn: "2026-11-23" },
    ...{ minutesPerWeekday: JSON.stringify(week(60 * revision)), timeZone: "UTC", dates: JSON.stringify(dates) },
  });
  const days = { "sql-basics": ["2026-11-23", "2026-11-26"], "excel-analysis": ["2026-11-24", "2026-11-25"] };
  await db.scheduleRevision.createMany({
    data: [schedule(1, 0, null, {}), schedule(2, 1, 4, days), schedule(3, 2, 3, {}), schedule(4, 4, null, days), schedule(5, 4, 5, {})],
  });
  const event = (revision: number, recorded: number, more: object) => ({
    ...{ learnerId, planId, changeId: `${planId} ${revision}`, milestoneId: "sql-basics", revision: from + revision },
    ...{ kind: "status", before: "not_started", after: "done", occurredAt: minute(-revision), recordedAt: minute(recorded), ...more },
  });
  await db.event.createMany({
    data: [
      event(10, 2, { kind: "step", stepId: "first-query", before: "true", after: "false", beforeSince: minute(-60) }),
      event(11, 2, { undoes: "another", since: minute(-30), superseded: true }),
      ...[12, 16, 17].map((revision) => event(revision, 1, {})),
    ],
  });
  const edit = (revision: number, made: number) => ({
    ...{ planId, id: `${planId} ${revision}`, kind: "pace", before: "100", after: "120", madeAt: minute(made), revision: from + revision },
  });
  await db.planEdit.createMany({ data: [edit(13, 4), { ...edit(14, 2), undoes: "before" }, edit(15, 2)] });
}

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const other = await makePlan(learner, getRole("data-analyst"), minute(-100), shipped, db);
  const planId = await makePlan(learner, getRole("data-scientist"), minute(-99), shipped, db);
  await addRows(db, learner, other, 100);
  await addRows(db, learner, planId);
  return { learner, planId };
}

const toLine = ({ recordedAt, kind, revision }: HistoryEntry) => `${(Date.parse(recordedAt) - monday) / 60_000} ${kind} ${revision}`;

describeOnBoth("the history of a plan", (databases) => {
  test("tells everything in one order, whole and in pages of any size", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const whole = await listHistory(learner, planId, { before: undefined, most: 100 }, db);
    expect(whole).toMatchObject({ total: 16, older: undefined });
    expect(whole.entries.map(toLine)).toEqual([
      ...["5 schedule-undone 5", "4 edit 13", "4 schedule-undone 2", "4 schedule 5", "4 schedule 4", "3 schedule-undone 3"],
      ...["2 edit 15", "2 edit 14", "2 event 11", "2 event 10", "2 schedule 3"],
      ...["1 event 17", "1 event 16", "1 event 12", "1 schedule 2", "0 schedule 1"],
    ]);
    for (const most of [1, 3, 16]) {
      const paged: HistoryEntry[] = [];
      let pages = 0;
      for (let before: string | undefined; pages === 0 || before !== undefined; pages += 1) {
        const page = await listHistory(learner, planId, { before, most }, db);
        expect(page.total).toBe(16);
        paged.push(...page.entries);
        before = page.older;
      }
      expect(paged, `${most} a page`).toEqual(whole.entries);
      expect(pages).toBe(Math.ceil(16 / most));
      expect(await listNewest(learner, planId, most, db)).toEqual(whole.entries.slice(0, most).toReversed());
    }
  });

  test("has all that is known of each thing, and nothing that is not", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const { entries } = await listHistory(learner, planId, { before: undefined, most: 100 }, db);
    const find = (line: string) => entries.find((entry) => toLine(entry) === line);
    const common = { milestoneId: "sql-basics", before: "not_started", after: "done", kind: "status" };
    expect(find("1 event 12")).toStrictEqual({
      ...{ kind: "event", id: `${planId} 12`, undoes: "", occurredAt: iso(-12), recordedAt: iso(1), revision: 12 },
      event: { ...common, changeId: `${planId} 12`, revision: 12, superseded: false, occurredAt: iso(-12) },
    });
    expect(find("2 event 11")).toMatchObject({ undoes: "another", event: { superseded: true } });
    expect(find("2 event 10")).toMatchObject({
      event: { kind: "step", stepId: "first-query", before: "true", after: "false", beforeSince: iso(-60) },
    });
    const edit = { kind: "pace", milestoneId: "", before: 100, after: 120 };
    expect(find("2 edit 14")).toStrictEqual({
      ...{ kind: "edit", id: `${planId} 14`, undoes: "before", occurredAt: iso(2), recordedAt: iso(2), revision: 14 },
      edit: { ...edit, id: `${planId} 14`, undoes: "before", madeAt: minute(2), revision: 14 },
    });
    // Each with what held when it was made: what was undone by then did not, and what was undone later did.
    const schedules = [1, 2, 3, 4, 5].map((revision) => ({
      revision,
      studyTime: studyTime(60 * revision),
      before: undefined,
      finish: undefined,
    }));
    const [first, second, third, fourth, fifth] = schedules as { before: object | undefined; finish: string | undefined }[];
    Object.assign(second ?? {}, { before: studyTime(60), finish: "2026-11-26" });
    Object.assign(third ?? {}, { before: studyTime(120) });
    Object.assign(fourth ?? {}, { before: studyTime(60), finish: "2026-11-26" });
    Object.assign(fifth ?? {}, { before: studyTime(240) });
    const made = (revision: number, at: number) => ({
      ...{ kind: "schedule", id: `schedule-${revision}`, undoes: "", occurredAt: iso(at), recordedAt: iso(at), revision },
    });
    const undone = (revision: number, at: number) => ({
      ...made(revision, at),
      ...{ kind: "schedule-undone", id: `schedule-${revision}-undone`, undoes: `schedule-${revision}` },
    });
    expect(entries.filter(({ kind }) => kind.startsWith("schedule"))).toStrictEqual([
      { ...undone(5, 5), schedule: fifth },
      { ...undone(2, 4), schedule: second },
      { ...made(5, 4), schedule: fifth, isUndone: true },
      { ...made(4, 4), schedule: fourth, isUndone: false },
      { ...undone(3, 3), schedule: third },
      { ...made(3, 2), schedule: third, isUndone: true },
      { ...made(2, 1), schedule: second, isUndone: true },
      { ...made(1, 0), schedule: first, isUndone: false },
    ]);
  });

  test("goes into a file with the oldest first, and with what else is known of each event", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const common = { milestoneId: "sql-basics", before: "not_started", after: "done", kind: "status" };
    expect((await loadPlanExport(learner, planId, shipped, db))?.events).toStrictEqual([
      ...[12, 16, 17].map((revision) => ({ ...common, changeId: `${planId} ${revision}`, occurredAt: iso(-revision) })),
      {
        ...{ ...common, changeId: `${planId} 10`, kind: "step", stepId: "first-query", before: "true", after: "false" },
        ...{ occurredAt: iso(-10), beforeSince: iso(-60) },
      },
      { ...common, changeId: `${planId} 11`, occurredAt: iso(-11), since: iso(-30), superseded: true },
    ]);
  });
});

test.each([
  ["schedule-1", 1],
  ["schedule-123456789", 123_456_789],
  ["schedule-1234567890", undefined],
  ["schedule-", undefined],
  ["schedule-1-undone", undefined],
  ["a schedule-1", undefined],
  ["", undefined],
])("the id %j names the schedule revision %s", (id, revision) => {
  expect(scheduleRevisionOf(id)).toBe(revision);
});
