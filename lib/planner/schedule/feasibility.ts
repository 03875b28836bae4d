import type { Importance } from "#lib/planner/plan/plan.ts";
import { type Availability, findTargetProblem, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { type Day, formatIsoDay } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek, sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { ScheduleInput } from "./schedule.ts";

/** The fields of a milestone that the check of a target date needs. The prerequisites are those that it cannot do without. */
export type FeasibilityInput = ScheduleInput & { importance: Importance; prerequisites: readonly string[] };

/** Whether the plan meets its target date and, if not, what would make it fit. */
export type Verdict =
  | {
      fits: true;
      /** Days between the finish and the target, 0 when they are the same day. Counted from the first day when nothing is left. */
      spareDays: number;
    }
  | {
      fits: false;
      /** The finish without any change. */
      finishOn: string;
      /** The fewest minutes a week that meet the target, distributed by `distributeMinutes`; null when even 24 hours a study day are not enough. */
      minutesPerWeek: number | null;
      /**
       * Milestones to skip so that the rest meets the target, in planned order: extra ones, and useful ones where those are not enough.
       * Null when skipping all of both is not enough; core milestones are never among them.
       */
      leaveOut: { ids: string[]; minutes: number } | null;
      /** The problem with a target that has already passed; then there are no other proposals. */
      problem: ScheduleProblem | null;
    };

/**
 * Checks whether milestones in planned order meet the target date; null when there is none.
 * @throws ScheduleInputError when the plan would run past 9999-12-31.
 */
export function judgeTarget(items: readonly FeasibilityInput[], availability: Availability): Verdict | null {
  const { targetDay, firstDay } = availability;
  if (targetDay === null) return null;
  const left = items.filter((item) => !item.settled);
  if (left.length === 0) return { fits: true, spareDays: Math.max(0, targetDay - firstDay) };

  const needed = minutesNeeded(left);
  const finish = dayOfMinute(buildStudyMinutes(availability), needed);
  if (finish <= targetDay) return { fits: true, spareDays: targetDay - finish };

  const problem = findTargetProblem(availability) ?? null;
  return {
    fits: false,
    finishOn: formatIsoDay(finish),
    minutesPerWeek: problem ? null : findLeastMinutes(needed, availability, targetDay),
    leaveOut: problem ? null : findLeaveOutByImportance(left, minutesThrough(buildStudyMinutes(availability), targetDay)),
    problem,
  };
}

/** The study minute in which the last milestone ends: at least 1, because a milestone of no minutes still needs a study day. */
function minutesNeeded(left: readonly ScheduleInput[]): number {
  return Math.max(
    1,
    left.reduce((sum, item) => sum + item.minutes, 0),
  );
}

/** Binary search. It is valid because more minutes a week never take minutes from a weekday (see `distributeMinutes`). */
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

function findLeaveOutByImportance(left: readonly FeasibilityInput[], available: number) {
  return (
    findLeaveOut(left, available, ({ importance }) => importance === "extra") ??
    findLeaveOut(left, available, ({ importance }) => importance !== "core")
  );
}

/**
 * Skips milestones that may go from the end of the order until the rest takes at most `available` minutes. Then adds back, from the
 * front, each milestone that fits after all, so that no smaller answer works. Prerequisites of kept milestones are kept.
 */
function findLeaveOut(
  left: readonly FeasibilityInput[],
  available: number,
  mayGo: (item: FeasibilityInput) => boolean,
): { ids: string[]; minutes: number } | null {
  const out = new Set<string>();
  const required = new Set<string>();
  let rest = left.reduce((sum, item) => sum + item.minutes, 0);
  const fits = (minutes: number, count: number) => count === 0 || Math.max(1, minutes) <= available;

  for (const item of left.toReversed()) {
    if (fits(rest, left.length - out.size)) break;
    if (mayGo(item) && !required.has(item.id)) {
      out.add(item.id);
      rest -= item.minutes;
    } else {
      for (const id of item.prerequisites) required.add(id);
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
