import { createHash } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { readStudyOrder } from "./load-plan.ts";
import { editPlan } from "./plan-edits.ts";

/**
 * The order that a plan follows. A plan keeps the study order that it was made with; when the role has another one, it is offered, and taken
 * or not. Each function returns whether the plan is the learner's.
 */

/** The first 12 hex digits of the SHA-256 of a role's study order: equal order, equal version. */
function orderVersion(role: Role): string {
  return createHash("sha256").update(JSON.stringify(role.order)).digest("hex").slice(0, 12);
}

/** Whether the role's study order brings the plan's milestones into another order than the plan follows, and the learner has not declined it. */
export async function isNewOrderOffered(
  learner: LearnerId,
  planId: string,
  role: Role,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<boolean> {
  const plan = await learnerDb(learner, db).plan.findFirst({
    where: { id: planId },
    select: { studyOrder: true, keptOrder: true, milestones: { select: { milestoneId: true } } },
  });
  if (!plan || plan.keptOrder === orderVersion(role)) return false;
  const held = new Set(plan.milestones.map(({ milestoneId }) => milestoneId));
  const followed = readStudyOrder(plan.studyOrder, role, catalog).filter((id) => held.has(id));
  const known = new Set(followed);
  const offered = role.order.filter((id) => known.has(id));
  const inBoth = new Set(offered);
  return JSON.stringify(offered) !== JSON.stringify(followed.filter((id) => inBoth.has(id)));
}

/** Lets a plan follow the role's study order of today. The learner's own order, if any, is dropped. */
export function takeStudyOrder(learner: LearnerId, planId: string, role: Role, now: Date, db: Database = database()): Promise<boolean> {
  return updateOrder(learner, planId, { studyOrder: JSON.stringify(role.order), byArea: false, ownOrder: "[]" }, now, db);
}

/** Declines the role's study order of today: it is not offered for this plan again. */
export function keepStudyOrder(learner: LearnerId, planId: string, role: Role, now: Date, db: Database = database()): Promise<boolean> {
  return updateOrder(learner, planId, { keptOrder: orderVersion(role) }, now, db);
}

/** Lets a plan finish one area before the next, or follow the study order again. The learner's own order, if any, is dropped. */
export function setByArea(learner: LearnerId, planId: string, byArea: boolean, now: Date, db: Database = database()): Promise<boolean> {
  return updateOrder(learner, planId, { byArea, ownOrder: "[]" }, now, db);
}

type OrderFields = { studyOrder?: string; keptOrder?: string; byArea?: boolean; ownOrder?: string };

function updateOrder(learner: LearnerId, planId: string, data: OrderFields, now: Date, db: Database): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return editPlan(tx, learner, planId, { kind: "order" }, now, async () => {
      const { count } = await tx.plan.updateMany({ where: { id: planId }, data });
      return count > 0;
    });
  });
}
