import { listWorkedToday, minutesDoneOn } from "#lib/planner/insights/this-week.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { findNext, milestoneState, milestonesOf, type PlanMilestone, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { type Availability, readAvailability } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { judgeTarget, type Verdict } from "./feasibility.ts";
import { type FinishRange, findFinishRange } from "./finish-range.ts";
import { computeSchedule, partOfStep, remainingMinutes, type Schedule, type ScheduleInput } from "./schedule.ts";

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
 * The study time of a plan from today on, ready for computing. This is the one rule for all that is computed from today: the work done today
 * uses up today's study time first.
 * @param studyTime the plan's own, or another one to try. @param today "YYYY-MM-DD" in its time zone.
 * @throws ScheduleInputError when no schedule can be computed from the study time; it names the field.
 */
export function readPlanAvailability(plan: PlanToSchedule, studyTime: StudyTime, today: string): Availability {
  return withWork(listWork(plan, studyTime, today), studyTime, today);
}

/**
 * Schedules a plan's milestones, in their order, from today (or from the start date when that is later), with what is left of today's study
 * time.
 * @throws ScheduleInputError when no schedule can be computed from the study time; it names the field.
 */
export function schedulePlan(plan: PlanToSchedule, studyTime: StudyTime, today: string): PlanSchedule {
  const worked = listWork(plan, studyTime, today);
  const availability = withWork(worked, studyTime, today);
  const items = milestonesOf(plan);
  const work = items.map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps),
    settled: isSettled(milestoneState(item)),
  }));
  return {
    schedule: computeSchedule(work, availability),
    finishWithinStep: findFinishWithinStep(items, work, worked, availability, today),
    verdict: judgeTarget(work, availability),
    finishRange: findFinishRange(items, availability),
  };
}

/** Today's work. A plan gets its first time zone with its first study time: that counts for what was done before, too. */
function listWork(plan: PlanToSchedule, studyTime: StudyTime, today: string): WorkedToday {
  return listWorkedToday(plan.studyTime ? plan : { ...plan, studyTime }, today);
}

type WorkedToday = ReturnType<typeof listWorkedToday>;

function withWork(worked: WorkedToday, studyTime: StudyTime, today: string): Availability {
  const doneToday = worked.reduce((sum, item) => sum + minutesDoneOn(item, today), 0);
  return readAvailability({ ...studyTime, today }, doneToday);
}

/**
 * A part of a step cannot be ticked. So the step that is worked on now may be done but for its last minute; and of a step that was ticked
 * today, all but one minute may have been done before today, when it used up none of today's study time.
 */
function findFinishWithinStep(
  items: readonly PlanMilestone[],
  work: readonly ScheduleInput[],
  worked: WorkedToday,
  availability: Availability,
  today: string,
): string | null {
  if (work.every(({ settled }) => settled)) return null;
  const left = work.reduce((sum, { minutes }) => sum + minutes, 0);
  const now = findNext(items.filter((_, at) => (work[at]?.minutes ?? 0) > 0));
  const partOfNow = now ? partOfStep(now.minutes, now.steps.length, now.steps.filter(({ done }) => !done).length) : 0;
  const doneBefore = worked.flatMap((item) => listPartsOfToday(item, today)).reduce((most, part) => Math.max(most, part), 0);
  const doneOnFirstDay = Math.max(0, availability.doneOnFirstDay - doneBefore);
  return formatIsoDay(
    Math.min(
      dayOfMinute(buildStudyMinutes(availability), left - partOfNow),
      dayOfMinute(buildStudyMinutes({ ...availability, doneOnFirstDay }), left),
    ),
  );
}

/** For each step that was done today, the most minutes of it that can have been done before. */
function listPartsOfToday({ minutes, steps, ticks, doneOn }: WorkedToday[number], today: string): number[] {
  const unticked = steps.filter(({ done }) => !done).length;
  const openBefore = Math.max(1, unticked + ticks.filter((tick) => tick === today).length);
  const open = doneOn === null ? unticked : 0;
  return Array.from({ length: openBefore - open }, (_, at) => partOfStep(minutes, steps.length, openBefore - at));
}
