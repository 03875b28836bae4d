import { type Availability, ScheduleInputError } from "./availability.ts";
import { type Day, lastDay, weekdayOf, weekOf } from "./calendar.ts";

/**
 * Study minutes that are left, as one long ribbon from the first day to 9999-12-31. Every minute has its day, and it is found by arithmetic:
 * whole weeks are divided away, and a stretch of days off of any length costs one entry.
 */
export type StudyMinutes = {
  /** Days in a row without a day off, in order, with the minutes of all stretches before. */
  stretches: readonly { from: Day; to: Day; before: number }[];
  /** Minutes from Monday to the end of the weekday before: 0 for Monday, the whole week's at index 7. */
  beforeWeekday: readonly number[];
  /** Minutes of the first day that work done on it has used up: the ribbon begins after them. */
  used: number;
};

/** Lays out the minutes that can be studied. Work done on the first day uses up that day's minutes, and none of later days. */
export function buildStudyMinutes({ firstDay, doneOnFirstDay, minutesPerWeekday, daysOff }: Omit<Availability, "targetDay">): StudyMinutes {
  const beforeWeekday = [0];
  for (const minutes of minutesPerWeekday) beforeWeekday.push((beforeWeekday.at(-1) as number) + minutes);
  const stretches: { from: Day; to: Day; before: number }[] = [];
  let from = firstDay;
  let before = 0;
  for (const off of [...daysOff, { from: lastDay + 1, to: lastDay + 1 }]) {
    const to = off.from - 1;
    if (from <= to) {
      stretches.push({ from, to, before });
      before += minutesBefore(to + 1, beforeWeekday) - minutesBefore(from, beforeWeekday);
    }
    from = Math.max(from, off.to + 1);
  }
  const whole = { stretches, beforeWeekday, used: 0 };
  return { ...whole, used: Math.min(doneOnFirstDay, minutesThrough(whole, firstDay)) };
}

/** The minutes that can be studied from the first day to the end of `day`. */
export function minutesThrough({ stretches, beforeWeekday, used }: StudyMinutes, day: Day): number {
  const stretch = findLast(stretches, ({ from }) => from <= day);
  if (!stretch) return 0;
  return stretch.before + minutesBefore(Math.min(day, stretch.to) + 1, beforeWeekday) - minutesBefore(stretch.from, beforeWeekday) - used;
}

/**
 * The day that holds a minute, the first one being minute 1. Minute 0 is the last one that is used up, or the first one where none is: there
 * belongs what takes no time.
 * @throws ScheduleInputError when it would come after 9999-12-31.
 */
export function dayOfMinute({ stretches, beforeWeekday, used }: StudyMinutes, minuteLeft: number): Day {
  const minute = Math.max(1, used + minuteLeft);
  const stretch = findLast(stretches, ({ before }) => before < minute);
  const day = stretch && dayOf(minutesBefore(stretch.from, beforeWeekday) + minute - stretch.before, beforeWeekday);
  // The last stretch may end long before the years do, with days off from then on.
  if (!stretch || day === undefined || day > stretch.to) {
    throw new ScheduleInputError({ field: "minutesPerWeekday", code: "tooLong", maxYears: null });
  }
  return day;
}

/** The minutes from the Monday of 1970-01-01's week to the end of the day before, as if no day were off. */
function minutesBefore(day: Day, beforeWeekday: readonly number[]): number {
  const weeks = (weekOf(day) - weekOf(0)) / 7;
  return weeks * (beforeWeekday[7] as number) + (beforeWeekday[weekdayOf(day)] as number);
}

/** The other way round: the day that holds a minute counted from that Monday, the first one being minute 1. */
function dayOf(minute: number, beforeWeekday: readonly number[]): Day {
  const perWeek = beforeWeekday[7] as number;
  const weeks = Math.ceil(minute / perWeek) - 1;
  const rest = minute - weeks * perWeek;
  let weekday = 0;
  while ((beforeWeekday[weekday + 1] as number) < rest) weekday += 1;
  return weekOf(0) + 7 * weeks + weekday;
}

/** The last element that holds, of a list in which all that hold come first; a binary search. */
function findLast<Element>(list: readonly Element[], holds: (element: Element) => boolean): Element | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
