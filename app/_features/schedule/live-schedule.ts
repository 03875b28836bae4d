import { isSettled } from "#lib/planner/plan/counts.ts";
import { itemState, itemsOf, type Plan, type PlanItem } from "#lib/planner/plan/plan.ts";
import { compareSchedules, type Replan } from "#lib/planner/schedule/compare-schedules.ts";
import { type LaidOut, layOut } from "#lib/planner/schedule/current-dates.ts";
import type { ScheduledItem } from "#lib/planner/schedule/schedule.ts";
import type { PlanSettings } from "#lib/planner/schedule/timetable.ts";

/** A plan's dates as they stand, and what planning anew from today would change; or the sentence that says why there can be none. */
export type LiveSchedule = (LaidOut & { replan: Replan }) | { problem: string };

/** Lays a plan out from today on, and compares that with the dates that were planned. */
export function layOutFromToday(plan: Plan, settings: PlanSettings, today: string): LiveSchedule {
  const laidOut = layOut({ areas: plan.areas, settings }, today);
  if (!laidOut) throw new RangeError("a plan with settings is always laid out");
  if ("problem" in laidOut) return laidOut;
  return { ...laidOut, replan: compareSchedules(readPlanned(itemsOf(plan)), laidOut.timetable.schedule) };
}

/** The dates of the last planning for what is still to do. What is settled since then has no dates to move. */
function readPlanned(items: readonly PlanItem[]): { items: ScheduledItem[]; finishOn: string | null } {
  const planned = items.map(({ id, minutes, plannedStart, plannedEnd, ...item }) =>
    isSettled(itemState(item)) ? { id, minutes, plannedStart: null, plannedEnd: null } : { id, minutes, plannedStart, plannedEnd },
  );
  const last = planned.reduce((latest, { plannedEnd }) => (plannedEnd && plannedEnd > latest ? plannedEnd : latest), "");
  return { items: planned, finishOn: last || null };
}
