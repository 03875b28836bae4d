import { expect, test } from "vitest";
import { listSecurityEvents, recordSecurityEvent, securityEventDays, securityEventKinds } from "#lib/data/account/security-events.ts";
import { messages } from "#lib/messages/all.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const whole = { page: 1, most: 100 };

describeOnBoth("security events", (databases) => {
  test("are listed newest first, in pages, for their own learner only", async () => {
    const db = await databases.open();
    const [ada, bob] = [await addTestLearner(db), await addTestLearner(db)];
    for (let index = 0; index < 5; index += 1) await recordSecurityEvent(ada, "signed_in", `Device ${index}`, "", later(index), db);
    await recordSecurityEvent(bob, "token_made", "Firefox", "my script", now, db);
    const devices = async (page: number) => {
      const { events, isLast } = await listSecurityEvents(ada, { page, most: 2 }, later(60), db);
      return [...events.map(({ device }) => device), isLast];
    };
    expect(await devices(1)).toEqual(["Device 4", "Device 3", false]);
    expect(await devices(2)).toEqual(["Device 2", "Device 1", false]);
    expect(await devices(3)).toEqual(["Device 0", true]);
    expect(await devices(4)).toEqual([true]);
    expect((await listSecurityEvents(bob, whole, now, db)).events).toMatchObject([{ kind: "token_made", about: "my script", at: now }]);
  });

  test("are kept 400 days: older ones are not shown, and the next event removes them", async () => {
    const db = await databases.open();
    const [ada, bob] = [await addTestLearner(db), await addTestLearner(db)];
    for (const learner of [ada, bob]) await recordSecurityEvent(learner, "signed_up", "Firefox", "", now, db);
    const lastDay = later(securityEventDays * 24 * 60 * 60);
    const after = new Date(lastDay.getTime() + 1000);
    expect((await listSecurityEvents(ada, whole, lastDay, db)).events).toHaveLength(1);
    expect((await listSecurityEvents(ada, whole, after, db)).events).toEqual([]);
    await recordSecurityEvent(ada, "signed_in", "Firefox", "", after, db);
    expect((await db.securityEvent.findMany()).map(({ learnerId, kind }) => [learnerId, kind])).toEqual(
      expect.arrayContaining([
        [bob, "signed_up"],
        [ada, "signed_in"],
      ]),
    );
    expect(await db.securityEvent.count()).toBe(2);
  });

  test("keep the beginning of a long text, and are deleted with the account", async () => {
    const db = await databases.open();
    const ada = await addTestLearner(db);
    await recordSecurityEvent(ada, "token_made", "d".repeat(5_000), `x${"💥".repeat(5_000)}`, now, db);
    const [event] = (await listSecurityEvents(ada, whole, now, db)).events;
    expect([event?.device.length, event?.about.length]).toEqual([200, 300]);
    await db.learner.delete({ where: { id: ada } });
    expect(await db.securityEvent.count()).toBe(0);
  });
});

test("every kind of event has a sentence, and one from a later version is shown as it is", () => {
  const sentences = securityEventKinds.map((kind) => messages.accountSafety.event(kind, "x"));
  expect(new Set(sentences).size).toBe(securityEventKinds.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z]/);
  expect(messages.accountSafety.event("something_new", "")).toBe("something_new");
});
