import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { fewestPeople, findMedianTime } from "#lib/data/plans/median-time.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const role = getRole("data-analyst");
const [one = "", two = ""] = role.order;
const monday = new Date("2026-11-23T10:00:00Z");

/** A learner who has a milestone done, or not, and says how long it took. */
async function addTime(db: UnscopedDatabase, minutes: number, status: "done" | "in_progress" = "done"): Promise<void> {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, role, monday, shipped, db);
  const patches: MilestonePatch[] = [{ status }, { took: { minutes, before: 0 } }];
  for (const patch of patches) await applyChange(learner, planId, { id: randomUUID(), milestoneId: one, patch }, monday, shipped, db);
}

describeOnBoth("the median of people's times", (databases) => {
  test("is shown from five people on who have the milestone done and said one", async () => {
    const db = await databases.open();
    const times = [600, 60, 300, 120];
    for (const minutes of times) await addTime(db, minutes);
    await addTime(db, 6_000, "in_progress");
    await addTime(db, 0);
    expect(times.length).toBe(fewestPeople - 1);
    expect(await findMedianTime(one, db)).toBeUndefined();
    await addTime(db, 240);
    expect(await findMedianTime(one, db)).toBe(240);
    await addTime(db, 360);
    expect(await findMedianTime(one, db)).toBe(270);
    expect(await findMedianTime(two, db)).toBeUndefined();
  });
});
