import { loadWorked } from "#app/_features/plan/load-worked-days.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlanDayReader, todayOf } from "#lib/planner/time/time-zone.ts";

/** Loads what the progress screen shows of one of the learner's plans; undefined when it is not theirs. */
export async function loadProgress(learner: LearnerId, planId: string) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  const dayOf = makePlanDayReader(plan);
  const [activity, worked] = await Promise.all([loadActivity(learner, planId, dayOf), loadWorked(learner, plan, dayOf)]);
  return { plan, activity, worked, today: todayOf(plan, new Date()) };
}
