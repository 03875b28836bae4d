import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { type Change, NoteTooLong, storeChanges } from "#lib/data/changes/changes.ts";
import { setNote } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { simpleServer } from "../../support/simple-server.ts";
import { happenings, live, partsOf, readParts, type SyncServer, type Truth } from "../../support/sync-world.ts";

const shipped = catalog();
const monday = new Date("2026-11-01T10:00:00Z");
const milestoneIds = ["sql-basics", "sql-joins-aggregation"];
const steps = ["first-query"];
const clock = fc.integer({ min: -30 * 3_600_000, max: 30 * 3_600_000 });
const clocks = fc.array(clock, { minLength: 1, maxLength: 4 });

const emptyItem = {
  title: "",
  hours: { low: 1, high: 1 },
  minutes: 60,
  ownEstimate: false,
  own: false,
  retired: false,
  importance: "core" as const,
  rank: 0,
  plannedStart: null,
  plannedEnd: null,
  note: "",
  evidence: [],
  prerequisites: [],
  status: "not_started" as const,
  statusAt: null,
  skipped: false,
};
const blank: Plan = {
  id: "plan",
  role: { id: "data-analyst", title: "" },
  catalogVersion: "",
  createdAt: "",
  studyTime: null,
  ownOrder: [],
  byArea: false,
  choices: [],
  areas: [
    {
      id: "area",
      title: "",
      items: milestoneIds.map((id) => ({ ...emptyItem, id, steps: [{ id: "first-query", text: "", done: false }] })),
    },
  ],
};

/** Returns the expected value of each register: that of the change with the latest real time. */
function lastValues(truths: readonly Truth[]): Map<string, string> {
  return new Map(truths.toSorted((one, other) => one.madeAt - other.madeAt).flatMap(partsOf));
}

async function expectTruth(server: SyncServer, happened: Parameters<typeof live>[1], offsets: readonly number[]) {
  const { devices, truths } = await live(server, happened, offsets, milestoneIds);
  const onServer = readParts(await server.read());
  for (const device of devices) expect(readParts(device.plan)).toEqual(onServer);
  for (const [register, value] of lastValues(truths)) expect(`${register} ${onServer.get(register)}`).toBe(`${register} ${value}`);
  return truths;
}

/** Checks that a change never loses to one that its device had seen. */
async function expectCausality(server: SyncServer, happened: Parameters<typeof live>[1], offsets: readonly number[]) {
  const { devices, truths } = await live(server, happened, offsets, milestoneIds);
  const onServer = readParts(await server.read());
  for (const device of devices) expect(readParts(device.plan)).toEqual(onServer);
  const writes = truths.flatMap((truth) => partsOf(truth).map(([register, value]) => ({ register, value, truth })));
  for (const register of new Set(writes.map((write) => write.register))) {
    const ofRegister = writes.filter((write) => write.register === register);
    // The changes that no later change had seen: one of them must win.
    const last = ofRegister.filter(({ truth }) => !ofRegister.some((other) => other.truth.knew.has(truth.id)));
    expect(last.map(({ value }) => value)).toContain(onServer.get(register));
  }
  return truths;
}

describe("the sync rules on up to four devices", () => {
  test("with wrong clocks, the change with the latest real time wins on every device", async () => {
    const property = fc.asyncProperty(happenings(steps, false), clocks, async (happened, offsets) => {
      await expectTruth(simpleServer(blank), happened, offsets);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  test("with clocks that are set meanwhile, a change made after seeing another one wins over it", async () => {
    const property = fc.asyncProperty(happenings(steps, true), clocks, async (happened, offsets) => {
      await expectCausality(simpleServer(blank), happened, offsets);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });
});

describeOnBoth("the real server", (databases) => {
  const runs = process.env.CI ? 100 : 40;

  test.each([
    ["the change with the latest real time wins, and nothing is missing", false, expectTruth],
    ["a change made after seeing another one wins over it, and nothing is missing", true, expectCausality],
  ] as const)("%s", async (_, clocksAreSet, expectIt) => {
    const db = await databases.open();
    const property = fc.asyncProperty(happenings(steps, clocksAreSet), clocks, async (happened, offsets) => {
      const learner = await addTestLearner(db);
      const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
      const truths = await expectIt(
        {
          read: async () => (await loadPlan(learner, planId, shipped, db)) as Plan,
          store: (changes, now) => storeChanges(learner, planId, changes, now, shipped, db),
        },
        happened,
        offsets,
      );
      const stored = [
        ...(await db.event.findMany({ where: { learnerId: learner }, orderBy: { revision: "asc" } })),
        ...(await db.appliedChange.findMany({ where: { learnerId: learner } })),
      ];
      // Every part of every change is stored once, won or lost.
      expect(stored.map((row) => `${row.changeId} ${row.kind}`).sort()).toEqual(
        truths.flatMap((truth) => partsOf(truth).map(([register]) => `${truth.id} ${register.split(" ")[1]}`)).sort(),
      );
    });
    await fc.assert(property, { numRuns: runs });
  });

  test("an imported status is superseded by a newer change, not by an older one", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    await db.learnerMilestone.create({ data: { learnerId: learner, milestoneId: "sql-basics", status: "done", statusAt: monday } });
    const say = (id: string, at: number) => {
      const change = {
        id,
        milestoneId: "sql-basics",
        patch: { status: "known" as const },
        origin: { clientId: "phone", baseRevision: 0, occurredAt: at },
      };
      return storeChanges(learner, planId, [change], monday, shipped, db);
    };
    expect((await say("older", monday.getTime() - 1_000)).results).toEqual(["superseded"]);
    expect((await say("newer", monday.getTime() + 1_000)).results).toEqual(["applied"]);
  });

  test("notes of two devices are both kept once, and can be edited further", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const write = (id: string, device: string, text: string, before: string) => {
      const origin = { clientId: device, baseRevision: 0, occurredAt: monday.getTime() };
      const change = { id, milestoneId: "sql-basics", patch: { note: { text, before } }, origin };
      return storeChanges(learner, planId, [change], monday, shipped, db, { noteLine: "— elsewhere —" });
    };
    const read = async () =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find((item) => item.id === "sql-basics")?.note;
    await write("1", "phone", "From the train", "");
    await write("2", "desk", "From the desk", "");
    await write("2", "desk", "From the desk", "");
    expect(await read()).toBe("From the train\n\n— elsewhere —\n\nFrom the desk");
    await write("3", "desk", "From the desk, later", "From the desk");
    expect(await read()).toBe("From the train\n\n— elsewhere —\n\nFrom the desk, later");
    await write("4", "phone", "All together", "From the train\n\n— elsewhere —\n\nFrom the desk, later");
    expect(await read()).toBe("All together");
  });

  test("notes of two devices that are too long together are refused with all that came with them, and the first one stays", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const says = (note: { text: string; before: string }) => ({ id: randomUUID(), milestoneId: "sql-basics", patch: { note } });
    const tick = { id: randomUUID(), milestoneId: "desc-stats", patch: { status: "done" as const } };
    const store = (changes: Change[]) => storeChanges(learner, planId, changes, monday, shipped, db, { noteLine: "— elsewhere —" });
    const read = async () => milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] });
    const first = "a".repeat(6_000);
    await store([says({ text: first, before: "" })]);
    await expect(store([tick, says({ text: "b".repeat(6_000), before: "" })])).rejects.toThrow(NoteTooLong);
    const stored = await read();
    expect(stored.find(({ id }) => id === "sql-basics")?.note).toBe(first);
    expect(stored.find(({ id }) => id === "desc-stats")?.status).toBe("not_started");
    // Who saw the first one replaces it.
    await store([says({ text: "b".repeat(10_000), before: first })]);
    expect((await read()).find(({ id }) => id === "sql-basics")?.note).toHaveLength(10_000);
    const form = { text: "c", before: "" };
    expect(await setNote(learner, planId, "sql-basics", form, "— elsewhere —", monday, db)).toBe("too-long");
    expect(await setNote(learner, planId, "no-such", form, "", monday, db)).toBe("not-found");
  });

  test("a longer note of an earlier release stays where a device that never saw it has none", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const note = "old ".repeat(12_000);
    await db.learnerNote.create({ data: { learnerId: learner, milestoneId: "sql-basics", note, changedAt: monday } });
    expect(await setNote(learner, planId, "sql-basics", { text: "", before: "mine" }, "", monday, db)).toBe("saved");
    expect((await db.learnerNote.findFirstOrThrow()).note).toBe(note);
    expect(await db.planEdit.count()).toBe(0);
  });

  test("a longer note of an earlier release can be shortened and removed", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), monday, shipped, db);
    const old = "old ".repeat(12_000);
    const keep = () => db.learnerNote.create({ data: { learnerId: learner, milestoneId: "sql-basics", note: old, changedAt: monday } });
    for (const text of ["shorter", ""]) {
      await keep();
      expect(await setNote(learner, planId, "sql-basics", { text, before: old }, "", monday, db)).toBe("saved");
      await db.learnerNote.deleteMany({ where: { learnerId: learner } });
    }
  });
});
