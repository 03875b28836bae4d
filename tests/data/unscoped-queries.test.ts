import { expect, test } from "vitest";
import { learnerDb } from "#lib/data/learner-client.ts";
import {
  addLearner,
  addSignInLink,
  type EndingTable,
  endSession,
  findAccountLink,
  findCredentials,
  findFeed,
  findSession,
  findSharedPlanId,
  findSignInLink,
  findToken,
  findUsedOwnIds,
  isUniqueViolation,
  listMinutesTaken,
  listSignInLinks,
  removeRowsBefore,
  removeSignInLink,
  removeSignInLinks,
  signInStore,
  takeLook,
  takeSignInLink,
} from "#lib/data/unscoped-queries.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const at = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const [ada, bob] = ["ada@example.org", "bob@example.org"];

async function addTwo(db: UnscopedDatabase) {
  return [await addTestLearner(db, ada), await addTestLearner(db, bob)] as const;
}

const addPlan = (db: UnscopedDatabase, learnerId: string, roleId = "data-analyst") =>
  db.plan.create({ data: { learnerId, roleId, catalogVersion: "1" } });

describeOnBoth("what is found without knowing whose it is", (databases) => {
  test("is an account by its address alone; a database that fails is no address that is taken", async () => {
    const db = await databases.open();
    const id = await addLearner(ada, "hash", db);
    const second = await addLearner(bob, null, db);
    expect(await addLearner(ada, "another", db)).toBeUndefined();
    await db.learner.update({ where: { email: bob }, data: { emailVerified: now } });
    expect(await findCredentials(ada, db)).toEqual({ id, passwordHash: "hash", emailVerified: null });
    expect(await findCredentials(bob, db)).toEqual({ id: second, passwordHash: null, emailVerified: now });
    expect(await findCredentials("eve@example.org", db)).toBeNull();
    const empty = openDatabase(await databases.createEmpty());
    await expect(addLearner(ada, null, empty)).rejects.toThrow();
    await empty.$disconnect();
  });

  test("is a session by its token until it ends", async () => {
    const db = await databases.open();
    const [learnerId, other] = await addTwo(db);
    await db.learner.update({ where: { id: learnerId }, data: { name: "Ada" } });
    const times = { createdAt: now, lastUsedAt: at(1), expiresAt: at(1_000) };
    for (const [tokenHash, owner] of [
      ["others", other],
      ["mine", learnerId],
    ] as const) {
      await db.session.create({ data: { tokenHash, learnerId: owner, device: "Firefox", ...times } });
    }
    expect(await findSession("mine", at(999), db)).toEqual({ id: expect.any(String), learnerId, email: ada, name: "Ada", ...times });
    expect(await findSession("mine", at(1_000), db)).toBeUndefined();
    expect(await findSession("none", now, db)).toBeUndefined();
    await endSession("mine", db);
    expect(await findSession("mine", now, db)).toBeUndefined();
    expect(await findSession("others", now, db)).toMatchObject({ learnerId: other, email: bob, name: null });
  });

  test("is a key, a feed, a shared plan and a link by its token, while it holds", async () => {
    const db = await databases.open();
    const [learnerId, other] = await addTwo(db);
    const token = { name: "script", scope: "tick", lastUsedAt: at(1) };
    const endless = await db.apiToken.create({ data: { learnerId: other, tokenHash: "endless", ...token } });
    const { id } = await db.apiToken.create({ data: { learnerId, tokenHash: "token", ...token, expiresAt: at(1_000) } });
    expect(await findToken("token", at(999), db)).toEqual({ id, learnerId, scope: "tick", lastUsedAt: at(1) });
    expect(await findToken("token", at(1_000), db)).toBeUndefined();
    expect(await findToken("endless", at(1e12), db)).toMatchObject({ id: endless.id });
    expect(await findToken("none", now, db)).toBeUndefined();

    const [theirs, mine] = [await addPlan(db, other), await addPlan(db, learnerId)];
    for (const [planId, tokenHash] of [
      [theirs.id, "theirs"],
      [mine.id, "mine"],
    ] as const) {
      await db.calendarFeed.create({ data: { planId, tokenHash, lastReadAt: at(2) } });
      await db.share.create({ data: { planId, tokenHash } });
    }
    expect(await findFeed("mine", db)).toEqual({ planId: mine.id, learnerId, lastReadAt: at(2) });
    expect(await findSharedPlanId("mine", db)).toBe(mine.id);
    expect([await findFeed("none", db), await findSharedPlanId("none", db)]).toEqual([undefined, undefined]);

    await db.accountLink.create({ data: { tokenHash: "other", learnerId: other, purpose: "reset", expiresAt: at(1_000) } });
    await db.accountLink.create({
      data: { tokenHash: "link", learnerId, purpose: "email", email: "new@example.org", expiresAt: at(1_000) },
    });
    expect(await findAccountLink("link", "email", at(999), db)).toEqual({ learnerId, email: "new@example.org" });
    expect(await findAccountLink("link", "email", at(1_000), db)).toBeUndefined();
    expect(await findAccountLink("link", "reset", now, db)).toBeUndefined();
    expect(await findAccountLink("none", "email", now, db)).toBeUndefined();
  });

  test("is a link to sign in, which only its address can use up, and only in time", async () => {
    const db = await databases.open();
    const [learner] = await addTwo(db);
    const inTransaction = <Result>(work: Parameters<ReturnType<typeof learnerDb>["$transaction"]>[0]) =>
      learnerDb(learner, db).$transaction(work) as Promise<Result>;
    await addSignInLink({ email: ada, tokenHash: "late", expiresAt: at(2_000) }, db);
    await addSignInLink({ email: ada, tokenHash: "soon", expiresAt: at(1_000) }, db);
    await addSignInLink({ email: bob, tokenHash: "bobs", expiresAt: at(3_000) }, db);
    expect(await findSignInLink("late", at(1_999), db)).toEqual({ identifier: ada, expires: at(2_000) });
    expect(await findSignInLink("late", at(2_000), db)).toBeUndefined();
    expect(await listSignInLinks(ada, db)).toEqual([
      { identifier: ada, expires: at(1_000) },
      { identifier: ada, expires: at(2_000) },
    ]);
    const take = (tokenHash: string, email: string, moment = now) =>
      inTransaction((tx) => takeSignInLink(tx, { tokenHash, email }, moment));
    expect([await take("bobs", ada), await take("late", ada, at(2_000)), await take("none", ada)]).toEqual([false, false, false]);
    expect([await take("late", ada), await take("late", ada)]).toEqual([true, false]);
    const left = async () => (await db.verificationToken.findMany({ orderBy: { token: "asc" } })).map(({ token }) => token);
    expect(await left()).toEqual(["bobs", "soon"]);
    await removeSignInLink("soon", db);
    expect(await left()).toEqual(["bobs"]);
    await addSignInLink({ email: ada, tokenHash: "again", expiresAt: at(1_000) }, db);
    await inTransaction((tx) => removeSignInLinks(tx, ada));
    expect(await left()).toEqual(["bobs"]);
  });

  test("is whether an id of an own milestone is in use, also in a plan that does not count", async () => {
    const db = await databases.open();
    const [learner, other] = await addTwo(db);
    const [mine, theirs] = [await addPlan(db, learner), await addPlan(db, other)];
    const own = { areaId: "sql", title: "My own", minutes: 60 };
    await db.ownMilestone.createMany({ data: [mine.id, theirs.id].map((planId) => ({ ...own, planId, id: `own-${planId}` })) });
    const ids = [`own-${mine.id}`, `own-${theirs.id}`, "own-new"];
    const used = (except?: string) => learnerDb(learner, db).$transaction((tx) => findUsedOwnIds(tx, ids, except));
    expect([...(await used())].sort()).toEqual(ids.slice(0, 2).sort());
    expect([...(await used(mine.id))]).toEqual([`own-${theirs.id}`]);
  });

  test("is how long a milestone took those who have it done, and nothing else done", async () => {
    const db = await databases.open();
    const learners = [await addTestLearner(db), await addTestLearner(db), await addTestLearner(db), await addTestLearner(db)];
    for (const [index, learnerId] of learners.entries()) {
      const rows = [
        { milestoneId: "one", status: index === 3 ? "in_progress" : "done", minutes: 300 - 100 * index },
        { milestoneId: "two", status: "done", minutes: 5 },
      ];
      for (const { minutes, ...row } of rows) {
        await db.learnerMilestone.create({ data: { learnerId, ...row, statusAt: now } });
        await db.timeTaken.create({ data: { learnerId, milestoneId: row.milestoneId, minutes: minutes || 900, changedAt: now } });
      }
    }
    expect(await listMinutesTaken("one", db)).toEqual([100, 200, 300]);
  });

  test("is who has waited longest for a look at their reminders, for one instance alone", async () => {
    const db = await databases.open();
    const lookAt = { recent: at(-2_000), longest: at(-3_000), off: at(-9_000), later: at(1) };
    const ids = new Map<string, string>();
    for (const [name, moment] of Object.entries(lookAt)) {
      const learnerId = await addTestLearner(db);
      ids.set(name, learnerId);
      const isOn = { sundayLetter: name === "recent" || name === "later", missedWeek: name === "longest" };
      await db.reminders.create({ data: { learnerId, ...isOn, since: now, lookAt: moment } });
    }
    const until = at(60_000);
    expect(await takeLook(now, until, db)).toEqual({ learnerId: ids.get("longest") });
    const looks = await Promise.all(Array.from({ length: 5 }, () => takeLook(now, until, db)));
    expect(looks.filter((look) => look !== undefined && look !== "taken")).toEqual([{ learnerId: ids.get("recent") }]);
    expect(await takeLook(now, until, db)).toBeUndefined();
    const rows = new Map((await db.reminders.findMany()).map((row) => [row.learnerId, row.lookAt]));
    expect(Object.keys(lookAt).map((name) => rows.get(ids.get(name) ?? ""))).toEqual([until, until, at(-9_000), at(1)]);
  });

  test("is, in each table, what has ended: so many rows at once, and none that has not", async () => {
    const db = await databases.open();
    const learnerId = await addTestLearner(db);
    let count = 0;
    const next = () => `${++count}`;
    const add: Record<EndingTable, (end: Date) => Promise<unknown>> = {
      session: (end) => db.session.create({ data: { learnerId, tokenHash: next(), device: "", expiresAt: end } }),
      accountLink: (end) => db.accountLink.create({ data: { learnerId, tokenHash: next(), purpose: "reset", expiresAt: end } }),
      apiToken: (end) => db.apiToken.create({ data: { learnerId, tokenHash: next(), name: "", expiresAt: end } }),
      verificationToken: (end) => db.verificationToken.create({ data: { identifier: ada, token: next(), expires: end } }),
      outboxMessage: (end) =>
        db.outboxMessage.create({ data: { learnerId, key: next(), channel: "mail", body: "{}", madeAt: now, dueAt: now, expiresAt: end } }),
      securityEvent: (end) => db.securityEvent.create({ data: { learnerId, kind: "signed_in", device: "", at: end } }),
      idempotentAnswer: (end) =>
        db.idempotentAnswer.create({ data: { learnerId, key: next(), requestHash: "", status: 200, body: "", createdAt: end } }),
      // In whole seconds.
      rateLimit: (end) => db.rateLimit.create({ data: { key: next(), hits: 1, resetsAt: BigInt(Math.floor(end.getTime() / 1_000)) } }),
    };
    const moment = at(500);
    for (const [table, make] of Object.entries(add) as [EndingTable, (end: Date) => Promise<unknown>][]) {
      for (const end of [-2_000, -1_000, 500]) await make(at(end));
      const removed: number[] = [];
      for (const most of [1, 5, 5]) removed.push(await removeRowsBefore(table, moment, most, db));
      const left = await (db[table] as unknown as { count(): Promise<number> }).count();
      expect([table, ...removed, left]).toEqual([table, 1, 1, 0, 1]);
    }
  });

  test("is what a library for signing in works on, under its names", async () => {
    const db = await databases.open();
    const [learner] = await addTwo(db);
    await db.session.create({ data: { tokenHash: "hash", learnerId: learner, device: "Firefox", expiresAt: at(1) } });
    await db.account.create({ data: { provider: "github", providerAccountId: "1", type: "oauth", userId: learner } });
    const { user, account, session } = signInStore(db);
    expect(await user.findMany({ where: { id: learner } })).toMatchObject([{ email: ada }]);
    expect(await account.findMany()).toMatchObject([{ provider: "github" }]);
    expect(await session.findMany()).toMatchObject([{ device: "Firefox" }]);
  });
});

test("an error says that a value is taken by its code alone", () => {
  const withCode = (code: string) => Object.assign(new Error("Unique constraint failed"), { code });
  expect([withCode("P2002"), withCode("P2003"), new Error("P2002"), { code: "P2002" }, "P2002", null].map(isUniqueViolation)).toEqual([
    ...[true, false, false, false, false, false],
  ]);
});
