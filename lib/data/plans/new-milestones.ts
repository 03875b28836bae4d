import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { coreMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { storeChangesIn } from "#lib/data/changes/changes.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { countChange, withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { withPrerequisites } from "#lib/planner/plan/order.ts";

/**
 * Leaves a milestone that is new in the catalog out of a plan: it is kept as skipped, with an event, and can be taken in any time.
 * @returns whether the plan is the learner's and its role has that milestone. One that the plan holds already stays as it is.
 */
export async function declineMilestone(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    const revision = await withLearnerLock(tx, learner);
    const plan = await tx.plan.findFirst({ where: { id: planId }, select: { roleId: true } });
    const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
    if (!role || !coreMilestones(role, catalog).has(milestoneId)) return false;
    if ((await tx.planMilestone.count({ where: { planId, milestoneId } })) > 0) return true;
    await tx.planMilestone.create({ data: { planId, milestoneId, skipped: true, addedAt: now } });
    const change = { changeId: randomUUID(), kind: "skipped", before: "false", after: "true", occurredAt: now, recordedAt: now };
    await tx.event.create({ data: { ...change, learnerId: learner, revision: revision + 1, planId, milestoneId } });
    await tx.learner.update({ where: { id: learner }, data: { revision: revision + 1 } });
    return true;
  });
}

/**
 * Takes a milestone that the role offers into the plan, together with what it rests on. One that was left out is taken back, with an
 * event.
 * @returns whether the learner has that plan and its role has that milestone.
 */
export async function addMilestone(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<boolean> {
  const plan = await learnerDb(learner, db).plan.findFirst({ where: { id: planId }, select: { roleId: true } });
  const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
  if (!role || !offers(role, milestoneId, catalog)) return false;
  const wanted = [...withPrerequisites([milestoneId], catalog.milestones)];
  await learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const held = await tx.planMilestone.findMany({
      where: { planId, milestoneId: { in: wanted } },
      select: { milestoneId: true, skipped: true },
    });
    const missing = wanted.filter((id) => held.every((row) => row.milestoneId !== id));
    await tx.planMilestone.createMany({ data: missing.map((id) => ({ planId, milestoneId: id, addedAt: now })) });
    if (missing.length > 0) await countChange(tx, learner);
    if (!held.some((row) => row.milestoneId === milestoneId && row.skipped)) return;
    const change = { id: randomUUID(), milestoneId, patch: { skipped: false } };
    await storeChangesIn(tx, learner, planId, [change], now, catalog, {});
  });
  return true;
}

/** Whether a role has a milestone in its areas, or rests on it. */
function offers(role: Role, milestoneId: string, catalog: Catalog): boolean {
  return role.areas.some((area) => area.milestones.includes(milestoneId)) || coreMilestones(role, catalog).has(milestoneId);
}
