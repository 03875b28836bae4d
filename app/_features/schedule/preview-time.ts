import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { type PlanSchedule, readPlanAvailability, type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { findTargetProblem, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { readTime, type TimeValues } from "./time-values.ts";

/** The schedule that follows from the fields; or a sentence for each field that is wrong, by field name. */
export type StudyTimePreview = { studyTime: StudyTime; planSchedule: PlanSchedule } | { errors: Record<string, string> };

/** Computes the schedule from the typed values. `now` is an ISO instant; today is its day in the typed time zone. */
export function previewTime(values: TimeValues, plan: PlanToSchedule, now: string): StudyTimePreview {
  const read = readTime(values);
  if ("errors" in read) return read;
  const { studyTime } = read;
  try {
    const today = dayInZone(new Date(now), studyTime.timeZone);
    const problem = findTargetProblem(readPlanAvailability(plan, studyTime, today));
    if (problem) return { errors: { [problem.field]: describeScheduleProblem(problem) } };
    return { studyTime, planSchedule: schedulePlan(plan, studyTime, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { errors: { [error.problem.field]: describeScheduleProblem(error.problem) } };
    throw error;
  }
}
