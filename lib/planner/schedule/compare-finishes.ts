import type { PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { ScheduleInputError } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import { computeDates } from "./current-dates.ts";
import { readPlanAvailability } from "./schedule-plan.ts";

/** Another plan as far as its finish goes: its milestones, done or left, and the whole minutes that are left of them. */
type OtherPlan = { counts: readonly string[]; left: readonly string[]; minutesLeft: number };

/**
 * The finish of a plan from today, and that of another plan at the same study time. Undefined when either has no finish: before the study time
 * is set, when nothing is left, and past 9999-12-31.
 * @param today "YYYY-MM-DD"
 */
export function compareFinishes(plan: PlanToSchedule, other: OtherPlan, today: string): { now: string; other: string } | undefined {
  const dated = computeDates(plan, today);
  if (!dated || "problem" in dated || other.minutesLeft === 0) return undefined;
  const now = dated.currentDates.finish.current;
  if (now === null) return undefined;
  try {
    const time = buildStudyMinutes(readPlanAvailability(keepOnly(plan, other), dated.studyTime, today));
    return { now, other: formatIsoDay(dayOfMinute(time, other.minutesLeft)) };
  } catch (error) {
    if (error instanceof ScheduleInputError) return undefined;
    throw error;
  }
}

/** What both plans have: of today's work, only that on it counts in the other one. */
function keepOnly(plan: PlanToSchedule, { counts, left }: OtherPlan): PlanToSchedule {
  const ids = new Set([...counts, ...left]);
  return { ...plan, areas: plan.areas.map((area) => ({ ...area, items: area.items.filter(({ id }) => ids.has(id)) })) };
}
