import { afterEach, expect, test } from "vitest";
import { refuseTooMany } from "#app/_features/plan-sync/receive-changes.ts";
import type { Database } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shared = globalThis as { milepostDatabase?: Database };
afterEach(() => {
  delete shared.milepostDatabase;
});

describeOnBoth("the limit of changes", (databases) => {
  test("counts changes, and not the requests that hold them", async () => {
    const db = await databases.open();
    shared.milepostDatabase = db;
    const learner = await addTestLearner(db);
    const now = new Date();
    for (let sent = 0; sent < 119; sent += 1) expect(await refuseTooMany(learner, now, 100)).toBeUndefined();
    expect(await refuseTooMany(learner, now, 99)).toBeUndefined();
    expect(await refuseTooMany(learner, now)).toBeUndefined();
    expect(await refuseTooMany(learner, now)).toMatchObject({ status: 429 });
  });
});
