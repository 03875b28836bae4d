import { linkTo } from "#lib/auth/reset.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Letter } from "#lib/messages/account-safety.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { ReminderKind } from "#lib/planner/reminders/due-reminder.ts";
import type { WeekNews } from "#lib/planner/reminders/week-news.ts";
import { clockTimesOf, type StudySession } from "#lib/planner/schedule/sessions.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock, type ZoneClock } from "#lib/planner/time/zone-clock.ts";

/** The page on which reminders go on or end. */
export function reminderManageLink(token: string): string {
  return linkTo(`/reminders/${token}`);
}

/** The address at which a mail program ends reminders with one press (RFC 8058). */
export function unsubscribeLink(token: string): string {
  return linkTo(`/api/unsubscribe/${token}`);
}

/** Writes a reminder. @param week the Monday of the week that it is about @param token of the learner's links */
export function writeReminder(kind: ReminderKind, plan: Plan, news: WeekNews, week: string, token: string): Letter {
  const links = { replan: linkTo(`/plans/${plan.id}/replan`), manage: reminderManageLink(token) };
  const { mail } = messages.reminders;
  if (kind === "question") return mail.question(plan.role.title, links);
  const titles = new Map(milestonesOf(plan).map(({ id, title }) => [id, title]));
  const clock = makeZoneClock(timeZoneOf(plan));
  const facts = {
    week,
    role: plan.role.title,
    sessions: news.sessions.map((session) => describeSession(session, plan, clock)),
    minutes: news.sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    done: news.done.flatMap((id) => titles.get(id) ?? []),
    minutesDone: news.minutesDone,
    isAfterMissedWeek: news.isAfterMissedWeek,
    status: messages.planStatus.sentence(news.status),
    finishMoved: news.finishMoved,
  };
  return kind === "sunday-letter" ? mail.sundayLetter(facts, links) : mail.missedWeek(facts, links);
}

/** A study session in a line: "Mon 30 Nov, 18:30 to 20:00: Joins (Steps 3 and 4 of 6)". */
export function describeSession(session: StudySession, plan: Plan, clock: ZoneClock): string {
  const byId = new Map(milestonesOf(plan).map((milestone) => [milestone.id, milestone]));
  const { milestones } = catalog();
  const times = clockTimesOf(session, clock);
  const [part] = session.parts;
  const first = byId.get(part?.milestoneId ?? "");
  return messages.reminders.sessionLine({
    day: session.day,
    time: times ? messages.today.timeSpan(times) : messages.reminders.duration(session.minutes),
    name: session.parts.flatMap(({ milestoneId: id }) => milestones.get(id)?.shortName ?? byId.get(id)?.title ?? []).join(", "),
    steps: part && first && session.parts.length === 1 && part.steps.length > 0 ? messages.today.steps(part.steps, first.steps.length) : "",
  });
}
