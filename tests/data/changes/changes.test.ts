import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, type Change, findLatestChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { applyPatch, type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { listEvents } from "../../support/list-events.ts";

const now = new Date("2026-11-23T10:00:00Z");
const shipped = catalog();
const milestoneIds = ["sql-basics", "sql-joins-aggregation", "excel-analysis"];

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
  return { learner, planId };
}

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

/** Returns the visible state of a plan, without times. */
function shown(plan: Plan) {
  return milestonesOf(plan).map(({ id, status, skipped, steps }) => ({
    id,
    status,
    skipped,
    steps: steps.filter((step) => step.done).map((step) => step.id),
  }));
}

const settings = fc.record(
  {
    status: fc.constantFrom(...statuses),
    skipped: fc.boolean(),
    step: fc.record({ id: fc.constantFrom("first-query", "no-such-step"), done: fc.boolean() }),
  },
  { requiredKeys: [] },
);
const changes = fc.array(fc.record({ milestoneId: fc.constantFrom("sql-basics", "excel-analysis", "quantization"), patch: settings }), {
  maxLength: 12,
});

describeOnBoth("changes", (databases) => {
  test("the stored state is the one that the browser showed, and the history leads to it", async () => {
    const db = await databases.open();
    await fc.assert(
      fc.asyncProperty(changes, async (drafts) => {
        const { learner, planId } = await begin(db);
        let expected = await load(learner, planId, db);
        for (const [index, draft] of drafts.entries()) {
          const result = await applyChange(learner, planId, { id: String(index), ...draft }, now, shipped, db);
          if (result === "applied") expected = applyPatch(expected, draft.milestoneId, draft.patch);
        }
        expect(shown(await load(learner, planId, db))).toEqual(shown(expected));
        const events = await db.event.findMany({ where: { learnerId: learner }, orderBy: { revision: "asc" } });
        const revisions = events.map((event) => event.revision);
        expect(revisions).toEqual([...new Set(revisions)].sort((one, other) => one - other));
        for (const event of events) expect(event.before).not.toBe(event.after);
        const last = new Map(events.filter((event) => event.kind === "status").map((event) => [event.milestoneId, event.after]));
        for (const item of shown(await load(learner, planId, db))) expect(last.get(item.id) ?? "not_started").toBe(item.status);
      }),
      { numRuns: process.env.CI ? 60 : 20 },
    );
  });

  test("a change sent twice counts once, even at the same time and even after a newer one", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const done: Change = { id: "a", milestoneId: "sql-basics", patch: { status: "done" } };
    await Promise.all([1, 2, 3, 4].map(() => applyChange(learner, planId, done, now, shipped, db)));
    await applyChange(learner, planId, { id: "b", milestoneId: "sql-basics", patch: { status: "in_progress" } }, now, shipped, db);
    expect(await applyChange(learner, planId, done, now, shipped, db)).toBe("applied");
    expect(shown(await load(learner, planId, db)).find((item) => item.id === "sql-basics")?.status).toBe("in_progress");
    expect(await db.event.count()).toBe(2);
  });

  test("many simultaneous changes all take effect, one after another", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const plan = await load(learner, planId, db);
    const ids = milestonesOf(plan).map((item) => item.id);
    await Promise.all(
      ids.map((milestoneId, index) =>
        applyChange(learner, planId, { id: `c${index}`, milestoneId, patch: { status: "done" } }, now, shipped, db),
      ),
    );
    expect(new Set(shown(await load(learner, planId, db)).map((item) => item.status))).toEqual(new Set(["done"]));
    const { revision } = await db.learner.findUniqueOrThrow({ where: { id: learner } });
    expect(revision).toBe(ids.length);
    expect(await db.event.count()).toBe(ids.length);
  });

  test("undoing the latest change restores the state before, skip and status together", async () => {
    const db = await databases.open();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...milestoneIds), settings, settings, async (milestoneId, first, second) => {
        const valid = (patch: MilestonePatch): MilestonePatch =>
          patch.step ? { ...patch, step: { id: firstStep(milestoneId), done: patch.step.done } } : patch;
        const { learner, planId } = await begin(db);
        await applyChange(learner, planId, { id: "1", milestoneId, patch: valid(first) }, now, shipped, db);
        const before = shown(await load(learner, planId, db));
        const eventsBefore = await db.event.count({ where: { learnerId: learner } });
        await applyChange(learner, planId, { id: "2", milestoneId, patch: valid(second) }, now, shipped, db);
        if ((await db.event.count({ where: { learnerId: learner } })) === eventsBefore) return;
        const latest = await findLatestChange(learner, planId, db);
        await applyChange(learner, planId, { id: "3", milestoneId, patch: latest?.undo ?? {} }, now, shipped, db);
        expect(shown(await load(learner, planId, db))).toEqual(before);
      }),
      { numRuns: process.env.CI ? 60 : 20 },
    );
  });

  test("history and undo follow the order of arrival, also where times are shifted", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const listIds = async () =>
      (await listEvents(learner, planId, { before: undefined, most: 9 }, db)).events.map((event) => event.changeId);
    // The second change of a milestone counts from a moment later, and must not pass the third.
    for (const [id, milestoneId, status] of [
      ["1", "sql-basics", "in_progress"],
      ["2", "sql-basics", "done"],
      ["3", "excel-analysis", "done"],
    ] as const) {
      await applyChange(learner, planId, { id, milestoneId, patch: { status } }, now, shipped, db);
    }
    expect(await listIds()).toEqual(["3", "2", "1"]);
    // Sent once a slow network let it through, it counts as made before what the server has.
    const origin = { clientId: "phone", baseRevision: 0, occurredAt: now.getTime() - 60_000 };
    const late = { id: "4", milestoneId: "sql-joins-aggregation", patch: { status: "done" }, origin } as const;
    await applyChange(learner, planId, late, new Date(now.getTime() + 1_000), shipped, db);
    expect(await listIds()).toEqual(["4", "3", "2", "1"]);
    expect(await findLatestChange(learner, planId, db)).toMatchObject({ milestoneId: "sql-joins-aggregation" });
    const { older } = await listEvents(learner, planId, { before: undefined, most: 2 }, db);
    const next = await listEvents(learner, planId, { before: older, most: 2 }, db);
    expect(next.events.map((event) => event.changeId)).toEqual(["2", "1"]);
  });

  test("a change of an unknown milestone or step is not found, and nothing changes", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const tries: Omit<Change, "id">[] = [
      { milestoneId: "quantization", patch: { status: "done" } },
      { milestoneId: "no-such-milestone", patch: { status: "done" } },
      { milestoneId: "sql-basics", patch: { status: "done", step: { id: "no-such-step", done: true } } },
    ];
    for (const attempt of tries) expect(await applyChange(learner, planId, { id: "1", ...attempt }, now, shipped, db)).toBe("not-found");
    expect(
      await applyChange(learner, "no-such-plan", { id: "1", milestoneId: "sql-basics", patch: { status: "done" } }, now, shipped, db),
    ).toBe("not-found");
    expect(await db.event.count()).toBe(0);
    expect(await db.learnerMilestone.count()).toBe(0);
  });

  test("an invalid stored status throws instead of being ignored", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    await db.learnerMilestone.create({ data: { learnerId: learner, milestoneId: "sql-basics", status: "donne", statusAt: now } });
    await expect(loadPlan(learner, planId, shipped, db)).rejects.toThrow("donne");
  });
});

function firstStep(milestoneId: string): string {
  return shipped.milestones.get(milestoneId)?.steps[0]?.id ?? "";
}
