import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type PlanMilestone, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { Verdict } from "./feasibility.ts";
import { type PlanSchedule, type StudyTime, schedulePlan } from "./schedule-plan.ts";

/** The first and last day of a milestone, "YYYY-MM-DD", and whether it ends later than the last schedule revision planned. */
export type CurrentDays = { from: string; to: string; moved: boolean };

/** The current finish compared with the planned one. */
export const finishStatuses = ["early", "onTrack", "late"] as const;
type FinishStatus = (typeof finishStatuses)[number];

/** The two finish dates of a plan, "YYYY-MM-DD", and how they compare. */
export type Finish = {
  /** The last day of the last schedule revision, of all that is neither known nor skipped; null when nothing of that was planned. */
  planned: string | null;
  /**
   * The last day as of today; null when nothing is left. A part of a step cannot be ticked, so a plan that keeps its days is not late while
   * it would finish in time if the step under way were done but for its last minute: then the planned finish holds.
   */
  current: string | null;
  /** Null when one of the two is missing. */
  status: FinishStatus | null;
  /** The days between the two: 0 on track. */
  days: number;
  /** How many days the current finish is after the target date. Absent when it is not, or there is none. */
  afterTarget?: number;
};

/** Whether a plan ends later than it was planned to, or after its target date. */
export function endsLate({ status, afterTarget = 0 }: Finish): boolean {
  return status === "late" || afterTarget > 0;
}

/**
 * The dates as of today: the finish, and the days of every milestone that is left. The days of the last schedule revision hold while
 * they can be met; else all days are computed from today.
 */
export type CurrentDates = {
  finish: Finish;
  /** Whether the days of the last schedule revision still hold. */
  keepsPlan: boolean;
  /** The days of every milestone that is left, by id. They never run backwards in planned order. */
  days: ReadonlyMap<string, CurrentDays>;
  /** Whether the current finish meets the target date; null without one. */
  verdict: Verdict | null;
};

/** A plan whose study time is set, with its schedule from today and its current dates. */
export type DatedPlan = { studyTime: StudyTime; planSchedule: PlanSchedule; currentDates: CurrentDates };

/** Computes the current dates of a plan, or says why they cannot be computed. Undefined before the study time is set. */
export function computeDates(plan: PlanToSchedule, today: string): DatedPlan | { problem: ScheduleProblem } | undefined {
  const { studyTime: settings } = plan;
  if (!settings) return undefined;
  try {
    const planSchedule = schedulePlan(plan, settings, today);
    return { studyTime: settings, planSchedule, currentDates: findCurrentDates(milestonesOf(plan), planSchedule, settings, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { problem: error.problem };
    throw error;
  }
}

/**
 * Finds the current dates.
 * @param items in planned order, with the days of the last schedule revision. @param fromToday the same items, planned from today.
 */
export function findCurrentDates(
  items: readonly PlanMilestone[],
  { schedule, finishWithinStep, verdict }: PlanSchedule,
  { targetDate }: Pick<StudyTime, "targetDate">,
  today: string,
): CurrentDates {
  const open = items.filter((item) => !isSettled(milestoneState(item)));
  const planned = findPlannedFinish(items);
  const canKeep = canMeetDates(open, today);
  const isWithinStep = canKeep && planned !== null && finishWithinStep !== null && finishWithinStep <= planned;
  const asOfToday = compareFinish(planned, schedule.finishOn);
  const finish = isWithinStep && asOfToday.status === "late" ? compareFinish(planned, planned) : asOfToday;
  const afterTarget = targetDate === null || finish.current === null ? 0 : countDays(targetDate, finish.current);
  const keepsPlan = finish.status !== "late" && canKeep;
  const now = new Map(schedule.items.map((item) => [item.id, item]));
  const days = new Map<string, CurrentDays>();
  for (const { id, plannedStart, plannedEnd } of open) {
    const { plannedStart: start, plannedEnd: end } = now.get(id) ?? {};
    if (keepsPlan && plannedStart && plannedEnd) days.set(id, { from: plannedStart, to: plannedEnd, moved: false });
    else if (start && end) days.set(id, { from: start, to: end, moved: plannedEnd !== null && end > plannedEnd });
  }
  const meetsTarget = verdict?.fits === false && targetDate !== null && finish.current !== null && finish.current <= targetDate;
  return {
    finish: afterTarget > 0 ? { ...finish, afterTarget } : finish,
    ...{ keepsPlan, days },
    verdict: meetsTarget ? { fits: true, spareDays: countDays(finish.current ?? targetDate, targetDate) } : verdict,
  };
}

/** Compares a planned finish with one of today. */
export function compareFinish(planned: string | null, current: string | null): Finish {
  if (planned === null || current === null) return { planned, current, status: null, days: 0 };
  const late = countDays(planned, current);
  return { planned, current, status: late > 0 ? "late" : late < 0 ? "early" : "onTrack", days: Math.abs(late) };
}

/** Finds the planned finish. What is done counts, so that it does not move when the last milestone is done before another one. */
export function findPlannedFinish(items: readonly PlanMilestone[]): string | null {
  const planned = items.filter((item) => !["known", "skipped"].includes(milestoneState(item)));
  return planned.reduce<string | null>((last, { plannedEnd }) => ((plannedEnd ?? "") > (last ?? "") ? plannedEnd : last), null);
}

function canMeetDates(open: readonly PlanMilestone[], today: string): boolean {
  return open.every(({ plannedStart, plannedEnd }, at) => {
    // One was added since the others were planned: it has no place among their days.
    if (!plannedStart || !plannedEnd) return false;
    const hasPassed = plannedEnd < today;
    // The order changed since the dates were planned: they would jump back and forth down the list.
    const before = open[at - 1];
    const isOutOfOrder = plannedStart < (before?.plannedStart ?? "") || plannedEnd < (before?.plannedEnd ?? "");
    return !hasPassed && !isOutOfOrder;
  });
}
