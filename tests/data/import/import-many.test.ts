import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { importPlan } from "#lib/data/import/import-plan.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { bundleProgram } from "../../support/bundle-program.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { makeLargeFile, ownIdAt } from "../../support/many-rows.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");
/** As many as a file may have take half a minute: they go through the same steps, only more often. */
const many = process.env.CI === "true" ? 25_000 : 6_000;

const ticker = await bundleProgram("tests/support/tick-forever.ts");

/** Starts a process that ticks on the same database. @returns a function that ends it and says how it fared. */
async function startTicking(args: readonly string[]): Promise<() => Promise<{ count: number; longest: number }>> {
  const child = spawn(process.execPath, [ticker, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  return async () => {
    child.stdin.on("error", () => undefined).write("stop\n");
    const last = await lines.next();
    await exited;
    if (last.done) throw new Error("a tick failed");
    return JSON.parse(last.value);
  };
}

/** The same database; `around` is called for each transaction. */
function watch(db: UnscopedDatabase, around: (run: () => Promise<unknown>) => Promise<unknown>): UnscopedDatabase {
  const run = (...args: Parameters<typeof db.$transaction>) => around(() => db.$transaction(...args) as Promise<unknown>);
  return new Proxy(db, { get: (target, name) => (name === "$transaction" ? run : Reflect.get(target, name)) });
}

/** Everything of a learner's but what chance makes, as it is told. */
async function everything(db: UnscopedDatabase, learner: LearnerId) {
  const where = { learnerId: learner };
  const plans = await db.plan.findMany({ where });
  const planId = { in: plans.map(({ id }) => id) };
  return {
    learner: await db.learner.findUnique({ where: { id: learner }, select: { revision: true } }),
    plans: plans.map(({ id: _, learnerId: _learner, openedAt: _opened, ...plan }) => plan),
    members: await db.planMilestone.findMany({
      where: { planId },
      orderBy: { milestoneId: "asc" },
      omit: { planId: true },
    }),
    own: (await db.ownMilestone.findMany({ where: { planId }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] })).map(
      ({ title, steps, addedAt }) => [title, steps, addedAt],
    ),
    schedules: await db.scheduleRevision.findMany({ where: { planId }, omit: { planId: true } }),
    statuses: await db.learnerMilestone.count({ where }),
    steps: await db.learnerStep.count({ where }),
    notes: (await db.learnerNote.findMany({ where, orderBy: { note: "asc" } })).map(({ note, changedAt }) => [note, changedAt]),
    evidence: await db.evidence.findMany({ where, orderBy: { url: "asc" }, select: { url: true, label: true, addedAt: true } }),
    events: await db.event.findMany({ where, orderBy: { revision: "asc" }, omit: { learnerId: true, planId: true } }),
  };
}

describeOnBoth("a file of many rows", (databases) => {
  test("lets another process tick while many events are imported, and holds the lock briefly", async () => {
    const url = await databases.create();
    const db = openDatabase(url);
    const other = await addTestLearner(db);
    const planId = await makePlan(other, getRole("data-analyst"), now, shipped, db);
    const stop = await startTicking([url, other, planId, "sql-basics"]);
    const learner = await addTestLearner(db);
    const file = makeLargeFile({ own: inputLimits.ownMilestones, events: many });
    const held: number[] = [];
    const watched = watch(db, async (run) => {
      const start = performance.now();
      const result = await run();
      held.push(performance.now() - start);
      return result;
    });
    const start = performance.now();
    expect(await importPlan(learner, file, now, shipped, watched)).toMatchObject({ changes: true });
    const took = performance.now() - start;
    const ticks = await stop();
    held.sort((one, two) => one - two);
    const middle = held[Math.floor(held.length / 2)] ?? 0;
    const round = Math.round;
    console.info(
      `${databases.kind}: ${round(took)} ms, ${held.length} transactions of ${round(middle)} (at most ${round(held.at(-1) ?? 0)}) ms; ` +
        `meanwhile ${ticks.count} ticks of another process, at most ${ticks.longest} ms`,
    );
    expect(await db.event.count({ where: { learnerId: learner } })).toBe(many);
    // How long each takes depends on the machine; how many rows it holds, and that others get their turn between them, does not.
    expect(held.length).toBeGreaterThan(many / 400);
    expect(ticks.count).toBeGreaterThan(held.length / 4);
    expect(await importPlan(learner, file, now, shipped, db)).toMatchObject({ changes: false });
    await db.$disconnect();
  });

  test("is imported whole by importing it again, wherever a first import was stopped", async () => {
    const db = await databases.open();
    // Three parts of the plan, and two of its history: enough to stop before, between and after each.
    const file = makeLargeFile({ own: 30, events: 700 });
    const wanted = await addTestLearner(db);
    let transactions = 0;
    const counted = watch(db, (run) => {
      transactions += 1;
      return run();
    });
    await importPlan(wanted, file, now, shipped, counted);
    expect(transactions).toBeGreaterThan(5);
    const whole = await everything(db, wanted);
    // The ids of own milestones are unique among all learners.
    await db.learner.delete({ where: { id: wanted } });
    for (let allowed = 1; allowed < transactions; allowed++) {
      const learner = await addTestLearner(db);
      let left = allowed;
      const stopping = watch(db, (run) => {
        left -= 1;
        if (left < 0) throw new Error("the power is cut");
        return run();
      });
      await expect(importPlan(learner, file, now, shipped, stopping)).rejects.toThrow("the power is cut");
      expect(await importPlan(learner, file, now, shipped, db)).toMatchObject({ changes: true });
      expect(await everything(db, learner)).toEqual(whole);
      await db.learner.delete({ where: { id: learner } });
    }
  });

  test("keeps a tick that is made in the middle of an import", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const file = makeLargeFile({ own: 60, events: 0 });
    await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    let transactions = 0;
    const ticking = watch(db, async (run) => {
      transactions += 1;
      // The last one's milestone is compared already, and not yet stored.
      if (transactions === 2) {
        const data = { learnerId: learner, milestoneId: ownIdAt(59), status: "known", statusAt: new Date("2026-11-22T10:00:00Z") };
        await db.learnerMilestone.create({ data });
      }
      return run();
    });
    await importPlan(learner, file, now, shipped, ticking);
    expect(await db.learnerMilestone.findFirst({ where: { milestoneId: ownIdAt(59) } })).toMatchObject({ status: "known" });
  });

  test("is refused where it has more own milestones than a plan can have, and changes nothing", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    const draft = { areaId: "foundations", title: "One more", minutes: 60, steps: [] };
    await addOwnMilestone(learner, planId, { ...draft, id: "own-0f8fad5b-d9cb-469f-a165-70867728950e" }, now, db);
    const file = makeLargeFile({ own: inputLimits.ownMilestones, events: 0 });
    const before = await everything(db, learner);
    expect(await importPlan(learner, file, now, shipped, db)).toBe("too-many-own");
    expect(await everything(db, learner)).toEqual(before);
    await importPlan(learner, makeLargeFile({ own: inputLimits.ownMilestones - 1, events: 0 }), now, shipped, db);
    const full = { ...draft, id: "own-1f8fad5b-d9cb-469f-a165-70867728950e" };
    expect(await addOwnMilestone(learner, planId, full, now, db)).toBe("full");
    expect(await db.ownMilestone.count({ where: { planId } })).toBe(inputLimits.ownMilestones);
  });
});
