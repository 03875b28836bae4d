import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { saveSchedule } from "#lib/data/schedules/schedules.ts";
import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";
import { dayIn } from "#lib/planner/time/time-zone.ts";
import { layOutFromToday } from "./live-schedule.ts";

/**
 * Gives a plan its dates from today on. When neither settings nor dates would change, or there can be no dates, nothing is stored.
 * @param change the settings to plan with, from those that stand; undefined when there are none.
 * @returns whether the learner has that plan, with settings.
 */
export async function planAnew(
  learner: LearnerId,
  planId: string,
  now: Date,
  change: (settings: PlanSettings) => PlanSettings | undefined = (settings) => settings,
): Promise<boolean> {
  const plan = await loadPlan(learner, planId);
  const settings = plan?.settings && change(plan.settings);
  if (!plan || !settings) return false;
  const live = layOutFromToday(plan, settings, dayIn(now, settings.timeZone));
  if ("problem" in live) return true;
  const changed = live.replan.moved.length > 0 || JSON.stringify(settings) !== JSON.stringify(plan.settings);
  if (changed) await saveSchedule(learner, planId, settings, live.timetable.schedule, now);
  return true;
}
