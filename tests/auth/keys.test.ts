import { expect, test } from "vitest";
import { makeApiToken, readApiToken } from "#lib/auth/api-token.ts";
import { renewFeed } from "#lib/auth/calendar-feed.ts";
import { changeOwnPassword } from "#lib/auth/change-password.ts";
import { makeResetLink, resetByLink } from "#lib/auth/reset.ts";
import { readSession, startSession } from "#lib/auth/session-store.ts";
import { makeShareLink } from "#lib/auth/share-link.ts";
import { signUp } from "#lib/auth/sign-in.ts";
import { listKeys } from "#lib/data/account/keys.ts";
import { endAllSessions, endOtherSessions } from "#lib/data/account/sessions.ts";
import { addWebhook } from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const [email, password, device] = ["ada@example.org", "correct horse battery staple", "Firefox on Linux"];
const shown = { progress: true, dates: false, notes: false, evidence: false, name: "" };

/** Somebody with a proved address, two sessions, and a key of each kind; beside them a stranger with a token. */
async function gather(db: UnscopedDatabase) {
  const made = await signUp({ email, password, client: "203.0.113.7", now, db });
  if (!("learner" in made)) throw new Error("no account");
  await db.learner.updateMany({ data: { emailVerified: now } });
  const { learner } = made;
  const { id: planId } = await db.plan.create({ data: { learnerId: learner, roleId: "data-analyst", catalogVersion: "1" } });
  const token = await makeApiToken(learner, { name: "Notebook", scope: "all", days: 30 }, now, db);
  await renewFeed(learner, planId, now, db);
  await makeShareLink(learner, planId, shown, now, db);
  await addWebhook(learner, { url: "https://example.org/hook", events: ["plan.finished"], now }, db);
  const strangers = await makeApiToken(await addTestLearner(db), { name: "Theirs", scope: "all", days: 30 }, now, db);
  const [here, elsewhere] = [await startSession(learner, device, now, db), await startSession(learner, device, now, db)];
  const sessionId = (await readSession(here, now, db))?.sessionId ?? "";
  return { learner, token, strangers, sessionId, here, elsewhere };
}

const all = { tokens: ["Notebook"], feeds: ["data-analyst"], shares: ["data-analyst"], webhooks: ["https://example.org/hook"] };
const none = { tokens: [], feeds: [], shares: [], webhooks: [] };

describeOnBoth("what opens plans without signing in", (databases) => {
  test("a new password by a link ends the tokens", async () => {
    const db = await databases.open();
    const { learner, token, strangers } = await gather(db);
    expect(await listKeys(learner, db)).toEqual(all);
    const link = (await makeResetLink({ email, device, now, db }, true))?.split("/").at(-1) ?? "";
    expect(await resetByLink({ token: link, password: "seven slow ferries", device, now, db })).toEqual({ learner });
    expect(await readApiToken(`Bearer ${token}`, now, db)).toBeUndefined();
    expect(await listKeys(learner, db), "the rest is as it was").toEqual({ ...all, tokens: [] });
    expect(await readApiToken(`Bearer ${strangers}`, now, db)).toBeDefined();
  });

  test.each([true, false])("a change of the password ends it where that is wanted: %s", async (endsKeys) => {
    const db = await databases.open();
    const { learner, sessionId, strangers } = await gather(db);
    const wish = { current: password, next: "seven slow ferries", endsKeys, device, now, db };
    expect(await changeOwnPassword({ learner, sessionId }, wish)).toBe("changed");
    expect(await listKeys(learner, db)).toEqual(endsKeys ? none : all);
    expect(await readApiToken(`Bearer ${strangers}`, now, db)).toBeDefined();
  });

  test.each([true, false])("signing out elsewhere or everywhere ends it where that is wanted: %s", async (endsKeys) => {
    const db = await databases.open();
    const { learner, sessionId, here, elsewhere } = await gather(db);
    await endOtherSessions(learner, sessionId, { endsKeys }, db);
    expect(await readSession(elsewhere, now, db)).toBeUndefined();
    expect(await readSession(here, now, db)).toBeDefined();
    expect(await listKeys(learner, db)).toEqual(endsKeys ? none : all);
    await makeApiToken(learner, { name: "Next", scope: "all", days: 30 }, now, db);
    await endAllSessions(learner, { endsKeys }, db);
    expect(await readSession(here, now, db)).toBeUndefined();
    expect((await listKeys(learner, db)).tokens).toEqual(endsKeys ? [] : ["Notebook", "Next"]);
  });
});
