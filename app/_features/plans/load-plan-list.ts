import { findRole } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { makePlanDayReader, todayOf } from "#lib/planner/time/time-zone.ts";

/** Loads the learner's plans with their counts and how each is doing; the current one is the first. */
export async function loadPlanList(learner: LearnerId) {
  const plans = await listPlans(learner);
  return Promise.all(
    plans.map(async ({ id, roleId, createdAt }, index) => {
      const plan = await loadPlan(learner, id);
      const title = messages.plan.title(findRole(roleId)?.title ?? roleId);
      const counts = countMilestones(milestonesOf(plan ?? { areas: [] }));
      const doing = plan ? formatStatus(readPlanStatus(plan, todayOf(plan, new Date()))) : "";
      const createdOn = formatDay(makePlanDayReader(plan)(createdAt), "long");
      return { id, roleId, title, createdOn, counts, doing, isCurrent: index === 0 };
    }),
  );
}

function formatStatus(status: PlanStatus): string {
  return status.finished ? messages.planStatus.finished(status.finished) : messages.planStatus.name(status.finish);
}
