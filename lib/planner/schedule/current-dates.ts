import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import type { Schedule } from "./schedule.ts";
import { type PlanSchedule, type StudyTime, schedulePlan } from "./schedule-plan.ts";

/** The first and last day of a milestone, "YYYY-MM-DD", and whether it ends later than the last schedule revision planned. */
export type CurrentDays = { from: string; to: string; moved: boolean };

/**
 * The dates that every screen and export shows: those of the last schedule revision while it can still be met, else new ones
 * computed from today.
 *
 * - `late`: the plan would finish later than planned. Dates are computed from today.
 * - `shifted`: some dates cannot be met, but the finish can. Dates are computed from today.
 * - `early`: replanning would finish earlier. Dates are the planned ones.
 * - `onTrack`: dates are the planned ones.
 */
export type CurrentDates = {
  status: "onTrack" | "early" | "shifted" | "late";
  /** The days of every milestone that is left, by id. A milestone without planned days has those computed from today. */
  days: ReadonlyMap<string, CurrentDays>;
  /** The last of these days; null when nothing is left. */
  finishOn: string | null;
  /** The planned last day (null when no milestone has one) and the last day when planned from today. */
  finish: { planned: string | null; fromToday: string | null };
};

/** A plan whose study time is set, with its schedule from today and its current dates. */
export type DatedPlan = { studyTime: StudyTime; planSchedule: PlanSchedule; currentDates: CurrentDates };

/** Computes the current dates of a plan, or says why they cannot be computed. Undefined before the study time is set. */
export function computeDates(plan: Pick<Plan, "areas" | "studyTime">, today: string): DatedPlan | { problem: ScheduleProblem } | undefined {
  const { studyTime: settings } = plan;
  if (!settings) return undefined;
  const items = milestonesOf(plan);
  try {
    const planSchedule = schedulePlan(items, settings, today);
    return { studyTime: settings, planSchedule, currentDates: findCurrentDates(items, planSchedule.schedule, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { problem: error.problem };
    throw error;
  }
}

/**
 * Finds the current dates.
 * @param items in planned order, with the days of the last schedule revision. @param fromToday the schedule of the same items from today.
 */
export function findCurrentDates(items: readonly PlanMilestone[], fromToday: Schedule, today: string): CurrentDates {
  const open = items.filter((item) => !isSettled(milestoneState(item)));
  const dated = open.flatMap(({ plannedStart, plannedEnd }) => (plannedStart && plannedEnd ? [{ plannedStart, plannedEnd }] : []));
  const planned = dated.reduce<string | null>((last, { plannedEnd }) => (plannedEnd > (last ?? "") ? plannedEnd : last), null);
  const finish = { planned, fromToday: fromToday.finishOn };
  const status = findStatus(dated, finish, today);

  const keepsPlan = status === "onTrack" || status === "early";
  const now = new Map(fromToday.items.map((item) => [item.id, item]));
  const days = new Map<string, CurrentDays>();
  for (const { id, plannedStart, plannedEnd } of open) {
    const { plannedStart: start, plannedEnd: end } = now.get(id) ?? {};
    if (keepsPlan && plannedStart && plannedEnd) days.set(id, { from: plannedStart, to: plannedEnd, moved: false });
    else if (start && end) days.set(id, { from: start, to: end, moved: plannedEnd !== null && end > plannedEnd });
  }
  return { status, days, finishOn: keepsPlan && planned ? planned : fromToday.finishOn, finish };
}

type Dated = { plannedStart: string; plannedEnd: string };

function findStatus(dated: readonly Dated[], { planned, fromToday }: CurrentDates["finish"], today: string): CurrentDates["status"] {
  if (planned === null || fromToday === null) return "onTrack";
  if (fromToday > planned) return "late";
  const hasPassed = dated.some(({ plannedEnd }) => plannedEnd < today);
  // The order changed since the dates were planned: they would jump back and forth down the list.
  const isOutOfOrder = dated.some(({ plannedStart }, at) => plannedStart < (dated[at - 1]?.plannedStart ?? ""));
  if (hasPassed || isOutOfOrder) return "shifted";
  return fromToday < planned ? "early" : "onTrack";
}
