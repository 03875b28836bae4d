import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, neededPrerequisites, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { judgeTarget, type Verdict } from "./feasibility.ts";
import { type FinishRange, findFinishRange } from "./finish-range.ts";
import { computeSchedule, remainingMinutes, type Schedule } from "./schedule.ts";

export type { StudyTime };

/** The schedule of a plan from today, the verdict on its target date, and the range of its finish. */
export type PlanSchedule = { schedule: Schedule; verdict: Verdict | null; finishRange: FinishRange | null };

/**
 * Schedules a plan's milestones, in their order, from today (or from the start date when that is later).
 * @throws ScheduleInputError when no schedule can be computed from the study time; it names the field.
 */
export function schedulePlan(items: readonly PlanMilestone[], studyTime: StudyTime, today: string): PlanSchedule {
  const availability = readAvailability({ ...studyTime, today });
  const work = items.map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps),
    settled: isSettled(milestoneState(item)),
    importance: item.importance,
    prerequisites: neededPrerequisites(item),
  }));
  return {
    schedule: computeSchedule(work, availability),
    verdict: judgeTarget(work, availability),
    finishRange: findFinishRange(items, availability),
  };
}
