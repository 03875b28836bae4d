import { expect, test } from "vitest";
import { proveLearner, readSession, sessionSeconds, startSession } from "#lib/auth/session-store.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import { hashToken } from "#lib/auth/token.ts";
import { endAllSessions, endSessionOf, listAccountSessions } from "#lib/data/account/sessions.ts";
import { endSession } from "#lib/data/unscoped-queries.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const password = "correct horse battery staple";

function attempt(db: UnscopedDatabase, changes: Partial<Parameters<typeof signIn>[0]> = {}) {
  return { email: "ada@example.org", password, client: "203.0.113.7", device: "Firefox on Linux", now, db, ...changes };
}

describeOnBoth("signing in", (databases) => {
  test("the address is the same in any case, with spaces around it and in letters of another width", async () => {
    const db = await databases.open();
    const made = await signUp(attempt(db, { email: " Ada@Example.ORG " }));
    expect(made).toEqual({ learner: expect.any(String) });
    expect(await signIn(attempt(db))).toEqual(made);
    // As keyboards of East Asia write Latin letters.
    expect(await signIn(attempt(db, { email: "ＡＤＡ@ｅｘａｍｐｌｅ.ｏｒｇ" }))).toEqual(made);
    expect((await db.learner.findMany()).map((learner) => learner.email)).toEqual(["ada@example.org"]);
  });

  test("the password is stored only as an argon2id hash", async () => {
    const db = await databases.open();
    await signUp(attempt(db));
    const { passwordHash } = await db.learner.findFirstOrThrow();
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(passwordHash).not.toContain("horse");
  });

  test("an unknown address and a wrong password get the same answer", async () => {
    const db = await databases.open();
    await signUp(attempt(db));
    expect(await signIn(attempt(db, { password: "something else" }))).toEqual({ problem: "wrong" });
    expect(await signIn(attempt(db, { email: "bob@example.org" }))).toEqual({ problem: "wrong" });
  });

  test("signing up again signs in with the right password, and changes nothing with another", async () => {
    const db = await databases.open();
    const made = await signUp(attempt(db));
    expect(await signUp(attempt(db))).toEqual(made);
    expect(await signUp(attempt(db, { password: "an attacker's choice" }))).toEqual({ problem: "wrong" });
    expect(await signIn(attempt(db))).toEqual(made);
  });

  test("two simultaneous sign-ups for one address make one account", async () => {
    const db = await databases.open();
    const results = await Promise.all([signUp(attempt(db)), signUp(attempt(db, { password: "quite another one" }))]);
    expect(await db.learner.count()).toBe(1);
    expect(results.filter((result) => "learner" in result)).toHaveLength(1);
  });

  test("the most common passwords are refused in any case", async () => {
    const db = await databases.open();
    for (const common of ["password1", "PASSWORD1", "qwertyuiop"]) {
      expect(await signUp(attempt(db, { password: common }))).toEqual({ problem: "guessable-password" });
    }
    expect(await db.learner.count()).toBe(0);
  });

  test("after ten wrong tries the right password must wait too, for this address and client only, and not for ever", async () => {
    const db = await databases.open();
    const made = await signUp(attempt(db));
    await signUp(attempt(db, { email: "bob@example.org" }));
    for (let tries = 0; tries < 10; tries += 1) expect(await signIn(attempt(db, { password: "wrong" }))).toEqual({ problem: "wrong" });
    expect(await signIn(attempt(db))).toEqual({ problem: "wait", minutes: 15 });
    expect(await signIn(attempt(db, { client: "198.51.100.1" }))).toEqual(made);
    expect(await signIn(attempt(db, { email: "bob@example.org" }))).toHaveProperty("learner");
    expect(await signIn(attempt(db, { now: later(15 * 60) }))).toEqual(made);
  });

  test("a right password resets the count of wrong ones", async () => {
    const db = await databases.open();
    await signUp(attempt(db));
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await signIn(attempt(db, { password: "wrong" }));
      expect(await signIn(attempt(db))).toHaveProperty("learner");
    }
  });

  test("an old hash is replaced at the next sign-in", async () => {
    const db = await databases.open();
    const { hash } = await import("@node-rs/argon2");
    await db.learner.create({
      data: {
        email: "ada@example.org",
        passwordHash: await hash(password, { algorithm: 2, memoryCost: 8192, timeCost: 1, parallelism: 1 }),
      },
    });
    expect(await signIn(attempt(db))).toHaveProperty("learner");
    expect((await db.learner.findFirstOrThrow()).passwordHash).toContain("m=19456,t=2,p=1");
    expect(await signIn(attempt(db))).toHaveProperty("learner");
  });
});

describeOnBoth("sessions", (databases) => {
  test("the database does not contain the token", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const token = await startSession(learner, "Firefox on Linux", now, db);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify(await db.session.findMany())).not.toContain(token);
    expect(await readSession(token, now, db)).toMatchObject({ learner });
  });

  test("a session lasts 30 days after its last use", async () => {
    const db = await databases.open();
    const token = await startSession(await addTestLearner(db), "Firefox", now, db);
    expect(await readSession(token, later(sessionSeconds - 1), db)).toBeDefined();
    expect(await readSession(token, later(2 * sessionSeconds - 2), db)).toBeDefined();
    expect(await readSession(token, later(4 * sessionSeconds), db)).toBeUndefined();
  });

  test("a session that is used all the time ends 90 days after its start", async () => {
    const db = await databases.open();
    const token = await startSession(await addTestLearner(db), "Firefox", now, db);
    const day = 24 * 60 * 60;
    for (let days = 20; days < 90; days += 20) expect(await readSession(token, later(days * day), db)).toBeDefined();
    expect((await db.session.findFirstOrThrow()).expiresAt).toEqual(later(90 * day));
    expect(await readSession(token, later(90 * day - 1), db)).toBeDefined();
    await db.session.updateMany({ data: { expiresAt: later(200 * day) } });
    expect(await readSession(token, later(90 * day), db)).toBeUndefined();
  });

  test("ending one session, another's or all takes effect at once", async () => {
    const db = await databases.open();
    const [ada, bob] = [await addTestLearner(db), await addTestLearner(db)];
    const [first, second, bobs] = [
      await startSession(ada, "A", now, db),
      await startSession(ada, "B", now, db),
      await startSession(bob, "C", now, db),
    ];
    const ids = (await listAccountSessions(ada, now, db)).map((session) => session.id);
    expect(ids).toHaveLength(2);
    for (const id of ids) await endSessionOf(bob, id, db);
    expect(await readSession(first, now, db)).toBeDefined();
    await endSession(hashToken(first), db);
    expect(await readSession(first, now, db)).toBeUndefined();
    expect(await readSession(second, now, db)).toBeDefined();
    await endAllSessions(ada, { endsKeys: false }, db);
    expect(await readSession(second, now, db)).toBeUndefined();
    expect(await readSession(bobs, now, db)).toMatchObject({ learner: proveLearner(bob) });
  });

  test("an invalid token finds nobody", async () => {
    const db = await databases.open();
    await startSession(await addTestLearner(db), "A", now, db);
    for (const token of ["", "x", "' OR 1=1 --", "\u0000", "a".repeat(10_000)]) expect(await readSession(token, now, db)).toBeUndefined();
  });
});
