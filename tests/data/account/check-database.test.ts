import { expect, test } from "vitest";
import { checkDatabase } from "#lib/data/account/check-database.ts";
import { countHit } from "#lib/data/account/rate-limits.ts";
import { closeDatabase, database, openDatabase, unscoped } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { describeOnBoth } from "../../support/database.ts";

describeOnBoth("checking what the database can do", (databases) => {
  test("is ready where the program can work, and silent where it cannot", async () => {
    const db = await databases.open();
    expect(await checkDatabase(db)).toBe("ready");
    expect(await db.rateLimit.count(), "the check leaves nothing behind").toBe(0);
    const empty = openDatabase(await databases.createEmpty());
    expect(await checkDatabase(empty)).toBe("silent");
    await empty.$disconnect();
  });

  test.runIf(databases.kind === "sqlite")("can only be read while it stores nothing, and is ready again afterwards", async () => {
    const db = await databases.openNew();
    await db.$queryRaw`PRAGMA query_only = 1`;
    expect(await checkDatabase(db)).toBe("read-only");
    await db.$queryRaw`PRAGMA query_only = 0`;
    expect(await checkDatabase(db)).toBe("ready");
  });

  test.runIf(databases.kind === "sqlite")("asks once for all, and stores again where something could not be stored since", async () => {
    environment().DATABASE_URL = await databases.create();
    const program = unscoped(database());
    const both = [checkDatabase(), checkDatabase()];
    expect(both[0]).toBe(both[1]);
    expect(await Promise.all(both)).toEqual(["ready", "ready"]);
    await program.$queryRaw`PRAGMA query_only = 1`;
    expect(await checkDatabase(), "it stored something a moment ago").toBe("ready");
    await expect(countHit("key", 60, new Date())).rejects.toThrow();
    for (const _ of [1, 2]) expect(await checkDatabase()).toBe("read-only");
    await program.$queryRaw`PRAGMA query_only = 0`;
    for (const _ of [1, 2]) expect(await checkDatabase()).toBe("ready");
    await program.$executeRaw`ALTER TABLE "Learner" RENAME TO "Gone"`;
    expect(await checkDatabase()).toBe("silent");
    await closeDatabase();
  });
});

test("a missing server is silent, and that is known soon", async () => {
  const absent = openDatabase("postgres://milepost:x@127.0.0.1:1/milepost");
  const start = performance.now();
  expect(await checkDatabase(absent)).toBe("silent");
  expect(performance.now() - start).toBeLessThan(5000);
  await absent.$disconnect();
});
