import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type PlanSchedule, type StudyTime, schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { findTargetProblem, readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { readTime, type TimeValues } from "./time-values.ts";

/** What comes of the fields as they stand: dates, or a sentence for each field that is wrong. */
export type Preview = { studyTime: StudyTime; planSchedule: PlanSchedule } | { errors: Record<string, string> };

/** Plans with what was typed; today is the day that `now` (an ISO instant) falls on in the time zone typed. */
export function previewTime(values: TimeValues, milestones: readonly PlanMilestone[], now: string): Preview {
  const read = readTime(values);
  if ("errors" in read) return read;
  const { studyTime } = read;
  try {
    const today = dayInZone(new Date(now), studyTime.timeZone);
    const problem = findTargetProblem(readAvailability({ ...studyTime, today }));
    if (problem) return { errors: { [problem.field]: describeScheduleProblem(problem) } };
    return { studyTime, planSchedule: schedulePlan(milestones, studyTime, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { errors: { [error.problem.field]: describeScheduleProblem(error.problem) } };
    throw error;
  }
}
