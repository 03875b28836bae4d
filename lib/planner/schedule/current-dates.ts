import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError } from "#lib/planner/time/availability.ts";
import type { Schedule } from "./schedule.ts";
import { type PlanSchedule, type StudyTime, schedulePlan } from "./schedule-plan.ts";

/** A milestone's first and last day, "YYYY-MM-DD", and whether that is later than it was planned. */
export type CurrentDays = { from: string; to: string; moved: boolean };

/**
 * The dates of a plan as they stand: those of the last planning for as long as it can be kept, else those from today on. There is
 * one answer for all that shows dates.
 *
 * `late`: it would finish later than planned. `shifted`: dates in between cannot be kept, the finish can. `ahead`: planned
 * anew it would finish earlier. In the first two the dates are those from today, in the others those planned.
 */
export type CurrentDates = {
  status: "onTrack" | "early" | "shifted" | "late";
  /** Of every milestone that is left, by id. One that no planning has given a day has its days from today on. */
  days: ReadonlyMap<string, CurrentDays>;
  /** The last of the days; null when nothing is left. */
  finishOn: string | null;
  /** The last day as it was planned, null when no day was, and as it is from today on. */
  finish: { planned: string | null; fromToday: string | null };
};

/** A plan with time, laid out over its days. */
export type DatedPlan = { studyTime: StudyTime; planSchedule: PlanSchedule; currentDates: CurrentDates };

/** Lays a plan out; or says in a sentence why that cannot be. Undefined before any time is set. */
export function computeDates(plan: Pick<Plan, "areas" | "studyTime">, today: string): DatedPlan | { problem: string } | undefined {
  const { studyTime: settings } = plan;
  if (!settings) return undefined;
  const items = milestonesOf(plan);
  try {
    const timetable = schedulePlan(items, settings, today);
    return { studyTime: settings, planSchedule: timetable, currentDates: findCurrentDates(items, timetable.schedule, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { problem: error.message };
    throw error;
  }
}

/**
 * Finds the dates as they stand.
 * @param items in planned order, with the days of the last planning. @param fromToday the same items laid out from today on.
 */
export function findCurrentDates(items: readonly PlanMilestone[], fromToday: Schedule, today: string): CurrentDates {
  const open = items.filter((item) => !isSettled(milestoneState(item)));
  const dated = open.flatMap(({ plannedStart, plannedEnd }) => (plannedStart && plannedEnd ? [{ plannedStart, plannedEnd }] : []));
  const planned = dated.reduce<string | null>((last, { plannedEnd }) => (plannedEnd > (last ?? "") ? plannedEnd : last), null);
  const finish = { planned, fromToday: fromToday.finishOn };
  const course = findStatus(dated, finish, today);

  const keepsPlan = course === "onTrack" || course === "early";
  const now = new Map(fromToday.items.map((item) => [item.id, item]));
  const days = new Map<string, CurrentDays>();
  for (const { id, plannedStart, plannedEnd } of open) {
    const { plannedStart: start, plannedEnd: end } = now.get(id) ?? {};
    if (keepsPlan && plannedStart && plannedEnd) days.set(id, { from: plannedStart, to: plannedEnd, moved: false });
    else if (start && end) days.set(id, { from: start, to: end, moved: plannedEnd !== null && end > plannedEnd });
  }
  return { status: course, days, finishOn: keepsPlan && planned ? planned : fromToday.finishOn, finish };
}

type Dated = { plannedStart: string; plannedEnd: string };

function findStatus(dated: readonly Dated[], { planned, fromToday }: CurrentDates["finish"], today: string): CurrentDates["status"] {
  if (planned === null || fromToday === null) return "onTrack";
  if (fromToday > planned) return "late";
  const hasPassed = dated.some(({ plannedEnd }) => plannedEnd < today);
  // Another order since the planning: its dates would go back and forth down the list.
  const isOutOfOrder = dated.some(({ plannedStart }, at) => plannedStart < (dated[at - 1]?.plannedStart ?? ""));
  if (hasPassed || isOutOfOrder) return "shifted";
  return fromToday < planned ? "early" : "onTrack";
}
