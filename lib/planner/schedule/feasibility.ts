import { type Availability, findTargetProblem } from "#lib/planner/time/availability.ts";
import { type Day, formatDay } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek, sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { ScheduleInput } from "./schedule.ts";

/** A milestone as judging a target sees it. */
export type FeasibilityInput = ScheduleInput & { optional: boolean; prerequisites: readonly string[] };

/** Whether the plan meets its target date and, where it does not, what would. */
export type Verdict =
  | {
      fits: true;
      /** Days from the finish to the target, 0 when they are the same; from the first day when nothing is left. */
      spareDays: number;
    }
  | {
      fits: false;
      /** When it finishes as things are. */
      finishOn: string;
      /** The least minutes a week that meet the target, spread by `spreadMinutes`; null when 24 hours on every study day do not. */
      minutesPerWeek: number | null;
      /** Optional milestones, in planned order, without which it meets the target; null when all of them do not suffice. */
      leaveOut: { ids: string[]; minutes: number } | null;
      /** What to change about the target itself when it has passed; then there are no levers. */
      problem: string | null;
    };

/**
 * Judges the target date for milestones in planned order; null when there is none.
 * @throws PlanningError when the plan would run past 9999-12-31.
 */
export function judgeTarget(items: readonly FeasibilityInput[], availability: Availability): Verdict | null {
  const { targetDay, firstDay } = availability;
  if (targetDay === null) return null;
  const left = items.filter((item) => !item.settled);
  if (left.length === 0) return { fits: true, spareDays: Math.max(0, targetDay - firstDay) };

  const needed = minutesNeeded(left);
  const finish = dayOfMinute(buildStudyMinutes(availability), needed);
  if (finish <= targetDay) return { fits: true, spareDays: targetDay - finish };

  const problem = findTargetProblem(availability)?.message ?? null;
  return {
    fits: false,
    finishOn: formatDay(finish),
    minutesPerWeek: problem ? null : findLeastMinutes(needed, availability, targetDay),
    leaveOut: problem ? null : findLeaveOut(left, minutesThrough(buildStudyMinutes(availability), targetDay)),
    problem,
  };
}

/** The minute by which all are finished. Even milestones of no minutes need a day of study to stand on. */
function minutesNeeded(left: readonly ScheduleInput[]): number {
  return Math.max(
    1,
    left.reduce((sum, item) => sum + item.minutes, 0),
  );
}

/** A binary search: no weekday loses when the week gains, so what suffices goes on sufficing. */
function findLeastMinutes(needed: number, availability: Availability, target: Day): number | null {
  const pattern = availability.minutesPerWeekday;
  const suffices = (total: number) => {
    const minutesPerWeekday = distributeMinutes(pattern, total);
    return minutesThrough(buildStudyMinutes({ ...availability, minutesPerWeekday }), target) >= needed;
  };
  let low = sumWeek(pattern);
  let high = mostMinutesPerWeek(pattern);
  if (!suffices(high)) return null;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Leaves out optional milestones from the end of the order, one after another, until the rest takes no more than `available`
 * minutes. Then, from the front, it takes back each that turns out not to be needed, so no part of the answer would do. A
 * milestone on which a kept one after it rests is kept.
 */
function findLeaveOut(left: readonly FeasibilityInput[], available: number): { ids: string[]; minutes: number } | null {
  const out = new Set<string>();
  const restedOn = new Set<string>();
  let rest = left.reduce((sum, item) => sum + item.minutes, 0);
  const fits = (minutes: number, count: number) => count === 0 || Math.max(1, minutes) <= available;

  for (const item of left.toReversed()) {
    if (fits(rest, left.length - out.size)) break;
    if (item.optional && !restedOn.has(item.id)) {
      out.add(item.id);
      rest -= item.minutes;
    } else {
      for (const id of item.prerequisites) restedOn.add(id);
    }
  }
  if (!fits(rest, left.length - out.size)) return null;

  for (const item of left) {
    const restsOnOut = item.prerequisites.some((id) => out.has(id));
    if (!out.has(item.id) || restsOnOut || !fits(rest + item.minutes, left.length - out.size + 1)) continue;
    out.delete(item.id);
    rest += item.minutes;
  }
  const answer = left.filter((item) => out.has(item.id));
  return { ids: answer.map((item) => item.id), minutes: answer.reduce((sum, item) => sum + item.minutes, 0) };
}
