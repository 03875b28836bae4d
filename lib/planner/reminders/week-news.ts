import { listWorkByDay, listWorkedMilestones } from "#lib/planner/insights/this-week.ts";
import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { type PlanStatus, readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { listSessions, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { readAvailability, ScheduleInputError } from "#lib/planner/time/availability.ts";
import { countDays, formatIsoDay, readDay, weekdayOf } from "#lib/planner/time/calendar.ts";

/** What a reminder tells of a plan. */
export type WeekNews = {
  /** The study sessions of the week that it is about, from today on. */
  sessions: readonly StudySession[];
  /** The ids of the milestones that were done in the seven days before today, or today. */
  done: readonly string[];
  /** The minutes of work in that time. */
  minutesDone: number;
  status: PlanStatus;
  /** By how many days the finish is later than the last letter told; negative when it is earlier, 0 when it told none. */
  finishMoved: number;
  /** Whether the week before had study time, and nothing was done in it. */
  isAfterMissedWeek: boolean;
};

type Facts = {
  plan: Plan;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  /** The Monday of the week that the reminder is about. */
  week: string;
  /** The first day on which the learner had both the plan and reminders: an earlier week cannot be missed. */
  since: string;
  /** The finish that the last letter told; null when it told none. */
  toldFinish: string | null;
};

/** Reads what a reminder tells of a plan; undefined before its study time is set, and when that gives no dates. */
export function readWeekNews({ plan, today, week, since, toldFinish }: Facts): WeekNews | undefined {
  if (!plan.studyTime) return undefined;
  const worked = listWorkedMilestones(plan, today);
  const work = listWorkByDay(worked);
  const weekAgo = formatIsoDay(readDay(today) - 7);
  const recent = work.filter(({ on }) => on > weekAgo);
  try {
    const sessions = listWeek(plan, plan.studyTime, today, week);
    const status = readPlanStatus(plan, today);
    const { current } = status.finish;
    return {
      sessions,
      done: worked.filter(({ doneOn }) => doneOn !== null && doneOn > weekAgo).map(({ id }) => id),
      minutesDone: sumMinutes(recent),
      status,
      finishMoved: toldFinish !== null && current !== null ? countDays(toldFinish, current) : 0,
      isAfterMissedWeek: isMissed(work, plan.studyTime, readDay(week) - 7, since),
    };
  } catch (error) {
    if (error instanceof ScheduleInputError) return undefined;
    throw error;
  }
}

function sumMinutes(work: readonly { minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The sessions of the week that begins on a Monday. */
function listWeek(plan: PlanToSchedule, studyTime: StudyTime, today: string, week: string): StudySession[] {
  const sunday = formatIsoDay(readDay(week) + 6);
  const sessions: StudySession[] = [];
  for (const session of listSessions(plan, studyTime, today)) {
    if (session.day > sunday) break;
    if (session.day >= week) sessions.push(session);
  }
  return sessions;
}

/** Whether a whole week since `since` had study time and no work. @throws ScheduleInputError */
function isMissed(work: readonly { on: string }[], studyTime: StudyTime, monday: number, since: string): boolean {
  const [first, last] = [formatIsoDay(monday), formatIsoDay(monday + 6)];
  if (since > first || studyTime.startsOn > first) return false;
  if (work.some(({ on }) => first <= on && on <= last)) return false;
  const { minutesPerWeekday, daysOff } = readAvailability({ ...studyTime, today: first }, 0);
  return [0, 1, 2, 3, 4, 5, 6].some((at) => {
    const day = monday + at;
    return (minutesPerWeekday[weekdayOf(day)] ?? 0) > 0 && !daysOff.some(({ from, to }) => from <= day && day <= to);
  });
}
