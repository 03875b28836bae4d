import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { type Status, statuses } from "#lib/planner/plan/counts.ts";

/** A line in the list of a learner's plans. */
export type ListedPlan = { id: string; roleId: string; createdAt: Date; openedAt: Date };

const listed = { id: true, roleId: true, createdAt: true, openedAt: true } as const;

/**
 * Makes the learner's plan for a role, or opens the one they have: a learner has one plan a role, so asking twice
 * (a double click, a second tab) is asking once. @returns the plan's id.
 */
export async function makePlan(
  learner: LearnerId,
  role: Role,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<string> {
  const milestones = [...newPlanMilestones(role, catalog)];
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await tx.plan.upsert({
      where: { learnerId_roleId: { learnerId: learner, roleId: role.id } },
      create: {
        learnerId: learner,
        roleId: role.id,
        catalogVersion: catalog.version,
        studyOrder: JSON.stringify(role.order),
        createdAt: now,
        openedAt: now,
      },
      update: { openedAt: now },
      select: { id: true, _count: { select: { milestones: true } } },
    });
    if (plan._count.milestones === 0) {
      await tx.planMilestone.createMany({ data: milestones.map((milestoneId) => ({ planId: plan.id, milestoneId, addedAt: now })) });
    }
    return plan.id;
  });
}

/** The learner's plans, the current one first. */
export function listPlans(learner: LearnerId, db: Database = database()): Promise<ListedPlan[]> {
  return learnerDb(learner, db).plan.findMany({ select: listed, orderBy: [{ openedAt: "desc" }, { id: "asc" }] });
}

/** The id of the plan that the learner opened last. */
export async function findCurrentPlanId(learner: LearnerId, db: Database = database()): Promise<string | undefined> {
  const plan = await learnerDb(learner, db).plan.findFirst({
    select: { id: true },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
  });
  return plan?.id;
}

/** Makes a plan the current one. @returns whether the learner has it. */
export async function openPlan(learner: LearnerId, planId: string, now: Date, db: Database = database()): Promise<boolean> {
  const { count } = await learnerDb(learner, db).plan.updateMany({ where: { id: planId }, data: { openedAt: now } });
  return count > 0;
}

/** Deletes a plan with what belongs to it alone; what the learner knows, wrote and did stays theirs. @returns whether it was theirs. */
export async function deletePlan(learner: LearnerId, planId: string, db: Database = database()): Promise<boolean> {
  const { count } = await learnerDb(learner, db).plan.deleteMany({ where: { id: planId } });
  return count > 0;
}

/** The status as stored; a row that says something else is a bug that must not pass for "not started". */
export function readStatus(stored: string | undefined): Status {
  if (stored === undefined) return "not_started";
  const status = statuses.find((known) => known === stored);
  if (!status) throw new Error(`the database holds a status that is none: ${stored}`);
  return status;
}

/** Statuses of milestones across all roles, for counting what another role would still take. */
export async function loadStatuses(learner: LearnerId, db: Database = database()): Promise<Map<string, Status>> {
  const marks = await learnerDb(learner, db).learnerMilestone.findMany({ select: { milestoneId: true, status: true } });
  return new Map(marks.map((mark) => [mark.milestoneId, readStatus(mark.status)]));
}
