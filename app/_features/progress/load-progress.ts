import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPaceAnswer } from "#lib/data/plans/pace.ts";
import { listStudyTimes } from "#lib/data/schedules/schedules.ts";
import { listStudyPeriods } from "#lib/planner/insights/study-weeks.ts";
import { listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import { makePlanDayReader, todayOf } from "#lib/planner/time/time-zone.ts";

/** Loads what the progress screen shows of one of the learner's plans; undefined when it is not theirs. */
export async function loadProgress(learner: LearnerId, planId: string) {
  const plan = await loadPlan(learner, planId);
  if (!plan) return undefined;
  const dayOf = makePlanDayReader(plan);
  const today = todayOf(plan, new Date());
  const [activity, made, paceAnswered] = await Promise.all([
    loadActivity(learner, planId, dayOf),
    listStudyTimes(learner, planId),
    loadPaceAnswer(learner, planId),
  ]);
  const worked = listWorkedMilestones(plan, today);
  return { plan, paceAnswered, activity, worked, periods: listStudyPeriods(plan.studyTime, made, today, dayOf), today };
}
