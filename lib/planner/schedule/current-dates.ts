import { isSettled } from "#lib/planner/plan/counts.ts";
import { itemState, itemsOf, type Plan, type PlanItem } from "#lib/planner/plan/plan.ts";
import { PlanningError } from "#lib/planner/time/availability.ts";
import type { Schedule } from "./schedule.ts";
import { makeTimetable, type PlanSettings, type Timetable } from "./timetable.ts";

/** A milestone's first and last day, "YYYY-MM-DD", and whether that is later than it was planned. */
export type StandingDays = { from: string; to: string; moved: boolean };

/**
 * The dates of a plan as they stand: those of the last planning for as long as it can be kept, else those from today on. There is
 * one answer for all that shows dates.
 *
 * `late`: it would finish later than planned. `shifted`: dates in between cannot be kept, the finish can. `ahead`: planned
 * anew it would finish earlier. In the first two the dates are those from today, in the others those planned.
 */
export type Standing = {
  course: "as_planned" | "ahead" | "shifted" | "late";
  /** Of every milestone that is left, by id. One that no planning has given a day has its days from today on. */
  days: ReadonlyMap<string, StandingDays>;
  /** The last of the days; null when nothing is left. */
  finishOn: string | null;
  /** The last day as it was planned, null when no day was, and as it is from today on. */
  finish: { planned: string | null; fromToday: string | null };
};

/** A plan with time, laid out over its days. */
export type LaidOut = { settings: PlanSettings; timetable: Timetable; standing: Standing };

/** Lays a plan out; or says in a sentence why that cannot be. Undefined before any time is set. */
export function layOut(plan: Pick<Plan, "areas" | "settings">, today: string): LaidOut | { problem: string } | undefined {
  const { settings } = plan;
  if (!settings) return undefined;
  const items = itemsOf(plan);
  try {
    const timetable = makeTimetable(items, settings, today);
    return { settings, timetable, standing: findStanding(items, timetable.schedule, today) };
  } catch (error) {
    if (error instanceof PlanningError) return { problem: error.message };
    throw error;
  }
}

/**
 * Finds the dates as they stand.
 * @param items in planned order, with the days of the last planning. @param fromToday the same items laid out from today on.
 */
export function findStanding(items: readonly PlanItem[], fromToday: Schedule, today: string): Standing {
  const open = items.filter((item) => !isSettled(itemState(item)));
  const dated = open.flatMap(({ plannedStart, plannedEnd }) => (plannedStart && plannedEnd ? [{ plannedStart, plannedEnd }] : []));
  const planned = dated.reduce<string | null>((last, { plannedEnd }) => (plannedEnd > (last ?? "") ? plannedEnd : last), null);
  const finish = { planned, fromToday: fromToday.finishOn };
  const course = findCourse(dated, finish, today);

  const keepsPlan = course === "as_planned" || course === "ahead";
  const now = new Map(fromToday.items.map((item) => [item.id, item]));
  const days = new Map<string, StandingDays>();
  for (const { id, plannedStart, plannedEnd } of open) {
    const { plannedStart: start, plannedEnd: end } = now.get(id) ?? {};
    if (keepsPlan && plannedStart && plannedEnd) days.set(id, { from: plannedStart, to: plannedEnd, moved: false });
    else if (start && end) days.set(id, { from: start, to: end, moved: plannedEnd !== null && end > plannedEnd });
  }
  return { course, days, finishOn: keepsPlan && planned ? planned : fromToday.finishOn, finish };
}

type Dated = { plannedStart: string; plannedEnd: string };

function findCourse(dated: readonly Dated[], { planned, fromToday }: Standing["finish"], today: string): Standing["course"] {
  if (planned === null || fromToday === null) return "as_planned";
  if (fromToday > planned) return "late";
  const hasPassed = dated.some(({ plannedEnd }) => plannedEnd < today);
  // Another order since the planning: its dates would go back and forth down the list.
  const isOutOfOrder = dated.some(({ plannedStart }, at) => plannedStart < (dated[at - 1]?.plannedStart ?? ""));
  if (hasPassed || isOutOfOrder) return "shifted";
  return fromToday < planned ? "ahead" : "as_planned";
}
