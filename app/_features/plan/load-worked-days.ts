import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadTickDays } from "#lib/data/plans/activity.ts";
import type { DayOf } from "#lib/planner/insights/activity.ts";
import { listWorkedMilestones, type WorkedMilestone } from "#lib/planner/insights/this-week.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";

/** Loads the days on which each milestone of a plan was done and its steps were ticked. */
export async function loadWorked(
  learner: LearnerId,
  plan: Plan,
  dayOf: DayOf,
  today: string,
): Promise<(PlanMilestone & WorkedMilestone)[]> {
  return listWorkedMilestones(plan, await loadTickDays(learner, dayOf), dayOf, today);
}
