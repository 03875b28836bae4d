import fc from "fast-check";
import { expect, test } from "vitest";
import { changesToUndo, type Joined } from "#app/_features/plan-sync/join-guest.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { type Change, findChange, findLatestChange, readPatches, storeChanges } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { inversePatch, type MilestonePatch, milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const monday = new Date("2026-11-23T10:00:00Z");
const milestoneId = "sql-basics";
const stepId = shipped.milestones.get(milestoneId)?.steps[0]?.id ?? "";

const patches: fc.Arbitrary<MilestonePatch> = fc.oneof(
  fc.record({ status: fc.constantFrom("not_started", "in_progress", "done", "known"), skipped: fc.boolean() }),
  fc.record({ skipped: fc.boolean() }),
  fc.record({ step: fc.record({ id: fc.constant(stepId), done: fc.boolean() }) }),
);

const registersOf = ({ status, skipped, step }: MilestonePatch) => [
  ...(status === undefined ? [] : ["status"]),
  ...(skipped === undefined ? [] : ["skipped"]),
  ...(step ? ["step"] : []),
];

describeOnBoth("an undo", (databases) => {
  /** @param given a database to share: each one that is opened holds connections until its test ends. */
  async function begin(given?: UnscopedDatabase) {
    const db = given ?? (await databases.open());
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const look = async () =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find(({ id }) => id === milestoneId) as PlanMilestone;
    let minute = 0;
    /** Stores a change that a device makes now, a minute after the one before. */
    async function say(device: string, change: Omit<Change, "milestoneId" | "origin">, baseRevision = 0) {
      minute += 1;
      const now = new Date(monday.getTime() + minute * 60_000);
      const origin = { clientId: device, baseRevision, occurredAt: now.getTime() };
      const stored = await storeChanges(learner, planId, [{ ...change, milestoneId, origin }], now, shipped, db, {
        noteLine: "— elsewhere —",
      });
      return stored.results[0];
    }
    return { db, learner, planId, look, say };
  }

  test("takes back its own change, and never what another device said later", async () => {
    const db = await databases.open();
    await fc.assert(
      fc.asyncProperty(patches, fc.option(patches, { nil: undefined }), fc.boolean(), async (mine, other, sawIt) => {
        const { look, say } = await begin(db);
        const before = await look();
        await say("desk", { id: "mine", patch: mine });
        if (other) await say("phone", { id: "other", patch: other });
        const stands = await look();
        // Seeing the other one first changes nothing: one's own change is what is to be undone.
        const result = await say("desk", { id: "undo", patch: inversePatch(before, mine), undoes: "mine" }, sawIt ? 100 : 0);
        const isHeld = !other || registersOf(other).every((register) => !registersOf(mine).includes(register));
        expect(result).toBe(isHeld ? "applied" : "superseded");
        if (!other) expect({ ...(await look()), statusAt: null }).toEqual({ ...before, statusAt: null });
        else if (!isHeld) expect(await look()).toEqual(stands);
        // Sent twice, it is answered alike.
        expect(await say("desk", { id: "undo", patch: inversePatch(before, mine), undoes: "mine" }, sawIt ? 100 : 0)).toBe(result);
      }),
      { numRuns: process.env.CI ? 60 : 15 },
    );
  });

  test("that came too late leaves no trace by which a later change could lose", async () => {
    const { look, say } = await begin();
    await say("desk", { id: "1", patch: { status: "done" } });
    await say("phone", { id: "2", patch: { status: "known" } });
    expect(await say("desk", { id: "3", patch: { status: "not_started" }, undoes: "1" })).toBe("superseded");
    expect(await say("phone", { id: "4", patch: { status: "in_progress" } })).toBe("applied");
    expect((await look()).status).toBe("in_progress");
  });

  test("can itself be undone, and so on", async () => {
    const { look, say } = await begin();
    await say("desk", { id: "1", patch: { status: "done" } });
    expect(await say("desk", { id: "2", patch: { status: "not_started" }, undoes: "1" })).toBe("applied");
    expect(await say("desk", { id: "3", patch: { status: "done" }, undoes: "2" })).toBe("applied");
    expect((await look()).status).toBe("done");
  });

  test("gives back the day on which a milestone was done and a step was ticked, also when it is undone again", async () => {
    const { db, learner, planId, look, say } = await begin();
    const tickedOn = async () => (await look()).steps.find(({ id }) => id === stepId)?.tickedAt;
    await say("desk", { id: "1", patch: { status: "done", step: { id: stepId, done: true } } });
    const [done, ticked] = [await look(), await tickedOn()];
    const back: MilestonePatch = { status: "in_progress", step: { id: stepId, done: false } };
    await say("desk", { id: "2", patch: back });
    const mistake = await look();
    await say("desk", { id: "3", patch: { status: "done", step: { id: stepId, done: true } }, undoes: "2" });
    expect(await look()).toMatchObject({ status: "done", statusAt: done.statusAt });
    expect(await tickedOn()).toBe(ticked);
    await say("desk", { id: "4", patch: back, undoes: "3" });
    expect(await look()).toMatchObject({ status: "in_progress", statusAt: mistake.statusAt });
    const repeated = await findChange(learner, planId, "4", db);
    await say("desk", { id: "5", patch: repeated?.undo ?? {}, undoes: "4" });
    expect(await look()).toMatchObject({ status: "done", statusAt: done.statusAt });
    expect(await tickedOn()).toBe(ticked);
    // It was changed last a moment ago: what another device did before that comes too late.
    expect(await say("phone", { id: "6", patch: { status: "known" } }, 100)).toBe("applied");
    await say("desk", { id: "7", patch: { status: "done" }, undoes: "6" }, 100);
    expect(await look()).toMatchObject({ status: "done", statusAt: done.statusAt });
    const before = { clientId: "tablet", baseRevision: 0, occurredAt: monday.getTime() + 6 * 60_000 + 1 };
    const late = { id: "8", milestoneId, patch: { status: "not_started" as const }, origin: before };
    expect((await storeChanges(learner, planId, [late], new Date(monday.getTime() + 9e6), shipped, db)).results).toEqual(["superseded"]);
  });

  test("gives no time back that is still to come, whatever a device says", async () => {
    const { look, say } = await begin();
    await say("desk", { id: "1", patch: { status: "done", statusAt: "2030-01-01T00:00:00.000Z" } });
    expect((await look()).statusAt).toBe("2026-11-23T10:01:00.000Z");
    await say("desk", { id: "2", patch: { status: "known", statusAt: "2026-11-20T10:00:00.000Z" } });
    expect((await look()).statusAt).toBe("2026-11-20T10:00:00.000Z");
  });

  test("of a note restores the text before, unless another device has written since", async () => {
    const { look, say } = await begin();
    await say("desk", { id: "1", patch: { note: { text: "mine", before: "" } } });
    await say("phone", { id: "2", patch: { note: { text: "mine and more", before: "mine" } } });
    expect(await say("desk", { id: "3", patch: { note: { text: "", before: "mine" } }, undoes: "1" })).toBe("superseded");
    expect((await look()).note).toBe("mine and more");
    expect(await say("phone", { id: "4", patch: { note: { text: "mine", before: "mine and more" } }, undoes: "2" })).toBe("applied");
    expect((await look()).note).toBe("mine");
  });

  test("by a button names the change that its page showed", async () => {
    const { db, learner, planId, look, say } = await begin();
    await say("desk", { id: "1", patch: { status: "done" } });
    const shown = await findLatestChange(learner, planId, db);
    expect(shown).toEqual({ id: "1", milestoneId, patch: { status: "done" }, undo: { status: "not_started" } });
    await say("phone", { id: "2", patch: { status: "known" } });
    const named = await findChange(learner, planId, "1", db);
    expect(named).toEqual(shown);
    expect(await say("", { id: "3", patch: named?.undo ?? {}, undoes: "1" })).toBe("superseded");
    expect((await look()).status).toBe("known");
    expect(await findChange(learner, planId, "none", db)).toBeUndefined();
  });

  test("of a joined plan takes back what joined, and not what was changed since", async () => {
    const { db, learner, planId, look, say } = await begin();
    const joinedAt = monday.getTime() + 90_000;
    const undo = [{ status: "not_started" as const, skipped: false }, { step: { id: stepId, done: false } }];
    const joined = { planId, revision: 0, joinedAt, milestones: [{ id: milestoneId, title: "", undo }] } as unknown as Joined;
    // Made by a guest in the first minute, joined half a minute later, and sent with its own time.
    await say("guest", { id: "1", patch: { status: "done" } });
    await say("phone", { id: "2", patch: { step: { id: stepId, done: true } } });
    const now = new Date(monday.getTime() + 3_600_000);
    const { results } = await storeChanges(learner, planId, changesToUndo(joined, learner), now, shipped, db);
    expect(results).toEqual(["applied", "superseded"]);
    expect(await look()).toMatchObject({ status: "not_started" });
    expect((await look()).steps[0]?.done).toBe(true);
  });

  test("of a joined plan gives back the day on which a milestone was done and a step was ticked", async () => {
    const { db, learner, planId, look, say } = await begin();
    await say("desk", { id: "1", patch: { status: "done", step: { id: stepId, done: true } } });
    const { status, statusAt, skipped, steps } = await look();
    const tickedAt = steps.find(({ id }) => id === stepId)?.tickedAt ?? "";
    await say("guest", { id: "2", patch: { status: "in_progress", step: { id: stepId, done: false } } });
    const undo = [{ status, ...(statusAt ? { statusAt } : {}), skipped }, { step: { id: stepId, done: true, tickedAt } }];
    const joined = { planId, revision: 2, joinedAt: monday.getTime() + 180_000, milestones: [{ id: milestoneId, title: "", undo }] };
    await storeChanges(learner, planId, changesToUndo(joined as unknown as Joined, learner), new Date(monday.getTime() + 9e6), shipped, db);
    expect(await look()).toMatchObject({ status: "done", statusAt });
    expect((await look()).steps.find(({ id }) => id === stepId)).toMatchObject({ done: true, tickedAt });
  });
});

test("what undoes a change names no time where none is known, and each part of the change", () => {
  const since = "2026-11-20T10:00:00.000Z";
  const read = (before: string, more = {}) => readPatches([{ kind: "step", stepId, before, after: "false", ...more }]);
  expect(read("true")).toStrictEqual({ patch: { step: { id: stepId, done: false } }, undo: { step: { id: stepId, done: true } } });
  expect(read("true", { beforeSince: since }).undo).toStrictEqual({ step: { id: stepId, done: true, tickedAt: since } });
  expect(read("false", { after: "true" }).patch).toStrictEqual({ step: { id: stepId, done: true } });
  const both = [
    { kind: "status", before: "known", after: "done", beforeSince: since },
    { kind: "skipped", before: "true", after: "false" },
  ];
  expect(readPatches(both)).toStrictEqual({
    patch: { status: "done", skipped: false },
    undo: { status: "known", statusAt: since, skipped: true },
  });
});
