import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { storeChanges } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { findLatestRevision, undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { inversePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { type ScheduleRevision, undoNewestRevision as undoLocally } from "#lib/planner/schedule/schedule-revisions.ts";
import { type LocalChange, replayChanges } from "#lib/planner/sync/replay-changes.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { storeTestRevision } from "../../support/schedule-revisions.ts";
import { happenings } from "../../support/sync-world.ts";

const shipped = catalog();
const begun = Date.UTC(2026, 10, 1, 10);
const ids = ["sql-basics", "sql-joins-aggregation"];
const step = shipped.milestones.get("sql-basics")?.steps[0]?.id ?? "";

/** Any changes of one device whose clock jumps back and forth. */
const sayings = fc
  .array(fc.record({ step: happenings([step], false), clock: fc.integer({ min: -5_000, max: 5_000 }) }), { maxLength: 8 })
  .map((all) =>
    all
      .flatMap(({ step: steps, clock }) => steps.flatMap((each) => (each.do === "say" ? [{ ...each, clock }] : [])))
      .map(
        ({ patch, milestone, clock }, at): LocalChange => ({
          id: `${at}`,
          milestoneId: ids[patch.step ? 0 : milestone % ids.length] ?? "",
          patch,
          occurredAt: begun + 1_000 * at + clock,
        }),
      ),
  );

/** The changes, some of them followed by their undo, as a device makes it of the plan that it shows. */
function withUndos(first: Plan, changes: readonly LocalChange[], undone: ReadonlySet<number>): LocalChange[] {
  const made: LocalChange[] = [];
  for (const [at, change] of changes.entries()) {
    const before = milestonesOf(replayChanges(first, made).plan).find(({ id }) => id === change.milestoneId);
    made.push(change);
    if (!before || !undone.has(at)) continue;
    const { id, occurredAt, patch } = change;
    made.push({ ...change, id: `${id}-undo`, undoes: id, patch: inversePatch(before, patch), occurredAt: occurredAt + 500 });
  }
  return made;
}

/** The parts of a plan that both must agree on. */
function readMarks(plan: Plan) {
  return milestonesOf(plan)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, status, statusAt, skipped, steps }) => ({ id, status, statusAt, skipped, steps: steps.map(({ done }) => done) }));
}

describeOnBoth("a device that works alone", (databases) => {
  test("computes the same history and state as the server", async () => {
    const db = await databases.open();
    const property = fc.asyncProperty(sayings, fc.array(fc.nat(20), { maxLength: 8 }), async (said, undone) => {
      const learner = await addTestLearner(db);
      const planId = await makePlan(learner, getRole("data-analyst"), new Date(begun), shipped, db);
      const first = (await loadPlan(learner, planId, shipped, db)) as Plan;
      const changes = withUndos(first, said, new Set(undone));
      const sent = changes.map(({ occurredAt, ...change }) => ({ ...change, origin: { clientId: "here", baseRevision: 0, occurredAt } }));
      await storeChanges(learner, planId, sent, new Date(begun), shipped, db);
      const copy = await loadPlanExport(learner, planId, shipped, db);
      const here = replayChanges(first, changes);
      expect(here.events).toEqual(copy?.events);
      expect(readMarks(here.plan)).toEqual(readMarks(copy?.plan as Plan));
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test("undoes schedule revisions as the server does", async () => {
    const db = await databases.open();
    const steps = fc.array(fc.constantFrom("plan" as const, "plan" as const, "undo" as const), { maxLength: 10 });
    const property = fc.asyncProperty(steps, async (all) => {
      const learner = await addTestLearner(db);
      const planId = await makePlan(learner, getRole("data-analyst"), new Date(begun), shipped, db);
      let here: ScheduleRevision[] = [];
      for (const [at, step] of all.entries()) {
        const moment = new Date(begun + at);
        if (step === "plan") {
          const settings = {
            startsOn: "2026-11-02",
            minutesPerWeekday: [at, 0, 0, 0, 0, 0, 60],
            daysOff: [],
            targetDate: null,
            timeZone: "UTC",
          };
          await storeTestRevision(learner, planId, settings, { items: [], weeks: [], finishOn: null }, moment, db);
          here = [...here, { madeAt: moment.toISOString(), undoneAt: null, timeZone: "UTC", studyTime: settings, dates: {} }];
        } else {
          // The button stands there only where there is something to go back to.
          const offered = (await findLatestRevision(learner, planId, db))?.canUndo ?? false;
          const undone = undoLocally(here, moment.toISOString());
          expect(undone !== undefined).toBe(offered);
          if (!undone) continue;
          await undoScheduleRevision(learner, planId, moment, db);
          here = undone.revisions;
          expect((await loadPlan(learner, planId, shipped, db))?.studyTime).toEqual(undone.current.studyTime);
        }
      }
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
