import { loadTickDays } from "../../lib/data/activity.ts";
import type { LearnerId } from "../../lib/data/learner-id.ts";
import type { DayOf } from "../../lib/planner/activity.ts";
import type { Plan } from "../../lib/planner/plan.ts";
import { listWorked, type WorkedItem } from "../../lib/planner/this-week.ts";

/** A plan's milestones with the days on which they were done and their steps ticked. */
export async function loadWorked(learner: LearnerId, plan: Plan, dayOf: DayOf): Promise<WorkedItem[]> {
  return listWorked(plan, await loadTickDays(learner, dayOf), dayOf);
}
