import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type Availability, readAvailability } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { judgeTarget, type Verdict } from "./feasibility.ts";
import { type FinishRange, findFinishRange } from "./finish-range.ts";
import { computeSchedule, leastRemainingMinutes, remainingMinutes, type Schedule, type ScheduleInput } from "./schedule.ts";

export type { StudyTime };

/** The schedule of a plan from today, the verdict on its target date, and the range of its finish. */
export type PlanSchedule = {
  schedule: Schedule;
  /** The finish if the step under way is done but for its last minute; null when nothing is left. */
  finishWithinStep: string | null;
  verdict: Verdict | null;
  finishRange: FinishRange | null;
};

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
  }));
  return {
    schedule: computeSchedule(work, availability),
    finishWithinStep: findFinishWithinStep(items, work, availability),
    verdict: judgeTarget(work, availability),
    finishRange: findFinishRange(items, availability),
  };
}

function findFinishWithinStep(items: readonly PlanMilestone[], work: readonly ScheduleInput[], availability: Availability): string | null {
  if (work.every(({ settled }) => settled)) return null;
  const now = findNext(items.filter((_, at) => (work[at]?.minutes ?? 0) > 0));
  const minutes = work.reduce(
    (sum, each) => sum + (now && each.id === now.id ? leastRemainingMinutes(now.minutes, now.steps) : each.minutes),
    0,
  );
  return formatIsoDay(dayOfMinute(buildStudyMinutes(availability), Math.max(1, minutes)));
}
