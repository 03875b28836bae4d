import { milestoneState, milestonesOf, type PlanMilestone, type PlanStep, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import { type DayOf, doneOn, noLaterThan, type Work } from "./activity.ts";

/** A milestone with the days on which it was worked on. */
export type WorkedMilestone = Pick<PlanMilestone, "minutes" | "status" | "skipped" | "plannedStart" | "plannedEnd"> & {
  /** The day it was done; null when it is not. */
  doneOn: string | null;
  /** For each of its steps the day it was ticked, null for an unticked one. */
  ticks: readonly (string | null)[];
};

/** A plan's milestones, in planned order, with their days of work, none of which is after today. @param today "YYYY-MM-DD" */
export function listWorkedMilestones(plan: PlanToSchedule, today: string): (PlanMilestone & WorkedMilestone)[] {
  const dayOf = makePlanDayReader(plan);
  return milestonesOf(plan).map((item) => addWorkDays(item, dayOf, today));
}

function addWorkDays(item: PlanMilestone, dayOf: DayOf, today: string): PlanMilestone & WorkedMilestone {
  const soFar = (day: string | null) => (day === null ? null : noLaterThan(today, day));
  const tickDay = ({ done, tickedAt }: PlanStep) => (done && tickedAt !== undefined ? dayOf(new Date(tickedAt)) : null);
  return { ...item, doneOn: soFar(doneOn(item, dayOf)), ticks: item.steps.map((step) => soFar(tickDay(step))) };
}

/**
 * Those milestones of a plan that were worked on today. Fast for any plan: only times near today are asked for their day.
 * @param today "YYYY-MM-DD"
 */
export function listWorkedToday(plan: PlanToSchedule, today: string): (PlanMilestone & WorkedMilestone)[] {
  // No zone is more than 14 hours from UTC.
  const earliest = formatIsoDay(readDay(today) - 1);
  const isNear = (at: string | null | undefined) => at != null && at >= earliest;
  const near = milestonesOf(plan).filter(({ statusAt, steps }) => isNear(statusAt) || steps.some(({ tickedAt }) => isNear(tickedAt)));
  const dayOf = makePlanDayReader(plan);
  return near.map((item) => addWorkDays(item, dayOf, today)).filter((item) => minutesDoneOn(item, today) > 0);
}

/** The minutes of work done on a milestone on one day. */
export function minutesDoneOn(item: WorkedMilestone, day: string): number {
  return minutesDoneBy(item, day) - minutesDoneBy(item, formatIsoDay(readDay(day) - 1));
}

/** All work by day: the minutes of milestones done and steps ticked, counted as `minutesDoneThisWeek` does. */
export function listWorkByDay(items: readonly WorkedMilestone[]): Work[] {
  return items.flatMap((item) => {
    const days = [...new Set([...item.ticks, item.doneOn].filter((day) => day !== null))].sort();
    return days
      .map((on, at) => ({ on, minutes: minutesDoneBy(item, on) - (at === 0 ? 0 : minutesDoneBy(item, days[at - 1] ?? on)) }))
      .filter(({ minutes }) => minutes > 0);
  });
}

/**
 * The minutes of work done in the week of `today`: milestones done and steps ticked. A milestone never counts more than its minutes:
 * steps ticked in an earlier week counted there, and the rest counts when it is done.
 */
export function minutesDoneThisWeek(items: readonly WorkedMilestone[], today: string): number {
  const monday = weekOf(readDay(today));
  const before = formatIsoDay(monday - 1);
  const sunday = formatIsoDay(monday + 6);
  return items.reduce((sum, item) => sum + minutesDoneBy(item, sunday) - minutesDoneBy(item, before), 0);
}

/** Minutes of work done on a milestone by the end of a day. Like the schedule, it counts ticked steps until the milestone is settled. */
function minutesDoneBy(item: WorkedMilestone, day: string): number {
  const state = milestoneState(item);
  if (state === "known" || state === "skipped") return 0;
  if (item.doneOn !== null && item.doneOn <= day) return item.minutes;
  const ticked = item.ticks.filter((tick) => tick !== null && tick <= day).length;
  return item.ticks.length === 0 ? 0 : Math.floor((item.minutes * ticked) / item.ticks.length);
}
