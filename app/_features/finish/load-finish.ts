import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import { countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestonesOf } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

/** Loads what the finish page shows of one of the learner's plans, and whether it is finished; undefined when it is not theirs. */
export async function loadFinish(learner: LearnerId, planId: string) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  const today = todayOf(plan, new Date());
  const worked = listWorkedMilestones(plan, today);
  return { plan, worked, today, isFinished: countLeft(countMilestones(milestonesOf(plan))).left === 0 };
}
