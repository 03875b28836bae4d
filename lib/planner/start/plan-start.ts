import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import { findTargetProblem, readAvailability, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import type { Skill, StartValues } from "./start-values.ts";

/** A role as far as its dates need it: small enough for a page to hold all roles. */
export type StartRole = {
  id: string;
  title: string;
  /** The milestones of a new plan in study order. Those that are settled already take no minutes. */
  path: readonly StartMilestone[];
  /** Milestones that are a first result of the role's own kind; the first one that is not known is shown. */
  firstResults: readonly string[];
};
type StartMilestone = { id: string; name: string; minutes: number; skill?: Skill; settled?: true };

/** Why there are no dates: a problem with the study time, or more hours than the chosen weekdays have. */
export type StartProblem = ScheduleProblem | { code: "tooManyHours"; weekdays: number; most: number };

/** The first plan that follows from start values. */
export type FirstPlan = {
  /** The last day; null when nothing is left. */
  finishOn: string | null;
  /** Milestones that are left, in order, each with its last day. */
  left: readonly { id: string; name: string; endsOn: string }[];
  firstResult: { id: string; name: string; endsOn: string } | null;
  /** Days from the finish to the target date: negative when late, null without a target. */
  spareDays: number | null;
};

/** The study time that start values mean, from today on. */
export function studyTimeOf(values: StartValues, today: string, timeZone: string): { studyTime: StudyTime } | { problem: StartProblem } {
  const pattern = values.weekdays.map(Number);
  const weekdays = pattern.filter(Boolean).length;
  if (weekdays === 0) return { problem: { field: "minutesPerWeekday", code: "noStudyTime" } };
  const most = mostMinutesPerWeek(pattern);
  if (values.hours * 60 > most) return { problem: { code: "tooManyHours", weekdays, most: most / 60 } };
  const minutesPerWeekday = distributeMinutes(pattern, values.hours * 60);
  const studyTime = { startsOn: today, minutesPerWeekday, daysOff: [], targetDate: values.targetDate, timeZone };
  const problem = findTargetProblem(readAvailability({ ...studyTime, today }, 0));
  return problem ? { problem } : { studyTime };
}

/**
 * Computes the dates that a plan made today with these values has: the one answer of the landing page, the first run and the chooser.
 * @param today "YYYY-MM-DD"
 */
export function planStart(role: StartRole, values: StartValues, today: string): FirstPlan | { problem: StartProblem } {
  const time = studyTimeOf(values, today, "UTC");
  if ("problem" in time) return time;
  const items = role.path.map(({ id, minutes, skill, settled }) => ({
    id,
    minutes,
    settled: settled === true || (skill !== undefined && values.known.includes(skill)),
  }));
  const { items: planned, finishOn } = computeSchedule(items, readAvailability({ ...time.studyTime, today }, 0));
  const left = planned.flatMap(({ id, plannedEnd }, at) =>
    plannedEnd ? [{ id, name: role.path[at]?.name ?? id, endsOn: plannedEnd }] : [],
  );
  return {
    finishOn,
    left,
    firstResult: left.find(({ id }) => role.firstResults.includes(id)) ?? null,
    spareDays: values.targetDate === null || finishOn === null ? null : countDays(finishOn, values.targetDate),
  };
}
