import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { answerRemindersByLink, endRemindersByLink, isReminderToken, makeReminderToken } from "#lib/auth/reminder-link.ts";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { endReminders, getReminders, saveReminders, setNextLook, storeReminder } from "#lib/data/reminders/reminders.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { deliverDueMessages } from "#lib/outbox/deliver.ts";
import { sendMail } from "#lib/outbox/send-mail.ts";
import { askFirst } from "#lib/reminders/ask-first.ts";
import { lookForDueReminders } from "#lib/reminders/look.ts";
import { openMailbox } from "../../e2e/support/mailbox.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
process.env.EMAIL_SERVER = mailbox.url;
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";
beforeEach(() => {
  mailbox.mails.length = 0;
});

const shipped = catalog();
const role = getRole("data-analyst");
/** A Monday, at noon in Kathmandu. */
const start = new Date("2026-11-02T06:15:00Z");
const hourMs = 3_600_000;
/** A moment by the clock of the learner, who is in Kathmandu: 5 h 45 min before UTC. */
const local = (time: string) => new Date(Date.parse(`${time}Z`) - 5.75 * hourMs);
const sundays = ["2026-11-08T17:00", "2026-11-15T17:00", "2026-11-22T17:00", "2026-11-29T17:00"].map(local);

async function prepare(db: UnscopedDatabase, { isProved = true } = {}) {
  const learner = await addTestLearner(db);
  if (isProved) await db.learner.update({ where: { id: learner }, data: { emailVerified: start } });
  const planId = await makePlan(learner, role, start, shipped, db);
  const studyTime = {
    startsOn: "2026-11-02",
    minutesPerWeekday: [90, 0, 90, 0, 90, 0, 0],
    startTimes: ["18:30", null, null, null, null, null, null],
    daysOff: [],
    targetDate: null,
    timeZone: "Asia/Kathmandu",
  };
  expect(await replanPlan(learner, planId, () => studyTime, start, { catalog: shipped, db })).toBe("stored");
  const { email } = await getReminders(learner, db);
  return { learner, planId, email, mails: () => mailbox.mails.filter(({ to }) => to === email) };
}

/** Lives on until a moment, as an instance does, but looks only each six hours and at the end. */
async function liveUntil(db: UnscopedDatabase, from: Date, until: Date): Promise<void> {
  for (let at = from.getTime(); at < until.getTime() + 6 * hourMs; at += 6 * hourMs) {
    const now = new Date(Math.min(at, until.getTime()));
    await lookForDueReminders({ now, db });
    await deliverDueMessages({ db, now: () => now, send: (message) => sendMail(message, db) });
  }
}

async function tickFirst(db: UnscopedDatabase, learner: LearnerId, planId: string, now: Date): Promise<void> {
  const milestoneId = role.order[0] ?? "";
  const change = { id: randomUUID(), milestoneId, patch: { status: "done" as const } };
  expect(await applyChange(learner, planId, change, now, shipped, db)).toBe("applied");
}

describeOnBoth("reminders", (databases) => {
  test("leave nothing behind when they are ended while one is being stored", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    for (let round = 0; round < 20; round++) {
      await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
      const week = `2027-01-${String(round + 1).padStart(2, "0")}`;
      const message = { key: `reminder ${week}`, channel: "mail" as const, body: {}, madeAt: start, expiresAt: start };
      const made = { messages: [message], madeAt: start, week, unanswered: 1, toldFinish: null };
      await Promise.all([storeReminder(learner, made, db), endReminders(learner, db)]);
      expect(await db.outboxMessage.count({ where: { learnerId: learner } })).toBe(0);
    }
  });

  test("are off until they are chosen", async () => {
    const db = await databases.open();
    const { learner, mails } = await prepare(db);
    expect(await getReminders(learner, db)).toMatchObject({ sundayLetter: false, missedWeek: false });
    await liveUntil(db, start, new Date(sundays[1]?.getTime() ?? 0));
    expect(mails()).toEqual([]);
    expect(await db.outboxMessage.count()).toBe(0);
  });

  test("come on Sunday evening by the learner's clock, once for two instances, and can be ended with one press", async () => {
    const db = await databases.open();
    const { learner, planId, mails } = await prepare(db);
    await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
    await tickFirst(db, learner, planId, local("2026-11-04T20:00"));
    await liveUntil(db, start, local("2026-11-08T16:59"));
    expect(mails()).toEqual([]);
    const now = local("2026-11-08T17:01");
    await Promise.all([1, 2, 3].map(() => lookForDueReminders({ now, db })));
    await Promise.all([1, 2].map(() => deliverDueMessages({ db, now: () => now, send: (message) => sendMail(message, db) })));
    expect(mails()).toHaveLength(1);
    const [mail] = mails();
    expect(mail?.subject).toBe("Milepost: your week from 9 November 2026");
    expect(mail?.text).toContain("- Mon 9 Nov, 18:30 to 20:00: ");
    expect(mail?.html.match(/<li>/g)).toHaveLength(3);
    expect(mail?.text).toContain(`you finished ${shipped.milestones.get(role.order[0] ?? "")?.title}`);
    expect(mail?.text).toContain(`https://plan.example.org/plans/${planId}/replan`);
    expect(mail?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const url = /^<(https:\/\/plan\.example\.org\/api\/unsubscribe\/(\S+))>$/.exec(mail?.headers.get("list-unsubscribe") ?? "");
    expect(await endRemindersByLink(url?.[2] ?? "", db)).toBe(true);
    expect(await getReminders(learner, db)).toMatchObject({ sundayLetter: false, missedWeek: false });
    await liveUntil(db, now, sundays[2] as Date);
    expect(mails()).toHaveLength(1);
  });

  test("are not looked for where somebody ended them, until they want some again", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    const isLookedFor = async () => ((await db.reminders.findFirst())?.lookAt.getTime() ?? 0) <= start.getTime();
    for (const end of [
      () => endReminders(learner, db),
      () => saveReminders(learner, { sundayLetter: false, missedWeek: false }, start, db),
    ]) {
      await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
      expect(await isLookedFor()).toBe(true);
      await end();
      expect(await isLookedFor()).toBe(false);
      await setNextLook(learner, start, db);
      expect(await isLookedFor(), "by an instance that was looking when they ended").toBe(false);
    }
  });

  test("stop after two without an answer and one question; a visit begins them again", async () => {
    const db = await databases.open();
    const { learner, mails } = await prepare(db);
    await saveReminders(learner, { sundayLetter: true, missedWeek: true }, start, db);
    await liveUntil(db, start, local("2027-01-10T12:00"));
    expect(mails().map(({ subject }) => subject)).toEqual([
      "Milepost: your week from 9 November 2026",
      "Milepost: your week from 16 November 2026",
      "Milepost: shall we go on writing?",
    ]);
    expect(mails()[1]?.text).toContain("Nothing was ticked in the last week.");
    expect(mails()[1]?.text).toMatch(/your finish has moved by \d+ days: it is later/);
    const back = local("2027-01-13T12:00");
    await startSession(learner, "Firefox", back, db);
    await liveUntil(db, back, local("2027-01-17T18:00"));
    expect(mails()).toHaveLength(4);
    expect(mails()[3]?.subject).toBe("Milepost: your week from 18 January 2027");
  });

  test("go on after the question when its button is pressed, also without a visit", async () => {
    const db = await databases.open();
    const { learner, mails } = await prepare(db);
    await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
    await liveUntil(db, start, local("2026-11-22T18:00"));
    expect(mails()).toHaveLength(3);
    const token = makeReminderToken(learner);
    expect(mails()[2]?.text).toContain(`https://plan.example.org/reminders/${token}`);
    expect(await answerRemindersByLink(token, local("2026-11-23T08:00"), db)).toBe("on");
    await liveUntil(db, local("2026-11-23T08:00"), local("2026-11-29T18:00"));
    expect(mails()).toHaveLength(4);
  });

  test("have a note after a missed week, on Monday morning, for who wants that alone", async () => {
    const db = await databases.open();
    const { learner, planId, mails } = await prepare(db);
    await saveReminders(learner, { sundayLetter: false, missedWeek: true }, local("2026-11-04T12:00"), db);
    await liveUntil(db, local("2026-11-04T12:00"), local("2026-11-11T12:00"));
    await tickFirst(db, learner, planId, local("2026-11-11T20:00"));
    await liveUntil(db, local("2026-11-11T21:00"), local("2026-11-23T08:59"));
    expect(mails(), "the first week began before reminders, and in the second something was done").toEqual([]);
    await liveUntil(db, local("2026-11-23T09:00"), local("2026-11-23T12:00"));
    expect(mails().map(({ subject }) => subject)).toEqual(["Milepost: your plan can begin again today"]);
  });

  test("ask first where nobody has shown that the address is theirs", async () => {
    const db = await databases.open();
    const { learner, email, mails } = await prepare(db, { isProved: false });
    await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
    expect(await askFirst(learner, email, start, db)).toBeUndefined();
    await liveUntil(db, start, local("2026-11-08T18:00"));
    expect(mails().map(({ subject }) => subject)).toEqual(["Milepost: do you want reminders?"]);
    const token = makeReminderToken(learner);
    expect(await answerRemindersByLink(token, local("2026-11-10T12:00"), db)).toBe("on");
    await liveUntil(db, local("2026-11-10T12:00"), local("2026-11-15T18:00"));
    expect(mails()).toHaveLength(2);
    for (let asked = 1; asked < 5; asked += 1) expect(await askFirst(learner, email, start, db)).toBeUndefined();
    expect(await askFirst(learner, email, start, db), "nobody fills strangers' mailboxes from here").toBe(60);
  });

  test("that wait to be sent are taken back when they are ended", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
    await lookForDueReminders({ now: sundays[0] as Date, db });
    expect(await db.outboxMessage.count({ where: { state: "waiting" } })).toBe(1);
    await saveReminders(learner, { sundayLetter: false, missedWeek: false }, sundays[0] as Date, db);
    expect(await db.outboxMessage.count()).toBe(0);
  });

  test("are ended and answered only by their own signed link", async () => {
    const db = await databases.open();
    const [ada, bea] = [await prepare(db), await prepare(db)];
    for (const { learner } of [ada, bea]) await saveReminders(learner, { sundayLetter: true, missedWeek: true }, start, db);
    const token = makeReminderToken(ada.learner);
    const [, signature = ""] = token.split(".");
    for (const odd of [
      "",
      "none",
      ada.learner,
      `${bea.learner}.${signature}`,
      `${token}x`,
      `${token}.`,
      `.${signature}`,
      token.toUpperCase(),
    ]) {
      expect(isReminderToken(odd), odd).toBe(false);
      expect(await endRemindersByLink(odd, db)).toBe(false);
      expect(await answerRemindersByLink(odd, start, db)).toBe(false);
    }
    expect(await endRemindersByLink(token, db)).toBe(true);
    expect(await endRemindersByLink(token, db), "twice is once").toBe(true);
    expect(await answerRemindersByLink(token, start, db), "an ended one is not begun by a link").toBe("off");
    expect(await getReminders(bea.learner, db)).toMatchObject({ sundayLetter: true, missedWeek: true });
  });
});
