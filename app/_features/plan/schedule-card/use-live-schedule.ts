import { useMemo } from "react";
import { formatDayRange } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";

/** Computes the current dates of a plan, and those of each milestone in words; undefined before a study time is set. */
export function useLiveSchedule(plan: Plan, today: string) {
  return useMemo(() => {
    const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
    const dates = new Map<string, string>();
    for (const [id, { from, to, moved }] of live && "currentDates" in live ? live.currentDates.days : []) {
      const span = formatDayRange(from, to, "medium", today);
      dates.set(id, moved ? timeMessages.movedTo(span) : span);
    }
    return { live, dates };
  }, [plan, today]);
}
