import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { storeChangesIn } from "#lib/data/changes/changes.ts";
import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { findStandIns, listMissing } from "#lib/planner/plan/choices.ts";
import { editPlan } from "./plan-edits.ts";

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
    if (!role || !newPlanMilestones(role, catalog).has(milestoneId)) return false;
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
  await learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    await takeIn(tx, learner, { planId, role, milestoneId, now, catalog });
  });
  return true;
}

/**
 * Takes one milestone of a choice into the plan instead of another, which goes back on offer. What is done of that one stays the learner's;
 * if it is done, it stays in the plan, too.
 * @returns whether the learner has that plan with the other milestone, and its role lets one choose between the two.
 */
export async function storeMilestoneSwap(
  learner: LearnerId,
  planId: string,
  outId: string,
  inId: string,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await tx.plan.findFirst({ where: { id: planId }, select: { roleId: true } });
    const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
    const isChoice = role?.choices.some(({ milestones }) => [outId, inId].every((id) => milestones.includes(id)));
    if (!role || !isChoice || outId === inId) return false;
    if ((await tx.planMilestone.count({ where: { planId, milestoneId: outId } })) === 0) return false;
    const isDone = (await tx.learnerMilestone.count({ where: { milestoneId: outId, status: "done" } })) > 0;
    // After what it rests on is found, for which the other one still counts.
    await takeIn(tx, learner, { planId, role, milestoneId: inId, now, catalog, outId: isDone ? undefined : outId });
    return true;
  });
}

/** With `outId`, that one leaves the plan for the other. */
type Taken = { planId: string; role: Role; milestoneId: string; now: Date; catalog: Catalog; outId?: string | undefined };

/** Adds a milestone and what it rests on; restores it if it was skipped. */
async function takeIn(tx: LearnerTransaction, learner: LearnerId, taken: Taken): Promise<void> {
  const { planId, role, milestoneId, now, catalog, outId } = taken;
  const rows = await tx.planMilestone.findMany({ where: { planId }, select: { milestoneId: true, skipped: true } });
  const held = new Set(rows.map((row) => row.milestoneId));
  const missing = listMissing(milestoneId, catalog.milestones, role.choices, held);
  const ids = [...missing, ...(outId === undefined ? [] : [outId])];
  await editPlan(tx, learner, planId, { kind: "milestones", ids, milestoneId }, now, async () => {
    await tx.planMilestone.createMany({ data: missing.map((id) => ({ planId, milestoneId: id, addedAt: now })) });
    if (outId !== undefined) await tx.planMilestone.deleteMany({ where: { planId, milestoneId: outId } });
  });
  if (!rows.some((row) => row.milestoneId === milestoneId && row.skipped)) return;
  const change = { id: randomUUID(), milestoneId, patch: { skipped: false } };
  await storeChangesIn(tx, learner, planId, [change], now, catalog, {});
}

/** Whether a role has a milestone in its areas, or rests on it. */
export function offers(role: Role, milestoneId: string, catalog: Catalog): boolean {
  return role.areas.some((area) => area.milestones.includes(milestoneId)) || newPlanMilestones(role, catalog).has(milestoneId);
}

/** Milestones that a new plan of the role holds today and the plan neither holds nor has left out: new since it was made. In study order. */
export async function findNewMilestones(
  learner: LearnerId,
  planId: string,
  role: Role,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<string[]> {
  const rows = await learnerDb(learner, db).planMilestone.findMany({ where: { planId }, select: { milestoneId: true } });
  const held = new Set(rows.map((row) => row.milestoneId));
  const core = newPlanMilestones(role, catalog);
  return role.order.filter((id) => core.has(id) && !held.has(id) && findStandIns(id, role.choices, held).length === 0);
}
