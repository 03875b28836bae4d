import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { buildStudyMinutes, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import { remainingMinutes } from "./schedule.ts";
import type { StudyTime } from "./schedule-plan.ts";

/** What stands between a plan and its target. */
export type ScopeCut = {
  /** How many of the minutes left do not fit before the target ends. */
  minutes: number;
  /** What is left and nothing else that is left rests on, in the plan's order: what stands aside comes before what the path ends with. */
  free: { id: string; title: string; minutes: number }[];
};

/**
 * Finds what could be left out for the target; null without a target and when everything fits.
 * @throws PlanningError when the settings cannot be planned with.
 */
export function findScopeCuts(items: readonly PlanMilestone[], settings: StudyTime, today: string): ScopeCut | null {
  const { targetDay, ...availability } = readAvailability({ ...settings, today });
  if (targetDay === null) return null;
  const left = items
    .filter((item) => !isSettled(milestoneState(item)))
    .map((item) => ({ ...item, minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps) }));
  const needed = left.reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = needed - minutesThrough(buildStudyMinutes(availability), targetDay);
  if (minutes <= 0) return null;
  const restedOn = new Set(left.flatMap(({ prerequisites }) => prerequisites));
  const free = left.filter(({ id }) => !restedOn.has(id));
  return { minutes, free: free.map(({ id, title, minutes: its }) => ({ id, title, minutes: its })) };
}
