import { expect, test } from "vitest";
import { makeShareLink, readShareLink } from "#lib/auth/share-link.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import { findShare, loadSharedPlan, removeShare, setShown } from "#lib/data/sharing/shares.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { SharedFields } from "#lib/planner/plan/shared-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const now = new Date("2026-11-23T10:00:00Z");
const shown: SharedFields = { progress: true, dates: false, notes: false, evidence: false };

async function addPlan(db: UnscopedDatabase, roleId: "data-analyst" | "ml-engineer" = "data-analyst") {
  const learner = await addTestLearner(db);
  return { learner, planId: await makePlan(learner, getRole(roleId), now, catalog(), db) };
}

async function open(token: string | undefined, db: UnscopedDatabase) {
  const reader = await readShareLink(token ?? "", db);
  return reader && loadSharedPlan(reader, now, catalog(), db);
}

describeOnBoth("sharing a plan", (databases) => {
  test("gives a link that opens the current plan and is stored only as a hash", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const token = await makeShareLink(learner, planId, shown, now, db);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await db.share.findMany())).not.toContain(token);
    expect(await open(token, db)).toMatchObject({ role: { id: "data-analyst" }, counts: { done: 0, percent: 0 } });
    const change = { id: "one", milestoneId: "sql-basics", patch: { status: "done" } as const };
    await applyChange(learner, planId, change, now, catalog(), db);
    expect(await open(token, db)).toMatchObject({ counts: { done: 1 } });
    await setShown(learner, planId, { ...shown, progress: false, name: "Priya’s plan" }, db);
    expect(await open(token, db)).toMatchObject({ name: "Priya’s plan" });
    expect(await open(token, db)).not.toHaveProperty("counts");
  });

  test("ends the previous link with a new one; an ended one opens nothing", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const first = await makeShareLink(learner, planId, shown, now, db);
    const second = await makeShareLink(learner, planId, { ...shown, dates: true }, new Date(now.getTime() + 1_000), db);
    expect(await open(first, db)).toBeUndefined();
    expect(await open(second, db)).toBeDefined();
    expect(await findShare(learner, planId, db)).toEqual({ madeAt: new Date(now.getTime() + 1_000), shown: { ...shown, dates: true } });
    const reader = (await readShareLink(second ?? "", db)) as PlanReader;
    const without = { ...catalog(), roles: [] };
    expect(await loadSharedPlan(reader, now, without, db), "nor one of a role that is no longer there").toBeUndefined();
    await removeShare(learner, planId, db);
    expect(await open(second, db)).toBeUndefined();
    expect(await loadSharedPlan(reader, now, catalog(), db), "also for who had come in before").toBeUndefined();
    expect(await setShown(learner, planId, shown, db)).toBe(false);
  });

  test("is each plan's own", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const other = await makePlan(learner, getRole("ml-engineer"), now, catalog(), db);
    const token = await makeShareLink(learner, planId, shown, now, db);
    expect(await findShare(learner, other, db)).toBeUndefined();
    await makeShareLink(learner, other, { ...shown, notes: true }, now, db);
    expect(await setShown(learner, other, { ...shown, dates: true }, db)).toBe(true);
    expect([await findShare(learner, planId, db), await findShare(learner, other, db)]).toEqual([
      { madeAt: now, shown },
      { madeAt: now, shown: { ...shown, dates: true } },
    ]);
    await removeShare(learner, other, db);
    expect(await open(token, db)).toMatchObject({ role: { id: "data-analyst" } });
  });

  test("is not possible for somebody else's plan: its link cannot be made, seen, changed or ended", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const other = await addPlan(db, "ml-engineer");
    const token = await makeShareLink(learner, planId, shown, now, db);
    const before = await db.share.findMany();
    expect(await makeShareLink(other.learner, planId, shown, now, db)).toBeUndefined();
    expect(await findShare(other.learner, planId, db)).toBeUndefined();
    expect(await setShown(other.learner, planId, { ...shown, notes: true }, db)).toBe(false);
    await removeShare(other.learner, planId, db);
    expect(await db.share.findMany()).toEqual(before);
    expect(await open(token, db)).toMatchObject({ role: { id: "data-analyst" } });
  });

  test("finds nothing for an invalid link", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const token = (await makeShareLink(learner, planId, shown, now, db)) ?? "";
    const [{ tokenHash } = { tokenHash: "" }] = await db.share.findMany();
    for (const wrong of [
      "",
      token.slice(1),
      `${token}A`,
      token.toLowerCase(),
      tokenHash,
      planId,
      `${token.slice(0, 42)}\0`,
      "%",
      "A".repeat(43),
    ]) {
      expect(await readShareLink(wrong, db), wrong).toBeUndefined();
    }
  });

  test("several times at once leaves one link that works", async () => {
    const db = await databases.open();
    const { learner, planId } = await addPlan(db);
    const tokens = await Promise.all(Array.from({ length: 4 }, () => makeShareLink(learner, planId, shown, now, db)));
    const alive = await Promise.all(tokens.map((token) => open(token, db)));
    expect(alive.filter(Boolean)).toHaveLength(1);
  });
});
