import { expect, test } from "vitest";
import { addSession, endSessionOf } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findPushDevice, listPushDevices, pressPushDevice, removePushDevice, savePushDevice } from "#lib/data/reminders/push-devices.ts";
import { storeLetter } from "#lib/data/reminders/reminders.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-29T17:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const subscription = (name: string, serverKey = "key") => ({
  endpoint: `https://push.example.org/${name}`,
  p256dh: `p${name}`,
  auth: `a${name}`,
  serverKey,
});

async function signIn(db: UnscopedDatabase, learner: LearnerId, name: string): Promise<string> {
  await addSession(learner, { tokenHash: name, device: name, now, expiresAt: later(24) }, db);
  return (await db.session.findUniqueOrThrow({ where: { tokenHash: name } })).id;
}

describeOnBoth("the browsers of one learner that show reminders", (databases) => {
  test("are listed in the order in which they began, and are saved, pressed and removed one by one", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const [desk, phone, old] = [await signIn(db, learner, "desk"), await signIn(db, learner, "phone"), await signIn(db, learner, "old")];
    for (const [session, name, at] of [
      [desk, "desk", 2],
      [phone, "phone", 1],
      [old, "old", 0],
    ] as const) {
      expect(await savePushDevice(learner, session, subscription(name), later(at), db)).toBe(true);
    }
    expect(await listPushDevices(learner, "key", now, db)).toEqual([old, phone, desk]);
    expect(await endSessionOf(learner, old, db)).toBe("old");
    expect(await savePushDevice(learner, old, subscription("late"), now, db), "a session that ended meanwhile").toBe(false);
    expect(await savePushDevice(learner, desk, subscription("desk again"), later(3), db)).toBe(true);
    expect(await findPushDevice(learner, old, db)).toBeUndefined();
    expect(await findPushDevice(learner, desk, db)).toEqual(subscription("desk again"));
    expect(await findPushDevice(learner, phone, db)).toEqual(subscription("phone"));
    expect(await listPushDevices(learner, "key", now, db)).toEqual([phone, desk]);
    expect(await listPushDevices(learner, "key", later(24), db)).toEqual([]);
    expect(await listPushDevices(learner, "another key", now, db)).toEqual([]);
    await pressPushDevice(learner, phone, later(4), db);
    const pressed = await db.pushDevice.findMany({ orderBy: { createdAt: "asc" } });
    expect(pressed.map(({ sessionId, pressedAt }) => [sessionId, pressedAt])).toEqual([
      [phone, later(4)],
      [desk, null],
    ]);
  });

  test("that are turned off get nothing any more; where the push service ends one, what is on its way to it is its sender's", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const [desk, phone] = [await signIn(db, learner, "desk"), await signIn(db, learner, "phone")];
    await savePushDevice(learner, desk, subscription("desk"), now, db);
    await savePushDevice(learner, phone, subscription("phone"), now, db);
    const message = { body: {}, madeAt: now, expiresAt: later(12) };
    for (const target of [desk, phone]) {
      await storeLetter(learner, { ...message, key: `sent ${target}`, channel: "push", target }, db);
      await db.outboxMessage.updateMany({ data: { state: "sent" } });
      await storeLetter(learner, { ...message, key: `new ${target}`, channel: "push", target }, db);
    }
    await db.outboxMessage.updateMany({ where: { key: `new ${desk}` }, data: { state: "waiting" } });
    const keys = async () => (await db.outboxMessage.findMany({ orderBy: { key: "desc" } })).map(({ key }) => key.split(" "));
    const [devices, messages] = [() => db.pushDevice.findMany({ select: { sessionId: true } }), await keys()];
    await removePushDevice(learner, desk, subscription("phone").endpoint, db);
    expect([await devices(), await keys()]).toEqual([[{ sessionId: desk }, { sessionId: phone }], messages]);
    await removePushDevice(learner, phone, subscription("phone").endpoint, db);
    expect([await devices(), await keys()]).toEqual([[{ sessionId: desk }], messages]);
    await removePushDevice(learner, phone, undefined, db);
    expect([await devices(), await keys()]).toEqual([
      [{ sessionId: desk }],
      messages.filter(([state, target]) => state === "sent" || target === desk),
    ]);
    await removePushDevice(learner, desk, undefined, db);
    expect([await devices(), await keys()]).toEqual([[], messages.filter(([state]) => state === "sent")]);
  });
});
