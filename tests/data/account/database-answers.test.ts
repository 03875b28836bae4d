import { expect, test } from "vitest";
import { databaseAnswers } from "#lib/data/account/database-answers.ts";
import { openDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";

describeOnBoth("asking the database whether it answers", (databases) => {
  test("says yes where the program can work, and no where it cannot", async () => {
    expect(await databaseAnswers(await databases.open())).toBe(true);
    const empty = openDatabase(await databases.createEmpty());
    expect(await databaseAnswers(empty)).toBe(false);
    await empty.$disconnect();
  });
});

test("a server that is not there is a no, and soon", async () => {
  const absent = openDatabase("postgres://milepost:x@127.0.0.1:1/milepost");
  const start = performance.now();
  expect(await databaseAnswers(absent)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
  await absent.$disconnect();
});
