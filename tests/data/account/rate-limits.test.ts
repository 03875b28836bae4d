import { expect, test } from "vitest";
import { quotaOf, takeTry } from "#lib/auth/rate-limit.ts";
import { clearHits, countHit, readHits, takeBackHit, takeHits } from "#lib/data/account/rate-limits.ts";
import { describeOnBoth } from "../../support/database.ts";

const start = new Date("2026-11-23T10:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describeOnBoth("rate limits", (databases) => {
  test("count simultaneous hits, each with its own number", async () => {
    const db = await databases.open();
    const counted = await Promise.all(Array.from({ length: 40 }, () => countHit("k", 60, start, db)));
    expect(counted.map(({ hits }) => hits).sort((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("reset after their window, and not before", async () => {
    const db = await databases.open();
    await countHit("k", 60, start, db);
    expect(await countHit("k", 60, after(59), db)).toEqual({ hits: 2, resetsAt: after(60) });
    expect(await countHit("k", 60, after(60), db)).toEqual({ hits: 1, resetsAt: after(120) });
  });

  test("add up hits that count more than once, which begin a new window with their own number", async () => {
    const db = await databases.open();
    await countHit("k", 60, start, db, 30_000);
    expect((await countHit("k", 60, after(59), db, 25_000)).hits).toBe(55_000);
    expect((await countHit("k", 60, after(60), db, 7)).hits).toBe(7);
  });

  test("count the rows that a learner imports in an hour, in few files or many", async () => {
    const db = await databases.open();
    const most = quotaOf("import-rows-learner");
    expect(await takeTry("import-rows-learner", "one", start, db, most - 1)).toBeUndefined();
    expect(await takeTry("import-rows-learner", "one", start, db, 1)).toBeUndefined();
    expect(await takeTry("import-rows-learner", "one", start, db, 1)).toBe(60);
    expect(await takeTry("import-rows-learner", "one", after(3_600), db, most)).toBeUndefined();
    expect(await takeTry("import-rows-learner", "other", start, db, 1)).toBeUndefined();
  });

  test("keep keys apart; forgetting one keeps the others", async () => {
    const db = await databases.open();
    await countHit("one", 60, start, db);
    await countHit("other", 60, start, db);
    await clearHits("one", db);
    expect((await countHit("one", 60, start, db)).hits).toBe(1);
    expect((await countHit("other", 60, start, db)).hits).toBe(2);
  });

  test("are read while their window lasts, and taken back one by one or all at once, each key for itself", async () => {
    const db = await databases.open();
    for (const key of ["one", "one", "other"]) await countHit(key, 60, start, db);
    expect(await readHits("one", after(59), db)).toEqual({ hits: 2, resetsAt: after(60) });
    expect(await readHits("one", after(60), db)).toEqual({ hits: 0, resetsAt: after(60) });
    expect(await readHits("none", start, db)).toEqual({ hits: 0, resetsAt: start });
    await takeBackHit("one", db);
    expect((await readHits("one", start, db)).hits).toBe(1);
    for (const _ of [1, 2]) await takeBackHit("one", db);
    expect((await readHits("one", start, db)).hits).toBe(0);
    expect((await readHits("other", start, db)).hits).toBe(1);
    expect(await takeHits("other", db)).toBe(1);
    expect(await takeHits("other", db)).toBe(0);
    expect(await readHits("one", start, db)).toEqual({ hits: 0, resetsAt: after(60) });
  });
});
