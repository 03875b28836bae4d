import { useMemo } from "react";
import { formatDayRange } from "#lib/messages/days.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { CurrentDays } from "#lib/planner/schedule/current-dates.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { clockTimesOf, listSessions } from "#lib/planner/schedule/sessions.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";

const mostDaysWithoutYear = 330;

/**
 * Computes the current dates of a plan, the days of each milestone, also in words, and in words when the milestone of today's session is
 * studied, if that has a time; undefined before a study time is set.
 */
export function useLiveSchedule(plan: Plan, today: string) {
  return useMemo(() => {
    const live = plan.studyTime ? computeLiveSchedule(plan, plan.studyTime, today) : undefined;
    const dates = new Map<string, string>();
    const days: ReadonlyMap<string, CurrentDays> = live && "currentDates" in live ? live.currentDates.days : new Map();
    for (const [id, { from, to }] of days) {
      // Within the coming months a day needs no year.
      dates.set(id, formatDayRange(from, to, "medium", countDays(today, to) < mostDaysWithoutYear ? to : today));
    }
    return { live, days, dates, todayAt: live && "currentDates" in live ? sayToday(plan, today) : undefined };
  }, [plan, today]);
}

function sayToday(plan: Plan, today: string): { milestoneId: string; text: string } | undefined {
  if (!plan.studyTime?.startTimes) return undefined;
  const { value: session } = listSessions(plan, plan.studyTime, today).next();
  const clock = session?.day === today ? clockTimesOf(session, makeZoneClock(timeZoneOf(plan))) : undefined;
  const milestoneId = session?.parts[0]?.milestoneId;
  return clock && milestoneId !== undefined ? { milestoneId, text: planListMessages.todayAt(clock) } : undefined;
}
