import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type PlanMilestone, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { withStartTimes } from "#lib/planner/time/start-times.ts";
import { compareSchedules, type ScheduleDifference } from "./compare-schedules.ts";
import { type CurrentDates, findCurrentDates } from "./current-dates.ts";
import type { ScheduledMilestone } from "./schedule.ts";
import { type PlanSchedule, type StudyTime, schedulePlan } from "./schedule-plan.ts";

/** First and last day ("YYYY-MM-DD") of each milestone that has dates, by milestone id. */
export type ScheduleDates = Record<string, [first: string, last: string]>;

/** A plan scheduled from today with some study time, compared with the dates that the plan has. */
export type Replan = {
  studyTime: StudyTime;
  planSchedule: PlanSchedule;
  /** The dates to store. */
  dates: ScheduleDates;
  currentDates: CurrentDates;
  difference: ScheduleDifference;
  /** Whether the study time or a date of an open milestone differs from the plan's. If not, there is nothing to store. */
  changed: boolean;
};

/**
 * Schedules a plan from today. Dates are calendar dates, so a change of nothing but the time zone moves none: the stored ones stay. This is
 * the one rule for replanning: the form, the target fixes, the API, and a device without a network all store a schedule revision only if
 * `changed`.
 * @param today "YYYY-MM-DD" in the time zone of `studyTime`.
 * @returns a `problem` for study time that cannot be planned with. A target in the past is no problem: the verdict reports it.
 */
export function replan(plan: PlanToSchedule, studyTime: StudyTime, today: string): Replan | { problem: ScheduleProblem } {
  const items = milestonesOf(plan);
  const planSchedule = trySchedule(plan, studyTime, today);
  if (planSchedule instanceof ScheduleInputError) return { problem: planSchedule.problem };
  const { schedule } = planSchedule;
  const currentDates = findCurrentDates(items, planSchedule, studyTime, today);
  const stored = { items: readStoredDates(items) };
  const isSame = isSameStudyTime(studyTime, plan.studyTime);
  const keepsDates =
    !isSame && plan.studyTime !== null && isSameStudyTime({ ...studyTime, timeZone: plan.studyTime.timeZone }, plan.studyTime);
  const difference = compareSchedules(stored, keepsDates ? stored : schedule);
  const dates: ScheduleDates = {};
  for (const { id, plannedStart, plannedEnd } of keepsDates ? items : schedule.items)
    if (plannedStart && plannedEnd) dates[id] = [plannedStart, plannedEnd];
  const changed = difference.moved.length > 0 || !isSame;
  return { studyTime, planSchedule, dates, currentDates, difference, changed };
}

function trySchedule(plan: PlanToSchedule, studyTime: StudyTime, today: string): PlanSchedule | ScheduleInputError {
  try {
    return schedulePlan(plan, studyTime, today);
  } catch (error) {
    if (error instanceof ScheduleInputError) return error;
    throw error;
  }
}

/** The stored dates of open milestones. A milestone that was settled since has no dates that could move. */
function readStoredDates(items: readonly PlanMilestone[]): ScheduledMilestone[] {
  return items.map(({ id, minutes, plannedStart, plannedEnd, ...item }) =>
    isSettled(milestoneState(item)) ? { id, minutes, plannedStart: null, plannedEnd: null } : { id, minutes, plannedStart, plannedEnd },
  );
}

function isSameStudyTime(one: StudyTime, other: StudyTime | null): boolean {
  return (
    other !== null &&
    one.startsOn === other.startsOn &&
    one.targetDate === other.targetDate &&
    one.timeZone === other.timeZone &&
    one.minutesPerWeekday.join() === other.minutesPerWeekday.join() &&
    isSameTimes(one.startTimes, other.startTimes) &&
    one.daysOff.map(({ from, to }) => `${from} ${to}`).join() === other.daysOff.map(({ from, to }) => `${from} ${to}`).join()
  );
}

function isSameTimes(one: StudyTime["startTimes"], other: StudyTime["startTimes"]): boolean {
  return (withStartTimes(one).startTimes ?? []).join() === (withStartTimes(other).startTimes ?? []).join();
}
