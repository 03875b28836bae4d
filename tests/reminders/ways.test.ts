import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { pushServerKey } from "#lib/auth/push-key.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { addSession } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { pressPushDevice, savePushDevice } from "#lib/data/reminders/push-devices.ts";
import { saveReminders } from "#lib/data/reminders/reminders.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { lookForDueReminders } from "#lib/reminders/look.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

process.env.EMAIL_SERVER = "smtp://127.0.0.1:9";
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const shipped = catalog();
/** A Monday. */
const start = new Date("2026-11-02T09:00:00Z");
const sundays = ["2026-11-08", "2026-11-15", "2026-11-22", "2026-11-29", "2026-12-06"].map((day) => new Date(`${day}T17:30:00Z`));
const [firstSunday = start] = sundays;

async function prepare(db: UnscopedDatabase, { isProved = true, devices = 1 } = {}) {
  const learner = await addTestLearner(db);
  if (isProved) await db.learner.update({ where: { id: learner }, data: { emailVerified: start } });
  const planId = await makePlan(learner, getRole("data-analyst"), start, shipped, db);
  const studyTime = { startsOn: "2026-11-02", minutesPerWeekday: [90, 0, 90, 0, 90, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
  expect(await replanPlan(learner, planId, () => studyTime, start, { catalog: shipped, db })).toBe("stored");
  await saveReminders(learner, { sundayLetter: true, missedWeek: false }, start, db);
  const sessions: string[] = [];
  for (let added = 0; added < devices; added += 1) sessions.push(await addDevice(db, learner));
  return { learner, sessions };
}

async function addDevice(db: UnscopedDatabase, learner: LearnerId): Promise<string> {
  const tokenHash = randomUUID();
  await addSession(learner, { tokenHash, device: "Firefox", now: start, expiresAt: new Date("2027-11-02T09:00:00Z") }, db);
  const { id } = await db.session.findFirstOrThrow({ where: { tokenHash } });
  const subscription = { endpoint: `https://push.example.org/${id}`, p256dh: "p", auth: "a", serverKey: pushServerKey() };
  expect(await savePushDevice(learner, id, subscription, start, db)).toBe(true);
  return id;
}

/** What was made, "mail" or the notification's title, by the Sunday. */
async function listMade(db: UnscopedDatabase, learner: LearnerId): Promise<string[]> {
  const rows = await db.outboxMessage.findMany({ where: { learnerId: learner }, orderBy: [{ madeAt: "asc" }, { channel: "asc" }] });
  return rows.map(
    ({ madeAt, channel, body }) => `${madeAt.toISOString().slice(5, 10)} ${channel === "push" ? JSON.parse(body).title : channel}`,
  );
}

async function lookOn(db: UnscopedDatabase, days: readonly Date[]): Promise<void> {
  for (const now of days) await lookForDueReminders({ now, db });
}

describeOnBoth("a reminder", (databases) => {
  test("goes all ways that were chosen, and counts once", async () => {
    const db = await databases.open();
    const { learner, sessions } = await prepare(db, { devices: 2 });
    await Promise.all([1, 2, 3].map(() => lookForDueReminders({ now: firstSunday, db })));
    expect(await listMade(db, learner)).toEqual([
      "11-08 mail",
      "11-08 Your week from 9 November 2026",
      "11-08 Your week from 9 November 2026",
    ]);
    const notes = await db.outboxMessage.findMany({ where: { channel: "push" }, orderBy: { target: "asc" } });
    expect(notes.map(({ target }) => target)).toEqual([...sessions].sort());
    expect(JSON.parse(notes[0]?.body ?? "").text).toMatch(/^First: Mon 9 Nov, 1 h 30 min: \S/);
    expect(await db.reminders.findFirst()).toMatchObject({ unanswered: 1, lastWeek: "2026-11-09" });
  });

  test("does not come again that week on a device that was added after it", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db, { devices: 0 });
    await lookForDueReminders({ now: firstSunday, db });
    await addDevice(db, learner);
    await db.reminders.updateMany({ data: { lookAt: start } });
    await lookForDueReminders({ now: firstSunday, db });
    expect(await listMade(db, learner)).toEqual(["11-08 mail"]);
  });

  test("comes on a device where letters would first have to be confirmed, and its press begins no letters", async () => {
    const db = await databases.open();
    const { learner, sessions } = await prepare(db, { isProved: false });
    await lookForDueReminders({ now: firstSunday, db });
    await pressPushDevice(learner, sessions[0] ?? "", new Date("2026-11-08T18:00:00Z"), db);
    await lookOn(db, sundays.slice(1, 2));
    expect(await listMade(db, learner)).toEqual(["11-08 Your week from 9 November 2026", "11-15 Your week from 16 November 2026"]);
  });

  test("comes on a device of a server without mail", async () => {
    const db = await databases.open();
    const { EMAIL_SERVER } = environment();
    environment().EMAIL_SERVER = undefined;
    const { learner } = await prepare(db);
    await lookForDueReminders({ now: firstSunday, db });
    environment().EMAIL_SERVER = EMAIL_SERVER;
    expect(await listMade(db, learner)).toEqual(["11-08 Your week from 9 November 2026"]);
  });

  test("stops on devices as letters do, and goes on after a press on a notification", async () => {
    const db = await databases.open();
    const [silent, pressing] = [await prepare(db), await prepare(db)];
    await lookOn(db, sundays.slice(0, 3));
    await pressPushDevice(pressing.learner, pressing.sessions[0] ?? "", new Date("2026-11-23T08:00:00Z"), db);
    await lookOn(db, sundays.slice(3));
    const two = ["11-08 mail", "11-08 Your week from 9 November 2026", "11-15 mail", "11-15 Your week from 16 November 2026"];
    const asked = [...two, "11-22 mail", "11-22 Shall reminders go on?"];
    expect(await listMade(db, silent.learner)).toEqual(asked);
    const goesOn = ["11-29 mail", "11-29 Your week from 30 November 2026", "12-06 mail", "12-06 Your week from 7 December 2026"];
    expect(await listMade(db, pressing.learner)).toEqual([...asked, ...goesOn]);
  });

  test("that waits is taken back on every way when reminders end", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    await lookForDueReminders({ now: firstSunday, db });
    await saveReminders(learner, { sundayLetter: false, missedWeek: false }, firstSunday, db);
    expect(await listMade(db, learner)).toEqual([]);
  });
});
