import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { loadPlanIn } from "#lib/data/plans/load-plan.ts";
import { announceReplan } from "#lib/data/webhooks/announce.ts";
import { type Database, database } from "#lib/db/open.ts";
import { replan } from "#lib/planner/schedule/replan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import type { ScheduleProblem } from "#lib/planner/time/availability.ts";
import { dayInZone, type EarlierZone } from "#lib/planner/time/time-zone.ts";
import { addScheduleRevision, findEarlierZones, findLatestRevisionIn } from "./schedules.ts";

/**
 * The result of replanning. "unchanged": study time and dates are already the stored ones. "superseded": a revision that was made later is
 * stored. "not-found": the learner has no such plan, or there is no study time to plan with. Only "stored" changed anything.
 */
export type ReplanResult = "stored" | "unchanged" | "superseded" | "not-found" | { problem: ScheduleProblem };

type ReplanOptions = {
  /** When a device made this schedule, if earlier than `now`. A stored revision that was made at the same time or later wins. */
  madeAt?: Date;
  /** The zones that the plan had on the device where it was made, if it has no revision yet. */
  earlierZones?: readonly EarlierZone[] | undefined;
  catalog?: Catalog;
  db?: Database;
};

/**
 * Gives a plan its dates from today. Stores a schedule revision only if study time or dates change: the same again, also at the
 * same time, stores nothing.
 * @param choose returns the study time to plan with, given the stored one; undefined if there is none to plan with.
 */
export async function replanPlan(
  learner: LearnerId,
  planId: string,
  choose: (stored: StudyTime | null) => StudyTime | null | undefined,
  now: Date,
  { madeAt, earlierZones, catalog = shippedCatalog(), db = database() }: ReplanOptions = {},
): Promise<ReplanResult> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await loadPlanIn(tx, planId, catalog);
    if (!plan) return "not-found";
    const studyTime = choose(plan.studyTime);
    if (!studyTime) return "not-found";
    if (madeAt) {
      const latest = await findLatestRevisionIn(tx, planId);
      if (latest && latest.madeAt >= madeAt) return "superseded";
    }
    // A first study time may bring earlier zones with it, in which the days of what was done so far are read.
    const at = madeAt ?? now;
    const zones = plan.studyTime ? {} : { earlierZones: await findEarlierZones(tx, planId, studyTime.timeZone, at, earlierZones) };
    const planned = replan({ ...plan, ...zones }, studyTime, dayInZone(now, studyTime.timeZone));
    if ("problem" in planned) return planned;
    if (!planned.changed) return "unchanged";
    const revision = await addScheduleRevision(tx, planId, planned, at, earlierZones);
    await announceReplan(tx, learner, planId, { revision, dates: planned.dates }, now);
    return "stored";
  });
}
