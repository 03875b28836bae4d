import { fitMessages } from "#lib/messages/fit.ts";
import type { PlanMilestone, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { findPlannedFinish } from "#lib/planner/schedule/current-dates.ts";
import { computeFit, type Fit, type Levers } from "#lib/planner/schedule/fit.ts";
import { chooseScope, listCutMilestones } from "#lib/planner/schedule/scope-cut.ts";
import { ScheduleInputError, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { parseDay } from "#lib/planner/time/calendar.ts";
import { mostMinutesPerWeek, sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";

/** The levers as typed. */
export type FitValues = {
  hours: string;
  date: string;
  /** The ids that are left out; undefined while the proposal is followed. */
  leaveOut: readonly string[] | undefined;
};

/** The fields of the form, as an address or a posted form has them. */
type Fields = { get(name: string): unknown; has(name: string): boolean };

/** The name of the checkbox that keeps a milestone. */
export function keepFieldOf(id: string): string {
  return `keep-${id}`;
}

/** "10.5", as a field for hours has it */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

/** The levers of a plan as it is: its hours, its target (else the day on which it was planned to end), and the proposed scope. */
export function firstFitValues(items: readonly PlanMilestone[], studyTime: StudyTime, today: string): FitValues {
  return {
    hours: hoursText(sumWeek(studyTime.minutesPerWeekday)),
    date: studyTime.targetDate ?? findPlannedFinish(items) ?? today,
    leaveOut: undefined,
  };
}

/**
 * The levers in an address or a form. What is in neither is as in the plan. A form that was sent says with each checkbox whether its milestone
 * stays; an address that is followed names in `out` what is left out.
 */
export function readValues(fields: Fields, items: readonly PlanMilestone[], first: FitValues): FitValues {
  const text = (name: string, otherwise: string) => (typeof fields.get(name) === "string" ? String(fields.get(name)) : otherwise);
  const wasOut = text("out", "").split(" ").filter(Boolean);
  const left = listCutMilestones(items);
  const kept = left.flatMap(({ id }) => (fields.has(keepFieldOf(id)) ? [id] : []));
  const out = fields.has("form") ? chooseScope(left, kept, wasOut) : wasOut;
  const isChosen = fields.get("scope") === "chosen" || out.join() !== wasOut.join();
  return { hours: text("hours", first.hours), date: text("date", first.date), leaveOut: isChosen ? out : undefined };
}

/** The address of the screen with these levers. */
export function fitAddressOf(page: string, { hours, date, leaveOut }: FitValues): string {
  const search = new URLSearchParams({ hours, date, ...(leaveOut ? { scope: "chosen", out: leaveOut.join(" ") } : {}) });
  return `${page}/fit?${search}`;
}

export type FitErrors = { hours?: string; date?: string };

/** Reads the levers; a sentence for each field that is wrong. */
export function readLevers({ hours, date, leaveOut }: FitValues, studyTime: StudyTime): { levers: Levers } | { errors: FitErrors } {
  const pattern = studyTime.minutesPerWeekday;
  const most = mostMinutesPerWeek(pattern);
  const typed = /^\d{1,3}([.,]\d{1,2})?$/.test(hours.trim()) ? Math.round(60 * Number(hours.trim().replace(",", "."))) : 0;
  // The hours of the plan are written with two digits; they stand for what they were.
  const minutesPerWeek = hours.trim() === hoursText(sumWeek(pattern)) ? sumWeek(pattern) : typed;
  const errors: FitErrors = {
    ...(minutesPerWeek > 0 && minutesPerWeek <= most ? {} : { hours: fitMessages.hoursWrong(most / 60) }),
    ...(parseDay(date) === undefined ? { date: fitMessages.dateWrong } : {}),
  };
  return Object.keys(errors).length > 0 ? { errors } : { levers: { minutesPerWeek, targetDate: date, leaveOut } };
}

/** What the levers make of the plan, or why they make nothing. */
export type FitOutcome = { fit: Fit } | { errors: FitErrors } | { problem: ScheduleProblem };

/** Computes the outcome of the levers as typed. */
export function previewFit(plan: PlanToSchedule, studyTime: StudyTime, values: FitValues, today: string): FitOutcome {
  const read = readLevers(values, studyTime);
  if ("errors" in read) return read;
  try {
    return { fit: computeFit(plan, studyTime, read.levers, today) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return { problem: error.problem };
    throw error;
  }
}
