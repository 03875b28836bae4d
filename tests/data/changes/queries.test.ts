import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { type Change, storeChanges } from "#lib/data/changes/changes.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const role = getRole("data-analyst");
const start = Date.parse("2026-11-23T10:00:00Z");
const at = (minute: number) => new Date(start + 60_000 * minute);
const [one = "", ...others] = role.order.slice(0, 3);
const week = (minutes: number) => ({
  ...{ startsOn: "2026-11-23", minutesPerWeekday: Array(7).fill(minutes), daysOff: [], targetDate: null, timeZone: "UTC" },
});
const stepOf = (milestoneId: string) => shipped.milestones.get(milestoneId)?.steps[0]?.id ?? "";

/** The same database, which notes every query and how many rows it read. */
function watch(db: UnscopedDatabase) {
  const asked: string[] = [];
  const watched = db.$extends({
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          const result: unknown = await query(args);
          asked.push(`${model} ${operation}${Array.isArray(result) ? ` ${result.length}` : ""}`);
          return result;
        },
      },
    },
  }) as unknown as UnscopedDatabase;
  const queriesOf = async (work: (db: UnscopedDatabase) => Promise<unknown>) => {
    asked.length = 0;
    await work(watched);
    return [...asked];
  };
  return { queriesOf };
}

describeOnBoth("the queries of a change", (databases) => {
  test("ask only for what it is about, however much was done before, and write only what it sets", async () => {
    const db = await databases.open();
    const { queriesOf } = watch(db);
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, at(0), shipped, db);
    let minute = 0;
    const everything = (milestoneId: string): Change["patch"][] => [
      ...[{ status: "in_progress" as const }, { status: "done" as const }, { skipped: true }, { skipped: false }],
      ...[{ step: { id: stepOf(milestoneId), done: true } }, { took: { minutes: 60, before: 0 } }],
      ...[{ note: { text: "old", before: "" } }, { note: { text: "note", before: "old" } }],
      { studied: { day: "2026-11-23", minutes: 30, before: 0 } },
    ];
    for (const milestoneId of [one, ...others]) {
      for (const [index, patch] of everything(milestoneId).entries()) {
        minute += 1;
        await storeChanges(learner, planId, [{ id: `${milestoneId} ${index}`, milestoneId, patch }], at(minute), shipped, db);
      }
    }
    const store = (patch: Change["patch"], more: Partial<Change> = {}) => {
      minute += 1;
      const change = { id: `${minute}`, milestoneId: one, patch, ...more };
      return queriesOf((watched) => storeChanges(learner, planId, [change], at(minute), shipped, watched));
    };
    const begin = ["Learner update", "PlanMilestone findMany 1", "OwnMilestone findMany 0"];
    const known = (changes: number, events: number) => [`AppliedChange findMany ${changes}`, `Event findMany ${events}`];
    const newest = (changes: number) => [
      ...["Event groupBy 3", "Event findMany 3", `AppliedChange groupBy ${changes}`, `AppliedChange findMany ${changes}`],
    ];
    const told = ["Event createMany", "Learner update", "Webhook count"];
    const edited = ["Plan count", "PlanEdit create", "AppliedChange createMany", "Learner update"];
    expect(await store({ status: "known" })).toEqual([
      ...[...begin, ...known(0, 0), ...newest(3), "LearnerMilestone findMany 1"],
      ...["LearnerMilestone deleteMany", "LearnerMilestone createMany", ...told],
    ]);
    expect(await store({ skipped: true }, { id: "skip" })).toEqual([
      ...[...begin, ...known(0, 0), "PlanMilestone findMany 1", ...newest(3), "PlanMilestone updateMany", ...told],
    ]);
    expect(await store({ step: { id: stepOf(one), done: false } })).toEqual([
      ...[...begin, ...known(0, 0), "LearnerStep findMany 1", ...newest(3), "LearnerStep deleteMany", ...told.slice(0, 2)],
    ]);
    expect(await store({ note: { text: "new", before: "note" } })).toEqual([
      ...[...begin, ...known(0, 0), "LearnerNote findMany 1", ...newest(3), "LearnerNote upsert", ...edited],
    ]);
    expect(await store({ took: { minutes: 90, before: 60 } })).toEqual([
      ...[...begin, ...known(0, 0), "TimeTaken findMany 1", ...newest(3), "TimeTaken upsert", ...edited],
    ]);
    expect(await store({ studied: { day: "2026-11-23", minutes: 45, before: 30 } })).toEqual([
      ...[...begin, ...known(0, 0), "StudyMinutes findMany 1", ...newest(3), "Plan count", "StudyMinutes upsert", ...edited],
    ]);
    // What is there already, what was sent before, and what came too late.
    const repeated = [...edited.slice(-2)];
    expect(await store({ status: "known" }, { id: "same" })).toEqual([
      ...[...begin, ...known(0, 0), ...newest(3), "LearnerMilestone findMany 1", ...repeated],
    ]);
    expect(await store({ status: "known" }, { id: "same" })).toEqual([
      ...[...begin, ...known(1, 0), ...newest(4), "LearnerMilestone findMany 1"],
    ]);
    const origin = { clientId: "phone", baseRevision: 0, occurredAt: start };
    expect(await store({ status: "done" }, { origin })).toEqual([
      ...[...begin, ...known(0, 0), ...newest(4), "LearnerMilestone findMany 1", "Event findMany 0", "AppliedChange findMany 0"],
      ...told.slice(0, 2),
    ]);
    const said = ["Event findMany 1", "Event findMany 9", "AppliedChange findMany 1"];
    expect(await store({ skipped: false }, { undoes: "skip" })).toEqual([
      ...[...begin, ...known(0, 0), ...said, "PlanMilestone findMany 1", ...newest(4), "PlanMilestone updateMany", ...told],
    ]);
  });

  test("ask for nothing that is not there yet, and those of an undone schedule for no milestone where none was left out with it", async () => {
    const db = await databases.open();
    const { queriesOf } = watch(db);
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, at(0), shipped, db);
    const change: Change = { id: "1", milestoneId: one, patch: { step: { id: stepOf(one), done: true } } };
    expect(await queriesOf((watched) => storeChanges(learner, planId, [change], at(1), shipped, watched))).toEqual([
      ...["Learner update", "PlanMilestone findMany 1", "OwnMilestone findMany 0", "AppliedChange findMany 0", "Event findMany 0"],
      ...["LearnerStep findMany 0", "Event groupBy 0", "AppliedChange groupBy 0"],
      ...["LearnerStep deleteMany", "LearnerStep createMany", "Event createMany", "Learner update"],
    ]);
    for (const minutes of [60, 90]) await replanPlan(learner, planId, () => week(minutes), at(minutes), { catalog: shipped, db });
    expect(await queriesOf((watched) => undoScheduleRevision(learner, planId, at(99), watched, undefined, shipped))).toEqual([
      ...["Learner update", "ScheduleRevision findMany 2", "Plan findUniqueOrThrow", "Plan update", "ScheduleRevision update"],
      "Event findMany 0",
    ]);
  });
});
