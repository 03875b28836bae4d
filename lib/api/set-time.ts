import type { FieldError } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { Schedule } from "#lib/planner/schedule/schedule.ts";
import { type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { findTargetProblem, readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { dayInZone, isTimeZone } from "#lib/planner/time/time-zone.ts";
import type { TimePatch } from "./plan-schema.ts";

/** Whether a request says anything of the time. */
export function saysTime(patch: TimePatch): boolean {
  return ["startsOn", "minutesPerWeekday", "daysOff", "targetDate", "timeZone"].some((name) => name in patch);
}

type Timed = { settings: StudyTime; schedule: Schedule } | { errors: FieldError[] };

/** The study time of a plan with what a request changes of it, and the dates that follow; or what is wrong with it. */
export function layOutTime(items: readonly PlanMilestone[], before: StudyTime | null, patch: TimePatch, now: Date): Timed {
  const startsOn = patch.startsOn ?? before?.startsOn;
  const minutesPerWeekday = patch.minutesPerWeekday ?? before?.minutesPerWeekday;
  const timeZone = patch.timeZone ?? before?.timeZone ?? "UTC";
  const daysOff = patch.daysOff ?? before?.daysOff ?? [];
  const targetDate = patch.targetDate === undefined ? (before?.targetDate ?? null) : patch.targetDate;
  if (!isTimeZone(timeZone)) return { errors: [{ field: "timeZone", message: messages.apiAccess.zoneWrong }] };
  if (startsOn === undefined || minutesPerWeekday === undefined) {
    const missing = [...(startsOn === undefined ? ["startsOn"] : []), ...(minutesPerWeekday === undefined ? ["minutesPerWeekday"] : [])];
    return { errors: missing.map((field) => ({ field, message: messages.apiAccess.needsTime })) };
  }
  const settings: StudyTime = { startsOn, minutesPerWeekday, daysOff, targetDate, timeZone };
  const today = dayInZone(now, timeZone);
  try {
    const problem = findTargetProblem(readAvailability({ ...settings, today }));
    if (problem) throw problem;
    return { settings, schedule: schedulePlan(items, settings, today).schedule };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { errors: [{ field: error.field, message: error.message }] };
    throw error;
  }
}
