import { expect, test } from "vitest";
import { isRecentSignIn } from "#lib/auth/recent-sign-in.ts";
import { readSession, startSession } from "#lib/auth/session-store.ts";
import { deleteLearner } from "#lib/data/account/delete-learner.ts";
import { hasLearners } from "#lib/data/unscoped-queries.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addFullAccount, countRows, ownedByAddress, ownedByNobody, readTables } from "../../support/full-account.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");

test("every table says who owns its rows", () => {
  const unclear = readTables().filter(({ name, owner }) => !owner && name !== "Learner" && !ownedByAddress[name]);
  expect(unclear.map(({ name }) => name)).toEqual(ownedByNobody);
});

describeOnBoth("deleting an account", (databases) => {
  test("removes every row of the learner in all tables, and no row of anybody else", async () => {
    const db = await databases.open();
    expect(await hasLearners(db)).toBe(false);
    const [leaving, staying] = [await addFullAccount(db), await addFullAccount(db)];
    expect(await hasLearners(db)).toBe(true);
    const before = await countRows(db, staying);
    expect(Object.keys(before).length).toBeGreaterThan(18);
    expect(await countRows(db, leaving)).toEqual(Object.fromEntries(Object.keys(before).map((table) => [table, 1])));
    await deleteLearner(leaving.learner, db);
    expect(await countRows(db, leaving)).toEqual(Object.fromEntries(Object.keys(before).map((table) => [table, 0])));
    expect(await countRows(db, staying)).toEqual(before);
  });

  test("ends every session at once, and a second call changes nothing", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const tokens = [await startSession(learner, "Firefox", now, db), await startSession(learner, "Chrome", now, db)];
    for (const token of tokens) expect(await readSession(token, now, db)).toMatchObject({ learner });
    await deleteLearner(learner, db);
    await deleteLearner(learner, db);
    for (const token of tokens) expect(await readSession(token, now, db)).toBeUndefined();
  });
});

describeOnBoth("a fresh sign-in", (databases) => {
  test("is at most ten minutes old, in this same session", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const old = await startSession(learner, "Firefox", new Date(now.getTime() - 600_000), db);
    const fresh = await startSession(learner, "Chrome", new Date(now.getTime() - 599_999), db);
    const isRecent = async (token: string) => {
      const signedIn = await readSession(token, now, db);
      return signedIn && isRecentSignIn(signedIn, now, db);
    };
    expect(await isRecent(old)).toBe(false);
    expect(await isRecent(fresh)).toBe(true);
  });
});
