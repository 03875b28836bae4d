import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import { undoChange } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addTogether } from "#lib/data/plans/add-together.ts";
import { addEvidence, addOwnMilestone, removeEvidence, removeOwnMilestone, setEstimate, setOwnOrder } from "#lib/data/plans/customise.ts";
import { dropOwnCore, followAsked } from "#lib/data/plans/follow-asked.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { loadPaceAnswer, setPace } from "#lib/data/plans/pace.ts";
import { toNoteValues, undoNoteEdit } from "#lib/data/plans/plan-edits.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { keepStudyOrder, setByArea, takeStudyOrder } from "#lib/data/plans/study-order.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const [role, otherRole] = [getRole("data-scientist"), getRole("data-analyst")];
const monday = Date.parse("2026-11-23T10:00:00Z");
const minute = (count: number) => new Date(monday + count * 60_000);
const shared = "sql-basics";
const [useful = ""] = role.useful;
const [extra = ""] = role.extra;
const choice = role.choices[0];
const chosen = choice?.default ?? "";
const instead = choice?.milestones.find((id) => id !== chosen) ?? "";

const draft = (title: string, minutes = 60) => ({
  ...{ id: `own-${randomUUID()}`, areaId: role.areas[0]?.id ?? "", title, minutes },
  steps: [{ id: "step-1", text: "Only one" }],
});

/** A learner with two plans: in the older one everything that the tests change in the newer has another value. */
async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const older = await makePlan(learner, otherRole, minute(-9), shipped, db);
  const planId = await makePlan(learner, role, minute(-8), shipped, db);
  const [theirs, mine] = [draft("Of the older plan", 30), draft("Mine", 60)];
  await addOwnMilestone(learner, older, theirs, minute(-7), db);
  await addOwnMilestone(learner, planId, mine, minute(-7), db);
  for (const id of [shared, theirs.id]) await setEstimate(learner, older, id, 45, minute(-6), db);
  await setOwnOrder(learner, older, otherRole.order.toReversed(), minute(-5), undefined, db);
  await followAsked(learner, older, otherRole.useful.slice(0, 1), minute(-4), shipped, db);
  await setPace(learner, older, 150, 140, minute(-4), db);
  await addEvidence(learner, older, shared, { url: "https://example.org/earlier", label: "Earlier" }, minute(-3), db);
  await addEvidence(learner, older, chosen, { url: "https://example.org/one", label: "Elsewhere" }, minute(-3), db);
  const say = (plan: string, milestoneId: string, patch: Parameters<typeof applyChange>[2]["patch"], now: Date) =>
    applyChange(learner, plan, { id: randomUUID(), milestoneId, patch }, now, shipped, db);
  await say(older, shared, { studied: { day: "2026-11-23", minutes: 15, before: 0 } }, minute(-2));
  await say(planId, chosen, { studied: { day: "2026-11-23", minutes: 25, before: 0 } }, minute(-2));
  await say(planId, shared, { studied: { day: "2026-11-22", minutes: 35, before: 0 } }, minute(-2));
  await say(older, "excel-analysis", { took: { minutes: 77, before: 0 } }, minute(-2));
  return { db, learner, older, planId, mine, theirs, say };
}

/** All that edits change, in both plans. */
async function look(db: UnscopedDatabase) {
  const sort = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
  const plans = await db.plan.findMany({ orderBy: { createdAt: "asc" } });
  return {
    plans: plans.map(({ ownOrder, studyOrder, ownCore, byArea, pacePercent }) => ({ ownOrder, studyOrder, ownCore, byArea, pacePercent })),
    // An own milestone has its minutes itself.
    held: sort((await db.planMilestone.findMany()).map((row) => (row.milestoneId.startsWith("own-") ? { ...row, minutes: null } : row))),
    own: sort(await db.ownMilestone.findMany()),
    links: sort(await db.evidence.findMany({ omit: { id: true } })),
    taken: sort(await db.timeTaken.findMany({ where: { minutes: { gt: 0 } }, omit: { changedAt: true } })),
    studied: sort(await db.studyMinutes.findMany({ where: { minutes: { gt: 0 } }, omit: { changedAt: true } })),
  };
}

describeOnBoth("an edit of a plan", (databases) => {
  test("says what was and what is in this plan, and its undo and redo change just that", async () => {
    const world = await begin(await databases.open());
    const { db, learner, older, planId, mine, say } = world;
    const order = { ownOrder: [] as string[], studyOrder: role.order, byArea: false };
    const reversed = role.order.toReversed();
    const [added, first, second] = [draft("Added"), draft("First"), draft("Second")];
    const heldAt = (count: number, own?: ReturnType<typeof draft>) => {
      const addedAt = minute(count).toISOString();
      if (!own) return { skipped: false, minutes: null, addedAt };
      const { id: _, ...its } = own;
      return { skipped: false, minutes: null, addedAt, own: { ...its, addedAt } };
    };
    const url = "https://example.org/one";
    const link = { url, label: "One", addedAt: minute(5).toISOString() };
    const noLink = { url, label: "", addedAt: null };
    const linkId = async () => (await db.evidence.findFirst({ where: { url, milestoneId: shared } }))?.id ?? "";
    let now = new Date(0);
    type Step = [act: () => Promise<unknown>, kind: string, milestoneId: string, before: unknown, after: unknown];
    const steps: Step[] = [
      [() => setEstimate(learner, planId, shared, 90, now, db), "estimate", shared, null, 90],
      [() => setEstimate(learner, planId, shared, 120, now, db), "estimate", shared, 90, 120],
      [() => setEstimate(learner, planId, mine.id, 75, now, db), "estimate", mine.id, 60, 75],
      [
        () => setOwnOrder(learner, planId, reversed, now, shared, db),
        ...(["order", shared, order, { ...order, ownOrder: reversed }] as const),
      ],
      [() => addEvidence(learner, planId, shared, { url, label: "One" }, now, db), "link", shared, noLink, link],
      [async () => removeEvidence(learner, planId, await linkId(), now, db), "link", shared, link, noLink],
      [
        () => setByArea(learner, planId, true, now, db),
        ...(["order", "", { ...order, ownOrder: reversed }, { ...order, byArea: true }] as const),
      ],
      [() => takeStudyOrder(learner, planId, role, now, db), "order", "", { ...order, byArea: true }, order],
      [
        () => addOwnMilestone(learner, planId, added, now, db),
        ...(["milestones", added.id, { [added.id]: null }, { [added.id]: heldAt(9, added) }] as const),
      ],
      [
        () => removeOwnMilestone(learner, planId, added.id, now, db),
        ...(["milestones", added.id, { [added.id]: heldAt(9, added) }, { [added.id]: null }] as const),
      ],
      [
        () => addTogether(learner, planId, { own: [first, second] }, now, shipped, db),
        ...(["milestones", "", { [first.id]: null, [second.id]: null }] as const),
        { [first.id]: heldAt(11, first), [second.id]: heldAt(11, second) },
      ],
      [
        () => addMilestone(learner, planId, extra, now, shipped, db),
        ...(["milestones", extra, { [extra]: null }, { [extra]: heldAt(12) }] as const),
      ],
      [
        () => storeMilestoneSwap(learner, planId, chosen, instead, now, shipped, db),
        ...(["milestones", instead, { [instead]: null, [chosen]: heldAt(-8) }, { [instead]: heldAt(13), [chosen]: null }] as const),
      ],
      [() => say(planId, shared, { took: { minutes: 330, before: 0 } }, now), "took", shared, 0, 330],
      [
        () => say(planId, shared, { studied: { day: "2026-11-23", minutes: 45, before: 0 } }, now),
        ...(["studied", shared, { day: "2026-11-23", minutes: 0 }, { day: "2026-11-23", minutes: 45 }] as const),
      ],
      [() => setPace(learner, planId, 130, 120, now, db), "pace", "", 100, 130],
    ];
    const of = { where: { planId: older, kind: "order" }, select: { milestoneId: true } };
    expect(await db.planEdit.findMany(of), "of the whole plan").toEqual([{ milestoneId: "" }, { milestoneId: "" }]);
    const seen = (await db.planEdit.findMany()).map(({ id }) => id);
    /** The one edit that is new, as it was stored. */
    async function findNewEdit() {
      const found = await db.planEdit.findMany({ where: { id: { notIn: seen } } });
      expect(found).toHaveLength(1);
      const [{ before, after, ...edit } = { id: "", before: "", after: "" }] = found;
      seen.push(edit.id);
      return { ...edit, before: JSON.parse(before), after: JSON.parse(after) };
    }
    let was = await look(db);
    for (const [index, [act, kind, milestoneId, before, after]] of steps.entries()) {
      now = minute(index + 1);
      await act();
      const is = await look(db);
      const edit = await findNewEdit();
      const { revision } = await db.learner.findFirstOrThrow();
      expect(edit).toEqual({ id: edit.id, planId, kind, milestoneId, before, after, undoes: "", madeAt: now, revision });
      let undoes = edit.id;
      for (const [state, from, to] of [
        [was, after, before],
        [is, before, after],
      ]) {
        expect(await undoChange(learner, planId, undoes, now, shipped, db)).toEqual({ result: "applied", id: expect.any(String) });
        expect(await look(db), kind).toEqual(state);
        const undone = await findNewEdit();
        expect(undone).toMatchObject({ planId, kind, before: from, after: to, undoes });
        undoes = undone.id;
      }
      was = is;
    }
    expect([await loadPaceAnswer(learner, older, db), await loadPaceAnswer(learner, planId, db)]).toEqual([140, 120]);
  });

  test("is none where nothing changed, and no stranger's, who has a plan, too", async () => {
    const { db, learner, planId, mine } = await begin(await databases.open());
    const stranger = await addTestLearner(db);
    await makePlan(stranger, role, minute(-8), shipped, db);
    const [edits, state] = [await db.planEdit.count(), await look(db)];
    const ids = [useful];
    const [link] = await db.evidence.findMany();
    const attempts = async (who: LearnerId) => [
      await setOwnOrder(who, planId, [], minute(1), "", db),
      await setByArea(who, planId, false, minute(1), db),
      await dropOwnCore(who, planId, minute(1), db),
      await setPace(who, planId, 100, 100, minute(1), db),
      await keepStudyOrder(who, planId, role, minute(1), db),
      await setEstimate(who, planId, shared, null, minute(1), db),
    ];
    expect(await attempts(learner)).toEqual(Array(6).fill(true));
    expect(await attempts(stranger)).toEqual(Array(6).fill(false));
    expect(await followAsked(stranger, planId, ids, minute(1), shipped, db)).toBe(false);
    expect(await removeOwnMilestone(stranger, planId, mine.id, minute(1), db)).toBe(false);
    expect(await removeOwnMilestone(learner, planId, shared, minute(1), db)).toBe(false);
    expect(await addEvidence(stranger, planId, shared, { url: "https://example.org", label: "" }, minute(1), db)).toBe("not-found");
    expect(await loadPaceAnswer(await addTestLearner(db), planId, db)).toBeNull();
    const strangersPlan = (await db.plan.findFirst({ where: { learnerId: stranger } }))?.id ?? "";
    expect(await removeEvidence(learner, strangersPlan, link?.id ?? "", minute(1), db)).toBeUndefined();
    expect([await db.planEdit.count(), (await look(db)).held.length]).toEqual([edits, state.held.length]);
    expect(await look(db)).toEqual(state);
  });

  test("that added something is undone although that was skipped since, and not when it was removed or belongs to somebody else", async () => {
    const { db, learner, planId, say } = await begin(await databases.open());
    const own = draft("Added");
    await addOwnMilestone(learner, planId, own, minute(1), db);
    const newest = async () => (await db.planEdit.findFirst({ orderBy: { madeAt: "desc" } }))?.id ?? "";
    const undo = (id: string, count: number) => undoChange(learner, planId, id, minute(count), shipped, db);
    const added = await newest();
    expect(await say(planId, own.id, { skipped: true }, minute(2))).toBe("applied");
    const { result, id } = { id: "", ...(await undo(added, 3)) };
    expect(result).toBe("applied");
    const find = async () =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find((item) => item.id === own.id);
    expect(await find()).toBeUndefined();
    expect((await undo(id, 4)).result).toBe("applied");
    expect(await find()).toMatchObject({ skipped: true, title: "Added" });
    await removeOwnMilestone(learner, planId, own.id, minute(5), db);
    const removed = await newest();
    expect((await undo(added, 6)).result).toBe("superseded");
    const stranger = await addTestLearner(db);
    const theirs = await makePlan(stranger, role, minute(6), shipped, db);
    expect(await addOwnMilestone(stranger, theirs, own, minute(7), db)).toBe("added");
    expect((await undo(removed, 8)).result).toBe("superseded");
    expect(await find()).toBeUndefined();
  });
});

describe("an edit of a note", () => {
  test.each([
    ["", "new"],
    ["old", ""],
    ["one two three", "one 2 three"],
    ["one", "one and more"],
    ["aa", "aaa"],
  ])("from %j to %j keeps what was replaced, and gives it back while the note is as it left it", (before, after) => {
    const stored = toNoteValues(before, after);
    const edit = { kind: "note" as const, before: JSON.parse(stored.before), after: JSON.parse(stored.after) };
    expect([edit.before.length, edit.after.length]).toEqual([before.length, after.length]);
    expect(undoNoteEdit(after, edit)).toBe(before);
    expect(undoNoteEdit(`${after} and what another plan's page added`, edit)).toBeUndefined();
  });
});
