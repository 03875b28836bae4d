import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { judgeTarget, type Verdict } from "./feasibility.ts";
import { type FinishRange, findFinishRange } from "./finish-range.ts";
import { computeSchedule, remainingMinutes, type Schedule } from "./schedule.ts";

/** When a learner studies for a plan, as they set it. Dates are "YYYY-MM-DD". */
export type StudyTime = {
  startsOn: string;
  /** Whole minutes, Monday to Sunday. */
  minutesPerWeekday: readonly number[];
  daysOff: readonly { from: string; to: string }[];
  targetDate: string | null;
  /** An IANA name: whose midnight begins a day. */
  timeZone: string;
};

/** A plan laid out over the days from today on, and what that means for the target. */
export type PlanSchedule = { schedule: Schedule; verdict: Verdict | null; finishRange: FinishRange | null };

/**
 * Lays a plan's items, in their order, out over the study time that is left from today on.
 * @throws PlanningError when the settings cannot be planned with; its message says what to change.
 */
export function schedulePlan(items: readonly PlanMilestone[], settings: StudyTime, today: string): PlanSchedule {
  const availability = readAvailability({ ...settings, today });
  const work = items.map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, milestoneState(item), item.steps),
    settled: isSettled(milestoneState(item)),
    optional: item.optional,
    prerequisites: item.prerequisites,
  }));
  return {
    schedule: computeSchedule(work, availability),
    verdict: judgeTarget(work, availability),
    finishRange: findFinishRange(items, availability),
  };
}
