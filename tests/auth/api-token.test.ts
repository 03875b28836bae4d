import { expect, test } from "vitest";
import { makeApiToken, readApiToken } from "#lib/auth/api-token.ts";
import { listApiTokens, mostTokens, removeToken } from "#lib/data/account/api-tokens.ts";
import { keepAnswer, releaseKey, takeKey } from "#lib/data/changes/idempotent-answers.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describeOnBoth("API tokens", (databases) => {
  test("identify their learner until they are revoked, and are stored only as a hash", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const stranger = await addTestLearner(db);
    const token = (await makeApiToken(learner, { name: "Notebook", scope: "all", days: 30 }, now, db)) ?? "";
    expect(token).toMatch(/^milepost_[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token.slice("milepost_".length));
    expect((await readApiToken(`Bearer ${token}`, after(5), db))?.learner).toBe(learner);
    expect((await readApiToken(`bearer  ${token}`, after(50), db))?.learner).toBe(learner);
    const [listed] = await listApiTokens(learner, after(60), db);
    expect(listed).toMatchObject({ name: "Notebook", scope: "all", expiresAt: after(30 * 86_400), createdAt: now, lastUsedAt: after(5) });
    for (const wrong of [null, "", "Bearer", `Basic ${token}`, token, `Bearer ${token}x`, `Bearer ${token} ${token}`]) {
      expect(await readApiToken(wrong, after(5), db)).toBeUndefined();
    }
    await removeToken(stranger, listed?.id ?? "", db);
    expect(await readApiToken(`Bearer ${token}`, after(100), db)).toBeDefined();
    await removeToken(learner, listed?.id ?? "", db);
    expect(await readApiToken(`Bearer ${token}`, after(100), db)).toBeUndefined();
  });

  test("expire, have a scope, and older ones without an end stay valid", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const token = await makeApiToken(learner, { name: "Clock", scope: "tick", days: 90 }, now, db);
    const read = (at: Date) => readApiToken(`Bearer ${token}`, at, db);
    expect(await read(after(90 * 86_400 - 1))).toMatchObject({ learner, scope: "tick" });
    expect(await read(after(90 * 86_400))).toBeUndefined();
    expect(await listApiTokens(learner, after(90 * 86_400), db)).toEqual([]);
    await db.apiToken.updateMany({ data: { expiresAt: null, scope: "all" } });
    expect(await read(after(900 * 86_400))).toMatchObject({ scope: "all" });
    await db.apiToken.updateMany({ data: { scope: "of a later version" } });
    expect(await read(now), "what is not known may do least").toMatchObject({ scope: "read" });
  });

  test("are limited to twenty, also when many are made at once", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const made = await Promise.all(
      Array.from({ length: mostTokens + 5 }, (_, at) => makeApiToken(learner, { name: `${at}`, scope: "read", days: 30 }, now, db)),
    );
    expect(made.filter((token) => token === undefined)).toHaveLength(5);
  });
});

describeOnBoth("answers to requests with a key", (databases) => {
  test("are kept for a day, for the same request of the same learner", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const other = await addTestLearner(db);
    const take = (hash: string, at = now, who = learner) => takeKey(who, "key", hash, at, db);
    const states = await Promise.all(Array.from({ length: 5 }, () => take("one")));
    expect([...states].sort()).toEqual(["busy", "busy", "busy", "busy", "new"]);
    expect(await take("two")).toBe("other");
    expect(await take("two", now, other)).toBe("new");
    await keepAnswer(learner, "key", { status: 201, body: "{}" }, db);
    expect(await take("one", after(3600))).toEqual({ status: 201, body: "{}" });
    expect(await take("two", after(86_401))).toBe("new");
    await releaseKey(learner, "key", db);
    expect(await take("three", after(86_402))).toBe("new");
    // A process that died in the middle of it keeps nobody waiting for long.
    expect(await take("three", after(86_402 + 121))).toBe("new");
  });
});
