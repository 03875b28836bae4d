import { expect, test } from "vitest";
import { addSession } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { NewMessage } from "#lib/data/outbox/outbox.ts";
import {
  answerReminders,
  endReminders,
  getReminders,
  loadReminders,
  saveReminders,
  setNextLook,
  storeLetter,
  storeReminder,
} from "#lib/data/reminders/reminders.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const start = new Date("2026-11-02T09:00:00Z");
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
const never = new Date("9999-12-31T00:00:00Z");

const [letterAlone, noteAlone] = [
  { sundayLetter: true, missedWeek: false },
  { sundayLetter: false, missedWeek: true },
];
const [both, none] = [
  { sundayLetter: true, missedWeek: true },
  { sundayLetter: false, missedWeek: false },
];

const message = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
  ...{ key, channel: "mail", body: {}, madeAt: start, expiresAt: hours(12) },
  ...more,
});
const reminder = (week: string, keys: readonly string[], more: { toldFinish?: string; unanswered?: number; madeAt?: Date } = {}) => ({
  ...{ messages: keys.map((key) => message(key)), week, madeAt: start, unanswered: 1, toldFinish: null },
  ...more,
});

const rowOf = (db: UnscopedDatabase, learner: LearnerId) => db.reminders.findUniqueOrThrow({ where: { learnerId: learner } });
const keysOf = async (db: UnscopedDatabase) =>
  (await db.outboxMessage.findMany({ orderBy: { key: "asc" }, select: { key: true } })).map(({ key }) => key);

/** Adds a row of a browser that is signed in and shows reminders. */
async function addDevice(db: UnscopedDatabase, learner: LearnerId, name: string, lastUsedAt: Date, pressedAt: Date | null) {
  await addSession(learner, { tokenHash: name, device: name, now: lastUsedAt, expiresAt: hours(900) }, db);
  const { id: sessionId } = await db.session.findUniqueOrThrow({ where: { tokenHash: name } });
  const keys = { endpoint: `https://push.example.org/${name}`, p256dh: "p", auth: "a", serverKey: "k" };
  await db.pushDevice.create({ data: { sessionId, learnerId: learner, pressedAt, ...keys } });
}

describeOnBoth("the choice of reminders", (databases) => {
  test("is kept with the time since when any is on, and when to look", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db, "ada@example.org"), await addTestLearner(db)];
    const off = { ...none, isConfirmed: false, email: "ada@example.org" };
    expect(await getReminders(learner, db)).toEqual(off);
    await saveReminders(stranger, both, start, db);
    const theirs = await rowOf(db, stranger);
    for (const [wishes, at, since, lookAt] of [
      [noteAlone, 1, 1, hours(1)],
      [letterAlone, 2, 1, hours(2)],
      [both, 3, 1, hours(3)],
      [none, 4, 1, never],
      [none, 5, 5, never],
      [letterAlone, 6, 6, hours(6)],
      [noteAlone, 7, 6, hours(7)],
      [both, 8, 6, hours(8)],
    ] as const) {
      await saveReminders(learner, wishes, hours(at), db);
      expect(await getReminders(learner, db)).toEqual({ ...off, ...wishes });
      expect(await rowOf(db, learner)).toMatchObject({ ...wishes, since: hours(since), lookAt });
    }
    await endReminders(learner, db);
    expect(await rowOf(db, learner)).toMatchObject({ ...none, since: hours(6), lookAt: never });
    expect(await rowOf(db, stranger)).toEqual(theirs);
  });

  test("is confirmed by a proved address, or by a press behind a letter", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await saveReminders(learner, both, start, db);
    expect(await loadReminders(learner, db)).toMatchObject({ isConfirmed: false });
    await db.learner.update({ where: { id: learner }, data: { emailVerified: start } });
    for (const found of [await getReminders(learner, db), await loadReminders(learner, db)])
      expect(found).toMatchObject({ isConfirmed: true });
    await db.learner.update({ where: { id: learner }, data: { emailVerified: null } });
    expect(await answerReminders(learner, hours(1), db)).toBe(true);
    for (const found of [await getReminders(learner, db), await loadReminders(learner, db)])
      expect(found).toMatchObject({ isConfirmed: true });
  });

  test("that is ended takes back the reminders that wait, and nothing else that is to be sent", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const webhook = message("milestone.done", { channel: "webhook" });
    for (const end of [() => endReminders(learner, db), () => saveReminders(learner, none, start, db)]) {
      await saveReminders(learner, both, start, db);
      for (const each of [message("reminder 1"), message("reminder 2"), message("reminders? 3"), webhook])
        await storeLetter(learner, each, db);
      await db.outboxMessage.updateMany({ where: { key: "reminder 1" }, data: { state: "sent" } });
      await saveReminders(learner, noteAlone, start, db);
      expect(await keysOf(db), "some are still wanted").toHaveLength(4);
      await end();
      expect(await keysOf(db)).toEqual(["milestone.done", "reminder 1"]);
    }
  });
});

describeOnBoth("what is known of reminders", (databases) => {
  test("is loaded while any is on, with the reminder that was stored last", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db), await addTestLearner(db)];
    await saveReminders(stranger, both, start, db);
    expect(await loadReminders(learner, db)).toBeUndefined();
    await saveReminders(learner, none, start, db);
    expect(await loadReminders(learner, db)).toBeUndefined();
    const fresh = { lastMadeAt: null, lastWeek: null, unanswered: 0, answeredAt: null };
    for (const wishes of [letterAlone, noteAlone]) {
      await saveReminders(learner, wishes, hours(1), db);
      const unknown = { since: hours(1), toldFinish: null, isConfirmed: false };
      expect(await loadReminders(learner, db)).toEqual({ state: { ...wishes, ...fresh }, ...unknown });
    }
    const made = reminder("2026-11-09", ["reminder a", "reminder b"], { toldFinish: "2027-03-14", unanswered: 2, madeAt: hours(2) });
    expect(await storeReminder(learner, made, db)).toBe(true);
    const stored = { lastMadeAt: hours(2).getTime(), lastWeek: "2026-11-09", unanswered: 2, answeredAt: null };
    const known = { since: hours(1), toldFinish: "2027-03-14", isConfirmed: false };
    expect(await loadReminders(learner, db)).toEqual({ state: { ...noteAlone, ...stored }, ...known });
    expect(await storeReminder(learner, reminder("2026-11-16", ["reminder c"], { madeAt: hours(3) }), db)).toBe(true);
    const next = { ...stored, lastMadeAt: hours(3).getTime(), lastWeek: "2026-11-16", unanswered: 1 };
    expect(await loadReminders(learner, db), "a finish that was told stays told").toEqual({ state: { ...noteAlone, ...next }, ...known });
    expect((await loadReminders(stranger, db))?.state).toEqual({ ...both, ...fresh });
  });

  test("is stored with its messages or not at all: once a week, while reminders are on, and where one of them is new", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const store = (week: string, keys: readonly string[]) => storeReminder(learner, reminder(week, keys), db);
    expect(await store("2026-11-09", ["reminder a"]), "none was ever wanted").toBe(false);
    await saveReminders(learner, none, start, db);
    expect(await store("2026-11-09", ["reminder a"])).toBe(false);
    await saveReminders(learner, letterAlone, start, db);
    expect(await store("2026-11-09", ["reminder a"])).toBe(true);
    expect(await store("2026-11-09", ["reminder b"]), "another way of the same week").toBe(false);
    expect(await store("2026-11-16", ["reminder a"]), "nothing of it is new").toBe(false);
    expect((await rowOf(db, learner)).lastWeek).toBe("2026-11-09");
    expect(await store("2026-11-16", ["reminder a", "reminder c"])).toBe(true);
    expect(await rowOf(db, learner)).toMatchObject({ lastWeek: "2026-11-16", unanswered: 1, lastMadeAt: start });
    await saveReminders(learner, noteAlone, start, db);
    expect(await store("2026-11-23", ["reminder d"])).toBe(true);
    expect(await keysOf(db)).toEqual(["reminder a", "reminder c", "reminder d"]);
    expect(await storeLetter(learner, message("reminder d"), db)).toBe(false);
    expect(await storeLetter(learner, message("reminders? e"), db)).toBe(true);
    expect(await keysOf(db)).toHaveLength(4);
  });

  test("has the newest sign of its learner: a browser that was used, a sign-in, a change, a press on either", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await saveReminders(learner, both, start, db);
    const answeredAt = async () => (await loadReminders(learner, db))?.state.answeredAt;
    const note = (kind: string, at: Date) => db.securityEvent.create({ data: { learnerId: learner, kind, device: "", at } });
    let revision = 0;
    const event = (recordedAt: Date) => {
      revision += 1;
      const what = { changeId: String(revision), planId: "p", milestoneId: "m", kind: "status", before: "done", after: "known" };
      return db.event.create({ data: { ...what, learnerId: learner, revision, recordedAt, occurredAt: hours(800) } });
    };
    await note("password_changed", hours(99));
    expect(await answeredAt()).toBeNull();
    for (const at of [1, 3, 2]) await note("signed_in", hours(at));
    expect(await answeredAt()).toBe(hours(3).getTime());
    for (const at of [4, 6, 5]) await addDevice(db, learner, `browser ${at}`, hours(at), null);
    expect(await answeredAt()).toBe(hours(6).getTime());
    for (const at of [7, 9, 8]) await event(hours(at));
    expect(await answeredAt()).toBe(hours(9).getTime());
    for (const at of [10, 12, 11]) await addDevice(db, learner, `pressed ${at}`, start, hours(at));
    expect(await answeredAt()).toBe(hours(12).getTime());
    expect(await answerReminders(learner, hours(13), db)).toBe(true);
    expect(await answeredAt()).toBe(hours(13).getTime());
    expect(await rowOf(db, learner)).toMatchObject({ pressedAt: hours(13), lookAt: hours(13) });
  });

  test.each([letterAlone, noteAlone])("is answered and looked at again only while it is on: %j", async (wishes) => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await saveReminders(learner, wishes, start, db);
    await setNextLook(learner, hours(6), db);
    expect((await rowOf(db, learner)).lookAt).toEqual(hours(6));
    expect(await answerReminders(learner, hours(1), db)).toBe(true);
    await endReminders(learner, db);
    expect(await answerReminders(learner, hours(2), db)).toBe(false);
    await setNextLook(learner, hours(6), db);
    expect(await rowOf(db, learner)).toMatchObject({ pressedAt: hours(1), lookAt: never });
  });
});
