import { useMemo } from "react";
import { formatDayRange } from "#lib/messages/days.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { CurrentDays } from "#lib/planner/schedule/current-dates.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { countDays } from "#lib/planner/time/calendar.ts";

const mostDaysWithoutYear = 330;

/** Computes the current dates of a plan, and the days of each milestone, also in words; undefined before a study time is set. */
export function useLiveSchedule(plan: Plan, today: string) {
  return useMemo(() => {
    const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
    const dates = new Map<string, string>();
    const days: ReadonlyMap<string, CurrentDays> = live && "currentDates" in live ? live.currentDates.days : new Map();
    for (const [id, { from, to }] of days) {
      // Within the coming months a day needs no year.
      dates.set(id, formatDayRange(from, to, "medium", countDays(today, to) < mostDaysWithoutYear ? to : today));
    }
    return { live, days, dates };
  }, [plan, today]);
}
