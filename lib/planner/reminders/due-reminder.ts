import { formatIsoDay, readDay, weekdayOf } from "#lib/planner/time/calendar.ts";
import type { ZoneClock } from "#lib/planner/time/zone-clock.ts";

/** What a reminder can be: the letter of a Sunday, the note after a missed week, and the question whether to go on. */
export type ReminderKind = "sunday-letter" | "missed-week" | "question";

/** From which hour of its day a reminder may come; until midnight, so that a server that was down in between still sends it. */
export const reminderHours = { sunday: 17, monday: 9 } as const;

/** After so many reminders without an answer the next one is a question; without an answer to that, nothing comes any more. */
export const mostUnanswered = 2;

/** What a learner chose, and how they took what came. Moments are milliseconds since 1970. */
export type ReminderState = {
  sundayLetter: boolean;
  missedWeek: boolean;
  /** The newest reminder: when it was made, the week that it was about, and how many, with it, came since the answer before it. */
  lastMadeAt: number | null;
  lastWeek: string | null;
  unanswered: number;
  /** When the learner last visited, ticked something, or pressed a button behind a letter. */
  answeredAt: number | null;
};

/** A time at which a reminder may come, and the Monday of the week that it is about: of the letter of a Sunday, that of the next day. */
export type ReminderTime = { occasion: "sunday-letter" | "missed-week"; week: string };

/** How many reminders came since the last answer. */
export function countUnanswered({ lastMadeAt, unanswered, answeredAt }: ReminderState): number {
  return lastMadeAt !== null && answeredAt !== null && answeredAt > lastMadeAt ? 0 : unanswered;
}

/** Which reminder may come at a local time, "2026-11-29T17:00:00" in the time zone of the plan; undefined at all other times. */
export function findReminderTime(local: string): ReminderTime | undefined {
  const day = readDay(local.slice(0, 10));
  const hour = Number(local.slice(11, 13));
  if (weekdayOf(day) === 6 && hour >= reminderHours.sunday) return { occasion: "sunday-letter", week: formatIsoDay(day + 1) };
  if (weekdayOf(day) === 0 && hour >= reminderHours.monday) return { occasion: "missed-week", week: formatIsoDay(day) };
  return undefined;
}

/** Whether a reminder of this time could be wanted, as far as that can be said without the plan. */
export function mayBeDue(state: ReminderState, { occasion, week }: ReminderTime): boolean {
  const isWanted = occasion === "sunday-letter" ? state.sundayLetter : state.missedWeek;
  return isWanted && state.lastWeek !== week && countUnanswered(state) <= mostUnanswered;
}

/**
 * Finds the reminder that is due: at most one a week, none in a week without study sessions, and none after a question that nobody answered.
 * @param plan what its week has: whether there are study sessions, and whether the week before was missed
 */
export function findDueReminder(
  state: ReminderState,
  time: ReminderTime,
  plan: { hasSessions: boolean; isAfterMissedWeek: boolean },
): ReminderKind | undefined {
  if (!mayBeDue(state, time) || !plan.hasSessions) return undefined;
  if (time.occasion === "missed-week" && !plan.isAfterMissedWeek) return undefined;
  return countUnanswered(state) === mostUnanswered ? "question" : time.occasion;
}

const longestWaitMs = 6 * 3_600_000;

/** The next moment at which a reminder can become due. Six hours at the latest: a learner may move to another time zone. */
export function findNextLook(now: number, clock: ZoneClock): number {
  const today = readDay(clock.toLocal(now).slice(0, 10));
  const times = [0, 1].flatMap((ahead) => {
    const day = today + ahead;
    const hour = weekdayOf(day) === 6 ? reminderHours.sunday : weekdayOf(day) === 0 ? reminderHours.monday : undefined;
    if (hour === undefined) return [];
    return [clock.toInstant(`${formatIsoDay(day)}T${String(hour).padStart(2, "0")}:00:00`)];
  });
  return Math.min(now + longestWaitMs, ...times.filter((time) => time > now));
}
