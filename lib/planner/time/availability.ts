import { type Day, formatDay, parseDay } from "./calendar.ts";

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
export type DayRange = { from: Day; to: Day };

/** When a learner can study, checked and ready to reckon with. */
export type Availability = {
  /** The first day that may hold work: the later of start and today. */
  firstDay: Day;
  minutesPerWeekday: readonly number[];
  /** In order, with at least one day between any two. */
  daysOff: readonly DayRange[];
  targetDay: Day | null;
};

export type AvailabilityField = keyof AvailabilityInput;

/** What was asked for cannot be planned. The message is one sentence or two for the learner: what is wrong and what to change. */
export class ScheduleInputError extends Error {
  /** The input to change. */
  readonly field: AvailabilityField;

  constructor(field: AvailabilityField, message: string) {
    super(message);
    this.field = field;
  }
}

/** The most stretches of days off, after neighbours are joined. Days off every week belong in the weekdays. */
export const maxDaysOff = 1_000;

const minutesPerDay = 1_440;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * Checks what a learner says of their time. A target that has passed is no error here, or a plan would become unreadable
 * on the day after its target: see `findTargetProblem`.
 * @throws PlanningError on a date that does not exist, minutes outside 0 to 1,440 or not whole, no study time at all,
 * days off that end before they begin, or more than 1,000 separate stretches of them.
 */
export function readAvailability(input: AvailabilityInput): Availability {
  const startsOn = readDate("startsOn", "The start date", input.startsOn);
  const today = readDate("today", "Today's date", input.today);
  return {
    firstDay: Math.max(startsOn, today),
    minutesPerWeekday: readMinutes(input.minutesPerWeekday),
    daysOff: readDaysOff(input.daysOff),
    targetDay: input.targetDate == null ? null : readDate("targetDate", "The target date", input.targetDate),
  };
}

/**
 * What is wrong with a target before the first day that may hold work, undefined when nothing is. A form that sets a target
 * refuses it with this; a plan made earlier is still scheduled, and its verdict carries the sentence.
 */
export function findTargetProblem({ targetDay, firstDay }: Availability): ScheduleInputError | undefined {
  if (targetDay === null || targetDay >= firstDay) return undefined;
  const first = formatDay(firstDay);
  return new ScheduleInputError(
    "targetDate",
    `The target date ${formatDay(targetDay)} is before ${first}, the first day left to study. Choose ${first} or later, or plan without a target.`,
  );
}

function readDate(field: AvailabilityField, name: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) {
    throw new ScheduleInputError(field, `${name} is not a date of the years 1970 to 9999. Write it as year-month-day, like 2026-11-23.`);
  }
  return day;
}

function readMinutes(minutes: readonly number[]): readonly number[] {
  const field = "minutesPerWeekday";
  if (minutes.length !== 7) throw new ScheduleInputError(field, "Give the study time of all seven weekdays, Monday to Sunday.");
  for (const [weekday, value] of minutes.entries()) {
    if (Number.isInteger(value) && value >= 0 && value <= minutesPerDay) continue;
    throw new ScheduleInputError(field, `The study time on ${weekdays[weekday]} must be whole minutes from 0 to 1,440.`);
  }
  if (minutes.every((value) => value === 0)) {
    throw new ScheduleInputError(field, "There is no study time in the week. Give at least one weekday some minutes.");
  }
  return [...minutes];
}

function readDaysOff(daysOff: AvailabilityInput["daysOff"]): DayRange[] {
  const ranges = daysOff.map(({ from, to }) => {
    const range = { from: readDate("daysOff", "The first day off", from), to: readDate("daysOff", "The last day off", to) };
    if (range.from > range.to) {
      throw new ScheduleInputError("daysOff", `The days off from ${from} to ${to} end before they begin. Swap the two dates.`);
    }
    return range;
  });
  const joined = joinRanges(ranges);
  if (joined.length > maxDaysOff) {
    throw new ScheduleInputError(
      "daysOff",
      `There are ${joined.length} separate stretches of days off, and 1,000 is the most. Set weekdays that are always free to 0 minutes instead.`,
    );
  }
  return joined;
}

/** Sorts ranges and joins those that overlap or touch. */
function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
