import { type LearnerReader, type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { addMessage, type NewMessage } from "#lib/data/outbox/outbox.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { ReminderState } from "#lib/planner/reminders/due-reminder.ts";

/** Which reminders a learner wants. */
export type ReminderWishes = { sundayLetter: boolean; missedWeek: boolean };

/** The learner's wishes; and whether letters to their address are known to reach who wants them. */
export async function getReminders(
  learner: LearnerId,
  db: Database = database(),
): Promise<ReminderWishes & { isConfirmed: boolean; email: string }> {
  const client = learnerDb(learner, db);
  const [row, { email, emailVerified }] = await Promise.all([
    client.reminders.findFirst(),
    client.learner.findUniqueOrThrow({ where: { id: learner }, select: { email: true, emailVerified: true } }),
  ]);
  return {
    sundayLetter: row?.sundayLetter ?? false,
    missedWeek: row?.missedWeek ?? false,
    isConfirmed: emailVerified !== null || Boolean(row?.pressedAt),
    email,
  };
}

/** Whether any reminders are on. */
const isOn = { OR: [{ sundayLetter: true }, { missedWeek: true }] };

/** When to look after those who want none: else all of them would be passed over whenever somebody's reminders are looked for. */
const never = new Date("9999-12-31T00:00:00Z");

/** Stores which reminders a learner wants. What was not sent yet is taken back when none is wanted any more. */
export async function saveReminders(learner: LearnerId, wishes: ReminderWishes, now: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const before = await tx.reminders.findFirst();
    const wasOn = before && (before.sundayLetter || before.missedWeek);
    const { sundayLetter, missedWeek } = wishes;
    const staysOn = sundayLetter || missedWeek;
    const data = { sundayLetter, missedWeek, lookAt: staysOn ? now : never, since: wasOn ? before.since : now };
    if (before) await tx.reminders.updateMany({ data });
    else await tx.reminders.create({ data: { ...data, learnerId: learner } });
    if (!staysOn) await takeBackLetters(tx);
  });
}

/** Ends all reminders of a learner. */
export async function endReminders(learner: LearnerId, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    // One that is being stored now is stored before, and taken back, or not at all.
    await withLearnerLock(tx, learner);
    await tx.reminders.updateMany({ data: { sundayLetter: false, missedWeek: false, lookAt: never } });
    await takeBackLetters(tx);
  });
}

/** Notes that a learner pressed a button behind a letter: it answers what came so far. @returns false when no reminders are on */
export async function answerReminders(learner: LearnerId, now: Date, db: Database = database()): Promise<boolean> {
  const { count } = await learnerDb(learner, db).reminders.updateMany({ where: isOn, data: { pressedAt: now, lookAt: now } });
  return count > 0;
}

async function takeBackLetters(tx: LearnerTransaction): Promise<void> {
  await tx.outboxMessage.deleteMany({ where: { state: "waiting", key: { startsWith: "reminder" } } });
}

/** What decides whether a reminder is due, with the day from which weeks count and the finish that was told last. */
export type LoadedReminders = { state: ReminderState; since: Date; toldFinish: string | null; isConfirmed: boolean };

/** Loads a learner's reminders; undefined when none are on. */
export async function loadReminders(learner: LearnerId, db: Database = database()): Promise<LoadedReminders | undefined> {
  const client = learnerDb(learner, db);
  const row = await client.reminders.findFirst({ where: isOn });
  if (!row) return undefined;
  const { emailVerified } = await client.learner.findUniqueOrThrow({ where: { id: learner }, select: { emailVerified: true } });
  const answers = [row.pressedAt, ...(await findLastSigns(client))].flatMap((at) => (at ? [at.getTime()] : []));
  return {
    state: {
      sundayLetter: row.sundayLetter,
      missedWeek: row.missedWeek,
      lastMadeAt: row.lastMadeAt?.getTime() ?? null,
      lastWeek: row.lastWeek || null,
      unanswered: row.unanswered,
      answeredAt: answers.length > 0 ? Math.max(...answers) : null,
    },
    since: row.since,
    toldFinish: row.toldFinish || null,
    isConfirmed: emailVerified !== null || row.pressedAt !== null,
  };
}

/**
 * When the learner last used a browser that is signed in, last signed in, which outlives the session, last changed a plan, and last pressed a
 * notification.
 */
async function findLastSigns(client: LearnerReader): Promise<(Date | null | undefined)[]> {
  const [session, signIn, event, device] = await Promise.all([
    client.session.findFirst({ orderBy: { lastUsedAt: "desc" }, select: { lastUsedAt: true } }),
    client.securityEvent.findFirst({ where: { kind: "signed_in" }, orderBy: { at: "desc" }, select: { at: true } }),
    client.event.findFirst({ orderBy: { recordedAt: "desc" }, select: { recordedAt: true } }),
    client.pushDevice.findFirst({ where: { pressedAt: { not: null } }, orderBy: { pressedAt: "desc" }, select: { pressedAt: true } }),
  ]);
  return [session?.lastUsedAt, signIn?.at, event?.recordedAt, device?.pressedAt];
}

/** A reminder, as a message for each way on which it goes, and what it changes in how the next one is chosen. */
export type MadeReminder = { messages: readonly NewMessage[]; madeAt: Date; week: string; unanswered: number; toldFinish: string | null };

/** Puts a reminder into the outbox and remembers it, both or nothing. @returns false when the learner has it already */
export async function storeReminder(learner: LearnerId, made: MadeReminder, db: Database = database()): Promise<boolean> {
  const { messages, madeAt, week, unanswered, toldFinish } = made;
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    // Somebody may have ended them while this one was written.
    const found = await tx.reminders.findFirst({ where: isOn });
    // Another instance may have made it for fewer ways or more.
    if (!found || found.lastWeek === week) return false;
    let isNew = false;
    for (const message of messages) if (await addMessage(tx, learner, message)) isNew = true;
    if (!isNew) return false;
    await tx.reminders.updateMany({
      data: { lastMadeAt: madeAt, lastWeek: week, unanswered, ...(toldFinish ? { toldFinish } : {}) },
    });
    return true;
  });
}

/** Puts the letter that asks whether reminders are wanted into the outbox. @returns false when there is one with its key */
export function storeLetter(learner: LearnerId, message: NewMessage, db: Database = database()): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return addMessage(tx, learner, message);
  });
}

/** Sets when to look next, unless the learner has ended all reminders meanwhile. */
export async function setNextLook(learner: LearnerId, lookAt: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).reminders.updateMany({ where: isOn, data: { lookAt } });
}
