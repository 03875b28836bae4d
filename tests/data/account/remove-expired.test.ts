import { expect, test } from "vitest";
import { startSession } from "#lib/auth/session-store.ts";
import { addAccountLink } from "#lib/data/account/account-links.ts";
import { countHit } from "#lib/data/account/rate-limits.ts";
import { removeExpired, removeExpiredInTurn } from "#lib/data/account/remove-expired.ts";
import { securityEventDays } from "#lib/data/account/security-events.ts";
import { keepAnswer, takeKey } from "#lib/data/changes/idempotent-answers.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

const goOn = () => false;

async function countAll(db: UnscopedDatabase) {
  const tables = [db.session.count(), db.rateLimit.count(), db.accountLink.count(), db.verificationToken.count(), db.securityEvent.count()];
  return Promise.all(tables);
}

describeOnBoth("expired data", (databases) => {
  test("is removed, and nothing else is", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await startSession(learner, "Firefox", now, db);
    await countHit("key", 60, now, db);
    await addAccountLink(learner, { tokenHash: "hash", purpose: "reset", email: "", now, expiresAt: daysLater(1) }, db);
    await db.verificationToken.create({ data: { identifier: "ada@example.org", token: "t", expires: daysLater(1) } });
    await removeExpired(now, goOn, db);
    expect(await countAll(db)).toEqual([1, 1, 1, 1, 1]);
    await removeExpired(daysLater(2), goOn, db);
    expect(await countAll(db)).toEqual([1, 0, 0, 0, 1]);
    const message = { learnerId: learner, channel: "mail", body: "{}", madeAt: now, dueAt: now, expiresAt: daysLater(1) };
    await db.outboxMessage.create({ data: { ...message, key: "sent", state: "sent", endedAt: daysLater(1) } });
    await db.outboxMessage.create({ data: { ...message, key: "never sent" } });
    await removeExpired(daysLater(91), goOn, db);
    expect(await db.outboxMessage.count(), "what was sent is remembered for months, so that it is not made again").toBe(2);
    await removeExpired(daysLater(92), goOn, db);
    expect(await db.outboxMessage.count()).toBe(0);
    await removeExpired(daysLater(31), goOn, db);
    expect(await countAll(db)).toEqual([0, 0, 0, 0, 1]);
    await removeExpired(daysLater(securityEventDays + 1), goOn, db);
    expect(await countAll(db)).toEqual([0, 0, 0, 0, 0]);
    expect(await db.learner.count()).toBe(1);
  });

  test("answers to the API are kept for a day, whoever asks next", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    expect(await takeKey(learner, "key", "hash", now, db)).toBe("new");
    await keepAnswer(learner, "key", { status: 201, body: "{}" }, db);
    await removeExpired(daysLater(1), goOn, db);
    expect(await takeKey(learner, "key", "hash", daysLater(1), db)).toEqual({ status: 201, body: "{}" });
    await removeExpired(new Date(daysLater(1).getTime() + 1), goOn, db);
    expect(await db.idempotentAnswer.count()).toBe(0);
  });

  test("more than one piece is removed, and a process that stops leaves the rest for the next time", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const event = (at: Date) => ({ learnerId: learner, kind: "signed_in", device: "Firefox", at });
    await db.securityEvent.createMany({ data: Array.from({ length: 2_500 }, () => event(now)) });
    await db.securityEvent.create({ data: event(daysLater(1)) });
    const later = daysLater(securityEventDays + 1);
    await removeExpired(later, () => true, db);
    expect(await db.securityEvent.count()).toBe(2_501);
    await removeExpired(later, goOn, db);
    expect(await db.securityEvent.findMany({ select: { at: true } })).toEqual([{ at: daysLater(1) }]);
  });

  test("of instances that do it at once, one has its turn, and the next one an hour later", async () => {
    const db = await databases.open();
    const turns = (at: Date) => Promise.all(Array.from({ length: 4 }, () => removeExpiredInTurn(at, goOn, db)));
    const addOld = (token: string) =>
      db.verificationToken.create({ data: { identifier: "ada@example.org", token, expires: daysLater(-1) } });
    await addOld("first");
    expect((await turns(now)).toSorted()).toEqual([false, false, false, true]);
    expect(await db.verificationToken.count()).toBe(0);
    await addOld("second");
    expect(await turns(new Date(now.getTime() + 54 * 60_000))).not.toContain(true);
    expect(await db.verificationToken.count(), "what ended since waits for the next turn").toBe(1);
    expect((await turns(new Date(now.getTime() + 60 * 60_000))).toSorted()).toEqual([false, false, false, true]);
    expect(await db.verificationToken.count()).toBe(0);
  });
});
