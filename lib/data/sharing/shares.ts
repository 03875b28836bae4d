import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb, planOwnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { loadPlanIn } from "#lib/data/plans/load-plan.ts";
import { type Database, database } from "#lib/db/open.ts";
import { type SharedFields, type SharedPlan, toSharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import type { PlanReader } from "./plan-reader.ts";

/** The link of a plan as its learner sees it. The address itself is stored nowhere. */
export type Share = { madeAt: Date; shown: SharedFields };

type ShareFlags = { showProgress: boolean; showDates: boolean; showNotes: boolean; showEvidence: boolean; name: string };

const toShown = (row: ShareFlags): SharedFields => ({
  progress: row.showProgress,
  dates: row.showDates,
  notes: row.showNotes,
  evidence: row.showEvidence,
  ...(row.name ? { name: row.name } : {}),
});
const toRow = (shown: SharedFields): ShareFlags => ({
  showProgress: shown.progress,
  showDates: shown.dates,
  showNotes: shown.notes,
  showEvidence: shown.evidence,
  name: shown.name ?? "",
});

/** How a plan is shared; undefined when it is not, and when it is not the learner's. */
export async function findShare(learner: LearnerId, planId: string, db: Database = database()): Promise<Share | undefined> {
  const row = await learnerDb(learner, db).share.findFirst({ where: { planId } });
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
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.plan.count({ where: { id: planId } })) === 0) return false;
    await tx.share.upsert({ where: { planId }, create: { planId, ...row }, update: row });
    return true;
  });
}

/** Changes what the link shows. @returns whether the plan is the learner's and shared. */
export async function setShown(learner: LearnerId, planId: string, shown: SharedFields, db: Database = database()): Promise<boolean> {
  const { count } = await learnerDb(learner, db).share.updateMany({ where: { planId }, data: toRow(shown) });
  return count > 0;
}

/** Ends the link at once; a plan that is not shared is as it should be. */
export async function removeShare(learner: LearnerId, planId: string, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).share.deleteMany({ where: { planId } });
}

/** A plan as its learner shows it; undefined when it is no longer shared. */
export async function loadSharedPlan(
  reader: PlanReader,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<SharedPlan | undefined> {
  const owner = await planOwnerDb(reader, db);
  const share = await owner?.share.findUnique({ where: { planId: reader.planId } });
  const plan = owner && (await loadPlanIn(owner, reader.planId, catalog));
  return share && plan ? toSharedPlan(plan, toShown(share), now, makePlanDayReader(plan)) : undefined;
}
