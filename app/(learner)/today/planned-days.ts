import { itemsOf, type Plan } from "../../../lib/planner/plan.ts";
import { todayWords } from "../../../lib/words/today.ts";
import { sayDays } from "../../_components/day-words.ts";
import type { LaidOut } from "../lay-out.ts";

/** When each milestone that is left has its turn as things stand, in words, by id; "moved" when it was planned for other days. */
export function sayPlannedDays(plan: Plan, laidOut: LaidOut, today: string): Record<string, string> {
  if (!laidOut || "problem" in laidOut) return {};
  const storedEnds = new Map(itemsOf(plan).map((item) => [item.id, item.plannedEnd]));
  const said: Record<string, string> = {};
  for (const { id, plannedStart, plannedEnd } of laidOut.timetable.schedule.items) {
    if (plannedStart === null || plannedEnd === null) continue;
    const days = sayDays(plannedStart, plannedEnd, today);
    const before = storedEnds.get(id);
    said[id] = before && before < plannedEnd ? todayWords.moved(days) : todayWords.planned(days);
  }
  return said;
}
