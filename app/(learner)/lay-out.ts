import { PlanningError } from "../../lib/planner/availability.ts";
import { itemsOf, type Plan } from "../../lib/planner/plan.ts";
import { makeTimetable, type PlanSettings, type Timetable } from "../../lib/planner/timetable.ts";

/** A plan over its days, as things stand; or the sentence that says why it cannot be laid out. Undefined before any time is set. */
export type LaidOut = { settings: PlanSettings; timetable: Timetable } | { problem: string } | undefined;

export function layOut(plan: Plan, today: string): LaidOut {
  const { settings } = plan;
  if (!settings) return undefined;
  try {
    return { settings, timetable: makeTimetable(itemsOf(plan), settings, today) };
  } catch (error) {
    if (error instanceof PlanningError) return { problem: error.message };
    throw error;
  }
}
