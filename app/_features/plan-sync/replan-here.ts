import { layOutFromToday } from "#app/_features/schedule/live-schedule.ts";
import { parseLever, pullLever } from "#app/_features/schedule/target-fix.ts";
import { itemsOf, type Plan } from "#lib/planner/plan/plan.ts";
import { applyPlanning } from "#lib/planner/schedule/schedule-revisions.ts";
import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";
import { dayIn } from "#lib/planner/time/time-zone.ts";

/** What a button on the dates asks for: milestones to leave out, and the settings to plan with; none for what no button says. */
export function plansAnew(plan: Plan, pressed: string): { skip: string[]; settings: PlanSettings | undefined } {
  const lever = parseLever(pressed);
  if (!plan.settings || !(lever || pressed === "replan")) return { skip: [], settings: undefined };
  const offered = itemsOf(plan).filter((item) => item.optional && !item.skipped);
  const skip = lever?.kind === "leave-out" ? offered.filter((item) => lever.ids.includes(item.id)).map((item) => item.id) : [];
  return { skip, settings: lever ? pullLever(plan.settings, lever) : plan.settings };
}

/**
 * Gives a plan its dates from today on, as the server does. @param now the plan with every change in it, by which it is
 * planned. @returns `base` with the settings and the dates, and whether that differs from before; or the sentence that says
 * why there are none.
 */
export function replanHere(
  base: Plan,
  now: Plan,
  settings: PlanSettings,
  moment: Date,
): { plan: Plan; changed: boolean } | { problem: string } {
  const live = layOutFromToday(now, settings, dayIn(moment, settings.timeZone));
  if ("problem" in live) return live;
  const dates: Record<string, [string, string]> = {};
  for (const { id, plannedStart, plannedEnd } of live.timetable.schedule.items) {
    if (plannedStart && plannedEnd) dates[id] = [plannedStart, plannedEnd];
  }
  const changed = live.replan.moved.length > 0 || JSON.stringify(settings) !== JSON.stringify(base.settings);
  return { plan: applyPlanning(base, { settings, dates }), changed };
}
