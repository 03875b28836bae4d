import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { storeChangesIn } from "#lib/data/changes/changes.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { loadPlanIn } from "#lib/data/plans/load-plan.ts";
import { announceReplan } from "#lib/data/webhooks/announce.ts";
import { type Database, database } from "#lib/db/open.ts";
import { applyFit, type ChosenLevers, fitChangePrefix } from "#lib/planner/schedule/fit.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import type { ReplanResult } from "./replan-plan.ts";
import { addScheduleRevision } from "./schedules.ts";

/**
 * Gives a plan other hours, another date and a smaller scope in one step: `undoScheduleRevision` takes all three back. Everything or nothing is
 * stored; nothing when the plan has all of it already.
 */
export async function fitPlan(
  learner: LearnerId,
  planId: string,
  levers: ChosenLevers,
  now: Date,
  { catalog = shippedCatalog(), db = database() }: { catalog?: Catalog; db?: Database } = {},
): Promise<Exclude<ReplanResult, "superseded">> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await loadPlanIn(tx, planId, catalog);
    if (!plan?.studyTime) return "not-found";
    const fitted = applyFit(plan, plan.studyTime, levers, dayInZone(now, plan.studyTime.timeZone));
    if ("problem" in fitted) return fitted;
    const { skipped, planned } = fitted;
    if (skipped.length === 0 && !planned.changed) return "unchanged";
    const revision = await addScheduleRevision(tx, planId, planned, now);
    await announceReplan(tx, learner, planId, { revision, dates: planned.dates }, now);
    const prefix = fitChangePrefix(planId, revision);
    const changes = skipped.map((id) => ({ id: `${prefix}${id}`, milestoneId: id, patch: { skipped: true } }));
    await storeChangesIn(tx, learner, planId, changes, now, catalog, {});
    return "stored";
  });
}
