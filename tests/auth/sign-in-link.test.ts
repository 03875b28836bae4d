import { afterAll, expect, test } from "vitest";
import { makeApiToken } from "#lib/auth/api-token.ts";
import { nextAuthProviders } from "#lib/auth/providers.ts";
import { makeResetLink, readResetLink } from "#lib/auth/reset.ts";
import { readSession, startSession } from "#lib/auth/session-store.ts";
import { signIn, signUp } from "#lib/auth/sign-in.ts";
import { haveOtherWaysJustEnded, mailSignInLink, openSignInLink, readSignInLink } from "#lib/auth/sign-in-link.ts";
import { hashToken } from "#lib/auth/token.ts";
import { changePassword } from "#lib/data/account/account-changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { linkIn, openMailbox } from "../../e2e/support/mailbox.ts";
import { describeOnBoth } from "../support/database.ts";

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
process.env.EMAIL_SERVER = mailbox.url;
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [password, device] = ["correct horse battery staple", "Firefox on Linux"];
let count = 0;

function makeAddress(): string {
  count += 1;
  return `linked-${count}@example.org`;
}

/** Asks for a link and reads it in the mail. @returns its token and where it leads afterwards */
async function mail(db: UnscopedDatabase, email: string, next = "/plan") {
  mailbox.mails.length = 0;
  expect(await mailSignInLink({ email, next, client: "203.0.113.7", now, db })).toBe("sent");
  const [received] = mailbox.mails;
  if (!received) throw new Error("no mail came");
  const url = new URL(linkIn(received, /^\/sign-in\/link\/./));
  return { to: received.to, token: url.pathname.split("/").at(-1) ?? "", next: url.searchParams.get("next") };
}

const open = (db: UnscopedDatabase, token: string, signedIn?: LearnerId, at = now) =>
  openSignInLink({ token, signedIn, device, now: at, db });

async function addUnproved(db: UnscopedDatabase, email: string): Promise<LearnerId> {
  const made = await signUp({ email, password, client: "203.0.113.7", now, db });
  if (!("learner" in made)) throw new Error("no account");
  return made.learner;
}

test("next-auth has no links by mail: a GET would use them up", () => {
  expect(nextAuthProviders().map(({ id }) => id)).toEqual(["credentials"]);
});

describeOnBoth("a link to sign in", (databases) => {
  test("is used up by no look at it, and then works once, also when it is pressed ten times at once", async () => {
    const db = await databases.open();
    const email = makeAddress();
    const { to, token, next } = await mail(db, ` ${email.toUpperCase()}`, "/settings?a=b");
    expect([to, next]).toEqual([email, "/settings?a=b"]);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify(await db.verificationToken.findMany())).not.toContain(token);
    for (let looks = 0; looks < 10; looks += 1) {
      expect(await readSignInLink(token, undefined, now, db)).toEqual({ email, endsOtherWays: false });
    }
    expect(await db.learner.count(), "looking makes no account").toBe(0);
    const results = await Promise.all(Array.from({ length: 10 }, () => open(db, token)));
    expect(results.filter((result) => result !== "dead")).toEqual([{ learner: expect.any(String), endedOtherWays: false }]);
    expect(await readSignInLink(token, undefined, now, db)).toBeUndefined();
    expect(await db.learner.findMany()).toMatchObject([{ email, emailVerified: now, passwordHash: null }]);
    expect(await db.securityEvent.findMany()).toMatchObject([{ kind: "signed_up" }]);
  });

  test("lives one hour, and what is no link does nothing", async () => {
    const db = await databases.open();
    const { token } = await mail(db, makeAddress());
    expect(await readSignInLink(token, undefined, later(59), db)).toBeDefined();
    expect(await readSignInLink(token, undefined, later(60), db)).toBeUndefined();
    expect(await open(db, token, undefined, later(60))).toBe("dead");
    for (const wrong of ["", "none", "' OR 1=1 --", "a".repeat(10_000), hashToken(token)]) expect(await open(db, wrong)).toBe("dead");
    expect(await db.learner.count()).toBe(0);
    expect(await open(db, token, undefined, later(59))).toHaveProperty("learner");
  });

  test("leads to no other site", async () => {
    const db = await databases.open();
    for (const next of ["https://evil.example", "//evil.example", "/\\evil.example"]) {
      expect((await mail(db, makeAddress(), next)).next).toBe("/plan");
    }
  });

  test("says that it ends the ways of who signed up without proof, and ends them when it is pressed", async () => {
    const db = await databases.open();
    const email = makeAddress();
    const squatter = await addUnproved(db, email);
    const session = await startSession(squatter, device, now, db);
    await makeApiToken(squatter, { name: "script", scope: "all", days: 30 }, now, db);
    await db.account.create({ data: { provider: "github", providerAccountId: "1", type: "oauth", userId: squatter } });
    const plan = await db.plan.create({ data: { learnerId: squatter, roleId: "data-analyst", catalogVersion: "1" } });
    await db.calendarFeed.create({ data: { planId: plan.id, tokenHash: "feed" } });
    await db.share.create({ data: { planId: plan.id, tokenHash: "share" } });
    const { token } = await mail(db, email);
    const { token: other } = await mail(db, email);
    expect(await readSignInLink(token, undefined, now, db)).toEqual({ email, endsOtherWays: true });
    expect(await readSession(session, now, db), "looking ends nothing").toBeDefined();
    expect(await signIn({ email, password, client: "203.0.113.7", now, db })).toHaveProperty("learner");

    expect(await open(db, token)).toEqual({ learner: squatter, endedOtherWays: true });
    expect(await readSession(session, now, db)).toBeUndefined();
    expect(await signIn({ email, password, client: "203.0.113.7", now, db })).toEqual({ problem: "wrong" });
    const left = [db.account.count(), db.apiToken.count(), db.calendarFeed.count(), db.share.count()];
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
    expect(await db.plan.count()).toBe(1);
    expect(await haveOtherWaysJustEnded(squatter, later(9), db)).toBe(true);
    expect(await haveOtherWaysJustEnded(squatter, later(11), db)).toBe(false);
    expect(await readSignInLink(other, undefined, now, db), "links from before end, too").toBeUndefined();
  });

  test("ends nothing for who is signed in with that password, and proves the address", async () => {
    const db = await databases.open();
    const email = makeAddress();
    const owner = await addUnproved(db, email);
    const stranger = await addUnproved(db, makeAddress());
    const { token } = await mail(db, email);
    expect(await readSignInLink(token, stranger, now, db)).toEqual({ email, endsOtherWays: true });
    expect(await readSignInLink(token, owner, now, db)).toEqual({ email, endsOtherWays: false });
    expect(await open(db, token, owner)).toEqual({ learner: owner, endedOtherWays: false });
    expect(await signIn({ email, password, client: "203.0.113.7", now, db })).toEqual({ learner: owner });
    expect(await haveOtherWaysJustEnded(owner, now, db)).toBe(false);

    const { token: next } = await mail(db, email);
    expect(await open(db, next), "a proved address keeps everything").toEqual({ learner: owner, endedOtherWays: false });
    expect(await signIn({ email, password, client: "203.0.113.7", now, db })).toEqual({ learner: owner });
  });

  test("ends with a change of the password", async () => {
    const db = await databases.open();
    const email = makeAddress();
    const learner = await addUnproved(db, email);
    const { token } = await mail(db, email);
    await changePassword(learner, "none", "hash", { endsKeys: false }, db);
    expect(await open(db, token)).toBe("dead");
  });

  test("a link for a new password says the same before it is used", async () => {
    const db = await databases.open();
    const email = makeAddress();
    await addUnproved(db, email);
    const tokenOf = async (mailed: boolean) => (await makeResetLink({ email, device, now, db }, mailed))?.split("/").at(-1) ?? "";
    expect(await readResetLink(await tokenOf(true), now, db)).toEqual({ endsOtherWays: true });
    expect(await readResetLink(await tokenOf(false), now, db)).toEqual({ endsOtherWays: false });
    await db.learner.updateMany({ data: { emailVerified: now } });
    expect(await readResetLink(await tokenOf(true), now, db)).toEqual({ endsOtherWays: false });
  });
});
