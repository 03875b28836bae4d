import { loadTickDays } from "../../lib/data/activity.ts";
import type { LearnerId } from "../../lib/data/learner-id.ts";
import { type DayOf, doneOn } from "../../lib/planner/activity.ts";
import { itemsOf, type Plan } from "../../lib/planner/plan.ts";
import type { WorkedItem } from "../../lib/planner/this-week.ts";

/** A plan's milestones with the days on which they were done and their steps ticked. */
export async function loadWorked(learner: LearnerId, plan: Plan, dayOf: DayOf): Promise<WorkedItem[]> {
  const ticks = await loadTickDays(learner, dayOf);
  return itemsOf(plan).map((item) => ({
    ...item,
    doneOn: doneOn(item, dayOf),
    ticks: item.steps.map((step) => ticks.get(item.id)?.get(step.id) ?? null),
  }));
}
