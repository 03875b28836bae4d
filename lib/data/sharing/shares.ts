import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { loadPlanOfReader } from "#lib/data/plans/load-plan.ts";
import { type Database, database } from "#lib/db/open.ts";
import { type SharedFields, type SharedPlan, toSharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import type { PlanReader } from "./plan-reader.ts";

/** The link of a plan as its learner sees it. The address itself is stored nowhere. */
export type Share = { madeAt: Date; shown: SharedFields };

type Row = { showProgress: boolean; showDates: boolean; showNotes: boolean; showEvidence: boolean; name: string };

const toShown = (row: Row): SharedFields => ({
  progress: row.showProgress,
  dates: row.showDates,
  notes: row.showNotes,
  evidence: row.showEvidence,
  ...(row.name ? { name: row.name } : {}),
});
const toRow = (shown: SharedFields): Row => ({
  showProgress: shown.progress,
  showDates: shown.dates,
  showNotes: shown.notes,
  showEvidence: shown.evidence,
  name: shown.name ?? "",
});

/** How a plan is shared; undefined when it is not, and when it is not the learner's. */
export async function findShare(learner: LearnerId, planId: string, db: Database = database()): Promise<Share | undefined> {
  const row = await db.share.findFirst({ where: { planId, plan: { learnerId: learner } } });
  return row ? { madeAt: row.createdAt, shown: toShown(row) } : undefined;
}

/** Shares a plan by a new link; one that it had before leads nowhere from now on. @returns whether the plan is the learner's. */
export async function setShare(
  learner: LearnerId,
  planId: string,
  share: { tokenHash: string; shown: SharedFields; now: Date },
  db: Database = database(),
): Promise<boolean> {
  const row = { tokenHash: share.tokenHash, createdAt: share.now, ...toRow(share.shown) };
  return db.$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.plan.count({ where: { id: planId, learnerId: learner } })) === 0) return false;
    await tx.share.upsert({ where: { planId }, create: { planId, ...row }, update: row });
    return true;
  });
}

/** Changes what the link shows. @returns whether the plan is the learner's and shared. */
export async function setShown(learner: LearnerId, planId: string, shown: SharedFields, db: Database = database()): Promise<boolean> {
  const { count } = await db.share.updateMany({ where: { planId, plan: { learnerId: learner } }, data: toRow(shown) });
  return count > 0;
}

/** Ends the link at once; a plan that is not shared is as it should be. */
export async function removeShare(learner: LearnerId, planId: string, db: Database = database()): Promise<void> {
  await db.share.deleteMany({ where: { planId, plan: { learnerId: learner } } });
}

/** The plan that a link leads to. The id is bare: only `lib/auth` turns it into a PlanReader. */
export async function findSharedPlanId(tokenHash: string, db: Database = database()): Promise<string | undefined> {
  return (await db.share.findUnique({ where: { tokenHash }, select: { planId: true } }))?.planId;
}

/**
 * A plan as its learner shows it; undefined when the link was ended meanwhile.
 * @param dayIn the date of a moment in a time zone, "YYYY-MM-DD".
 */
export async function loadSharedPlan(
  reader: PlanReader,
  now: Date,
  dayIn: (moment: Date, timeZone: string) => string,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<SharedPlan | undefined> {
  const row = await db.share.findUnique({ where: { planId: reader.planId } });
  const plan = row ? await loadPlanOfReader(reader, catalog, db) : undefined;
  if (!row || !plan) return undefined;
  const timeZone = timeZoneOf(plan);
  return toSharedPlan(plan, toShown(row), now, (moment) => dayIn(moment, timeZone));
}
