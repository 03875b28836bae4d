import { type Catalog, catalog as shippedCatalog } from "../catalog/catalog.ts";
import { areaTitle, coreMilestones, orderForRole } from "../catalog/path.ts";
import type { Milestone, Role } from "../catalog/schema.ts";
import { type Database, database } from "../db/open.ts";
import { withPrerequisites } from "../planner/order.ts";
import type { Plan, PlanItem } from "../planner/plan.ts";
import { type Status, statuses } from "../planner/progress.ts";
import type { LearnerId } from "./learner-id.ts";

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
  const milestones = [...coreMilestones(role, catalog)];
  return db.$transaction(async (tx) => {
    // Writing first makes the learner's other requests wait; without it two could each find no plan and both make one.
    await tx.learner.update({ where: { id: learner }, data: { revision: { increment: 0 } } });
    const plan = await tx.plan.upsert({
      where: { learnerId_roleId: { learnerId: learner, roleId: role.id } },
      create: { learnerId: learner, roleId: role.id, catalogVersion: catalog.version, createdAt: now, openedAt: now },
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
  return db.plan.findMany({ where: { learnerId: learner }, select: listed, orderBy: [{ openedAt: "desc" }, { id: "asc" }] });
}

/** The id of the plan that the learner opened last. */
export async function findCurrentPlanId(learner: LearnerId, db: Database = database()): Promise<string | undefined> {
  const plan = await db.plan.findFirst({
    where: { learnerId: learner },
    select: { id: true },
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
  });
  return plan?.id;
}

/** Makes a plan the current one. @returns whether the learner has it. */
export async function openPlan(learner: LearnerId, planId: string, now: Date, db: Database = database()): Promise<boolean> {
  const { count } = await db.plan.updateMany({ where: { id: planId, learnerId: learner }, data: { openedAt: now } });
  return count > 0;
}

/**
 * Takes a milestone that the role offers into the plan, together with what it rests on.
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
  const plan = await db.plan.findFirst({ where: { id: planId, learnerId: learner }, select: { roleId: true } });
  const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
  if (!role?.areas.some((area) => area.milestones.includes(milestoneId))) return false;
  const wanted = [...withPrerequisites([milestoneId], catalog.milestones)];
  await db.$transaction(async (tx) => {
    for (const id of wanted) {
      await tx.planMilestone.upsert({
        where: { planId_milestoneId: { planId, milestoneId: id } },
        create: { planId, milestoneId: id, addedAt: now },
        update: id === milestoneId ? { skipped: false } : {},
      });
    }
  });
  return true;
}

/** One of the learner's plans with all that they did on it; undefined when it is not theirs or does not exist. */
export async function loadPlan(
  learner: LearnerId,
  planId: string,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<Plan | undefined> {
  const plan = await db.plan.findFirst({ where: { id: planId, learnerId: learner }, include: { milestones: true } });
  const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
  if (!plan || !role) return undefined;

  const ids = plan.milestones.map((milestone) => milestone.milestoneId);
  const scope = { learnerId: learner, milestoneId: { in: ids } };
  const [marks, ticks] = await Promise.all([
    db.learnerMilestone.findMany({ where: scope }),
    db.learnerStep.findMany({ where: scope, select: { milestoneId: true, stepId: true } }),
  ]);
  const markOf = new Map(marks.map((mark) => [mark.milestoneId, mark]));
  const ticked = new Set(ticks.map((tick) => `${tick.milestoneId} ${tick.stepId}`));
  const skipped = new Set(plan.milestones.filter((milestone) => milestone.skipped).map((milestone) => milestone.milestoneId));

  const included = new Set(ids.filter((id) => catalog.milestones.has(id)));
  const order = orderForRole(role, catalog, included);
  const rankOf = new Map(order.map((place, rank) => [place.milestoneId, rank]));

  function toItem(milestone: Milestone): PlanItem {
    const mark = markOf.get(milestone.id);
    return {
      id: milestone.id,
      title: milestone.title,
      hours: milestone.hours,
      optional: milestone.optional ?? false,
      prerequisites: milestone.prerequisites
        .filter((id) => rankOf.has(id))
        .sort((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0)),
      status: readStatus(mark?.status),
      statusAt: mark?.statusAt.toISOString() ?? null,
      skipped: skipped.has(milestone.id),
      steps: milestone.steps.map(({ id, text }) => ({ id, text, done: ticked.has(`${milestone.id} ${id}`) })),
    };
  }

  const areaIds = [...new Set(order.map((place) => place.areaId))].sort((one, other) => areaRank(role, one) - areaRank(role, other));
  return {
    id: plan.id,
    role: { id: role.id, title: role.title },
    catalogVersion: plan.catalogVersion,
    createdAt: plan.createdAt.toISOString(),
    areas: areaIds.map((areaId) => ({
      id: areaId,
      title: areaTitle(role, areaId),
      items: order
        .filter((place) => place.areaId === areaId)
        .map((place) => toItem(catalog.milestones.get(place.milestoneId) as Milestone)),
    })),
  };
}

/** Foundations come first, then the role's own order. */
function areaRank(role: Role, areaId: string): number {
  return role.areas.findIndex((area) => area.id === areaId);
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
  const marks = await db.learnerMilestone.findMany({ where: { learnerId: learner }, select: { milestoneId: true, status: true } });
  return new Map(marks.map((mark) => [mark.milestoneId, readStatus(mark.status)]));
}
