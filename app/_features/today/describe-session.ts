import { formatMinutes, formatRoundMinutes } from "#lib/messages/amounts.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { todayMessages } from "#lib/messages/today.ts";
import type { TodaySession } from "#lib/planner/insights/study-today.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { clockTimesOf, isContinued, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";

/** A session that follows, in words. */
export type DescribedSession = { day: string; when: string; time: string; milestoneId: string; name: string; steps: string };

/** The title of the page, and a sentence below it. */
export function nameSession(session: TodaySession | undefined, today: string): { title: string; text?: string } {
  if (!session) return { title: todayMessages.title };
  if (session.isOver) return { title: todayMessages.isOver, text: todayMessages.overText };
  if (session.day !== today) {
    return {
      title: todayMessages.begins(`${formatWeekday(session.day)}, ${formatDay(session.day, "long", today)}`),
      text: todayMessages.free,
    };
  }
  return { title: session.clock ? todayMessages.todayAt(session.clock) : todayMessages.todayFor(formatMinutes(session.minutes)) };
}

/**
 * Puts the sessions that follow into words.
 * @param first the session before them. @param shortNameOf finds the catalog's short name of a milestone by its id.
 */
export function describeNext(
  first: TodaySession | undefined,
  next: readonly StudySession[],
  plan: Plan,
  shortNameOf: (id: string) => string | undefined,
  today: string,
): DescribedSession[] {
  const byId = new Map(milestonesOf(plan).map((milestone) => [milestone.id, milestone]));
  const zoneClock = makeZoneClock(timeZoneOf(plan));
  return next.flatMap((session, at) => {
    const [part] = session.parts;
    const milestone = byId.get(part?.milestoneId ?? "");
    if (!part || !milestone) return [];
    const goesOn = isContinued(session, next[at - 1] ?? first);
    const steps = session.parts.length === 1 ? part.steps : [];
    const names = session.parts.map(({ milestoneId }) => shortNameOf(milestoneId) ?? byId.get(milestoneId)?.title ?? "");
    const clock = clockTimesOf(session, zoneClock);
    const isTomorrow = countDays(today, session.day) === 1;
    return {
      day: session.day,
      when: isTomorrow ? todayMessages.tomorrow : todayMessages.shortDay(formatWeekday(session.day), formatDay(session.day, "short")),
      time: clock ? todayMessages.timeSpan(clock) : formatRoundMinutes(session.minutes),
      milestoneId: milestone.id,
      name: names.map((name, place) => (place === 0 && goesOn && steps.length === 0 ? todayMessages.continued(name) : name)).join(", "),
      steps: steps.length > 0 ? todayMessages.steps(steps, milestone.steps.length, goesOn) : "",
    };
  });
}
