import type { FinishRange } from "#lib/planner/schedule/finish-range.ts";
import { computeSchedule } from "#lib/planner/schedule/schedule.ts";
import { findTargetProblem, readAvailability, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek } from "#lib/planner/time/distribute-minutes.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { mostStartHours, type Skill, type StartValues, skills } from "./start-values.ts";

/** A role as far as its dates need it: small enough for a page to hold all roles. */
export type StartRole = {
  id: string;
  title: string;
  /** The milestones of a new plan in study order. Those that are settled already take no minutes. */
  path: readonly StartMilestone[];
  /** Milestones that are a first result of the role's own kind; the first one that is not known is shown. */
  firstResults: readonly string[];
};
/** `spread`: so many minutes less if it goes quickly, and more if most of it is new; absent where the minutes are somebody's own. */
type StartMilestone = { id: string; name: string; minutes: number; spread?: number; skill?: Skill; settled?: true };

/** Why there are no dates: a problem with the study time, or more hours than the chosen weekdays have. */
export type StartProblem = ScheduleProblem | { code: "tooManyHours"; weekdays: number; most: number };

/** The first plan that follows from start values. */
export type FirstPlan = {
  /** The last day; null when nothing is left. */
  finishOn: string | null;
  /** What all that is left takes. */
  minutesLeft: number;
  /** What is not to learn because these skills are known; none where they save nothing on this role's path. */
  saved: { skills: readonly Skill[]; minutes: number };
  /** Milestones that are left, in order, each with its last day. */
  left: readonly { id: string; name: string; endsOn: string }[];
  firstResult: { id: string; name: string; endsOn: string } | null;
  /** Days from the finish to the target date: negative when late, null without a target. */
  spareDays: number | null;
};

/**
 * Start values in which the ticked skills and what a placement found agree: a skill of which every milestone on the role's path was found
 * known is ticked, and its milestones are known by that tick alone, so that taking it back takes them back.
 */
export function tickPlaced(role: StartRole, values: StartValues): StartValues {
  const { placed } = values;
  if (!placed) return values;
  const idsOf = (skill: Skill) => role.path.flatMap((item) => (item.skill === skill ? [item.id] : []));
  const known = skills.filter(
    (skill) => values.known.includes(skill) || (idsOf(skill).length > 0 && idsOf(skill).every((id) => placed.knows.includes(id))),
  );
  const ticked = new Set(known.flatMap(idsOf));
  const leave = (ids: readonly string[]) => ids.filter((id) => !ticked.has(id));
  const [knows, unsure] = [leave(placed.knows), leave(placed.unsure)];
  const { placed: _, ...others } = values;
  return { ...others, known, ...(knows.length + unsure.length > 0 ? { placed: { knows, unsure } } : {}) };
}

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
  const isSaved = ({ skill, settled }: StartMilestone) => !settled && skill !== undefined && values.known.includes(skill);
  const saving = role.path.filter(isSaved);
  return {
    finishOn,
    minutesLeft: items.reduce((sum, { minutes, settled }) => sum + (settled ? 0 : minutes), 0),
    saved: {
      skills: values.known.filter((known) => saving.some(({ skill }) => skill === known)),
      minutes: saving.reduce((sum, { minutes }) => sum + minutes, 0),
    },
    left,
    firstResult: left.find(({ id }) => role.firstResults.includes(id)) ?? null,
    spareDays: values.targetDate === null || finishOn === null ? null : countDays(finishOn, values.targetDate),
  };
}

/** Whether a plan misses the date that was chosen. */
export function isLate(plan: FirstPlan | { problem: StartProblem }): boolean {
  return !("problem" in plan) && plan.spareDays !== null && plan.spareDays < 0;
}

/** The fewest whole hours a week with which the same plan meets its date; null where none do, or there is no date. */
export function findHoursInTime(role: StartRole, values: StartValues, today: string): number | null {
  for (let hours = 1; hours <= mostStartHours; hours += 1) {
    const plan = planStart(role, { ...values, hours }, today);
    if (!("problem" in plan) && plan.spareDays !== null && plan.spareDays >= 0) return hours;
  }
  return null;
}

/**
 * Finds the earliest and the latest finish of the same plan: when all that is left takes its lowest estimate, and when it takes its highest.
 * @returns null when nothing is left, when there are no dates, and when both are the same day
 */
export function findStartRange(role: StartRole, values: StartValues, today: string): FinishRange | null {
  const finishWith = (side: -1 | 1) => {
    const path = role.path.map((item) => ({ ...item, minutes: item.minutes + side * (item.spread ?? 0) }));
    const plan = planStart({ ...role, path }, values, today);
    return "problem" in plan ? null : plan.finishOn;
  };
  const [early, late] = [finishWith(-1), finishWith(1)];
  return early === null || late === null || early === late ? null : { early, late };
}
