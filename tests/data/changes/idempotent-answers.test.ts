import { expect, test } from "vitest";
import { keepAnswer, oldestKeptAnswer, releaseKey, takeKey } from "#lib/data/changes/idempotent-answers.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);
const [day, twoMinutes] = [86_400_000, 120_000];

describeOnBoth("a key of a request", (databases) => {
  test("keeps its answer for exactly a day, and one without an answer holds for two minutes", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const take = (key: string, at: Date) => takeKey(learner, key, "hash", at, db);
    expect(oldestKeptAnswer(now)).toEqual(after(-day));
    expect([await take("answered", now), await take("open", now)]).toEqual(["new", "new"]);
    await keepAnswer(learner, "answered", { status: 201, body: "{}" }, db);
    expect(await take("open", after(twoMinutes))).toBe("busy");
    expect(await take("answered", after(twoMinutes + 1))).toEqual({ status: 201, body: "{}" });
    expect(await db.idempotentAnswer.findMany({ select: { key: true } })).toEqual([{ key: "answered" }]);
    expect(await take("answered", after(day))).toEqual({ status: 201, body: "{}" });
    expect(await take("answered", after(day + 1))).toBe("new");
  });

  test("is answered and released alone", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const take = (key: string) => takeKey(learner, key, "hash", now, db);
    for (const key of ["one", "two", "three"]) await take(key);
    await keepAnswer(learner, "one", { status: 200, body: "1" }, db);
    await releaseKey(learner, "two", db);
    // What was answered stays answered.
    await releaseKey(learner, "one", db);
    const states = [await take("one"), await take("three"), await take("two"), await take("two")];
    expect(states).toEqual([{ status: 200, body: "1" }, "busy", "new", "busy"]);
  });
});
