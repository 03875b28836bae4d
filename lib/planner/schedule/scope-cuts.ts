import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, neededPrerequisites, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { buildStudyMinutes, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import { remainingMinutes } from "./schedule.ts";
import type { StudyTime } from "./schedule-plan.ts";

/** How much work does not fit before the target date, and what can be cut. */
export type ScopeCut = {
  /** Minutes left that do not fit before the end of the target date. */
  minutes: number;
  /** Milestones that can be skipped without breaking another one's prerequisites, in the plan's order. */
  free: { id: string; title: string; minutes: number }[];
};

/**
 * Finds what can be cut to meet the target date; null without a target and when everything fits.
 * @throws ScheduleInputError when no schedule can be computed from the study time.
 */
export function findScopeCuts(items: readonly PlanMilestone[], studyTime: StudyTime, today: string): ScopeCut | null {
  const { targetDay, ...availability } = readAvailability({ ...studyTime, today });
  if (targetDay === null) return null;
  const left = items
    .filter((item) => !isSettled(milestoneState(item)))
    .map((item) => ({ ...item, minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps) }));
  const minutesLeft = left.reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = minutesLeft - minutesThrough(buildStudyMinutes(availability), targetDay);
  if (minutes <= 0) return null;
  const needed = new Set(left.flatMap(neededPrerequisites));
  const free = left.filter(({ id }) => !needed.has(id));
  return { minutes, free: free.map(({ id, title, minutes: its }) => ({ id, title, minutes: its })) };
}
