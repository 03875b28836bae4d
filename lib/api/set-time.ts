import type { FieldError } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import type { PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { readPlanAvailability, type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { findTargetProblem, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { withStartTimes } from "#lib/planner/time/start-times.ts";
import { dayInZone, isTimeZone } from "#lib/planner/time/time-zone.ts";
import type { TimePatch } from "./plan-schema.ts";
import { toFieldErrors } from "./preview-errors.ts";

/** Whether a request sets any of the study time. */
export function hasStudyTime(patch: TimePatch): boolean {
  return ["startsOn", "minutesPerWeekday", "startTimes", "daysOff", "targetDate", "timeZone"].some((name) => name in patch);
}

/**
 * Reads the study time that a request asks for: the plan's own with what the request changes. Checks that the milestones can be
 * scheduled with it from today.
 */
export function readStudyTime(plan: PlanToSchedule, patch: TimePatch, now: Date): { studyTime: StudyTime } | { errors: FieldError[] } {
  const before = plan.studyTime;
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
  const startTimes = withStartTimes(patch.startTimes === undefined ? before?.startTimes : patch.startTimes);
  const studyTime: StudyTime = { startsOn, minutesPerWeekday, ...startTimes, daysOff, targetDate, timeZone };
  const today = dayInZone(now, timeZone);
  try {
    const problem = findTargetProblem(readPlanAvailability(plan, studyTime, today));
    if (problem) return { errors: toFieldErrors([problem]) };
    schedulePlan(plan, studyTime, today);
    return { studyTime };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { errors: toFieldErrors([error.problem]) };
    throw error;
  }
}
