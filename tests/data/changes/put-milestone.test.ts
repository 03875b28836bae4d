import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");
const [one = "", two = ""] = shipped.milestones.get("sql-basics")?.steps.map((step) => step.id) ?? [];
const values = {
  status: "in_progress",
  skipped: true,
  steps: [two, one],
  note: "日本語",
  evidence: [
    { url: "https://example.org/b", label: "B" },
    { url: "https://example.org/a", label: "A" },
  ],
  estimateMinutes: 95,
} as const;

async function load(learner: LearnerId, planId: string, db: UnscopedDatabase) {
  const copy = await loadPlanExport(learner, planId, shipped, db);
  if (!copy) throw new Error("the plan is gone");
  return { item: milestonesOf(copy.plan).find(({ id }) => id === "sql-basics"), events: copy.events };
}

describeOnBoth("setting a milestone", (databases) => {
  test("sets the given fields, and repeating it changes nothing", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const put = (wanted: Parameters<typeof putMilestone>[3]) => putMilestone(learner, planId, "sql-basics", wanted, now, shipped, db);
    expect(await put(values)).toBe("done");
    const after = await load(learner, planId, db);
    expect(after.item).toMatchObject({ status: "in_progress", skipped: true, note: "日本語", minutes: 95, ownEstimate: true });
    expect(after.item?.evidence.map(({ label }) => label)).toEqual(["B", "A"]);
    expect(after.item?.steps.filter((step) => step.done).map((step) => step.id)).toEqual([one, two]);
    expect(after.events.map(({ kind }) => kind)).toEqual(["status", "skipped", "step", "step"]);
    expect(await put(values)).toBe("done");
    expect(await load(learner, planId, db)).toEqual(after);
    await put({ steps: [one], note: "", evidence: [], estimateMinutes: null });
    const { item } = await load(learner, planId, db);
    expect(item).toMatchObject({ status: "in_progress", skipped: true, note: "", evidence: [], ownEstimate: false });
    expect(item?.steps.filter((step) => step.done).map((step) => step.id)).toEqual([one]);
  });

  test("leaves every other milestone as it is", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const put = (id: string, wanted: Parameters<typeof putMilestone>[3]) => putMilestone(learner, planId, id, wanted, now, shipped, db);
    await put("sql-basics", values);
    const { item } = await load(learner, planId, db);
    await put("excel-analysis", { ...values, steps: undefined });
    await put("excel-analysis", { status: "done", skipped: false, note: "", evidence: [], estimateMinutes: null });
    expect((await load(learner, planId, db)).item).toEqual(item);
  });

  test("tells history what was there before, once, and goes by nothing that another milestone or plan has", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const other = await makePlan(learner, getRole("ml-engineer"), now, shipped, db);
    const put = (id: string, wanted: Parameters<typeof putMilestone>[3], plan = planId) =>
      putMilestone(learner, plan, id, wanted, now, shipped, db);
    await put("excel-analysis", { status: "done", skipped: true, note: "Of Excel" });
    await put("sql-basics", { skipped: true }, other);
    await put("sql-basics", { note: "One" });
    await put("sql-basics", { note: "One" });
    await put("sql-basics", { note: "Another", steps: [one] });
    await put("sql-basics", { note: "" });
    const { item, events } = await load(learner, planId, db);
    expect(item).toMatchObject({ status: "in_progress", skipped: false, note: "" });
    expect(events.map(({ milestoneId, kind, before, after }) => [milestoneId, kind, before, after])).toEqual([
      ["excel-analysis", "status", "not_started", "done"],
      ["excel-analysis", "skipped", "false", "true"],
      ["sql-basics", "status", "not_started", "in_progress"],
      ["sql-basics", "step", "false", "true"],
    ]);
    const edits = await db.planEdit.findMany({ where: { milestoneId: "sql-basics" }, orderBy: { revision: "asc" } });
    const part = (at: number, text: string, length: number) => JSON.stringify({ at, text, length });
    expect(edits.map(({ kind, undoes, before, after }) => [kind, undoes, before, after])).toEqual([
      ["note", "", part(0, "", 0), part(0, "One", 3)],
      ["note", "", part(0, "One", 3), part(0, "Another", 7)],
      ["note", "", part(0, "Another", 7), part(0, "", 0)],
    ]);
    expect(await db.learnerNote.findMany({ select: { milestoneId: true, note: true } })).toEqual([
      { milestoneId: "excel-analysis", note: "Of Excel" },
    ]);
  });

  test("keeps links that are the same already, in the order in which they were added", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const put = (links: typeof values.evidence | []) => putMilestone(learner, planId, "sql-basics", { evidence: links }, now, shipped, db);
    for (const [at, { url, label }] of values.evidence.toReversed().entries()) {
      const addedAt = new Date(now.getTime() - at * 1_000);
      await db.evidence.create({ data: { learnerId: learner, milestoneId: "sql-basics", url, label, addedAt } });
    }
    const elsewhere = { learnerId: learner, milestoneId: "excel-analysis", url: "https://example.org/c", label: "C" };
    await db.evidence.create({ data: { ...elsewhere, addedAt: now } });
    const before = await load(learner, planId, db);
    await put(values.evidence);
    expect(await load(learner, planId, db)).toEqual(before);
    expect(before.item?.evidence.map(({ label }) => label)).toEqual(["B", "A"]);
  });

  test("sets how long an own milestone takes, and has nothing to go back to there", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const role = getRole("data-analyst");
    const planId = await makePlan(learner, role, now, shipped, db);
    for (const [id, minutes] of [
      ["own-1", 60],
      ["own-2", 45],
    ] as const) {
      await addOwnMilestone(learner, planId, { id, areaId: role.areas[0]?.id ?? "", title: id, minutes, steps: [] }, now, db);
    }
    for (const estimateMinutes of [95, null]) {
      expect(await putMilestone(learner, planId, "own-1", { estimateMinutes }, now, shipped, db)).toBe("done");
      const copy = await loadPlanExport(learner, planId, shipped, db);
      const own = milestonesOf(copy?.plan ?? { areas: [] }).flatMap((item) => (item.own ? [[item.id, item.minutes]] : []));
      expect(Object.fromEntries(own)).toEqual({ "own-1": 95, "own-2": 45 });
    }
  });

  test("a tick begins a milestone that is not started, as it does on the screen", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const put = (wanted: Parameters<typeof putMilestone>[3]) => putMilestone(learner, planId, "sql-basics", wanted, now, shipped, db);
    const status = async () => (await load(learner, planId, db)).item?.status;
    await put({ steps: [] });
    expect(await status()).toBe("not_started");
    await put({ steps: [one, two] });
    expect(await status()).toBe("in_progress");
    // What is set in so many words holds, and what was ticked before begins nothing again.
    await put({ status: "not_started" });
    await put({ steps: [one, two] });
    expect(await status()).toBe("not_started");
    await put({ status: "known", steps: [one] });
    expect(await status()).toBe("known");
    await put({ steps: [one, two] });
    expect(await status()).toBe("known");
    await put({ status: "not_started", skipped: true, steps: [] });
    await put({ steps: [one] });
    expect(await status()).toBe("not_started");
  });

  test("sets nothing if one field is wrong, or the plan is somebody else's", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const before = await load(learner, planId, db);
    const wrong = { ...values, steps: [one, "no-such-step"] };
    expect(await putMilestone(learner, planId, "sql-basics", wrong, now, shipped, db)).toEqual({ unknownStep: "no-such-step" });
    const stranger = await addTestLearner(db);
    expect(await putMilestone(stranger, planId, "sql-basics", values, now, shipped, db)).toBe("not-found");
    expect(await putMilestone(learner, planId, "quantization", values, now, shipped, db)).toBe("not-found");
    expect(await load(learner, planId, db)).toEqual(before);
    expect(await db.learnerNote.count()).toBe(0);
  });
});
