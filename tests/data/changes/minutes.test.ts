import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, type Change, storeChanges } from "#lib/data/changes/changes.ts";
import { listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setEstimate } from "#lib/data/plans/customise.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPaceAnswer, setPace } from "#lib/data/plans/pace.ts";
import { deletePlan, makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { applyPatches, type MilestonePatch, milestonesOf } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const role = getRole("data-analyst");
const monday = new Date("2026-11-23T10:00:00Z");
const [one = "", two = ""] = role.order;
const day = "2026-11-23";
const hour = 3_600_000;

type World = { db: UnscopedDatabase; learner: LearnerId; planId: string };

async function begin(db: UnscopedDatabase): Promise<World> {
  const learner = await addTestLearner(db);
  return { db, learner, planId: await makePlan(learner, role, monday, shipped, db) };
}

async function look({ db, learner, planId }: World, id: string) {
  const plan = await loadPlan(learner, planId, shipped, db);
  const item = plan && milestonesOf(plan).find((each) => each.id === id);
  if (!item) throw new Error("the milestone is gone");
  return item;
}

async function say({ db, learner, planId }: World, patch: MilestonePatch, more: Partial<Change> = {}): Promise<string> {
  const change = { id: randomUUID(), milestoneId: one, patch, ...more };
  expect(await applyChange(learner, planId, change, monday, shipped, db)).toBe("applied");
  return change.id;
}

describeOnBoth("minutes", (databases) => {
  test("of a day and of a milestone are kept, told in the history, and undone one after another", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    await say(world, { studied: { day, minutes: 45, before: 0 } });
    await say(world, { studied: { day, minutes: 60, before: 45 } });
    await say(world, { took: { minutes: 330, before: 0 } });
    expect(await look(world, one)).toMatchObject({ studied: { [day]: 60 }, took: 330 });
    expect(await look(world, two)).not.toHaveProperty("took");
    const { entries } = await listHistory(learner, planId, { before: undefined, most: 10 }, db);
    expect(entries.map((entry) => entry.kind === "edit" && [entry.edit.kind, entry.edit.before, entry.edit.after])).toEqual([
      ["took", 0, 330],
      ["studied", { day, minutes: 45 }, { day, minutes: 60 }],
      ["studied", { day, minutes: 0 }, { day, minutes: 45 }],
    ]);
    for (const expected of [{ studied: { [day]: 60 } }, { studied: { [day]: 45 } }, {}]) {
      const { done } = await listUndoSteps(learner, planId, db);
      expect((await undoChange(learner, planId, done.at(-1)?.id ?? "", monday, shipped, db)).result).toBe("applied");
      const { studied, took } = await look(world, one);
      expect({ ...(studied ? { studied } : {}), ...(took ? { took } : {}) }).toEqual(expected);
    }
    // And forward again.
    const { undone } = await listUndoSteps(learner, planId, db);
    expect((await undoChange(learner, planId, undone.at(-1)?.id ?? "", monday, shipped, db)).result).toBe("applied");
    expect((await look(world, one)).studied).toEqual({ [day]: 45 });
  });

  test("are undone alone, in any order: those of other days and milestones stay", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    const next = "2026-11-24";
    const study = (milestoneId: string, on: string, minutes: number) =>
      say(world, { studied: { day: on, minutes, before: 0 } }, { milestoneId });
    const studied = [await study(one, day, 10), await study(one, next, 20), await study(two, day, 30), await study(two, next, 40)];
    const took = [];
    for (const milestoneId of [one, two]) took.push(await say(world, { took: { minutes: 60, before: 0 } }, { milestoneId }));
    for (const id of [studied[1], studied[2], took[1]]) {
      const undone = await undoChange(learner, planId, id ?? "", monday, shipped, db);
      expect(undone).toEqual({ result: "applied", id: (await listUndoSteps(learner, planId, db)).undone.at(-1)?.id });
    }
    const [first, second] = [await look(world, one), await look(world, two)];
    expect([first.studied, first.took, second.studied, second.took]).toEqual([{ [day]: 10 }, 60, { [next]: 40 }, undefined]);
  });

  test("are stored once, however often they are sent, and an undo of a device needs what it saw", async () => {
    const world = await begin(await databases.open());
    const id = await say(world, { took: { minutes: 330, before: 0 } });
    await say(world, { took: { minutes: 330, before: 0 } }, { id });
    expect(await world.db.planEdit.count({ where: { planId: world.planId } })).toBe(1);
    await say(world, { took: { minutes: 400, before: 330 } });
    const undo = { id: randomUUID(), milestoneId: one, patch: { took: { minutes: 0, before: 330 } }, undoes: id };
    expect(await applyChange(world.learner, world.planId, undo, monday, shipped, world.db)).toBe("superseded");
    expect((await look(world, one)).took).toBe(400);
  });

  test("that were said later stay when an offline device sends older ones, in any order", async () => {
    const db = await databases.open();
    const anySaid = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }), minutes: fc.integer({ min: 1, max: 600 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(anySaid, async (said) => {
        const world = await begin(db);
        // Each device knows of nothing that the others said.
        const changes = said.map(({ at, minutes }): Change => {
          const origin = { clientId: randomUUID(), baseRevision: 0, occurredAt: monday.getTime() - at * hour };
          return { id: randomUUID(), milestoneId: one, patch: { studied: { day, minutes, before: 0 } }, origin };
        });
        for (const change of changes) await storeChanges(world.learner, world.planId, [change], monday, shipped, db);
        const newest = Math.min(...said.map(({ at }) => at));
        expect(said.filter(({ at }) => at === newest).map(({ minutes }) => minutes)).toContain((await look(world, one)).studied?.[day]);
      }),
      { numRuns: 15 },
    );
  });

  test("of another device hold by when they were said, by what it knew, and by which came last of the same moment", async () => {
    const world = await begin(await databases.open());
    /** What a device says so many hours before now, and what it saw before. */
    const tell = async (ago: number, minutes: number, before: number) => {
      const origin = { clientId: randomUUID(), baseRevision: 0, occurredAt: monday.getTime() - ago * hour };
      const change = { id: randomUUID(), milestoneId: one, patch: { took: { minutes, before } }, origin };
      const { results } = await storeChanges(world.learner, world.planId, [change], monday, shipped, world.db);
      return [results[0], (await look(world, one)).took];
    };
    expect(await tell(4, 10, 0)).toEqual(["applied", 10]);
    expect(await tell(5, 20, 0)).toEqual(["superseded", 10]);
    expect(await tell(5, 10, 0)).toEqual(["applied", 10]);
    expect(await tell(4, 30, 0)).toEqual(["applied", 30]);
    // It knew what was there, so its clock is wrong; what another device says at a time between is still older.
    expect(await tell(9, 40, 30)).toEqual(["applied", 40]);
    expect(await tell(7, 50, 0)).toEqual(["superseded", 40]);
    expect(await tell(3, 50, 0)).toEqual(["applied", 50]);
    const { entries } = await listHistory(world.learner, world.planId, { before: undefined, most: 10 }, world.db);
    const values = entries.map((entry) => entry.kind === "edit" && [entry.edit.before, entry.edit.after]);
    expect(values.toReversed()).toEqual([
      [0, 10],
      [10, 30],
      [30, 40],
      [40, 50],
    ]);
  });

  test("are the same on a device as on the server, whatever is pressed", async () => {
    const db = await databases.open();
    const anyPress = fc.record({
      id: fc.constantFrom(one, two),
      kind: fc.constantFrom("took", "studied"),
      day: fc.constantFrom(day, "2026-11-24"),
      minutes: fc.constantFrom(0, 5, 45, 600),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyPress, { maxLength: 10 }), async (presses) => {
        const world = await begin(db);
        let device = await loadPlan(world.learner, world.planId, shipped, db);
        if (!device) throw new Error("no plan");
        const changes: Change[] = [];
        for (const press of presses) {
          const item = milestonesOf(device).find(({ id }) => id === press.id);
          const before = (press.kind === "took" ? item?.took : item?.studied?.[press.day]) ?? 0;
          const { minutes } = press;
          const patch = press.kind === "took" ? { took: { minutes, before } } : { studied: { day: press.day, minutes, before } };
          changes.push({ id: randomUUID(), milestoneId: press.id, patch });
          device = applyPatches(device, [{ milestoneId: press.id, patch }]);
        }
        await storeChanges(world.learner, world.planId, changes, monday, shipped, db);
        for (const id of [one, two]) {
          const [here, there] = [milestonesOf(device).find((item) => item.id === id), await look(world, id)];
          expect(there.took ?? 0).toBe(here?.took ?? 0);
          for (const each of [day, "2026-11-24"]) expect(there.studied?.[each] ?? 0).toBe(here?.studied?.[each] ?? 0);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("of days go with their plan; how long a milestone took stays the learner's", async () => {
    const world = await begin(await databases.open());
    await say(world, { took: { minutes: 330, before: 0 } });
    await say(world, { studied: { day, minutes: 45, before: 0 } });
    await deletePlan(world.learner, world.planId, world.db);
    expect(await world.db.studyMinutes.count()).toBe(0);
    const again = { ...world, planId: await makePlan(world.learner, role, monday, shipped, world.db) };
    expect(await look(again, one)).toMatchObject({ took: 330 });
  });
});

describeOnBoth("a pace", (databases) => {
  test("counts for the whole plan but the learner's own estimates, once, and can be undone", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    await setEstimate(learner, planId, two, 95, monday, db);
    const before = await look(world, one);
    expect(await setPace(learner, planId, 150, 150, monday, db)).toBe(true);
    const scaled = await look(world, one);
    expect(Math.abs(scaled.minutes - planningMinutes(before.hours) * 1.5)).toBeLessThanOrEqual(15);
    expect(scaled.catalogHours).toEqual(before.hours);
    expect((await look(world, two)).minutes).toBe(95);
    expect(await loadPaceAnswer(learner, planId, db)).toBe(150);
    const { done } = await listUndoSteps(learner, planId, db);
    await undoChange(learner, planId, done.at(-1)?.id ?? "", monday, shipped, db);
    expect(await look(world, one)).toEqual(before);
    expect(await setPace(await addTestLearner(db), planId, 150, 150, monday, db)).toBe(false);
    expect(await look(world, one)).toEqual(before);
  });
});
