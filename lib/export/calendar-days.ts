import type { DateHistory } from "#lib/planner/insights/date-history.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import type { PlanExport } from "./plan-export.ts";

/** A plan export with the history of its calendar entries, which calendars may have shown before. */
export type CalendarExport = PlanExport & {
  /** Also of milestones that have left the plan, by id. */
  dateHistory: Readonly<Record<string, DateHistory>>;
  /** When anything about a milestone that a calendar shows was last changed, by id, as ISO instants. */
  changedAt: Readonly<Record<string, string>>;
  /** Where the plan is opened, when that is not the page of an account's. */
  path?: string;
};

/** Days without a time of day, both included. */
export type Days = { from: string; to: string };

/**
 * The days that a milestone has in a calendar: the real one when it is done, the planned ones while it is to be done, and none
 * when it is known, skipped or not planned.
 * @param dayOf the learner's calendar day of an ISO instant.
 */
export function daysOf(item: PlanMilestone, dayOf: (instant: string) => string): Days | undefined {
  const state = milestoneState(item);
  if (state === "done" && item.statusAt) return { from: dayOf(item.statusAt), to: dayOf(item.statusAt) };
  if (state !== "not_started" && state !== "in_progress") return undefined;
  return item.plannedStart && item.plannedEnd ? { from: item.plannedStart, to: item.plannedEnd } : undefined;
}

/** A plan's own calendar days: those of the zone that it had at each instant. */
export function dayReader(plan: Pick<Plan, "studyTime" | "earlierZones">): (instant: string) => string {
  const dayOf = makePlanDayReader(plan);
  return (instant) => dayOf(new Date(instant));
}

/** Milestones that had days once and are not in the plan any more. */
export function findGone({ plan, dateHistory }: Pick<CalendarExport, "plan" | "dateHistory">): { id: string; last: Days }[] {
  const held = new Set(milestonesOf(plan).map((item) => item.id));
  return Object.entries(dateHistory).flatMap(([id, { last }]) => (last && !held.has(id) ? [{ id, last }] : []));
}
