import { isSettled } from "#lib/planner/plan/counts.ts";
import { itemState, type PlanItem } from "#lib/planner/plan/plan.ts";
import { type Availability, PlanningError } from "#lib/planner/time/availability.ts";
import { formatDay } from "#lib/planner/time/calendar.ts";
import { dayOfMinute, layOutStudyTime } from "#lib/planner/time/study-time.ts";
import { remainingMinutes } from "./schedule.ts";

/** The finish when everything left takes the least of its hours, and when it takes the most; the learner's own estimates as they are. */
export type FinishRange = { early: string; late: string };

/** Finds between which days a plan finishes; null when nothing is left, and when the later would come after 9999-12-31. */
export function findFinishRange(items: readonly PlanItem[], availability: Availability): FinishRange | null {
  const left = items.filter((item) => !isSettled(itemState(item)));
  if (left.length === 0) return null;
  const time = layOutStudyTime(availability);
  const finishWith = (end: "low" | "high") => {
    const minutesOf = (item: PlanItem) => (item.ownEstimate ? item.minutes : Math.round(item.hours[end] * 60));
    const minutes = left.reduce((sum, item) => sum + remainingMinutes(minutesOf(item), itemState(item), item.steps), 0);
    return formatDay(dayOfMinute(time, Math.max(1, minutes)));
  };
  try {
    return { early: finishWith("low"), late: finishWith("high") };
  } catch (error) {
    if (error instanceof PlanningError) return null;
    throw error;
  }
}
