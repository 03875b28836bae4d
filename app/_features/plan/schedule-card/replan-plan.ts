import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { storeScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/**
 * Gives a plan its dates from today on. When neither studyTime nor dates would change, or there can be no dates, nothing is stored.
 * @param change the studyTime to plan with, from those that stand; undefined when there are none.
 * @returns whether the learner has that plan, with studyTime.
 */
export async function replanPlan(
  learner: LearnerId,
  planId: string,
  now: Date,
  change: (studyTime: StudyTime) => StudyTime | undefined = (studyTime) => studyTime,
): Promise<boolean> {
  const plan = await loadPlan(learner, planId);
  const studyTime = plan?.studyTime && change(plan.studyTime);
  if (!plan || !studyTime) return false;
  const live = computeLiveSchedule(plan, studyTime, dayInZone(now, studyTime.timeZone));
  if ("problem" in live) return true;
  const changed = live.replan.moved.length > 0 || JSON.stringify(studyTime) !== JSON.stringify(plan.studyTime);
  if (changed) await storeScheduleRevision(learner, planId, studyTime, live.planSchedule.schedule, now);
  return true;
}
