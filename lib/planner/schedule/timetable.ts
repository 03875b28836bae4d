import { isSettled } from "#lib/planner/plan/counts.ts";
import { itemState, type PlanItem } from "#lib/planner/plan/plan.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { judgeTarget, type Verdict } from "./feasibility.ts";
import { type FinishRange, findFinishRange } from "./finish-range.ts";
import { remainingMinutes, type Schedule, schedule } from "./schedule.ts";

/** When a learner studies for a plan, as they set it. Dates are "YYYY-MM-DD". */
export type PlanSettings = {
  startsOn: string;
  /** Whole minutes, Monday to Sunday. */
  minutesPerWeekday: readonly number[];
  daysOff: readonly { from: string; to: string }[];
  targetDate: string | null;
  /** An IANA name: whose midnight begins a day. */
  timeZone: string;
};

/** A plan laid out over the days from today on, and what that means for the target. */
export type Timetable = { schedule: Schedule; verdict: Verdict | null; finishRange: FinishRange | null };

/**
 * Lays a plan's items, in their order, out over the study time that is left from today on.
 * @throws PlanningError when the settings cannot be planned with; its message says what to change.
 */
export function makeTimetable(items: readonly PlanItem[], settings: PlanSettings, today: string): Timetable {
  const availability = readAvailability({ ...settings, today });
  const work = items.map((item) => ({
    id: item.id,
    minutes: remainingMinutes(item.minutes, itemState(item), item.steps),
    settled: isSettled(itemState(item)),
    optional: item.optional,
    prerequisites: item.prerequisites,
  }));
  return {
    schedule: schedule(work, availability),
    verdict: judgeTarget(work, availability),
    finishRange: findFinishRange(items, availability),
  };
}
