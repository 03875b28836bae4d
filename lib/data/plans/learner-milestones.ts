import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { LearnerMilestone } from "#lib/planner/roles/compare.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { loadStatuses } from "./plans.ts";

/** How milestones of the catalog stand for a learner, whatever the plan: the middle of each estimate, what is left of it, the status. */
export async function loadLearnerMilestones(
  learner: LearnerId,
  ids: Iterable<string>,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<Map<string, LearnerMilestone>> {
  const [statuses, ticks] = await Promise.all([
    loadStatuses(learner, db),
    learnerDb(learner, db).learnerStep.findMany({ select: { milestoneId: true, stepId: true } }),
  ]);
  const ticked = new Set(ticks.map((tick) => `${tick.milestoneId} ${tick.stepId}`));
  const milestones = new Map<string, LearnerMilestone>();
  for (const id of ids) {
    const milestone = catalog.milestones.get(id);
    if (!milestone) continue;
    const minutes = planningMinutes(milestone.hours);
    const status = statuses.get(id) ?? "not_started";
    const steps = milestone.steps.map((step) => ({ done: ticked.has(`${id} ${step.id}`) }));
    milestones.set(id, { minutes, minutesLeft: remainingMinutes(minutes, status, steps), status });
  }
  return milestones;
}
