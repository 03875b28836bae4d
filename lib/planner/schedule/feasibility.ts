import { type Availability, findTargetProblem, type ScheduleProblem } from "#lib/planner/time/availability.ts";
import { type Day, formatIsoDay } from "#lib/planner/time/calendar.ts";
import { distributeMinutes, mostMinutesPerWeek, sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { ScheduleInput } from "./schedule.ts";

/** Whether the plan meets its target date and, if not, which study time or date would make it fit. `proposeScopeCut` proposes a smaller scope. */
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
      /**
       * The fewest minutes a week that meet the target, in half hours, distributed by `distributeMinutes`; null when even 24 hours a study day
       * are not enough.
       */
      minutesPerWeek: number | null;
      /** The problem with a target that has already passed; then there are no other proposals. */
      problem: ScheduleProblem | null;
    };

/**
 * Checks whether milestones in planned order meet the target date; null when there is none.
 * @throws ScheduleInputError when the plan would run past 9999-12-31.
 */
export function judgeTarget(items: readonly ScheduleInput[], availability: Availability): Verdict | null {
  const { targetDay, firstDay } = availability;
  if (targetDay === null) return null;
  const left = items.filter((item) => !item.settled);
  if (left.length === 0) return { fits: true, spareDays: Math.max(0, targetDay - firstDay) };

  const needed = sumMinutes(left);
  const finish = dayOfMinute(buildStudyMinutes(availability), needed);
  if (finish <= targetDay) return { fits: true, spareDays: targetDay - finish };

  const problem = findTargetProblem(availability) ?? null;
  return {
    fits: false,
    finishOn: formatIsoDay(finish),
    minutesPerWeek: problem ? null : findLeastMinutes(needed, availability, targetDay),
    problem,
  };
}

/** How many minutes do not fit before the end of the target date; 0 when all do, and without a target. */
export function findMissingMinutes(left: readonly Pick<ScheduleInput, "minutes">[], availability: Availability): number {
  if (availability.targetDay === null || left.length === 0) return 0;
  const time = buildStudyMinutes(availability);
  // A milestone of no minutes still needs a study day, unless work was done today.
  const needed = Math.max(time.used > 0 ? 0 : 1, sumMinutes(left));
  return Math.max(0, needed - minutesThrough(time, availability.targetDay));
}

function sumMinutes(left: readonly Pick<ScheduleInput, "minutes">[]): number {
  return left.reduce((sum, item) => sum + item.minutes, 0);
}

const halfHour = 30;

/** Binary search. It is valid because more minutes a week never take minutes from a weekday (see `distributeMinutes`). */
function findLeastMinutes(needed: number, availability: Availability, target: Day): number | null {
  const pattern = availability.minutesPerWeekday;
  const suffices = (total: number) => {
    const minutesPerWeekday = distributeMinutes(pattern, total);
    return dayOfMinute(buildStudyMinutes({ ...availability, minutesPerWeekday }), needed) <= target;
  };
  let low = sumWeek(pattern);
  let high = mostMinutesPerWeek(pattern);
  if (!suffices(high)) return null;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return Math.min(Math.ceil(high / halfHour) * halfHour, mostMinutesPerWeek(pattern));
}
