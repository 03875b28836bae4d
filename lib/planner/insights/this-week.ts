import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { formatIsoDay, readDay, weekOf } from "#lib/planner/time/calendar.ts";
import { type DayOf, doneOn, noLaterThan, type Work } from "./activity.ts";

/** A milestone with the days on which it was worked on. */
export type WorkedMilestone = Pick<PlanMilestone, "minutes" | "status" | "skipped" | "plannedStart" | "plannedEnd"> & {
  /** The day it was done; null when it is not. */
  doneOn: string | null;
  /** For each of its steps the day it was ticked, null for an unticked one. */
  ticks: readonly (string | null)[];
};

/**
 * A plan's milestones with their days of work, none of which is after today.
 * @param ticks the days on which steps were ticked, by milestone id and step id.
 */
export function listWorkedMilestones(
  plan: Pick<Plan, "areas">,
  ticks: ReadonlyMap<string, ReadonlyMap<string, string>>,
  dayOf: DayOf,
  today: string,
): (PlanMilestone & WorkedMilestone)[] {
  const soFar = (day: string | null | undefined) => (day ? noLaterThan(today, day) : null);
  return milestonesOf(plan).map((item) => ({
    ...item,
    doneOn: soFar(doneOn(item, dayOf)),
    ticks: item.steps.map((step) => soFar(ticks.get(item.id)?.get(step.id))),
  }));
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
