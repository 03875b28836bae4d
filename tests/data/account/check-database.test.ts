import { expect, test } from "vitest";
import { checkDatabase } from "#lib/data/account/check-database.ts";
import { openDatabase } from "#lib/db/open.ts";
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
    const db = await databases.open();
    await db.$queryRaw`PRAGMA query_only = 1`;
    expect(await checkDatabase(db)).toBe("read-only");
    await db.$queryRaw`PRAGMA query_only = 0`;
    expect(await checkDatabase(db)).toBe("ready");
  });
});

test("a missing server is silent, and that is known soon", async () => {
  const absent = openDatabase("postgres://milepost:x@127.0.0.1:1/milepost");
  const start = performance.now();
  expect(await checkDatabase(absent)).toBe("silent");
  expect(performance.now() - start).toBeLessThan(5000);
  await absent.$disconnect();
});
