import { messages } from "#lib/messages/all.ts";
import type { PushBody } from "#lib/outbox/send-push.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { ReminderKind } from "#lib/planner/reminders/due-reminder.ts";
import type { WeekNews } from "#lib/planner/reminders/week-news.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { describeSession } from "./write-letter.ts";

/** A notification has room for a line or two. Each of both parts stays far below what a push service takes, whatever a learner named. */
const mostCharacters = 300;

/** Writes a reminder as a notification: what it is about, and the first study session. @param week the Monday of the week */
export function writeNotification(kind: ReminderKind, plan: Plan, news: WeekNews, week: string): PushBody {
  const { notification } = messages.push;
  const [first] = news.sessions;
  const line = first ? describeSession(first, plan, makeZoneClock(timeZoneOf(plan))) : "";
  const { title, text } =
    kind === "question" ? notification.question : notification[kind === "missed-week" ? "missedWeek" : "week"](week, line);
  return { title, text: text.slice(0, mostCharacters).toWellFormed() };
}
