import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { type Change, findLatestChange, storeChanges } from "#lib/data/changes/changes.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";

const shipped = catalog();
const [analyst, engineer] = [getRole("data-analyst"), getRole("ml-engineer")];
const start = Date.parse("2026-11-23T10:00:00Z");
const day = "2026-11-23";
const shared = analyst.order.find((id) => engineer.order.includes(id)) ?? "";
const onlyThere = engineer.order.find((id) => !analyst.order.includes(id)) ?? "";

describeOnBoth("a milestone of two plans", (databases) => {
  async function begin() {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const here = await makePlan(learner, analyst, new Date(start), shipped, db);
    const there = await makePlan(learner, engineer, new Date(start), shipped, db);
    /** Stores what a device that knows of nothing else made at a minute. */
    const say = async (planId: string, minute: number, change: Omit<Change, "milestoneId" | "origin">, milestoneId = shared) => {
      const origin = { clientId: change.id, baseRevision: 0, occurredAt: start + minute * 60_000 };
      const { results } = await storeChanges(learner, planId, [{ milestoneId, ...change, origin }], new Date(start + 9e6), shipped, db);
      return results[0];
    };
    const read = async (planId: string) =>
      milestonesOf((await loadPlan(learner, planId, shipped, db)) ?? { areas: [] }).find(({ id }) => id === shared);
    return { db, learner, here, there, say, read };
  }

  test("is left out of one of them: the other one neither wins over that, nor is what was there before, nor stands in the way of an undo", async () => {
    const { db, learner, here, there, say, read } = await begin();
    await say(there, 5, { id: "there", patch: { skipped: true } });
    expect(await say(here, 1, { id: "here", patch: { skipped: true } })).toBe("applied");
    const latest = { id: "here", milestoneId: shared, patch: { skipped: true }, undo: { skipped: false } };
    expect(await findLatestChange(learner, here, db)).toEqual(latest);
    expect(await say(there, 6, { id: "again", patch: { skipped: false } })).toBe("applied");
    expect(await say(here, 2, { id: "undo", patch: { skipped: false }, undoes: "here" })).toBe("applied");
    // A device that knows of all that was said in the other plan is as late as its own clock says.
    expect(await say(here, 4, { id: "newer", patch: { skipped: true } })).toBe("applied");
    const seen = {
      id: "older",
      milestoneId: shared,
      patch: { skipped: false },
      origin: { clientId: "again", baseRevision: 0, occurredAt: start },
    };
    expect((await storeChanges(learner, here, [seen], new Date(start + 9e6), shipped, db)).results).toEqual(["superseded"]);
    expect([(await read(here))?.skipped, (await read(there))?.skipped]).toEqual([true, false]);
  });

  test("was studied for each of them, so many minutes of a day", async () => {
    const { db, learner, here, there, say, read } = await begin();
    await say(there, 5, { id: "there", patch: { studied: { day, minutes: 30, before: 0 } } });
    expect(await say(here, 1, { id: "here", patch: { studied: { day, minutes: 45, before: 0 } } })).toBe("applied");
    expect([(await read(here))?.studied, (await read(there))?.studied]).toEqual([{ [day]: 45 }, { [day]: 30 }]);
    const { entries } = await listHistory(learner, here, { before: undefined, most: 9 }, db);
    expect(entries.map((entry) => entry.kind === "edit" && entry.edit.before)).toEqual([{ day, minutes: 0 }]);
  });

  test("is found in both; one of the other plan alone is not", async () => {
    const { here, there, say, read } = await begin();
    expect(await say(here, 1, { id: "1", patch: { status: "done" } }, onlyThere)).toBe("not-found");
    expect(await say(there, 1, { id: "2", patch: { status: "done" } }, onlyThere)).toBe("applied");
    // A status and the steps are the learner's: what was said of them in one plan counts in the other.
    await say(here, 1, { id: "mine", patch: { status: "in_progress" } });
    await say(there, 5, { id: "3", patch: { status: "done" } });
    expect(await say(here, 2, { id: "4", patch: { status: "known" } })).toBe("superseded");
    expect(await say(here, 6, { id: "undo", patch: { status: "not_started" }, undoes: "mine" })).toBe("superseded");
    expect([(await read(here))?.status, (await read(there))?.status]).toEqual(["done", "done"]);
    const [step] = shipped.milestones.get(shared)?.steps ?? [];
    const tick = (done: boolean) => ({ step: { id: step?.id ?? "", done } });
    await say(there, 5, { id: "tick", patch: tick(true) });
    expect(await say(here, 2, { id: "untick", patch: tick(false) })).toBe("superseded");
    expect((await read(here))?.steps[0]?.done).toBe(true);
  });
});
