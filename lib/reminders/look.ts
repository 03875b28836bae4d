import { canMail } from "#lib/auth/mail.ts";
import { pushServerKey } from "#lib/auth/push-key.ts";
import { makeReminderToken } from "#lib/auth/reminder-link.ts";
import { takeNextLook } from "#lib/auth/take-look.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { NewMessage } from "#lib/data/outbox/outbox.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import { listPushDevices } from "#lib/data/reminders/push-devices.ts";
import { type LoadedReminders, loadReminders, setNextLook, storeReminder } from "#lib/data/reminders/reminders.ts";
import type { Database } from "#lib/db/open.ts";
import type { MailBody } from "#lib/outbox/send-mail.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import {
  countUnanswered,
  findDueReminder,
  findNextLook,
  findReminderTime,
  mayBeDue,
  type ReminderKind,
  type ReminderTime,
} from "#lib/planner/reminders/due-reminder.ts";
import { readWeekNews, type WeekNews } from "#lib/planner/reminders/week-news.ts";
import { makePlanDayReader, timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { unsubscribeLink, writeReminder } from "./write-letter.ts";
import { writeNotification } from "./write-notification.ts";

/** A reminder that could not be sent for half a day would speak of a week that has begun. */
const shelfLifeMs = 12 * 60 * 60 * 1000;

type Options = { now: Date; isStopping?: () => boolean; db?: Database | undefined };

/** Looks at the reminders of every learner whose next look is due, and puts what is due into the outbox. @returns how many it put there */
export async function lookForDueReminders({ now, isStopping = () => false, db }: Options): Promise<number> {
  let made = 0;
  while (!isStopping()) {
    const learner = await takeNextLook(now, db);
    if (!learner) break;
    if (learner !== "taken" && (await lookAfter(learner, now, db))) made += 1;
  }
  return made;
}

/** Makes a learner's reminder, if one is due, and sets when to look next. @returns whether it made one */
async function lookAfter(learner: LearnerId, now: Date, db: Database | undefined): Promise<boolean> {
  const planId = await findCurrentPlanId(learner, db);
  const plan = planId ? await loadPlan(learner, planId, catalog(), db) : undefined;
  const clock = makeZoneClock(timeZoneOf(plan));
  const local = clock.toLocal(now.getTime());
  const time = findReminderTime(local);
  const loaded = plan && time ? await loadReminders(learner, db) : undefined;
  const isMade = plan && time && loaded ? await makeReminder({ learner, plan, time, today: local.slice(0, 10), loaded, now, db }) : false;
  // Last, so that an instance that ends before leaves the look to another one.
  await setNextLook(learner, new Date(findNextLook(now.getTime(), clock)), db);
  return isMade;
}

type Found = {
  learner: LearnerId;
  plan: Plan;
  time: ReminderTime;
  today: string;
  loaded: LoadedReminders;
  now: Date;
  db: Database | undefined;
};

async function makeReminder(found: Found): Promise<boolean> {
  const { learner, time, loaded, now, db } = found;
  const { state, isConfirmed } = loaded;
  if (!mayBeDue(state, time)) return false;
  const devices = await listPushDevices(learner, pushServerKey(), now, db);
  const goesByMail = canMail() && isConfirmed;
  if (!goesByMail && devices.length === 0) return false;
  const news = readNews(found);
  const kind = news && findDueReminder(state, time, { hasSessions: news.sessions.length > 0, isAfterMissedWeek: news.isAfterMissedWeek });
  if (!news || !kind) return false;
  return storeReminder(
    learner,
    {
      messages: [...(goesByMail ? [makeMail(found, news, kind)] : []), ...makeNotifications(found, news, kind, devices)],
      madeAt: now,
      week: time.week,
      // One reminder, however many ways it goes.
      unanswered: countUnanswered(state) + 1,
      toldFinish: kind === "question" || !goesByMail ? null : news.status.finish.current,
    },
    db,
  );
}

/** Whatever its kind: one a week. */
const keyOf = (week: string) => `reminder ${week}`;

function makeMail({ learner, plan, time, now }: Found, news: WeekNews, kind: ReminderKind): NewMessage {
  const token = makeReminderToken(learner);
  const body: MailBody = { letter: writeReminder(kind, plan, news, time.week, token), unsubscribe: unsubscribeLink(token) };
  return { key: keyOf(time.week), channel: "mail", body, madeAt: now, expiresAt: new Date(now.getTime() + shelfLifeMs) };
}

function makeNotifications({ plan, time, now }: Found, news: WeekNews, kind: ReminderKind, devices: readonly string[]): NewMessage[] {
  const body = writeNotification(kind, plan, news, time.week);
  const expiresAt = new Date(now.getTime() + shelfLifeMs);
  return devices.map((target) => ({ key: `${keyOf(time.week)} ${target}`, channel: "push", target, body, madeAt: now, expiresAt }));
}

function readNews({ plan, time, today, loaded }: Found): WeekNews | undefined {
  const dayOf = makePlanDayReader(plan);
  const since = [dayOf(loaded.since), dayOf(new Date(plan.createdAt))].sort().at(-1) ?? today;
  return readWeekNews({ plan, today, week: time.week, since, toldFinish: loaded.toldFinish });
}
