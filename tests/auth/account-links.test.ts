import { expect, test } from "vitest";
import { askEmailChange, confirmEmailChange, findEmailChange } from "#lib/auth/change-email.ts";
import { changeOwnPassword } from "#lib/auth/change-password.ts";
import { makeDeviceProof } from "#lib/auth/device-proof.ts";
import { makeResetLink, readResetLink, resetByLink } from "#lib/auth/reset.ts";
import { readSession, startSession } from "#lib/auth/session-store.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import { hashToken } from "#lib/auth/token.ts";
import { addAccountLink } from "#lib/data/account/account-links.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [ada, password, other] = ["ada@example.org", "correct horse battery staple", "seven slow ferries"];
const device = "Firefox on Linux";

async function add(db: UnscopedDatabase, email = ada) {
  const made = await signUp({ email, password, client: "203.0.113.7", now, db });
  if (!("learner" in made)) throw new Error("no account");
  return made.learner;
}

async function askReset(db: UnscopedDatabase, at = now, mailed = true): Promise<string> {
  const url = await makeResetLink({ email: ada, device, now: at, db }, mailed);
  return url?.split("/").at(-1) ?? "";
}

const reset = (db: UnscopedDatabase, token: string, wanted = other, at = now) =>
  resetByLink({ token, password: wanted, device, now: at, db });
const enter = (db: UnscopedDatabase, email: string, wanted: string, at = now) =>
  signIn({ email, password: wanted, client: "203.0.113.7", now: at, db });

describeOnBoth("a link to set a new password", (databases) => {
  test("sets it, ends all sessions and every other link, and lets the browser in past wrong passwords", async () => {
    const db = await databases.open();
    const learner = await add(db);
    const session = await startSession(learner, device, now, db);
    const [first, second] = [await askReset(db), await askReset(db)];
    for (let tries = 0; tries < 11; tries += 1) await enter(db, ada, "not the password");
    expect(await enter(db, ada, password)).toHaveProperty("problem", "wait");
    expect(await reset(db, first)).toEqual({ learner });
    expect(await readSession(session, now, db)).toBeUndefined();
    expect(await readResetLink(second, now, db)).toBeUndefined();
    // The browser that used the link gets a proof with its session.
    const proved = (wanted: string) =>
      signIn({ email: ada, password: wanted, client: "203.0.113.7", deviceProof: makeDeviceProof(learner), now, db });
    expect(await proved(other)).toEqual({ learner });
    expect(await proved(password)).toEqual({ problem: "wrong" });
  });

  test("works once, also when it is used ten times at once", async () => {
    const db = await databases.open();
    await add(db);
    const token = await askReset(db);
    const results = await Promise.all(Array.from({ length: 10 }, (_, index) => reset(db, token, `${other} ${index}`)));
    const winners = results.flatMap((result, index) => ("learner" in result ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(await enter(db, ada, `${other} ${winners[0]}`)).toHaveProperty("learner");
  });

  test("works for one hour, and an invalid link does nothing", async () => {
    const db = await databases.open();
    await add(db);
    const token = await askReset(db);
    expect(await readResetLink(token, later(59), db)).toBeDefined();
    expect(await reset(db, token, other, later(60))).toEqual({ problem: "dead" });
    for (const wrong of ["", "none", "\u0000".slice(1), "' OR 1=1 --", "a".repeat(10_000), hashToken(token)]) {
      expect(await reset(db, wrong)).toEqual({ problem: "dead" });
    }
    expect(await reset(db, token, "password123")).toEqual({ problem: "guessable-password" });
    expect(await enter(db, ada, password)).toHaveProperty("learner");
    expect(await reset(db, token), "a password that was refused does not use it up").toHaveProperty("learner");
  });

  test("is stored as a hash; an unknown address gets none", async () => {
    const db = await databases.open();
    await add(db);
    const token = await askReset(db);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify([await db.accountLink.findMany(), await db.securityEvent.findMany()])).not.toContain(token);
    expect(await makeResetLink({ email: "bob@example.org", device, now, db }, true)).toBeUndefined();
  });

  test("that was mailed proves the address, and locks out an account that was made without proving it", async () => {
    const db = await databases.open();
    const learner = await add(db);
    await db.account.create({ data: { provider: "github", providerAccountId: "1", type: "oauth", userId: learner } });
    await db.apiToken.create({ data: { learnerId: learner, name: "script", tokenHash: "x" } });
    await reset(db, await askReset(db, now, false));
    expect([await db.account.count(), await db.apiToken.count()], "one that was handed over proves no address").toEqual([1, 0]);
    await reset(db, await askReset(db));
    expect([await db.account.count(), await db.apiToken.count()]).toEqual([0, 0]);
    expect(await db.learner.findFirst()).toMatchObject({ emailVerified: now });

    await db.account.create({ data: { provider: "github", providerAccountId: "1", type: "oauth", userId: learner } });
    await reset(db, await askReset(db));
    expect(await db.account.count(), "the owner's own stay").toBe(1);
  });
});

describeOnBoth("changing the password", (databases) => {
  test("asks for the current one, keeps only this session, and ends every link", async () => {
    const db = await databases.open();
    const learner = await add(db);
    const [here, elsewhere] = [await startSession(learner, device, now, db), await startSession(learner, device, now, db)];
    const token = await askReset(db);
    const sessionId = (await readSession(here, now, db))?.sessionId ?? "";
    const change = (current: string, next: string) =>
      changeOwnPassword({ learner, sessionId }, { current, next, endsKeys: false, device, now, db });
    expect(await change("not the password", other)).toEqual({ problem: "wrong" });
    expect(await change(password, "Password123")).toEqual({ problem: "guessable-password" });
    expect(await readSession(elsewhere, now, db)).toBeDefined();
    expect(await change(password, other)).toBe("changed");
    expect(await readSession(elsewhere, now, db)).toBeUndefined();
    expect(await readSession(here, now, db)).toBeDefined();
    expect(await readResetLink(token, now, db)).toBeUndefined();
    expect(await enter(db, ada, other)).toEqual({ learner });
    for (let tries = 0; tries < 10; tries += 1) expect(await change("not the password", password)).toEqual({ problem: "wrong" });
    expect(await change(other, password)).toEqual({ problem: "wait", minutes: 15 });
  });
});

describeOnBoth("a link to confirm a new e-mail", (databases) => {
  async function askChange(db: UnscopedDatabase, email: string, token: string) {
    const learner = await add(db);
    await addAccountLink(learner, { tokenHash: hashToken(token), purpose: "email", email, now, expiresAt: later(60) }, db);
    return learner;
  }

  test("changes it once, and ends links that were sent to the old one", async () => {
    const db = await databases.open();
    const learner = await askChange(db, "new@example.org", "token");
    const oldLink = await askReset(db);
    expect(await readResetLink("token", now, db), "it is for this alone").toBeUndefined();
    expect(await findEmailChange("token", now, db)).toBe("new@example.org");
    const results = await Promise.all(Array.from({ length: 5 }, () => confirmEmailChange("token", device, now, db)));
    expect(results.filter((result) => result === "dead")).toHaveLength(4);
    expect(results).toContainEqual(expect.objectContaining({ before: ada, email: "new@example.org" }));
    expect(await readResetLink(oldLink, now, db)).toBeUndefined();
    expect(await enter(db, "new@example.org", password)).toEqual({ learner });
    expect(await enter(db, ada, password)).toEqual({ problem: "wrong" });
    expect(await db.learner.findFirst()).toMatchObject({ emailVerified: now });
  });

  test("changes nothing when it has expired or another account has the address by then", async () => {
    const db = await databases.open();
    await askChange(db, "bob@example.org", "token");
    await add(db, "bob@example.org");
    expect(await confirmEmailChange("token", device, later(60), db)).toBe("dead");
    expect(await confirmEmailChange("token", device, now, db)).toBe("taken");
    expect((await db.learner.findMany({ orderBy: { email: "asc" } })).map(({ email }) => email)).toEqual([ada, "bob@example.org"]);
  });

  test("needs the password, and a new address", async () => {
    const db = await databases.open();
    const learner = await add(db);
    const ask = (email: string, given: string) =>
      askEmailChange({ learner, email: ada }, { email, password: given, client: "203.0.113.7", device, now, db });
    expect(await ask("ADA@example.org ", password)).toEqual({ problem: "same" });
    expect(await ask("new@example.org", "not the password")).toEqual({ problem: "wrong" });
    expect(await ask("new@example.org", password), "no mail server is set here").toEqual({ problem: "mail-failed" });
    expect(await db.accountLink.count()).toBe(0);
  });
});
