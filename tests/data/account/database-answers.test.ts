import { expect, test } from "vitest";
import { databaseAnswers } from "#lib/data/account/database-answers.ts";
import { openDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";

describeOnBoth("checking whether the database answers", (databases) => {
  test("returns true where the program can work, and false where it cannot", async () => {
    expect(await databaseAnswers(await databases.open())).toBe(true);
    const empty = openDatabase(await databases.createEmpty());
    expect(await databaseAnswers(empty)).toBe(false);
    await empty.$disconnect();
  });
});

test("a missing server gives false soon", async () => {
  const absent = openDatabase("postgres://milepost:x@127.0.0.1:1/milepost");
  const start = performance.now();
  expect(await databaseAnswers(absent)).toBe(false);
  expect(performance.now() - start).toBeLessThan(5000);
  await absent.$disconnect();
});
