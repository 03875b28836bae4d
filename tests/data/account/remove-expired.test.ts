import { expect, test } from "vitest";
import { startSession } from "#lib/auth/session-store.ts";
import { addAccountLink } from "#lib/data/account/account-links.ts";
import { countHit } from "#lib/data/account/rate-limits.ts";
import { removeExpired } from "#lib/data/account/remove-expired.ts";
import { securityEventDays } from "#lib/data/account/security-events.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

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
    await removeExpired(now, db);
    expect(await countAll(db)).toEqual([1, 1, 1, 1, 1]);
    await removeExpired(daysLater(2), db);
    expect(await countAll(db)).toEqual([1, 0, 0, 0, 1]);
    const message = { learnerId: learner, channel: "mail", body: "{}", madeAt: now, dueAt: now, expiresAt: daysLater(1) };
    await db.outboxMessage.create({ data: { ...message, key: "sent", state: "sent", endedAt: daysLater(1) } });
    await db.outboxMessage.create({ data: { ...message, key: "never sent" } });
    await removeExpired(daysLater(91), db);
    expect(await db.outboxMessage.count(), "what was sent is remembered for months, so that it is not made again").toBe(2);
    await removeExpired(daysLater(92), db);
    expect(await db.outboxMessage.count()).toBe(0);
    await removeExpired(daysLater(31), db);
    expect(await countAll(db)).toEqual([0, 0, 0, 0, 1]);
    await removeExpired(daysLater(securityEventDays + 1), db);
    expect(await countAll(db)).toEqual([0, 0, 0, 0, 0]);
    expect(await db.learner.count()).toBe(1);
  });
});
