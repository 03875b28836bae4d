import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { applyScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import { applyTargetFix, parseTargetFix } from "#lib/planner/schedule/target-fix.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

/** What a button on the dates asks for: milestones to leave out, and the settings to plan with; none for what no button says. */
export function readReplanCommand(plan: Plan, pressed: string): { skip: string[]; settings: StudyTime | undefined } {
  const lever = parseTargetFix(pressed);
  if (!plan.studyTime || !(lever || pressed === "replan")) return { skip: [], settings: undefined };
  const offered = milestonesOf(plan).filter((item) => item.optional && !item.skipped);
  const skip = lever?.kind === "leave-out" ? offered.filter((item) => lever.ids.includes(item.id)).map((item) => item.id) : [];
  return { skip, settings: lever ? applyTargetFix(plan.studyTime, lever) : plan.studyTime };
}

/**
 * Gives a plan its dates from today on, as the server does. @param now the plan with every change in it, by which it is
 * planned. @returns `base` with the settings and the dates, and whether that differs from before; or the sentence that says
 * why there are none.
 */
export function computeReplan(
  base: Plan,
  now: Plan,
  settings: StudyTime,
  moment: Date,
): { plan: Plan; changed: boolean } | { problem: string } {
  const live = computeLiveSchedule(now, settings, dayInZone(moment, settings.timeZone));
  if ("problem" in live) return live;
  const dates: Record<string, [string, string]> = {};
  for (const { id, plannedStart, plannedEnd } of live.planSchedule.schedule.items) {
    if (plannedStart && plannedEnd) dates[id] = [plannedStart, plannedEnd];
  }
  const changed = live.replan.moved.length > 0 || JSON.stringify(settings) !== JSON.stringify(base.studyTime);
  return { plan: applyScheduleRevision(base, { studyTime: settings, dates }), changed };
}
