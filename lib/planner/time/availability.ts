import { type Day, formatIsoDay, parseDay } from "./calendar.ts";

/** When a learner can study, as they say it. Dates are "YYYY-MM-DD". */
export type AvailabilityInput = {
  startsOn: string;
  /** Whole minutes for Monday to Sunday, each 0 to 1,440. */
  minutesPerWeekday: readonly number[];
  /** Stretches without study, both ends included; they may overlap and come in any order. */
  daysOff: readonly { from: string; to: string }[];
  targetDate?: string | null;
  today: string;
};

/** Days in a row, both ends included. */
type DayRange = { from: Day; to: Day };

/** A learner's study time, checked and converted for computing. */
export type Availability = {
  /** The first day that may hold work: the later of start and today. */
  firstDay: Day;
  /** Minutes of work that are done on the first day already: they use up its study time first. */
  doneOnFirstDay: number;
  minutesPerWeekday: readonly number[];
  /** In order, with at least one day between any two. */
  daysOff: readonly DayRange[];
  targetDay: Day | null;
};

type AvailabilityField = keyof AvailabilityInput;

/** Why a schedule cannot be computed: the input to change, a code, and the values that a sentence about it needs. */
export type ScheduleProblem =
  | { field: AvailabilityField; code: "notADate"; date: "startsOn" | "today" | "targetDate" | "firstDayOff" | "lastDayOff" }
  /** Both dates are "YYYY-MM-DD"; `first` is the first day left to study. */
  | { field: "targetDate"; code: "targetPassed"; target: string; first: string }
  | { field: "minutesPerWeekday"; code: "notSevenWeekdays" }
  /** `weekday` is 0 for Monday. */
  | { field: "minutesPerWeekday"; code: "wrongMinutes"; weekday: number; max: number }
  | { field: "minutesPerWeekday"; code: "noStudyTime" }
  | { field: "minutesPerWeekday"; code: "tooLong"; maxYears: number | null }
  | { field: "daysOff"; code: "daysOffReversed"; from: string; to: string }
  | { field: "daysOff"; code: "tooManyDaysOff"; count: number; max: number };

/** The input allows no schedule. */
export class ScheduleInputError extends Error {
  readonly problem: ScheduleProblem;

  constructor(problem: ScheduleProblem) {
    super(`${problem.field}: ${problem.code}`);
    this.problem = problem;
  }
}

/** The most stretches of days off, after neighbours are joined. Days off every week belong in the weekdays. */
const maxDaysOff = 1_000;

/** The most ranges of days off that the form of study time, and what a browser sends, may hold. */
export const maxTypedDaysOff = 50;

const minutesPerDay = 1_440;

/**
 * Checks what a learner says of their time. A target that has passed is no error here, or a plan would become unreadable
 * on the day after its target: see `findTargetProblem`.
 * @param doneToday minutes of work done today, which leave less of today's study time: those of the plan (see `minutesDoneToday`), or 0 where
 * there is no plan yet.
 * @throws ScheduleInputError on a date that does not exist, minutes outside 0 to 1,440 or not whole, no study time at all,
 * days off that end before they begin, or more than 1,000 separate stretches of them.
 */
export function readAvailability(input: AvailabilityInput, doneToday: number): Availability {
  const startsOn = readDate("startsOn", "startsOn", input.startsOn);
  const today = readDate("today", "today", input.today);
  return {
    firstDay: Math.max(startsOn, today),
    doneOnFirstDay: startsOn <= today ? doneToday : 0,
    minutesPerWeekday: readMinutes(input.minutesPerWeekday),
    daysOff: readDaysOff(input.daysOff),
    targetDay: input.targetDate == null ? null : readDate("targetDate", "targetDate", input.targetDate),
  };
}

/**
 * The problem with a target date before the first day left to study; undefined when there is none. A form that sets a target
 * refuses it with this; a plan made earlier is still scheduled, and its verdict carries the problem.
 */
export function findTargetProblem({ targetDay, firstDay }: Availability): ScheduleProblem | undefined {
  if (targetDay === null || targetDay >= firstDay) return undefined;
  return { field: "targetDate", code: "targetPassed", target: formatIsoDay(targetDay), first: formatIsoDay(firstDay) };
}

type DateName = Extract<ScheduleProblem, { code: "notADate" }>["date"];

function readDate(field: AvailabilityField, date: DateName, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new ScheduleInputError({ field, code: "notADate", date });
  return day;
}

function readMinutes(minutes: readonly number[]): readonly number[] {
  const field = "minutesPerWeekday" as const;
  if (minutes.length !== 7) throw new ScheduleInputError({ field, code: "notSevenWeekdays" });
  for (const [weekday, value] of minutes.entries()) {
    if (Number.isInteger(value) && value >= 0 && value <= minutesPerDay) continue;
    throw new ScheduleInputError({ field, code: "wrongMinutes", weekday, max: minutesPerDay });
  }
  if (minutes.every((value) => value === 0)) throw new ScheduleInputError({ field, code: "noStudyTime" });
  return [...minutes];
}

function readDaysOff(daysOff: AvailabilityInput["daysOff"]): DayRange[] {
  const ranges = daysOff.map(({ from, to }) => {
    const range = { from: readDate("daysOff", "firstDayOff", from), to: readDate("daysOff", "lastDayOff", to) };
    if (range.from > range.to) throw new ScheduleInputError({ field: "daysOff", code: "daysOffReversed", from, to });
    return range;
  });
  const joined = joinRanges(ranges);
  if (joined.length > maxDaysOff) {
    throw new ScheduleInputError({ field: "daysOff", code: "tooManyDaysOff", count: joined.length, max: maxDaysOff });
  }
  return joined;
}

/** Sorts ranges and joins those that overlap or touch. */
export function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
