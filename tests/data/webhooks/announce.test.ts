import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { announceProgress, announceReplan, type Progress } from "#lib/data/webhooks/announce.ts";
import { addWebhook, type WebhookEvent } from "#lib/data/webhooks/webhooks.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");
const [one, two, three] = ["sql-basics", "excel-analysis", "desc-stats"] as const;
const titleOf = (id: string) => shipped.milestones.get(id)?.title;

/** A plan with these milestones and their statuses; "left out" is none of them. Own ones begin with "own-". */
async function addPlan(db: UnscopedDatabase, learner: LearnerId, roleId: string, members: Record<string, string | null>): Promise<string> {
  const { id: planId } = await db.plan.create({ data: { learnerId: learner, roleId, catalogVersion: "1" } });
  for (const [milestoneId, status] of Object.entries(members)) {
    await db.planMilestone.create({ data: { planId, milestoneId, skipped: status === "left out" } });
    if (milestoneId.startsWith("own-"))
      await db.ownMilestone.create({ data: { id: milestoneId, planId, areaId: "sql", title: `My ${milestoneId}`, minutes: 60 } });
    if (status && status !== "left out")
      await db.learnerMilestone.create({ data: { learnerId: learner, milestoneId, status, statusAt: now } });
  }
  return planId;
}

async function prepare(db: UnscopedDatabase, hooks: Record<string, readonly WebhookEvent[]>) {
  const learner = await addTestLearner(db);
  const names = new Map<string, string>();
  for (const [name, events] of Object.entries(hooks))
    names.set((await addWebhook(learner, { url: `https://example.org/${name}`, events, now }, db)) ?? "", name);
  await addWebhook(await addTestLearner(db), { url: "https://example.org/theirs", events: ["milestone.done", "plan.finished"], now }, db);
  /** Takes out of the outbox what was told since. */
  const told = async () => {
    const rows = await db.outboxMessage.findMany();
    await db.outboxMessage.deleteMany();
    return rows.map(({ target, body }) => [names.get(target), JSON.parse(body).type, JSON.parse(body).data]).toSorted();
  };
  const tell = (
    planId: string,
    done: readonly string[],
    status: Record<string, string>,
    skipped: Record<string, boolean> = {},
    revision = 7,
  ) => {
    const progress: Progress = { done, before: { status: new Map(Object.entries(status)), skipped: new Map(Object.entries(skipped)) } };
    return learnerDb(learner, db).$transaction((tx) =>
      announceProgress(tx, learner, planId, progress, { revision, now, catalog: shipped }),
    );
  };
  return { learner, names, told, tell };
}

describeOnBoth("what webhooks are told", (databases) => {
  test("is stored for each that wants it, once for the same thing, and is given up after three days", async () => {
    const db = await databases.open();
    const { learner, names, tell } = await prepare(db, { all: ["milestone.done", "plan.finished"], finish: ["plan.finished"], none: [] });
    const [all = "", finish = ""] = [...names.keys()];
    const planId = await addPlan(db, learner, "data-analyst", { [one]: "done", [two]: "known" });
    // It was left out, and came back done: two changes of one milestone.
    for (const _ of [1, 2]) await tell(planId, [one], { [one]: "not_started" }, { [one]: true });
    const rows = await db.outboxMessage.findMany({ orderBy: { key: "asc" }, omit: { id: true } });
    const common = {
      ...{ learnerId: learner, channel: "webhook", madeAt: now, dueAt: now, expiresAt: new Date("2026-11-26T10:00:00Z") },
      ...{ tries: 0, lease: "", state: "waiting", endedAt: null, problem: "" },
    };
    const plan = { id: planId, role: "data-analyst" };
    const bodyOf = (type: string, data: object) => JSON.stringify({ type, timestamp: now.toISOString(), data: { plan, ...data } });
    const finished = { ...common, body: bodyOf("plan.finished", {}) };
    const expected = [
      {
        ...{ ...common, key: `milestone.done ${one} 7 ${all}`, target: all },
        body: bodyOf("milestone.done", { milestone: { id: one, title: titleOf(one) } }),
      },
      { ...finished, key: `plan.finished ${planId} 7 ${all}`, target: all },
      { ...finished, key: `plan.finished ${planId} 7 ${finish}`, target: finish },
    ];
    expect(rows).toEqual(expected.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
    await tell(planId, [one], { [one]: "done" }, { [one]: true }, 8);
    expect(await db.outboxMessage.count(), "at another time it is another thing").toBe(6);
  });

  test("counts the milestones of that plan alone, those that there still are, and those that are not left out", async () => {
    const db = await databases.open();
    const { learner, told, tell } = await prepare(db, { hook: ["milestone.done", "plan.finished"] });
    const members = { [one]: "done", [two]: "left out", "of-an-older-catalog": null, "own-a": "known" };
    const planId = await addPlan(db, learner, "data-analyst", members);
    const other = await addPlan(db, learner, "ml-engineer", { [three]: null, "own-b": null });
    const plan = { id: planId, role: "data-analyst" };
    const done = ["hook", "milestone.done", { plan, milestone: { id: one, title: titleOf(one) } }];
    const finished = ["hook", "plan.finished", { plan }];
    await tell(planId, [one], { [one]: "in_progress" });
    expect(await told()).toEqual([done, finished]);
    await tell(planId, [one], { [one]: "done" });
    expect(await told(), "it was over before").toEqual([done]);
    await tell(planId, [], { "own-a": "in_progress" });
    expect(await told()).toEqual([finished]);
    await tell(planId, [], {}, { [two]: false });
    expect(await told(), "the last one was left out").toEqual([finished]);
    await tell(planId, [], {}, { [two]: true });
    expect(await told()).toEqual([]);
    await tell(planId, [], {});
    expect(await told(), "nothing changed").toEqual([]);
    await tell(other, ["own-b"], { "own-b": "not_started" });
    const mine = { plan: { id: other, role: "ml-engineer" }, milestone: { id: "own-b", title: "My own-b" } };
    expect(await told(), "that plan goes on").toEqual([["hook", "milestone.done", mine]]);
    await db.learnerMilestone.update({
      where: { learnerId_milestoneId: { learnerId: learner, milestoneId: "own-a" } },
      data: { status: "in_progress" },
    });
    await tell(planId, [one], { [one]: "not_started" });
    expect(await told(), "one's own is left").toEqual([done]);
    await db.planMilestone.updateMany({ where: { milestoneId: one }, data: { skipped: true } });
    await db.learnerMilestone.updateMany({ where: { milestoneId: "own-a" }, data: { status: "known" } });
    await tell(planId, [], { "own-a": "not_started" });
    expect(await told(), "nothing was done").toEqual([]);
  });

  test("of new dates is the last day of all", async () => {
    const db = await databases.open();
    const { learner, told } = await prepare(db, { hook: ["plan.replanned"], other: ["plan.finished"] });
    const planId = await addPlan(db, learner, "data-analyst", {});
    const replanned = async (revision: number, dates: Record<string, readonly [string, string]>) => {
      const replan = { revision, dates };
      await learnerDb(learner, db).$transaction((tx) => announceReplan(tx, learner, planId, replan, now));
      return told();
    };
    const plan = { id: planId, role: "data-analyst" };
    const dates = {
      [one]: ["2026-11-24", "2026-12-01"],
      [two]: ["2026-12-02", "2027-01-05"],
      [three]: ["2026-11-25", "2026-12-03"],
    } as const;
    expect(await replanned(2, dates)).toEqual([["hook", "plan.replanned", { plan, finish: "2027-01-05" }]]);
    expect(await replanned(3, {})).toEqual([["hook", "plan.replanned", { plan, finish: null }]]);
    for (const revision of [4, 4, 5]) {
      const replan = { revision, dates };
      await learnerDb(learner, db).$transaction((tx) => announceReplan(tx, learner, planId, replan, now));
    }
    expect(await told(), "once for each").toHaveLength(2);
  });
});
