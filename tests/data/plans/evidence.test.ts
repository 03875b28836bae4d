import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { addEvidence, removeEvidence } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const monday = new Date("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(monday.getTime() + count * 60_000);
const milestoneId = "sql-basics";

describeOnBoth("evidence", (databases) => {
  test("that was removed can be put back where it was", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, catalog(), db);
    const look = async () => {
      const plan = await loadPlan(learner, planId, catalog(), db);
      return milestonesOf(plan ?? { areas: [] }).find(({ id }) => id === milestoneId)?.evidence ?? [];
    };
    for (const [at, label] of ["one", "two", "three"].entries()) {
      await addEvidence(learner, planId, milestoneId, { url: `https://example.org/${label}`, label }, minute(at), db);
    }
    const before = await look();
    const second = before[1]?.id ?? "";
    const stranger = await addTestLearner(db);
    expect(await removeEvidence(stranger, planId, second, minute(4), db)).toBeUndefined();
    const removed = await removeEvidence(learner, planId, second, minute(4), db);
    expect(removed).toEqual({ url: "https://example.org/two", label: "two", addedAt: minute(1) });
    expect(await removeEvidence(learner, planId, second, minute(4), db)).toBeUndefined();
    expect((await look()).map(({ label }) => label)).toEqual(["one", "three"]);
    const link = removed as NonNullable<typeof removed>;
    expect(await addEvidence(learner, planId, milestoneId, link, minute(5), db)).toBe("added");
    expect((await look()).map(({ label, url }) => [label, url])).toEqual(before.map(({ label, url }) => [label, url]));
  });
});
