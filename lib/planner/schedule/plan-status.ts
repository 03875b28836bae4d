import { doneOn } from "#lib/planner/insights/activity.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";
import type { HoursRange } from "#lib/planner/time/hours.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import { type CurrentDays, compareFinish, computeDates, type Finish, findPlannedFinish } from "./current-dates.ts";

/** A plan of which nothing is left and something was done. */
export type Finished = {
  /** The day of the last milestone that was done, "YYYY-MM-DD". */
  on: string;
  /** The planned minutes of all that was done. */
  minutes: number;
  /** The days from then to the target date, and to the planned finish: negative when it was later, null without one. */
  daysToTarget: number | null;
  daysToPlanned: number | null;
};

/**
 * How a plan is doing on a day: the dates, the status and the hours left that every screen, file, feed and answer of the API shows.
 */
export type PlanStatus = {
  /**
   * The finish dates. Both are null before the study time is set. Once the plan is finished, the current one is the day on which it was, and
   * the status compares it with the target date, if there is one.
   */
  finish: Finish;
  /** The current days of every milestone that is left, by id; empty when the plan has no dates. */
  days: ReadonlyMap<string, CurrentDays>;
  /** Whether milestones keep the days of the last schedule revision, also while the current finish is earlier. */
  keepsPlan: boolean;
  hoursLeft: HoursRange;
  /** Undefined while something is left. */
  finished: Finished | undefined;
};

/** Reads how a plan is doing. @param today "YYYY-MM-DD" in the time zone of the plan. */
export function readPlanStatus(plan: Plan, today: string): PlanStatus {
  const items = milestonesOf(plan);
  const hoursLeft = sumHoursLeft(items);
  const finished = findFinished(plan);
  const dates = computeDates(plan, today);
  if (finished) {
    const planned = findPlannedFinish(items);
    return {
      finish: { ...compareFinish(plan.studyTime?.targetDate ?? planned, finished.on), planned },
      days: new Map(),
      keepsPlan: false,
      hoursLeft,
      finished,
    };
  }
  if (!dates || "problem" in dates) return { finish: compareFinish(null, null), days: new Map(), keepsPlan: false, hoursLeft, finished };
  return { ...dates.currentDates, hoursLeft, finished };
}

/** Finds when a plan was finished; undefined while something is left, and when all of it is known or skipped. */
export function findFinished(plan: Pick<Plan, "areas" | "studyTime" | "earlierZones">): Finished | undefined {
  const items = milestonesOf(plan);
  if (!items.every((item) => isSettled(milestoneState(item)))) return undefined;
  // Only now: preparing a time zone is slow, and this is asked after every tick.
  const dayOf = makePlanDayReader(plan);
  const on = items
    .flatMap((item) => doneOn(item, dayOf) ?? [])
    .sort()
    .at(-1);
  if (on === undefined) return undefined;
  const minutes = items.reduce((sum, item) => sum + (milestoneState(item) === "done" ? item.minutes : 0), 0);
  const daysTo = (day: string | null | undefined) => (day ? countDays(on, day) : null);
  return { on, minutes, daysToTarget: daysTo(plan.studyTime?.targetDate), daysToPlanned: daysTo(findPlannedFinish(items)) };
}
