import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { storeScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/**
 * Gives a plan its dates from today on. When neither settings nor dates would change, or there can be no dates, nothing is stored.
 * @param change the settings to plan with, from those that stand; undefined when there are none.
 * @returns whether the learner has that plan, with settings.
 */
export async function replanPlan(
  learner: LearnerId,
  planId: string,
  now: Date,
  change: (settings: StudyTime) => StudyTime | undefined = (settings) => settings,
): Promise<boolean> {
  const plan = await loadPlan(learner, planId);
  const settings = plan?.studyTime && change(plan.studyTime);
  if (!plan || !settings) return false;
  const live = computeLiveSchedule(plan, settings, dayInZone(now, settings.timeZone));
  if ("problem" in live) return true;
  const changed = live.replan.moved.length > 0 || JSON.stringify(settings) !== JSON.stringify(plan.studyTime);
  if (changed) await storeScheduleRevision(learner, planId, settings, live.planSchedule.schedule, now);
  return true;
}
