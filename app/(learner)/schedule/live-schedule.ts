import { PlanningError } from "../../../lib/planner/availability.ts";
import { itemState, itemsOf, type Plan, type PlanItem } from "../../../lib/planner/plan.ts";
import { isSettled } from "../../../lib/planner/progress.ts";
import { compareSchedules, type Replan } from "../../../lib/planner/replan.ts";
import type { ScheduledItem } from "../../../lib/planner/schedule.ts";
import { makeTimetable, type PlanSettings, type Timetable } from "../../../lib/planner/timetable.ts";

/** A plan's dates as they would be from today on; or the sentence that says why there can be none. */
export type LiveSchedule = { timetable: Timetable; replan: Replan } | { problem: string };

/** Lays a plan out from today on, and compares that with the dates that were planned. */
export function layOutFromToday(plan: Plan, settings: PlanSettings, today: string): LiveSchedule {
  const items = itemsOf(plan);
  try {
    const timetable = makeTimetable(items, settings, today);
    return { timetable, replan: compareSchedules(readPlanned(items), timetable.schedule) };
  } catch (error) {
    if (error instanceof PlanningError) return { problem: error.message };
    throw error;
  }
}

/** The dates of the last planning for what is still to do. What is settled since then has no dates to move. */
function readPlanned(items: readonly PlanItem[]): { items: ScheduledItem[]; finishOn: string | null } {
  const planned = items.map(({ id, minutes, plannedStart, plannedEnd, ...item }) =>
    isSettled(itemState(item)) ? { id, minutes, plannedStart: null, plannedEnd: null } : { id, minutes, plannedStart, plannedEnd },
  );
  const last = planned.reduce((latest, { plannedEnd }) => (plannedEnd && plannedEnd > latest ? plannedEnd : latest), "");
  return { items: planned, finishOn: last || null };
}

/**
 * What each row says of its dates: the planned ones; and once a planned last day has passed with work left, where each that comes
 * later now has moved to, so that the dates stay in order. What is settled says nothing.
 */
export function describeDates(
  plan: Plan,
  live: LiveSchedule,
  today: string,
  say: { planned: (from: string, to: string) => string; moved: (from: string, to: string) => string },
): Map<string, string> {
  const liveDates = new Map("timetable" in live ? live.timetable.schedule.items.map((item) => [item.id, item]) : []);
  const open = itemsOf(plan).filter((item) => !isSettled(itemState(item)));
  const isBehind = open.some(({ plannedEnd }) => plannedEnd !== null && plannedEnd < today);
  const sentences = new Map<string, string>();
  for (const { id, plannedStart, plannedEnd } of open) {
    const now = liveDates.get(id);
    const moved = isBehind && plannedEnd !== null && now?.plannedEnd != null && now.plannedEnd > plannedEnd;
    if (plannedStart && plannedEnd && !moved) sentences.set(id, say.planned(plannedStart, plannedEnd));
    else if (now?.plannedStart && now.plannedEnd) sentences.set(id, (moved ? say.moved : say.planned)(now.plannedStart, now.plannedEnd));
  }
  return sentences;
}
