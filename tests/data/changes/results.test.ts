import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { type Change, findLatestChange, storeChanges } from "#lib/data/changes/changes.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { metrics } from "#lib/observability/metrics.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const role = getRole("data-analyst");
const now = new Date("2026-11-23T10:00:00Z");
const [one = "", two = "", three = ""] = role.order;
const day = "2026-11-23";

describeOnBoth("what becomes of changes", (databases) => {
  async function begin() {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, role, now, shipped, db);
    const store = (...changes: Change[]) => storeChanges(learner, planId, changes, now, shipped, db);
    const read = async (milestoneId: string) =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find(({ id }) => id === milestoneId);
    return { db, learner, planId, store, read };
  }
  /** A change of a device that knows of nothing, so many minutes ago. */
  const made = (id: string, milestoneId: string, patch: Change["patch"], ago: number): Change => ({
    ...{ id, milestoneId, patch },
    origin: { clientId: id, baseRevision: 0, occurredAt: now.getTime() - 60_000 * ago },
  });

  test("is told of each, in order; what does not fit keeps nothing else from being stored, and all are counted", async () => {
    const { store, read } = await begin();
    const counted = async () => (await metrics().changes.get()).values[0]?.value ?? 0;
    const before = await counted();
    const tick = { id: "2", milestoneId: two, patch: { step: { id: "no-such-step", done: true } } };
    const fitting = [made("1", one, { status: "done", skipped: true }, 1), made("3", three, { note: { text: "mine", before: "" } }, 1)];
    const late = made("4", one, { status: "known" }, 2);
    expect(await store(fitting[0] as Change, tick, fitting[1] as Change, late)).toEqual({
      results: ["applied", "not-found", "applied", "superseded"],
      before: 0,
      revision: 4,
    });
    expect([(await read(one))?.status, (await read(one))?.skipped, (await read(three))?.note]).toEqual(["done", true, "mine"]);
    expect((await counted()) - before).toBe(4);
    // The same again stores nothing and is answered alike.
    expect(await store(...fitting, late)).toEqual({ results: ["applied", "applied", "superseded"], before: 4, revision: 4 });
    expect((await counted()) - before).toBe(4);
  });

  test("is the same when a change comes twice, in one request or in two, also where only a part of it came too late", async () => {
    for (const parts of [
      { status: "known", skipped: true } as const,
      { status: "known", step: { id: stepOf(one), done: true } } as const,
    ]) {
      const { store } = await begin();
      await store(made("newer", one, { status: "done" }, 1));
      const late = made("late", one, parts, 2);
      expect((await store(late, late)).results).toEqual(["superseded", "superseded"]);
      expect((await store(late)).results).toEqual(["superseded"]);
    }
    const { store, db } = await begin();
    await store(made("newer", one, { skipped: true }, 1), made("back", one, { skipped: false }, 0));
    const late = made("late", one, { status: "known", skipped: true }, 2);
    expect((await store(late, late)).results).toEqual(["superseded", "superseded"]);
    expect((await store(late)).results).toEqual(["superseded"]);
    expect(
      await db.event.findMany({ where: { changeId: "late" }, select: { kind: true, superseded: true }, orderBy: { kind: "asc" } }),
    ).toEqual([
      { kind: "skipped", superseded: true },
      { kind: "status", superseded: false },
    ]);
  });

  test("that repeat what is there is told in no history, and takes one number, so that a device is known to have seen it", async () => {
    const { db, learner, planId, store, read } = await begin();
    const said: Change["patch"][] = [
      { status: "done", skipped: true },
      { note: { text: "mine", before: "" } },
      { took: { minutes: 30, before: 0 } },
      { studied: { day, minutes: 45, before: 0 } },
    ];
    for (const [at, patch] of said.entries()) await store({ id: `first ${at}`, milestoneId: one, patch });
    const history = await listHistory(learner, planId, { before: undefined, most: 99 }, db);
    const { revision } = await store({ id: "nothing", milestoneId: one, patch: {} });
    expect(revision).toBe(5);
    for (const [at, patch] of said.entries()) {
      const repeated = await store({ id: `again ${at}`, milestoneId: one, patch });
      expect(repeated).toEqual({ results: ["applied"], before: revision + at, revision: revision + at + 1 });
    }
    expect(await listHistory(learner, planId, { before: undefined, most: 99 }, db)).toEqual(history);
    expect(await read(one)).toMatchObject({ status: "done", skipped: true, note: "mine", took: 30, studied: { [day]: 45 } });
    const select = { changeId: true, kind: true, stepId: true, revision: true } as const;
    const applied = await db.appliedChange.findMany({ select, orderBy: [{ revision: "asc" }, { kind: "asc" }] });
    expect(applied.map(({ changeId, kind, stepId, revision: at }) => [changeId, kind, stepId, at])).toEqual([
      ["first 1", "note", "", 3],
      ["first 2", "took", "", 4],
      ["first 3", "studied", "", 5],
      ["again 0", "skipped", "", 6],
      ["again 0", "status", "", 6],
      ["again 1", "note", "", 7],
      ["again 2", "took", "", 8],
      ["again 3", "studied", "", 9],
    ]);
  });

  test("holds for milestones that the catalog no longer has, and for the steps of one's own", async () => {
    const { db, learner, planId, store, read } = await begin();
    await db.planMilestone.create({ data: { planId, milestoneId: "of-last-year", addedAt: now } });
    const [own, other] = ["own-1", "own-2"].map((id) => ({ id, areaId: role.areas[0]?.id ?? "", title: id, minutes: 60 }));
    if (!own || !other) throw new Error("none");
    await addOwnMilestone(learner, planId, { ...own, steps: [{ id: "step-1", text: "First" }] }, now, db);
    await addOwnMilestone(learner, planId, { ...other, steps: [{ id: "step-2", text: "Other" }] }, now, db);
    const tick = (milestoneId: string, id: string) => ({ id: `${milestoneId} ${id}`, milestoneId, patch: { step: { id, done: true } } });
    const retired: Change = { id: "retired", milestoneId: "of-last-year", patch: { status: "done" } };
    const { results } = await store(
      retired,
      tick("of-last-year", "x"),
      tick("own-1", "step-1"),
      tick("own-1", "step-2"),
      tick(one, stepOf(one)),
    );
    expect(results).toEqual(["applied", "not-found", "applied", "not-found", "applied"]);
    await store({ ...tick("own-1", "step-1"), id: "untick", patch: { step: { id: "step-1", done: false } } });
    expect([(await read("own-1"))?.steps[0]?.done, (await read(one))?.steps[0]?.done]).toEqual([false, true]);
  });

  test("that undo what an import has set since, or what nobody said, is nothing", async () => {
    const { db, learner, store, read } = await begin();
    await store(made("1", one, { status: "done", skipped: true }, 5));
    const imported = { learnerId: learner, milestoneId: one };
    await db.learnerMilestone.update({ where: { learnerId_milestoneId: imported }, data: { status: "known", statusAt: now } });
    const undo: Change = { id: "2", milestoneId: one, patch: { status: "not_started", skipped: false }, undoes: "1" };
    expect(await store(undo)).toEqual({ results: ["superseded"], before: 2, revision: 2 });
    expect(await read(one)).toMatchObject({ status: "known", skipped: true });
    const unsaid: Change[] = [
      { id: "3", milestoneId: two, patch: { status: "done" }, undoes: "none" },
      { id: "4", milestoneId: two, patch: { took: { minutes: 5, before: 10 } }, undoes: "none" },
      { id: "5", milestoneId: two, patch: { note: { text: "mine", before: "theirs" } }, undoes: "none" },
    ];
    for (const each of unsaid) expect((await store(each)).results).toEqual(["superseded"]);
    expect(await read(two)).toMatchObject({ status: "not_started", note: "" });
  });

  test("that other devices won over is not what was changed last", async () => {
    const { db, learner, planId, store } = await begin();
    await store(made("1", one, { status: "done" }, 1));
    await store(made("2", one, { status: "known" }, 2));
    expect(await findLatestChange(learner, planId, db)).toMatchObject({ id: "1" });
  });
});

function stepOf(milestoneId: string): string {
  return shipped.milestones.get(milestoneId)?.steps[0]?.id ?? "";
}
