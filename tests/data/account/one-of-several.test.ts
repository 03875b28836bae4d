import { expect, test } from "vitest";
import { addToken, listApiTokens, noteTokenUse, removeToken } from "#lib/data/account/api-tokens.ts";
import { listKeys } from "#lib/data/account/keys.ts";
import { listSecurityEvents, recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { addSession, endSessionOf, listAccountSessions, renewSession } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const days = 86_400;

async function signIn(db: UnscopedDatabase, learner: LearnerId, device: string, at: Date, expiresAt = after(days)) {
  await addSession(learner, { tokenHash: device, device, now: at, expiresAt }, db);
  return (await db.session.findUniqueOrThrow({ where: { tokenHash: device } })).id;
}

describeOnBoth("of several things in one account", (databases) => {
  test("one session is renewed and one is ended; open ones are listed, the one used last first", async () => {
    const db = await databases.open();
    const [learner, stranger] = [await addTestLearner(db), await addTestLearner(db)];
    const first = { id: await signIn(db, learner, "Firefox", after(0)), device: "Firefox", createdAt: after(0), lastUsedAt: after(0) };
    const second = { id: await signIn(db, learner, "Chrome", after(1)), device: "Chrome", createdAt: after(1), lastUsedAt: after(1) };
    await signIn(db, learner, "Edge", after(2), after(10));
    await signIn(db, stranger, "Safari", after(3));
    expect(await listAccountSessions(learner, after(10), db)).toEqual([second, first]);
    await renewSession(learner, first.id, after(20), after(2 * days), db);
    expect(await listAccountSessions(learner, after(20), db)).toEqual([{ ...first, lastUsedAt: after(20) }, second]);
    expect(await listAccountSessions(learner, after(2 * days - 1), db)).toEqual([{ ...first, lastUsedAt: after(20) }]);
    expect(await endSessionOf(stranger, second.id, db)).toBeUndefined();
    expect(await endSessionOf(learner, second.id, db)).toBe("Chrome");
    expect(await endSessionOf(learner, second.id, db)).toBeUndefined();
    expect((await db.session.findMany({ orderBy: { device: "asc" } })).map(({ device }) => device)).toEqual(["Edge", "Firefox", "Safari"]);
  });

  test("one token is used and one is revoked; they are listed newest first, without what is secret", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const add = (name: string, at: Date, expiresAt = after(days)) =>
      addToken(learner, { name, tokenHash: name, scope: "tick", expiresAt, now: at }, db);
    for (const [name, at] of [
      ["first", 0],
      ["third", 2],
      ["second", 1],
    ] as const)
      expect(await add(name, after(at))).toBe(true);
    const listed = await listApiTokens(learner, after(3), db);
    const token = (name: string, seconds: number) => {
      const { id } = listed.find((each) => each.name === name) ?? {};
      return { id, name, scope: "tick", createdAt: after(seconds), lastUsedAt: null, expiresAt: after(days) };
    };
    expect(listed).toEqual([token("third", 2), token("second", 1), token("first", 0)]);
    const [third, second, first] = listed;
    await noteTokenUse(learner, second?.id ?? "", after(5), db);
    expect(await removeToken(learner, third?.id ?? "", db)).toBe("third");
    expect(await removeToken(learner, third?.id ?? "", db)).toBeUndefined();
    expect(await listApiTokens(learner, after(6), db)).toEqual([{ ...second, lastUsedAt: after(5) }, first]);
    await add("other", after(days), after(2 * days));
    expect(
      (await db.apiToken.findMany()).map(({ name }) => name),
      "expired ones make room",
    ).toEqual(["other"]);
  });

  test("those of the same moment are listed in one order, whatever order they were stored in", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    for (const id of ["b", "c", "a"]) {
      const row = { id, learnerId: learner, tokenHash: id, createdAt: now };
      await db.session.create({ data: { ...row, device: id, lastUsedAt: now, expiresAt: after(1) } });
      await db.apiToken.create({ data: { ...row, name: id } });
      await db.securityEvent.create({ data: { id, learnerId: learner, kind: "signed_in", device: id, at: now } });
    }
    expect((await listAccountSessions(learner, now, db)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect((await listApiTokens(learner, now, db)).map(({ id }) => id)).toEqual(["c", "b", "a"]);
    const { events } = await listSecurityEvents(learner, { page: 1, most: 10 }, now, db);
    expect(events.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });

  test("events are listed whole, as many as a page holds", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    await recordSecurityEvent(learner, "token_made", "Firefox", "script", after(1), db);
    await recordSecurityEvent(learner, "signed_up", "Chrome", "", after(0), db);
    const page = await listSecurityEvents(learner, { page: 1, most: 2 }, after(2), db);
    const id = expect.any(String);
    expect(page).toEqual({
      events: [
        { id, kind: "token_made", device: "Firefox", about: "script", at: after(1) },
        { id, kind: "signed_up", device: "Chrome", about: "", at: after(0) },
      ],
      isLast: true,
    });
  });

  test("keys are listed oldest first, each with what it opens", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const url = (role: string) => `https://example.org/${role}`;
    for (const [role, seconds] of [
      ["ml-engineer", 1],
      ["data-engineer", 2],
      ["data-analyst", 0],
    ] as const) {
      const { id: planId } = await db.plan.create({ data: { learnerId: learner, roleId: role, catalogVersion: "1" } });
      const [createdAt, tokenHash] = [after(seconds), role];
      await db.apiToken.create({ data: { learnerId: learner, name: role, tokenHash, createdAt } });
      await db.calendarFeed.create({ data: { planId, tokenHash, createdAt } });
      await db.share.create({ data: { planId, tokenHash, createdAt } });
      await db.webhook.create({ data: { learnerId: learner, url: url(role), events: "[]", createdAt } });
    }
    const roles = ["data-analyst", "ml-engineer", "data-engineer"];
    expect(await listKeys(learner, db)).toEqual({ tokens: roles, feeds: roles, shares: roles, webhooks: roles.map(url) });
  });
});
