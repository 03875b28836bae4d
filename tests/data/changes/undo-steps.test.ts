import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange, storeChanges } from "#lib/data/changes/changes.ts";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import { findUndoable, listUndoSteps, undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addTogether } from "#lib/data/plans/add-together.ts";
import {
  addEvidence,
  addOwnMilestone,
  removeEvidence,
  removeOwnMilestone,
  setEstimate,
  setNote,
  setOwnOrder,
} from "#lib/data/plans/customise.ts";
import { dropOwnCore, followAsked } from "#lib/data/plans/follow-asked.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { deletePlan, makePlan } from "#lib/data/plans/plans.ts";
import { setByArea } from "#lib/data/plans/study-order.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { type MilestonePatch, milestoneState, milestonesOf, patchForState } from "#lib/planner/plan/plan.ts";
import { moveBefore } from "#lib/planner/plan/reorder.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const role = getRole("data-analyst");
const monday = new Date("2026-11-23T10:00:00Z");
const studyTime = { startsOn: "2026-11-23", daysOff: [], targetDate: null, timeZone: "Europe/Berlin" };
const [one = "", two = ""] = role.order;

type World = { db: UnscopedDatabase; learner: LearnerId; planId: string };

async function begin(db: UnscopedDatabase): Promise<World> {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, role, monday, shipped, db);
  const week = { ...studyTime, minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0] };
  await replanPlan(learner, planId, () => week, monday, { db });
  return { db, learner, planId };
}

/** All of a plan that a learner sees, but for ids that a restored link gets anew. */
async function look({ db, learner, planId }: World) {
  const plan = await loadPlan(learner, planId, shipped, db);
  if (!plan) throw new Error("the plan is gone");
  return {
    ownOrder: plan.ownOrder,
    byArea: plan.byArea,
    studyTime: plan.studyTime,
    milestones: milestonesOf(plan).map(({ evidence, statusAt: _, ...item }) => ({
      ...item,
      evidence: evidence.map(({ url, label }) => ({ url, label })),
    })),
  };
}

/** Everything that can be undone, each as a button of a page does it. */
const acts = {
  async tick({ db, learner, planId }: World, now: Date) {
    // A page offers no button for the state that a milestone has: what says the same again comes from another device, and stands.
    const current = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find(({ id }) => id === one);
    const state = current && milestoneState(current) === "done" ? "skipped" : "done";
    await applyChange(learner, planId, { id: randomUUID(), milestoneId: one, patch: patchForState(state) }, now, shipped, db);
  },
  async write({ db, learner, planId }: World, now: Date) {
    const note = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find(({ id }) => id === one)?.note ?? "";
    const text = now.getTime() % 3 ? `${note} and more` : note.slice(4);
    await setNote(learner, planId, one, { text, before: note }, "— elsewhere —", now, db);
  },
  async writeByProgram({ db, learner, planId }: World, now: Date) {
    const note = now.getTime() % 2 ? "" : "written by a program";
    await putMilestone(learner, planId, two, { note, estimateMinutes: now.getMinutes() + 30 }, now, shipped, db);
  },
  async estimate({ db, learner, planId }: World, now: Date) {
    await setEstimate(learner, planId, one, now.getTime() % 4 ? now.getMinutes() + 10 : null, now, db);
  },
  async move({ db, learner, planId }: World, now: Date) {
    const ids = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).map(({ id }) => id);
    const moved = ids[now.getMinutes() % ids.length] ?? "";
    await setOwnOrder(learner, planId, moveBefore(ids, moved, null), now, moved, db);
  },
  async arrange({ db, learner, planId }: World, now: Date) {
    await setByArea(learner, planId, now.getTime() % 2 === 0, now, db);
  },
  async follow({ db, learner, planId }: World, now: Date) {
    const ids = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).map(({ id }) => id);
    const asked = [role.useful[now.getMinutes() % role.useful.length] ?? "", ids[now.getMinutes() % ids.length] ?? ""];
    await followAsked(learner, planId, asked, now, shipped, db);
  },
  async dropCore({ db, learner, planId }: World, now: Date) {
    await dropOwnCore(learner, planId, now, db);
  },
  async addTwo({ db, learner, planId }: World, now: Date) {
    const areaId = role.areas[0]?.id ?? "";
    const own = ["One", "Two"].map((title) => ({ id: `own-${randomUUID()}`, areaId, title, minutes: 60, steps: [] }));
    await addTogether(learner, planId, { own }, now, shipped, db);
  },
  async add({ db, learner, planId }: World, now: Date) {
    const steps = [{ id: "step-1", text: "Only one" }];
    const draft = { id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title: "My own", minutes: 90, steps };
    await addOwnMilestone(learner, planId, draft, now, db);
  },
  async remove({ db, learner, planId }: World, now: Date) {
    const own = milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find((item) => item.own);
    if (own) await removeOwnMilestone(learner, planId, own.id, now, db);
  },
  async link({ db, learner, planId }: World, now: Date) {
    await addEvidence(learner, planId, one, { url: `https://example.org/${now.getTime()}`, label: "Mine" }, now, db);
  },
  async unlink({ db, learner, planId }: World, now: Date) {
    const plan = await loadPlan(learner, planId, shipped, db);
    const id = milestonesOf(plan ?? { areas: [] }).flatMap(({ evidence }) => evidence)[0]?.id;
    if (id) await removeEvidence(learner, planId, id, now, db);
  },
  async replan({ db, learner, planId }: World, now: Date) {
    const minutes = 30 + now.getMinutes();
    const week = { ...studyTime, minutesPerWeekday: [minutes, minutes, 0, 0, 0, 0, 0] };
    await replanPlan(learner, planId, () => week, now, { db });
  },
};

describeOnBoth("the undo of a plan", (databases) => {
  test("goes back step by step through everything, and forward again", async () => {
    const db = await databases.open();
    const done = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(done, async (actions) => {
        const world = await begin(db);
        const { learner, planId } = world;
        let now = monday.getTime();
        const states = [await look(world)];
        for (const [name, minutes] of actions) {
          now += minutes * 60_000 + minutes;
          const before = (await listUndoSteps(learner, planId, db)).done.length;
          await acts[name](world, new Date(now));
          const steps = (await listUndoSteps(learner, planId, db)).done.length;
          // What changed nothing is no step; what changed two things is two.
          if (steps === before) expect(await look(world)).toEqual(states.at(-1));
          for (let step = before; step < steps; step += 1) states.push(await look(world));
        }
        const count = states.length - 1;
        expect((await listUndoSteps(learner, planId, db)).done).toHaveLength(count);
        for (let left = count; left > 0; left -= 1) {
          now += 60_000;
          const step = (await listUndoSteps(learner, planId, db)).done.at(-1)?.id ?? "";
          expect((await undoChange(learner, planId, step, new Date(now), shipped, db)).result).toBe("applied");
          // Sent twice, it does nothing.
          expect((await undoChange(learner, planId, step, new Date(now), shipped, db)).result).toBe("superseded");
          // Of two steps that one press made, only the first state before both was seen.
          if (states[left - 1] !== undefined && isSeen(states, left - 1)) expect(await look(world)).toEqual(states[left - 1]);
        }
        expect(await look(world)).toEqual(states[0]);
        expect((await listUndoSteps(learner, planId, db)).done).toEqual([]);
      }),
      { numRuns: process.env.CI ? 25 : 8 },
    );

    /** Whether a state was looked at by itself, and not only together with the one after it. */
    function isSeen(states: readonly unknown[], index: number): boolean {
      return JSON.stringify(states[index]) !== JSON.stringify(states[index + 1]);
    }
  });

  test("repeats what was undone last, but for replans", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    const at = (minute: number) => new Date(monday.getTime() + minute * 60_000);
    const states = [await look(world)];
    for (const [index, name] of (["tick", "move", "add", "link"] as const).entries()) {
      await acts[name](world, at(index + 1));
      states.push(await look(world));
    }
    for (let minute = 10; minute < 14; minute += 1) {
      const step = (await listUndoSteps(learner, planId, db)).done.at(-1)?.id ?? "";
      await undoChange(learner, planId, step, at(minute), shipped, db);
    }
    for (let minute = 20; minute < 24; minute += 1) {
      const step = (await listUndoSteps(learner, planId, db)).undone.at(-1)?.id ?? "";
      expect((await undoChange(learner, planId, step, at(minute), shipped, db)).result).toBe("applied");
      expect(await look(world)).toEqual(states[minute - 19]);
    }
    expect((await listUndoSteps(learner, planId, db)).undone).toEqual([]);
  });

  test("leaves alone what another device has changed since, and can be out of order where nothing newer touches the same", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    const at = (minute: number) => new Date(monday.getTime() + minute * 60_000);
    await acts.move(world, at(1));
    await acts.tick(world, at(2));
    await acts.arrange(world, at(4));
    const [moved = "", ticked = "", arranged = ""] = (await listUndoSteps(learner, planId, db)).done.map(({ id }) => id);
    expect(findUndoable(await listUndoSteps(learner, planId, db)).map(({ id }) => id)).toEqual([arranged, ticked]);
    const before = await look(world);
    expect(await undoChange(learner, planId, moved, at(5), shipped, db)).toEqual({ result: "superseded" });
    expect(await look(world)).toEqual(before);
    const undone = await undoChange(learner, planId, ticked, at(6), shipped, db);
    expect(undone).toEqual({ result: "applied", id: (await listUndoSteps(learner, planId, db)).undone[0]?.id });
    expect((await look(world)).milestones.find(({ id }) => id === one)?.skipped).toBe(false);
  });

  test("can take each of many things first, until the same is changed again", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const at = (minute: number) => new Date(monday.getTime() + minute * 60_000);
    const say = (milestoneId: string, patch: MilestonePatch) => (now: Date) =>
      applyChange(learner, planId, { id: randomUUID(), milestoneId, patch }, now, shipped, db);
    const link = (name: string) => (now: Date) =>
      addEvidence(learner, planId, one, { url: `https://example.org/${name}`, label: name }, now, db);
    const study = (milestoneId: string, day: string, minutes: number) => say(milestoneId, { studied: { day, minutes, before: 0 } });
    const [step = ""] = shipped.milestones.get(one)?.steps.map(({ id }) => id) ?? [];
    const apart = [
      ...[
        say(one, { status: "done" }),
        say(two, { status: "done" }),
        say(one, { skipped: true }),
        say(one, { step: { id: step, done: true } }),
      ],
      ...[study(one, "2026-11-23", 30), study(one, "2026-11-24", 30), study(two, "2026-11-23", 30)],
      ...[say(one, { took: { minutes: 60, before: 0 } }), say(one, { note: { text: "mine", before: "" } })],
      ...[link("one"), link("two"), (now: Date) => setEstimate(learner, planId, one, 95, now, db)],
      ...[(now: Date) => setEstimate(learner, planId, two, 95, now, db), (now: Date) => acts.add({ db, learner, planId }, now)],
      ...[(now: Date) => acts.move({ db, learner, planId }, now), (now: Date) => acts.replan({ db, learner, planId }, now)],
    ];
    for (const [minute, act] of apart.entries()) await act(at(minute + 1));
    const { done } = await listUndoSteps(learner, planId, db);
    expect(done).toHaveLength(apart.length);
    const undoable = async () => findUndoable(await listUndoSteps(learner, planId, db)).map(({ id }) => id);
    const all = done.map(({ id }) => id);
    expect(await undoable()).toEqual(all.toReversed());
    const again = [
      ...[say(one, { status: "known" }), study(one, "2026-11-24", 45), say(one, { took: { minutes: 90, before: 60 } })],
      ...[(now: Date) => setEstimate(learner, planId, two, 120, now, db), (now: Date) => acts.arrange({ db, learner, planId }, now)],
      (now: Date) => acts.replan({ db, learner, planId }, now),
    ];
    for (const [minute, act] of again.entries()) await act(at(minute + 31));
    const touched = [0, 5, 7, 12, 14, 15].map((index) => all[index]);
    expect((await undoable()).filter((id) => all.includes(id))).toEqual(all.filter((id) => !touched.includes(id)).toReversed());
  });

  test("is the learner's own, and ends with the plan", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    await acts.move(world, new Date(monday.getTime() + 60_000));
    const step = (await listUndoSteps(learner, planId, db)).done.at(-1)?.id ?? "";
    const stranger = await addTestLearner(db);
    expect(await listUndoSteps(stranger, planId, db)).toEqual({ done: [], undone: [] });
    expect(await undoChange(stranger, planId, step, monday, shipped, db)).toEqual({ result: "not-found" });
    expect(await undoChange(stranger, planId, "schedule-1", monday, shipped, db)).toEqual({ result: "not-found" });
    await deletePlan(learner, planId, db);
    expect(await db.planEdit.count()).toBe(0);
    expect(await undoChange(learner, planId, step, monday, shipped, db)).toEqual({ result: "not-found" });
  });

  test("of a note stores only what was replaced, and history tells everything in one order, page by page", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    const long = "a long note ".repeat(500);
    await setNote(learner, planId, one, { text: long, before: "" }, "", monday, db);
    await setNote(learner, planId, one, { text: `${long}!`, before: long }, "", monday, db);
    const [, second] = await db.planEdit.findMany({ where: { planId }, orderBy: { revision: "asc" } });
    expect((second?.before.length ?? 0) + (second?.after.length ?? 0)).toBeLessThan(100);
    // All in one moment: then kind and revision decide, and no page loses or repeats one.
    for (const name of ["tick", "move", "link", "estimate", "add"] as const) await acts[name](world, monday);
    const id = randomUUID();
    await storeChanges(learner, planId, [{ id, milestoneId: two, patch: { status: "done" } }], monday, shipped, db);
    const whole = await listHistory(learner, planId, { before: undefined, most: 100 }, db);
    const paged: string[] = [];
    for (let before: string | undefined; ; ) {
      const page = await listHistory(learner, planId, { before, most: 2 }, db);
      paged.push(...page.entries.map((entry) => `${entry.kind} ${entry.revision}`));
      before = page.older;
      if (before === undefined) break;
    }
    expect(paged).toEqual(whole.entries.map((entry) => `${entry.kind} ${entry.revision}`));
    expect(paged).toHaveLength(whole.total);
  });

  test("of a note is only that of the newest change of it, also where an older one has left the same text", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const texts = ["", "mine", "", "mine"];
    for (const [at, text] of texts.slice(1).entries()) {
      await setNote(learner, planId, one, { text, before: texts[at] ?? "" }, "", monday, db);
    }
    const [oldest, , newest] = await db.planEdit.findMany({ where: { planId, kind: "note" }, orderBy: { revision: "asc" } });
    expect(await undoChange(learner, planId, oldest?.id ?? "", monday, shipped, db)).toEqual({ result: "superseded" });
    expect(await undoChange(learner, planId, newest?.id ?? "", monday, shipped, db)).toMatchObject({ result: "applied" });
  });

  test("of a note goes back and forward beside another note, and not past what came from elsewhere or is too long by now", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const write = (milestoneId: string, text: string, before: string) =>
      setNote(learner, planId, milestoneId, { text, before }, "", monday, db);
    const noteOf = async (milestoneId: string) => (await db.learnerNote.findFirst({ where: { milestoneId } }))?.note;
    const undo = (id: string | undefined) => undoChange(learner, planId, id ?? "", monday, shipped, db);
    await write(one, "mine", "");
    await write(two, "theirs", "");
    const [first] = (await listUndoSteps(learner, planId, db)).done;
    expect(await undo(first?.id)).toEqual({ result: "applied", id: (await listUndoSteps(learner, planId, db)).undone[0]?.id });
    expect([await noteOf(one), await noteOf(two)]).toEqual([undefined, "theirs"]);
    expect((await undo((await listUndoSteps(learner, planId, db)).undone[0]?.id)).result).toBe("applied");
    expect([await noteOf(one), await noteOf(two)]).toEqual(["mine", "theirs"]);
    await write(one, "", "mine");
    expect((await undo((await listUndoSteps(learner, planId, db)).done.at(-1)?.id)).result).toBe("applied");
    expect(await noteOf(one)).toBe("mine");
    // A file brought another note: no change of this plan has made it.
    await db.learnerNote.updateMany({ where: { milestoneId: two }, data: { note: "imported" } });
    const steps = (await listUndoSteps(learner, planId, db)).done;
    const ofTwo = steps.find(({ entries: [entry] }) => entry?.kind === "edit" && entry.edit.milestoneId === two)?.id;
    expect(await undo(ofTwo)).toEqual({ result: "superseded" });
    // An earlier release allowed longer notes.
    const long = "old ".repeat(12_000);
    await db.learnerNote.updateMany({ where: { milestoneId: two }, data: { note: long } });
    await write(two, "short", long);
    const shortened = (await listUndoSteps(learner, planId, db)).done.at(-1)?.id;
    expect(await undo(shortened)).toEqual({ result: "superseded" });
    expect(await noteOf(two)).toBe("short");
    await db.planMilestone.deleteMany({ where: { planId, milestoneId: one } });
    const ofOne = (await db.planEdit.findFirstOrThrow({ where: { milestoneId: one }, orderBy: { revision: "desc" } })).id;
    expect(await undo(ofOne)).toEqual({ result: "not-found" });
  });

  test("has no step for what another device won over, one for each milestone that was added, and none for a schedule that never was", async () => {
    const world = await begin(await databases.open());
    const { db, learner, planId } = world;
    const at = (minute: number) => new Date(monday.getTime() + minute * 60_000);
    for (const minute of [1, 2]) await acts.add(world, at(minute));
    const added = (await listUndoSteps(learner, planId, db)).done;
    expect(added).toHaveLength(2);
    expect(findUndoable(await listUndoSteps(learner, planId, db))).toEqual(added.toReversed());
    await acts.replan(world, at(3));
    await acts.tick(world, at(4));
    const origin = { clientId: "phone", baseRevision: 0, occurredAt: monday.getTime() };
    const late = { id: "late", milestoneId: one, patch: { status: "known" as const }, origin };
    expect((await storeChanges(learner, planId, [late], at(5), shipped, db)).results).toEqual(["superseded"]);
    expect((await listUndoSteps(learner, planId, db)).done.map(({ entries }) => entries[0]?.kind)).toEqual([
      "edit",
      "edit",
      "schedule",
      "event",
    ]);
    expect(await undoChange(learner, planId, "schedule-9", at(6), shipped, db)).toEqual({ result: "not-found" });
    expect(await undoChange(learner, planId, "schedule-2", at(6), shipped, db)).toEqual({ result: "applied", id: "schedule-2-undone" });
    expect(await undoChange(learner, planId, "schedule-2", at(7), shipped, db)).toEqual({ result: "superseded" });
  });
});
