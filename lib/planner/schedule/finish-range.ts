import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type Availability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { formatIsoDay } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute } from "#lib/planner/time/study-minutes.ts";
import { remainingMinutes } from "./schedule.ts";

/** The finish when everything left takes its lowest estimate, and when it takes its highest. Own estimates are used as they are. */
export type FinishRange = { early: string; late: string };

/** Finds the earliest and latest finish; null when nothing is left, and when the latest would come after 9999-12-31. */
export function findFinishRange(items: readonly PlanMilestone[], availability: Availability): FinishRange | null {
  const left = items.filter((item) => !isSettled(milestoneState(item)));
  if (left.length === 0) return null;
  const time = buildStudyMinutes(availability);
  const finishWith = (end: "low" | "high") => {
    const minutesOf = (item: PlanMilestone) => (item.ownEstimate ? item.minutes : Math.round(item.hours[end] * 60));
    const minutes = left.reduce((sum, item) => sum + remainingMinutes(minutesOf(item), milestoneState(item), item.steps), 0);
    return formatIsoDay(dayOfMinute(time, minutes));
  };
  try {
    return { early: finishWith("low"), late: finishWith("high") };
  } catch (error) {
    if (error instanceof ScheduleInputError) return null;
    throw error;
  }
}
