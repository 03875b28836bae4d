import { expect, test } from "vitest";
import { buildCatalog, type Catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import dataAnalyst from "#lib/catalog/roles/data-analyst.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { applyChange, findLatestChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addEvidence, setEstimate, setNote, setOwnOrder } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, declineMilestone, findNewMilestones } from "#lib/data/plans/offered-milestones.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { adoptRenamedMilestones } from "#lib/db/adopt-renames.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { orderMilestones, rankMilestones, withPrerequisites } from "#lib/planner/plan/order.ts";
import { countMilestones, milestoneState, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { makeWork } from "../../support/plan-exports.ts";
import { storeTestRevision } from "../../support/schedule-revisions.ts";

const before = new Date("2026-11-23T10:00:00Z");
const later = new Date("2026-11-30T10:00:00Z");
const settings = { startsOn: "2026-11-23", minutesPerWeekday: [60, 60, 60, 60, 60, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };

function milestone(id: string, more: Partial<Milestone> = {}): Milestone {
  return {
    id,
    title: `Learn all about ${id}`,
    shortName: id,
    recall: [],
    outcome: `You are able to do ${id} alone.`,
    why: {},
    hours: { low: 2, high: 4 },
    prerequisites: [],
    tools: [],
    steps: [
      { id: "first", text: "Do the first half of it." },
      { id: "second", text: "Do the second half of it." },
    ],
    doneWhen: { proof: "Somebody else can run what you made.", checks: [] },
    resources: [],
    ...more,
  };
}

/** A catalog of one role with two areas. What an area does not list and others need is a foundation. */
function catalogOf(milestones: Milestone[], areas: Record<string, string[]>): { catalog: Catalog; role: Role } {
  const listed = Object.entries(areas).map(([id, ids]) => ({ id, title: id, purpose: "", provenBy: ids[0] ?? "", milestones: ids }));
  const all = new Map(milestones.map((each) => [each.id, each]));
  const needed = withPrerequisites(Object.values(areas).flat(), all);
  const order = orderMilestones(rankMilestones(listed, all), needed).map(({ milestoneId }) => milestoneId);
  const role: Role = { ...dataAnalyst, areas: listed, order, useful: [], extra: [], choices: [] };
  return { catalog: buildCatalog([role], milestones, {}), role };
}

const old = catalogOf([milestone("a"), milestone("b", { prerequisites: ["a"] }), milestone("c")], { one: ["a", "b"], two: ["c"] });

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, old.role, before, old.catalog, db);
  return { learner, planId };
}

async function load(learner: LearnerId, planId: string, catalog: Catalog, db: UnscopedDatabase): Promise<Plan> {
  const plan = await loadPlan(learner, planId, catalog, db);
  if (!plan) throw new Error("the plan is gone");
  return plan;
}

const idsOf = (plan: Plan) => milestonesOf(plan).map((item) => item.id);
const find = (plan: Plan, id: string) => milestonesOf(plan).find((item) => item.id === id);

describeOnBoth("a renamed milestone", (databases) => {
  const { catalog, role } = catalogOf([milestone("a"), milestone("b-new", { formerIds: ["b"], prerequisites: ["a"] }), milestone("c")], {
    one: ["a", "b-new"],
    two: ["c"],
  });

  /** All that can be done on a milestone. */
  async function workOn(db: UnscopedDatabase) {
    const { learner, planId } = await begin(db);
    const change = (id: string, patch: object) => applyChange(learner, planId, { id, milestoneId: "b", patch }, before, old.catalog, db);
    expect(await change("1", { status: "in_progress", step: { id: "first", done: true } })).toBe("applied");
    expect(await change("2", { skipped: true })).toBe("applied");
    await setEstimate(learner, planId, "b", 90, new Date(), db);
    await setNote(learner, planId, "b", { text: "my note", before: "" }, "", before, db);
    await addEvidence(learner, planId, "b", { url: "https://example.org/", label: "it" }, before, db);
    await setOwnOrder(learner, planId, ["b", "a", "c"], new Date(), "", db);
    const plan = await load(learner, planId, old.catalog, db);
    const planned = makeWork(milestonesOf(plan).map((item) => ({ ...item, skipped: false })));
    await storeTestRevision(learner, planId, settings, schedulePlan(planned, settings, "2026-11-23").schedule, before, db);
    return { learner, planId };
  }

  test("keeps everything under its new id: state, steps, estimate, place, dates, note, evidence", async () => {
    const db = await databases.open();
    const { learner, planId } = await workOn(db);
    const was = await load(learner, planId, old.catalog, db);
    await adoptRenamedMilestones(db, catalog.renamed);
    const is = await load(learner, planId, catalog, db);
    expect(idsOf(was)).toEqual(["b", "a", "c"]);
    expect(idsOf(is)).toEqual(["b-new", "a", "c"]);
    // What was ticked today has used up today's study time in part.
    expect(find(was, "b")).toMatchObject({ minutes: 90, note: "my note", plannedStart: "2026-11-23", plannedEnd: "2026-11-24" });
    expect(find(is, "b-new")).toEqual({ ...find(was, "b"), id: "b-new", title: "Learn all about b-new" });
    expect(find(is, "a")).toEqual(find(was, "a"));
    expect(await findNewMilestones(learner, planId, role, catalog, db)).toEqual([]);
  });

  test("is renamed once: repeating it changes nothing", async () => {
    const db = await databases.open();
    const { learner, planId } = await workOn(db);
    await adoptRenamedMilestones(db, catalog.renamed);
    const once = await load(learner, planId, catalog, db);
    const rows = await Promise.all([
      db.planMilestone.findMany(),
      db.learnerStep.findMany(),
      db.learnerNote.findMany(),
      db.scheduleRevision.findMany(),
    ]);
    await adoptRenamedMilestones(db, catalog.renamed);
    expect(await load(learner, planId, catalog, db)).toEqual(once);
    expect(
      await Promise.all([
        db.planMilestone.findMany(),
        db.learnerStep.findMany(),
        db.learnerNote.findMany(),
        db.scheduleRevision.findMany(),
      ]),
    ).toEqual(rows);
  });

  test("merges the data under both ids: the newer status, all ticks and links, both notes", async () => {
    const db = await databases.open();
    const { learner, planId } = await workOn(db);
    await addMilestone(learner, planId, "b-new", later, catalog, db);
    const change = { id: "3", milestoneId: "b-new", patch: { status: "done" as const, step: { id: "second", done: true } } };
    expect(await applyChange(learner, planId, change, later, catalog, db)).toBe("applied");
    await setNote(learner, planId, "b-new", { text: "another", before: "" }, "", later, db);
    await addEvidence(learner, planId, "b-new", { url: "https://example.net/", label: "more" }, later, db);
    await setOwnOrder(learner, planId, ["c", "b-new", "b", "a"], new Date(), "", db);
    await db.plan.update({ where: { id: planId }, data: { ownCore: '["b","a"]' } });

    await adoptRenamedMilestones(db, catalog.renamed);
    const plan = await load(learner, planId, catalog, db);
    expect(idsOf(plan)).toEqual(["c", "b-new", "a"]);
    const item = find(plan, "b-new");
    expect(item).toMatchObject({ status: "done", statusAt: later.toISOString(), skipped: false, note: "another\n\nmy note" });
    expect(item?.steps.map((step) => step.done)).toEqual([true, true]);
    expect(item?.evidence.map((link) => link.label)).toEqual(["it", "more"]);
    expect([plan.ownOrder, plan.ownCore]).toEqual([
      ["c", "b-new", "a"],
      ["b-new", "a"],
    ]);
  });
});

describeOnBoth("a retired milestone", (databases) => {
  const { catalog, role } = catalogOf([milestone("a"), milestone("b", { retired: true, prerequisites: ["a"] }), milestone("c")], {
    one: ["a", "b"],
    two: ["c"],
  });

  test("stays in a plan that has it, marked, with its progress; a new plan does not have it", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const change = { id: "1", milestoneId: "b", patch: { status: "done" as const, step: { id: "first", done: true } } };
    await applyChange(learner, planId, change, before, old.catalog, db);
    const was = await load(learner, planId, old.catalog, db);
    const is = await load(learner, planId, catalog, db);
    expect(idsOf(is)).toEqual(idsOf(was));
    expect(find(is, "b")).toEqual({ ...find(was, "b"), retired: true });
    expect(countMilestones(milestonesOf(is))).toEqual(countMilestones(milestonesOf(was)));

    const other = await addTestLearner(db);
    const fresh = await load(other, await makePlan(other, role, later, catalog, db), catalog, db);
    expect(idsOf(fresh)).toEqual(["a", "c"]);
    expect(await findNewMilestones(other, fresh.id, role, catalog, db)).toEqual([]);
    expect(await declineMilestone(other, fresh.id, "b", later, catalog, db)).toBe(false);
  });

  test("can still be worked on where it is in a plan", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const change = { id: "1", milestoneId: "b", patch: { step: { id: "second", done: true } } };
    expect(await applyChange(learner, planId, change, later, catalog, db)).toBe("applied");
    expect(find(await load(learner, planId, catalog, db), "b")?.steps.map((step) => step.done)).toEqual([false, true]);
  });
});

describeOnBoth("new milestones", (databases) => {
  const { catalog, role } = catalogOf(
    [
      milestone("base"),
      milestone("a"),
      milestone("b", { prerequisites: ["a"] }),
      milestone("c"),
      milestone("d", { prerequisites: ["base"] }),
    ],
    { one: ["a", "b"], two: ["c", "d"] },
  );
  const offered = (learner: LearnerId, planId: string, db: UnscopedDatabase) => findNewMilestones(learner, planId, role, catalog, db);

  test("are offered and never added automatically", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    expect(await offered(learner, planId, db)).toEqual(["base", "d"]);
    expect(idsOf(await load(learner, planId, catalog, db))).toEqual(["a", "b", "c"]);
    await makePlan(learner, role, later, catalog, db);
    expect(idsOf(await load(learner, planId, catalog, db))).toEqual(["a", "b", "c"]);
  });

  test("are added together with their prerequisites", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    expect(await addMilestone(learner, planId, "d", later, catalog, db)).toBe(true);
    expect(idsOf(await load(learner, planId, catalog, db))).toEqual(orderForRole(role, catalog).map((place) => place.milestoneId));
    expect(await offered(learner, planId, db)).toEqual([]);
  });

  test("can also be added as a foundation, but not where the role does not need them", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    expect(await addMilestone(learner, planId, "base", later, catalog, db)).toBe(true);
    expect(await offered(learner, planId, db)).toEqual(["d"]);
    expect(await addMilestone(learner, planId, "no-such", later, catalog, db)).toBe(false);
  });

  test("that a learner declines become skipped, in the counts and in the history, and can be restored", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    expect(await declineMilestone(learner, planId, "d", later, catalog, db)).toBe(true);
    expect(await declineMilestone(learner, planId, "d", later, catalog, db)).toBe(true);
    const plan = await load(learner, planId, catalog, db);
    const item = find(plan, "d");
    expect(item && milestoneState(item)).toBe("skipped");
    expect(countMilestones(milestonesOf(plan))).toMatchObject({ not_started: 3, skipped: 1, total: 4 });
    expect(await offered(learner, planId, db)).toEqual(["base"]);
    expect(await db.event.count({ where: { learnerId: learner } })).toBe(1);
    expect(await findLatestChange(learner, planId, db)).toMatchObject({ milestoneId: "d", undo: { skipped: false } });
    expect(await addMilestone(learner, planId, "d", later, catalog, db)).toBe(true);
    expect(find(await load(learner, planId, catalog, db), "d")?.skipped).toBe(false);
  });

  test("can only be declined by the plan's own learner", async () => {
    const db = await databases.open();
    const { planId } = await begin(db);
    const stranger = await addTestLearner(db);
    expect(await declineMilestone(stranger, planId, "d", later, catalog, db)).toBe(false);
    expect(await db.planMilestone.count({ where: { planId } })).toBe(3);
    expect(await db.event.count()).toBe(0);
  });

  test("that the plan already has stay in it when they are declined", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    expect(await declineMilestone(learner, planId, "a", later, catalog, db)).toBe(true);
    expect(find(await load(learner, planId, catalog, db), "a")?.skipped).toBe(false);
  });
});
