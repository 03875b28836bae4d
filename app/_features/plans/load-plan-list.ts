import { findRole } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";

/** Loads the learner's plans with their counts; the current one is the first. */
export async function loadPlanList(learner: LearnerId) {
  const plans = await listPlans(learner);
  return Promise.all(
    plans.map(async ({ id, roleId, createdAt }, index) => {
      const plan = await loadPlan(learner, id);
      const title = messages.plan.title(findRole(roleId)?.title ?? roleId);
      return { id, roleId, title, createdAt, counts: countMilestones(milestonesOf(plan ?? { areas: [] })), isCurrent: index === 0 };
    }),
  );
}
