import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { findFollowing } from "#lib/planner/jobs/follow-asked.ts";
import { loadPlanIn } from "./load-plan.ts";
import { editPlan } from "./plan-edits.ts";

/**
 * Lets a plan follow an advertisement: what it asks for comes first and counts as core, whatever the role says. It is one change, which one
 * undo takes back.
 * @param asked ids of milestones; those that the plan does not hold have no effect
 * @returns whether the plan is the learner's
 */
export async function followAsked(
  learner: LearnerId,
  planId: string,
  asked: readonly string[],
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await loadPlanIn(tx, planId, catalog);
    if (!plan) return false;
    const { order, raised } = findFollowing(plan, asked);
    const data = { ownOrder: JSON.stringify(order), ownCore: JSON.stringify([...(plan.ownCore ?? []), ...raised]) };
    await editPlan(tx, learner, planId, { kind: "order" }, now, () => tx.plan.updateMany({ where: { id: planId }, data }));
    return true;
  });
}

/** Lets the role say again what is core in a plan. The order stays. @returns whether the plan is the learner's */
export async function dropOwnCore(learner: LearnerId, planId: string, now: Date, db: Database = database()): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return editPlan(tx, learner, planId, { kind: "order" }, now, async () => {
      const { count } = await tx.plan.updateMany({ where: { id: planId }, data: { ownCore: "[]" } });
      return count > 0;
    });
  });
}
