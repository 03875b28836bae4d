import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addTogether } from "#lib/data/plans/add-together.ts";
import { addEvidence, addOwnMilestone, mostEvidence, removeOwnMilestone, setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, declineMilestone, findNewMilestones, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const [role, otherRole] = [getRole("data-scientist"), getRole("data-analyst")];
const monday = Date.parse("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(monday + count * 60_000);
const [one = "", two = ""] = role.order;
const inNeither = shipped.milestones.keys().find((id) => !role.order.includes(id) && !otherRole.order.includes(id)) ?? "";

/** A learner with a plan, and an older one for another role. */
async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const older = await makePlan(learner, otherRole, minute(-2), shipped, db);
  const planId = await makePlan(learner, role, minute(-1), shipped, db);
  const skip = (milestoneId: string, at: number) =>
    applyChange(learner, planId, { id: randomUUID(), milestoneId, patch: { skipped: true } }, minute(at), shipped, db);
  return { db, learner, older, planId, skip };
}

async function find(db: UnscopedDatabase, learner: LearnerId, planId: string, id: string) {
  const plan = await loadPlan(learner, planId, shipped, db);
  return milestonesOf(plan ?? { areas: [] }).find((item) => item.id === id);
}

const draft = (title: string) => ({ id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title, minutes: 60, steps: [] });
const heldIn = async (db: UnscopedDatabase, planId: string) =>
  (await db.planMilestone.findMany({ where: { planId } })).map(({ milestoneId }) => milestoneId).sort();

describeOnBoth("notes and links of a milestone", (databases) => {
  test("a note is kept below what was written elsewhere, up to its limit, where the plan has the milestone", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const write = (id: string, text: string, before: string) =>
      setNote(learner, planId, id, { text, before }, "— from elsewhere —", minute(1), db);
    expect(await write(one, "first", "")).toBe("saved");
    expect(await write(one, "second", "")).toBe("saved");
    const note = (await find(db, learner, planId, one))?.note ?? "";
    expect(note).toMatch(/^first\s+— from elsewhere —\s+second$/);
    expect(await write(inNeither, "first", "")).toBe("not-found");
    expect(await write(one, "x".repeat(inputLimits.note), "")).toBe("too-long");
    expect((await find(db, learner, planId, one))?.note).toBe(note);
    const empty = openDatabase(await databases.createEmpty());
    await expect(setNote(learner, planId, one, { text: "first", before: "" }, "", minute(1), empty)).rejects.toThrow();
    await empty.$disconnect();
  });

  test("a milestone has a link once, so many in all, and only where the plan has it", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const add = (id: string, name: string) =>
      addEvidence(learner, planId, id, { url: `https://example.org/${name}`, label: name }, minute(1), db);
    for (let count = 1; count <= mostEvidence; count += 1) expect(await add(one, `${count}`)).toBe("added");
    expect([await add(one, "1"), await add(one, "more")]).toEqual(["added", "full"]);
    expect([await add(two, "1"), await add(inNeither, "1")]).toEqual(["added", "not-found"]);
    expect((await find(db, learner, planId, one))?.evidence).toHaveLength(mostEvidence);
    expect((await find(db, learner, planId, two))?.evidence).toMatchObject([{ label: "1" }]);
    expect(await db.evidence.count({ where: { addedAt: minute(1) } })).toBe(mostEvidence + 1);
  });

  test("only an own milestone can be removed", async () => {
    const { db, learner, planId } = await begin(await databases.open());
    const [mine, beside] = [draft("Mine"), draft("Beside")];
    for (const own of [mine, beside]) await addOwnMilestone(learner, planId, own, minute(1), db);
    const before = await heldIn(db, planId);
    expect(await removeOwnMilestone(learner, planId, one, minute(2), db)).toBe(false);
    expect(await heldIn(db, planId)).toEqual(before);
    expect(await removeOwnMilestone(learner, planId, mine.id, minute(2), db)).toBe(true);
    expect(await heldIn(db, planId)).toEqual(before.filter((id) => id !== mine.id));
    expect(await find(db, learner, planId, beside.id)).toMatchObject({ title: "Beside" });
  });
});

describeOnBoth("milestones that a role offers", (databases) => {
  test("are added together with what was left out, which comes back with an event; what else was left out stays so", async () => {
    const { db, learner, planId, skip } = await begin(await databases.open());
    const [left = "", alsoLeft = "", held = ""] = [role.order[3], role.order[4], role.order[5]];
    for (const id of [left, alsoLeft]) expect(await skip(id, 1)).toBe("applied");
    const [extra = ""] = role.extra;
    const before = await heldIn(db, planId);
    for (const offered of [
      [extra, "no-such"],
      ["no-such", extra],
    ]) {
      expect(await addTogether(learner, planId, { offered }, minute(2), shipped, db)).toBe("not-found");
    }
    expect(await heldIn(db, planId)).toEqual(before);
    for (const at of [2, 3]) {
      expect(await addTogether(learner, planId, { offered: [left, held, extra] }, minute(at), shipped, db)).toBe("added");
    }
    expect(await heldIn(db, planId)).toEqual([...before, extra].sort());
    expect((await find(db, learner, planId, left))?.skipped).toBe(false);
    expect((await find(db, learner, planId, alsoLeft))?.skipped).toBe(true);
    const events = await db.event.findMany({ orderBy: { revision: "asc" } });
    expect(events.map(({ milestoneId, before: was, after }) => [milestoneId, was, after])).toEqual([
      [left, "false", "true"],
      [alsoLeft, "false", "true"],
      [left, "true", "false"],
    ]);
    // Nor was anything said of the others.
    expect(await db.appliedChange.count()).toBe(0);
    expect(await db.planEdit.findMany({ select: { milestoneId: true } })).toEqual([{ milestoneId: "" }]);
  });

  test("are added also where the learner has as many own ones as there can be; other plans' do not count", async () => {
    const { db, learner, older, planId } = await begin(await databases.open());
    expect(await addTogether(learner, older, { own: [draft("Of the older plan")] }, minute(1), shipped, db)).toBe("added");
    const many = Array.from({ length: inputLimits.ownMilestones }, (_, nth) => draft(`${nth}`));
    const add = (own: typeof many) => addTogether(learner, planId, { own }, minute(1), shipped, db);
    expect([await add(many), await add([draft("One more")]), await add(many)]).toEqual(["added", "full", "added"]);
    // An undo may bring one back beyond that.
    await db.ownMilestone.create({ data: { ...draft("Brought back"), steps: "[]", planId } });
    expect(await addTogether(learner, planId, { offered: role.extra.slice(0, 1) }, minute(2), shipped, db)).toBe("added");
  });

  test("are those of the plan's own role, whatever the learner's other plan has", async () => {
    const { db, learner, older, planId } = await begin(await databases.open());
    const others = await heldIn(db, older);
    const [only = ""] = role.order.filter(
      (id) => !others.includes(id) && !role.extra.includes(id) && !role.choices.some(({ milestones }) => milestones.includes(id)),
    );
    const isShared = (id: string) => others.includes(id) && !role.choices.some(({ milestones }) => milestones.includes(id));
    const shared = role.order.find(isShared) ?? "";
    await db.planMilestone.deleteMany({ where: { planId, milestoneId: { in: [only, shared] } } });
    const news = await findNewMilestones(learner, planId, role, shipped, db);
    expect(news).toEqual(role.order.filter((id) => [only, shared].includes(id)));
    const { revision } = await db.learner.findFirstOrThrow();
    expect(await declineMilestone(learner, planId, only, minute(1), shipped, db)).toBe(true);
    expect(await db.event.findMany()).toMatchObject([
      { planId, milestoneId: only, kind: "skipped", before: "false", after: "true", revision: revision + 1, occurredAt: minute(1) },
    ]);
    expect(await db.learner.findFirstOrThrow()).toMatchObject({ revision: revision + 1 });
    expect(await findNewMilestones(learner, planId, role, shipped, db)).toEqual([shared]);
    // Added while another one is left out, which stays so; twice is once.
    for (const id of [role.extra[0] ?? "", role.extra[0] ?? "", shared]) {
      expect(await addMilestone(learner, planId, id, minute(2), shipped, db)).toBe(true);
    }
    expect(await find(db, learner, planId, only)).toMatchObject({ skipped: true });
    expect([await db.event.count(), await db.appliedChange.count()]).toEqual([1, 0]);
    expect(await heldIn(db, older)).toEqual(others);
  });

  test("of which one is enough cannot be swapped with themselves, nor with those of another choice", async () => {
    const { db, learner, older } = await begin(await databases.open());
    const [first, second] = otherRole.choices;
    const before = await heldIn(db, older);
    const chosen = first?.default ?? "";
    const elsewhere = second?.milestones.find((id) => id !== second.default) ?? "";
    for (const id of [chosen, elsewhere]) expect(await storeMilestoneSwap(learner, older, chosen, id, minute(1), shipped, db)).toBe(false);
    expect(await heldIn(db, older)).toEqual(before);
    const stranger = await addTestLearner(db);
    await makePlan(stranger, otherRole, minute(1), shipped, db);
    const instead = first?.milestones.find((id) => id !== chosen) ?? "";
    expect(await storeMilestoneSwap(stranger, older, chosen, instead, minute(1), shipped, db)).toBe(false);
    expect(await declineMilestone(stranger, older, instead, minute(1), shipped, db)).toBe(false);
    expect(await heldIn(db, older)).toEqual(before);
  });
});
