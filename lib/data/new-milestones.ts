import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "../catalog/catalog.ts";
import { coreMilestones } from "../catalog/path.ts";
import { type Database, database } from "../db/open.ts";
import type { LearnerId } from "./learner-id.ts";

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
  return db.$transaction(async (tx) => {
    // Writing first makes the learner's other changes wait, on both databases.
    const { revision } = await tx.learner.update({
      where: { id: learner },
      data: { revision: { increment: 0 } },
      select: { revision: true },
    });
    const plan = await tx.plan.findFirst({ where: { id: planId, learnerId: learner }, select: { roleId: true } });
    const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
    if (!role || !coreMilestones(role, catalog).has(milestoneId)) return false;
    if ((await tx.planMilestone.count({ where: { planId, milestoneId } })) > 0) return true;
    await tx.planMilestone.create({ data: { planId, milestoneId, skipped: true, addedAt: now } });
    const change = { changeId: randomUUID(), kind: "skipped", before: "false", after: "true", at: now };
    await tx.event.create({ data: { ...change, learnerId: learner, revision: revision + 1, planId, milestoneId } });
    await tx.learner.update({ where: { id: learner }, data: { revision: revision + 1 } });
    return true;
  });
}
