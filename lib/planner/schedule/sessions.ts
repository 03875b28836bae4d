import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type PlanMilestone, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { type Day, formatIsoDay, weekdayOf } from "#lib/planner/time/calendar.ts";
import { buildStudyMinutes, dayOfMinute, minutesThrough } from "#lib/planner/time/study-minutes.ts";
import type { ZoneClock } from "#lib/planner/time/zone-clock.ts";
import { remainingMinutes } from "./schedule.ts";
import { readPlanAvailability, type StudyTime } from "./schedule-plan.ts";

/** What a study session is for: a milestone, and some of its steps. */
type SessionPart = {
  milestoneId: string;
  minutes: number;
  /** The numbers of the unticked steps that are worked on, from 1, in order. A step that does not fit into a session is in the next one as well. */
  steps: readonly number[];
};

/** The study time of one day, with what it is for. */
export type StudySession = {
  /** "YYYY-MM-DD" */
  day: string;
  /** The minutes of all its parts. */
  minutes: number;
  /** One after another, in planned order; at least one. */
  parts: readonly SessionPart[];
  /** "10:00", when the study time of its day begins; null where the learner set none. */
  startsAt: string | null;
  /** How many minutes of that study time are over before it begins: those of the work done today. */
  minutesBefore: number;
};

/**
 * Lists the study sessions of what is left, one for each study day, from today on (or from the start, when that is later). They are the
 * schedule of today by day: each minute left is in one session, and days hold what `computeSchedule` puts on them. Lazy, so that
 * the first weeks of a long plan cost no more than those of a short one.
 * @param today "YYYY-MM-DD" in the time zone of the plan.
 * @throws ScheduleInputError while it is read, when no schedule can be computed from the study time, or a session would be past 9999-12-31.
 */
export function* listSessions(plan: PlanToSchedule, studyTime: StudyTime, today: string): Generator<StudySession, void> {
  const availability = readPlanAvailability(plan, studyTime, today);
  const time = buildStudyMinutes(availability);
  let worked = 0;
  let session: Omit<StudySession, "day" | "minutes"> & { day: Day; parts: SessionPart[] } = { ...noSession };
  for (const item of milestonesOf(plan)) {
    if (isSettled(milestoneState(item))) continue;
    const minutes = remainingMinutes(item.minutes, milestoneState(item), item.steps);
    const stepsBetween = stepReader(item, minutes);
    let from = 0;
    do {
      const day = dayOfMinute(time, minutes > 0 ? worked + 1 : worked);
      if (day !== session.day) {
        if (session.parts.length > 0) yield finishSession(session);
        const startsAt = studyTime.startTimes?.[weekdayOf(day)] ?? null;
        session = { day, parts: [], startsAt, minutesBefore: day === availability.firstDay ? time.used : 0 };
      }
      const to = Math.min(minutes, from + minutesThrough(time, day) - worked);
      session.parts.push({ milestoneId: item.id, minutes: to - from, steps: stepsBetween(from, to) });
      worked += to - from;
      from = to;
    } while (from < minutes);
  }
  if (session.parts.length > 0) yield finishSession(session);
}

const noSession = { day: -1, parts: [], startsAt: null, minutesBefore: 0 };

function finishSession({ day, parts, ...rest }: Omit<StudySession, "day" | "minutes"> & { day: Day }): StudySession {
  return { day: formatIsoDay(day), minutes: parts.reduce((sum, part) => sum + part.minutes, 0), parts, ...rest };
}

/**
 * Returns a function that gives the steps of a stretch of a milestone's minutes; stretches must be asked for in order. The minutes left are
 * shared evenly among the unticked steps, to whole minutes; a step without a minute of its own goes with the minute that follows.
 */
function stepReader({ steps }: Pick<PlanMilestone, "steps">, minutes: number): (from: number, to: number) => number[] {
  const open = steps.flatMap((step, at) => (step.done ? [] : [at + 1]));
  if (minutes === 0) return () => open;
  const firstMinute = (at: number) => Math.floor((minutes * at) / open.length);
  const lastMinute = (at: number) => Math.max(firstMinute(at), firstMinute(at + 1) - 1);
  let at = 0;
  return (from, to) => {
    while (at < open.length && lastMinute(at) < from) at += 1;
    let end = at;
    while (end < open.length && firstMinute(end) < to) end += 1;
    return open.slice(at, end);
  };
}

/** Whether a session begins with what the one before it did not finish: the same step, or the same milestone if it has no steps left to tick. */
export function isContinued({ parts: [first] }: Parts, before: Parts | undefined): boolean {
  const last = before?.parts.at(-1);
  return first !== undefined && last?.milestoneId === first.milestoneId && last.steps.at(-1) === first.steps[0];
}

type Parts = { parts: readonly Pick<SessionPart, "milestoneId" | "steps">[] };

const msPerMinute = 60_000;

/** The instants at which a session begins and ends, in milliseconds since 1970; undefined where its day has no start time. */
export function spanOf({ day, startsAt, minutesBefore, minutes }: SessionTime, clock: ZoneClock): { from: number; to: number } | undefined {
  if (startsAt === null) return undefined;
  const from = clock.toInstant(`${day}T${startsAt}:00`) + msPerMinute * minutesBefore;
  return { from, to: from + msPerMinute * minutes };
}

type SessionTime = Pick<StudySession, "day" | "startsAt" | "minutesBefore" | "minutes">;

/**
 * What the learner's clock shows when a session begins and ends, "10:00" and "12:00", also when it is put forward or back in between;
 * undefined where its day has no start time. Past midnight it ends on the next day. @param clock of the plan's time zone
 */
export function clockTimesOf(session: SessionTime, clock: ZoneClock): { from: string; to: string } | undefined {
  const span = spanOf(session, clock);
  const show = (instant: number) => clock.toLocal(instant).slice(-8, -3);
  return span && { from: show(span.from), to: show(span.to) };
}
