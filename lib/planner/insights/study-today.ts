import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { clockTimesOf, listSessions, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { readAvailability } from "#lib/planner/time/availability.ts";
import { formatIsoDay, readDay, weekdayOf, weekOf } from "#lib/planner/time/calendar.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { listWorkByDay, listWorkedMilestones, type WorkedMilestone } from "./this-week.ts";

/** What today's study time is for: what was done of it already, and what is left. */
export type TodaySession = {
  /** Today, "YYYY-MM-DD"; the day of the next session when today has none and nothing was done today. */
  day: string;
  /** The minutes of all its parts, those done included. */
  minutes: number;
  /** When it begins and ends by the clock, "10:00" and "12:00"; undefined without a start time. */
  clock: { from: string; to: string } | undefined;
  /** In planned order. */
  parts: readonly TodayPart[];
  /** Whether nothing of it is left. */
  isOver: boolean;
};

/** A milestone of the session, with the numbers of its steps from 1, those ticked today included. */
type TodayPart = { milestoneId: string; steps: readonly number[] };

/** The work of one day of a week, in minutes. */
export type WeekDay = {
  day: string;
  done: number;
  /** What sessions from today on have for it. */
  planned: number;
  /** Its study time; 0 on a day off. */
  available: number;
  isOff: boolean;
};

/** How many sessions after today's are listed. */
const nextCount = 3;

/**
 * Finds what to study today and after that, and how the week is going. A tick moves no step out of today's session: work done today uses
 * up today's study time first.
 * @param today "YYYY-MM-DD" in the time zone of the plan.
 * @returns the session, undefined when nothing is left and nothing was done today; the three sessions that follow; and the days of
 * the week of `today`, Monday first.
 * @throws ScheduleInputError when no schedule can be computed from the study time.
 */
export function studyToday(
  plan: PlanToSchedule,
  studyTime: StudyTime,
  today: string,
): { session: TodaySession | undefined; next: StudySession[]; week: WeekDay[] } {
  const items = listWorkedMilestones(plan, today);
  const work = listWorkByDay(items);
  const doneOn = (day: string) => work.reduce((sum, { on, minutes }) => (on === day ? sum + minutes : sum), 0);
  const monday = weekOf(readDay(today));
  const sunday = formatIsoDay(monday + 6);
  const doneToday = doneOn(today);

  const sessions: StudySession[] = [];
  for (const session of listSessions(plan, studyTime, today)) {
    if (sessions.length > nextCount && session.day > sunday) break;
    sessions.push(session);
  }
  const { minutesPerWeekday, daysOff } = readAvailability({ ...studyTime, today: formatIsoDay(monday) }, 0);
  const week = [0, 1, 2, 3, 4, 5, 6].map((at) => {
    const day = monday + at;
    const iso = formatIsoDay(day);
    const isOff = daysOff.some(({ from, to }) => from <= day && day <= to);
    return {
      day: iso,
      done: doneOn(iso),
      planned: sessions.find((session) => session.day === iso)?.minutes ?? 0,
      available: isOff || iso < studyTime.startsOn ? 0 : (minutesPerWeekday[weekdayOf(day)] ?? 0),
      isOff,
    };
  });

  const [first] = sessions;
  const isToday = first?.day === today;
  const done = partsDoneOn(items, today);
  const next = (isToday || done.length === 0 ? sessions.slice(1) : sessions).slice(0, nextCount);
  if (done.length === 0) {
    const session = first && { ...sessionOf(first, studyTime), parts: first.parts, isOver: false };
    return { session, next, week };
  }
  const left = isToday ? first : undefined;
  const session = {
    day: today,
    minutes: doneToday + (left?.minutes ?? 0),
    clock: left && sessionOf(left, studyTime).clock,
    parts: mergeParts(items, done, left?.parts ?? []),
    isOver: !left,
  };
  return { session, next, week };
}

/** A session with the clock of all of it: what is left begins after the work of today. */
function sessionOf(session: StudySession, { timeZone }: StudyTime): Pick<TodaySession, "day" | "minutes" | "clock"> {
  const { day, minutes, minutesBefore } = session;
  const clock = clockTimesOf({ ...session, minutesBefore: 0, minutes: minutesBefore + minutes }, makeZoneClock(timeZone));
  return { day, minutes, clock };
}

/** What was worked on that day: the steps ticked then, and for a milestone done then those that had not been ticked before. */
function partsDoneOn(items: readonly (PlanMilestone & WorkedMilestone)[], day: string): TodayPart[] {
  return items.flatMap((item) => {
    const isDone = isSettled(milestoneState(item)) && item.doneOn === day;
    const steps = item.ticks.flatMap((tick, at) => (tick === day || (isDone && tick === null) ? [at + 1] : []));
    return isDone || steps.length > 0 ? [{ milestoneId: item.id, steps }] : [];
  });
}

/** Both lists as one, in planned order, each milestone once. */
function mergeParts(items: readonly PlanMilestone[], one: readonly TodayPart[], other: readonly TodayPart[]): TodayPart[] {
  const all = [...one, ...other];
  return items.flatMap(({ id }) => {
    const its = all.filter(({ milestoneId }) => milestoneId === id);
    if (its.length === 0) return [];
    return [{ milestoneId: id, steps: [...new Set(its.flatMap(({ steps }) => steps))].sort((a, b) => a - b) }];
  });
}
