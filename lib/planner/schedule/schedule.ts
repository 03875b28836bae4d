import { isSettled, type State } from "#lib/planner/plan/counts.ts";
import type { Availability } from "#lib/planner/time/availability.ts";
import { type Day, formatIsoDay, weekOf } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough, type StudyMinutes } from "#lib/planner/time/study-minutes.ts";

/** The fields of a milestone that scheduling needs: the minutes left, and whether it is settled (nothing left to do). */
export type ScheduleInput = { id: string; minutes: number; settled: boolean };

/** A milestone with the first and last day on which it is worked on, "YYYY-MM-DD"; both null when it is settled. */
export type ScheduledMilestone = { id: string; minutes: number; plannedStart: string | null; plannedEnd: string | null };

/** A week, named by its Monday, with the planned minutes and the available study minutes (from the first day on, without those that work done on it has used up). */
export type WeekLoad = { week: string; plannedMinutes: number; availableMinutes: number };

export type Schedule = {
  /** All milestones, in the order given. */
  items: ScheduledMilestone[];
  /** Every week from the first day to the finish, including weeks without work; empty when nothing is left. */
  weeks: WeekLoad[];
  /** The day of the last minute, null when nothing is left. */
  finishOn: string | null;
};

/**
 * The minutes left of a milestone that takes `minutes` in total: none once it is settled, else the share of its unticked steps (rounded
 * up to a whole minute). Ticks count by themselves, also of a milestone that was set back to not started.
 */
export function remainingMinutes(minutes: number, state: State, steps: readonly { done: boolean }[]): number {
  if (isSettled(state)) return 0;
  if (steps.length === 0) return minutes;
  return Math.ceil((minutes * steps.filter((step) => !step.done).length) / steps.length);
}

/**
 * All minutes but the last of the step under way: a part of a step cannot be ticked. Without steps, the whole milestone is one.
 * @param minutes those of the whole milestone. @param steps how many it has. @param open how many of them are not ticked
 */
export function partOfStep(minutes: number, steps: number, open: number): number {
  if (steps === 0) return Math.max(0, minutes - 1);
  return Math.max(0, Math.ceil((minutes * open) / steps) - Math.floor((minutes * (open - 1)) / steps) - 1);
}

/**
 * Schedules milestones one after another, in the given order, from the availability's first day. A day's minutes are used up before
 * the next day begins, so one day may end a milestone and begin the next. A milestone of no minutes is placed on the day of the last
 * minute before it, today's work included, or on the first study day.
 * @param items minutes are whole and not negative; a settled milestone takes none.
 * @throws ScheduleInputError when the plan would run past 9999-12-31.
 */
export function computeSchedule(items: readonly ScheduleInput[], availability: Availability): Schedule {
  const time = buildStudyMinutes(availability);
  const format = rememberLast(formatIsoDay);
  let worked = 0;
  let finish: Day | null = null;
  const planned = items.map(({ id, minutes, settled }): ScheduledMilestone => {
    if (settled) return { id, minutes: 0, plannedStart: null, plannedEnd: null };
    if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`${id} takes ${minutes} minutes`);
    const start = dayOfMinute(time, minutes > 0 ? worked + 1 : worked);
    worked += minutes;
    finish = dayOfMinute(time, worked);
    return { id, minutes, plannedStart: format(start), plannedEnd: format(finish) };
  });
  return {
    items: planned,
    weeks: finish === null ? [] : listWeeks(availability.firstDay, finish, worked, time),
    finishOn: finish === null ? null : format(finish),
  };
}

function listWeeks(first: Day, last: Day, work: number, time: StudyMinutes): WeekLoad[] {
  const weeks: WeekLoad[] = [];
  let before = 0;
  for (let monday = weekOf(first); monday <= last; monday += 7) {
    const through = minutesThrough(time, monday + 6);
    weeks.push({
      week: formatIsoDay(monday),
      plannedMinutes: Math.min(work, through) - Math.min(work, before),
      availableMinutes: through - before,
    });
    before = through;
  }
  return weeks;
}

/** Consecutive milestones often share a day, and formatting a date costs more than finding it. */
function rememberLast(format: (day: Day) => string): (day: Day) => string {
  let last: Day | undefined;
  let text = "";
  return (day) => {
    if (day !== last) text = format(day);
    last = day;
    return text;
  };
}
