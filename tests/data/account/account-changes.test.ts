import { expect, test } from "vitest";
import { changeEmail, changePassword, proveAddress, resetPassword } from "#lib/data/account/account-changes.ts";
import { addAccountLink, removeAccountLink } from "#lib/data/account/account-links.ts";
import { addToken } from "#lib/data/account/api-tokens.ts";
import { getProfile, setPasswordHash } from "#lib/data/account/learners.ts";
import { addSession } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { getReminders, saveReminders } from "#lib/data/reminders/reminders.ts";
import { addSignInLink, type LinkPurpose } from "#lib/data/unscoped-queries.ts";
import { addWebhook, listWebhooks } from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [address, other] = ["ada@example.org", "bea@example.org"];

const addLink = (db: UnscopedDatabase, learner: LearnerId, tokenHash: string, purpose: LinkPurpose = "reset", email = address) =>
  addAccountLink(learner, { tokenHash, purpose, email, now, expiresAt: later(60) }, db);

/** Somebody with two sessions, two links of each kind, a token, a webhook and reminders; beside them somebody else with a link. */
async function prepare(db: UnscopedDatabase, passwordHash: string | null = "old") {
  const learner = await addTestLearner(db, address);
  await setPasswordHash(learner, passwordHash, db);
  for (const name of ["here", "there"]) {
    await addSession(learner, { tokenHash: name, device: name, now, expiresAt: later(600) }, db);
    await addLink(db, learner, `reset ${name}`);
    await addLink(db, learner, `email ${name}`, "email", `${name}@example.org`);
    await addSignInLink({ email: address, tokenHash: `sign-in ${name}`, expiresAt: later(60) }, db);
  }
  await addToken(learner, { name: "script", tokenHash: "script", scope: "all", now, expiresAt: later(600) }, db);
  await addWebhook(learner, { url: "https://example.org/hook", events: ["plan.finished"], now }, db);
  await saveReminders(learner, { sundayLetter: true, missedWeek: false }, now, db);
  const stranger = await addTestLearner(db, other);
  await addLink(db, stranger, "theirs", "reset", other);
  await addSignInLink({ email: other, tokenHash: "their sign-in", expiresAt: later(60) }, db);
  return { learner, stranger };
}

/** What an account has, apart from what everybody else has. */
async function look(db: UnscopedDatabase, learner: LearnerId) {
  const { passwordHash, emailVerified, email } = await db.learner.findUniqueOrThrow({ where: { id: learner } });
  const sessions = (await db.session.findMany({ where: { learnerId: learner }, orderBy: { device: "asc" } })).map(({ device }) => device);
  const links = await db.accountLink.findMany({ where: { learnerId: learner }, orderBy: { tokenHash: "asc" } });
  const signInLinks = await db.verificationToken.count({ where: { identifier: email } });
  const tokens = await db.apiToken.count({ where: { learnerId: learner } });
  const hooks = (await listWebhooks(learner, db)).length;
  const { sundayLetter } = await getReminders(learner, db);
  return {
    passwordHash,
    emailVerified,
    email,
    sessions,
    links: links.map((link) => link.tokenHash),
    signInLinks,
    tokens,
    hooks,
    sundayLetter,
  };
}

const untouched = {
  ...{ passwordHash: "old", emailVerified: null, email: address, sessions: ["here", "there"], signInLinks: 2, tokens: 1, hooks: 1 },
  ...{ links: ["email here", "email there", "reset here", "reset there"], sundayLetter: true },
};
const theirs = {
  ...{ passwordHash: null, emailVerified: null, email: other, sessions: [], signInLinks: 1, tokens: 0, hooks: 0 },
  ...{ links: ["theirs"], sundayLetter: false },
};

describeOnBoth("an account that changes", (databases) => {
  test("gets a password by a link that is open, its own and for that, which ends its sessions, links and tokens", async () => {
    const db = await databases.open();
    const { learner, stranger } = await prepare(db);
    const reset = (tokenHash: string, at = now, email = "", who = learner) => resetPassword(who, { tokenHash, email }, "new", at, db);
    expect(await reset("reset here", later(60))).toBe(false);
    expect(await reset("email here")).toBe(false);
    expect(await reset("theirs")).toBe(false);
    expect(await look(db, learner)).toEqual(untouched);
    // It was handed over, so it proves no address.
    expect(await reset("reset here")).toBe(true);
    const ended = { ...untouched, passwordHash: "new", sessions: [], links: [], signInLinks: 0, tokens: 0 };
    expect(await look(db, learner)).toEqual(ended);
    await addLink(db, learner, "mailed");
    expect(await reset("mailed", later(1), address)).toBe(true);
    expect(await look(db, learner)).toEqual({ ...ended, emailVerified: later(1), hooks: 0, sundayLetter: false });
    await saveReminders(learner, { sundayLetter: true, missedWeek: false }, now, db);
    await addLink(db, learner, "mailed again");
    expect(await reset("mailed again", later(2), address)).toBe(true);
    expect(await look(db, learner), "what was chosen since is the owner's").toEqual({ ...ended, emailVerified: later(2), hooks: 0 });
    expect(await look(db, stranger)).toEqual(theirs);
  });

  test("gets another password where somebody is signed in: that session stays, and keys unless they are to end", async () => {
    const db = await databases.open();
    const { learner, stranger } = await prepare(db);
    const { id } = await db.session.findUniqueOrThrow({ where: { tokenHash: "there" } });
    await changePassword(learner, id, "new", { endsKeys: false }, db);
    const changed = { ...untouched, passwordHash: "new", sessions: ["there"], links: [], signInLinks: 0 };
    expect(await look(db, learner)).toEqual(changed);
    await changePassword(learner, id, "newer", { endsKeys: true }, db);
    expect(await look(db, learner)).toEqual({ ...changed, passwordHash: "newer", tokens: 0, hooks: 0 });
    expect(await look(db, stranger)).toEqual(theirs);
  });

  test("gets another address by its own open link, which ends all links", async () => {
    const db = await databases.open();
    const { learner, stranger } = await prepare(db);
    const change = (tokenHash: string, at = now, email = "there@example.org") => changeEmail(learner, { tokenHash, email }, at, db);
    expect(await change("email there", later(60))).toBe("dead");
    expect(await change("reset there")).toBe("dead");
    expect(await change("theirs")).toBe("dead");
    expect(await change("email there", now, other)).toBe("taken");
    expect(await look(db, learner)).toEqual(untouched);
    expect(await change("email there", later(1))).toEqual({ before: address });
    const moved = { email: "there@example.org", emailVerified: later(1), links: [], signInLinks: 0 };
    expect(await look(db, learner)).toEqual({ ...untouched, ...moved });
    expect(await look(db, stranger)).toEqual(theirs);
  });

  test("is not said to have a taken address when the database cannot say so", async () => {
    const db = await databases.openNew();
    const { learner } = await prepare(db);
    await db.$executeRaw`DROP TABLE "AccountLink"`;
    await expect(changeEmail(learner, { tokenHash: "email there", email: "there@example.org" }, now, db)).rejects.toThrow();
  });

  test("is proved by its sign-in link, and loses what somebody with a password may have set before", async () => {
    const db = await databases.open();
    const { learner, stranger } = await prepare(db);
    const prove = (keepsOtherWays: boolean, { tokenHash = "sign-in here", email = address, at = now } = {}) =>
      proveAddress(learner, { tokenHash, email }, { keepsOtherWays }, at, db);
    expect(await prove(false, { at: later(60) })).toBe("dead");
    expect(await prove(false, { tokenHash: "none" })).toBe("dead");
    expect(await look(db, learner)).toEqual(untouched);
    expect(await prove(false)).toEqual({ endedOtherWays: true });
    const ended = { passwordHash: null, sessions: [], links: [], signInLinks: 0, tokens: 0, hooks: 0, sundayLetter: false };
    expect(await look(db, learner)).toEqual({ ...untouched, ...ended, emailVerified: now });
    expect(await look(db, stranger)).toEqual(theirs);
  });

  test("is proved and keeps everything where its ways are kept, where it has no password, and when it was proved before", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    const prove = (name: string, keepsOtherWays: boolean, at: Date) =>
      proveAddress(learner, { tokenHash: `sign-in ${name}`, email: address }, { keepsOtherWays }, at, db);
    expect(await prove("here", true, now)).toEqual({ endedOtherWays: false });
    expect(await look(db, learner)).toEqual({ ...untouched, emailVerified: now, signInLinks: 1 });
    expect(await prove("there", false, later(1))).toEqual({ endedOtherWays: false });
    expect(await look(db, learner)).toEqual({ ...untouched, emailVerified: now, signInLinks: 0 });
    await db.learner.update({ where: { id: learner }, data: { emailVerified: null, passwordHash: null } });
    await addSignInLink({ email: address, tokenHash: "sign-in again", expiresAt: later(60) }, db);
    expect(await prove("again", false, later(2))).toEqual({ endedOtherWays: false });
    expect(await look(db, learner)).toEqual({ ...untouched, passwordHash: null, emailVerified: later(2), signInLinks: 0 });
  });

  test("is not proved by a link to an address that it had before", async () => {
    const db = await databases.open();
    const { learner } = await prepare(db);
    await db.learner.update({ where: { id: learner }, data: { email: "new@example.org" } });
    const link = { tokenHash: "sign-in here", email: address };
    expect(await proveAddress(learner, link, { keepsOtherWays: false }, now, db)).toBe("dead");
    expect(await look(db, learner)).toEqual({ ...untouched, email: "new@example.org", signInLinks: 0 });
  });

  test("loses expired links when it gets another one, and one link where that could not be mailed", async () => {
    const db = await databases.open();
    const { learner, stranger } = await prepare(db);
    await removeAccountLink(learner, "theirs", db);
    await removeAccountLink(learner, "reset here", db);
    expect((await look(db, learner)).links).toEqual(["email here", "email there", "reset there"]);
    await addAccountLink(learner, { tokenHash: "next", purpose: "reset", email: address, now: later(60), expiresAt: later(120) }, db);
    expect(await db.accountLink.findMany({ where: { learnerId: learner } })).toEqual([
      { tokenHash: "next", learnerId: learner, purpose: "reset", email: address, createdAt: later(60), expiresAt: later(120) },
    ]);
    expect(await look(db, stranger)).toEqual(theirs);
  });

  test("shows its learner whether there is a password, and never its hash", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db, address);
    await db.learner.update({ where: { id: learner }, data: { name: "Ada", createdAt: now } });
    const profile = { email: address, name: "Ada", createdAt: now };
    expect(await getProfile(learner, db)).toEqual({ ...profile, hasPassword: false });
    await setPasswordHash(learner, "hash", db);
    expect(await getProfile(learner, db)).toEqual({ ...profile, hasPassword: true });
    await setPasswordHash(learner, null, db);
    expect(await getProfile(learner, db)).toEqual({ ...profile, hasPassword: false });
  });
});
