import type { PlanItem } from "#lib/planner/plan/plan.ts";
import { makeTimetable, type PlanSettings, type Timetable } from "#lib/planner/schedule/timetable.ts";
import { findTargetProblem, PlanningError, readAvailability } from "#lib/planner/time/availability.ts";
import { dayIn } from "#lib/planner/time/time-zone.ts";
import { readTime, type TimeValues } from "./time-values.ts";

/** What comes of the fields as they stand: dates, or a sentence for each field that is wrong. */
export type Preview = { settings: PlanSettings; timetable: Timetable } | { errors: Record<string, string> };

/** Plans with what was typed; today is the day that `now` (an ISO instant) falls on in the time zone typed. */
export function previewTime(values: TimeValues, items: readonly PlanItem[], now: string): Preview {
  const read = readTime(values);
  if ("errors" in read) return read;
  const { settings } = read;
  try {
    const today = dayIn(new Date(now), settings.timeZone);
    const problem = findTargetProblem(readAvailability({ ...settings, today }));
    if (problem) throw problem;
    return { settings, timetable: makeTimetable(items, settings, today) };
  } catch (error) {
    if (error instanceof PlanningError) return { errors: { [error.field]: error.message } };
    throw error;
  }
}
