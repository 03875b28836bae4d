import type { DateHistory } from "#lib/planner/insights/date-history.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { PlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { makePlanDayReader } from "#lib/planner/time/time-zone.ts";
import type { PlanExport } from "./plan-export.ts";

/** A plan export with the history of its calendar entries, which calendars may have shown before. */
export type CalendarExport = PlanExport & {
  /** Also of milestones that have left the plan, by id. */
  dateHistory: Readonly<Record<string, DateHistory>>;
  /** When anything about a milestone that a calendar shows was last changed, by id, as ISO instants. */
  changedAt: Readonly<Record<string, string>>;
  /** How often a schedule revision was made or undone. */
  scheduleChanges: number;
  /** Where the plan is opened, when that is not the page of an account's. */
  path?: string;
};

/** Days without a time of day, both included. */
export type Days = { from: string; to: string };

/**
 * The days that a milestone has in a calendar: the real one when it is done, the current ones while it is to be done, and none
 * when it is known, skipped or not planned.
 * @param dayOf the learner's calendar day of an ISO instant.
 */
export function daysOf(item: PlanMilestone, { days }: Pick<PlanStatus, "days">, dayOf: (instant: string) => string): Days | undefined {
  if (milestoneState(item) === "done" && item.statusAt) return { from: dayOf(item.statusAt), to: dayOf(item.statusAt) };
  return days.get(item.id);
}

/**
 * The SEQUENCE of a plan's entries (RFC 5545, 3.8.7.4): it never falls, and it rises whenever current days may have moved: with every
 * change of the learner, of the schedule, and with the day. Another time zone, which is a change of the schedule, may take the day back
 * by two.
 */
export function readSequence({ plan, events, scheduleChanges }: Omit<CalendarExport, "path">, today: string): number {
  const days = Math.max(0, countDays(plan.createdAt.slice(0, 10), today));
  return (plan.revision ?? events.length) + 3 * scheduleChanges + days;
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
