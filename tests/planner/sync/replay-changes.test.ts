import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { freshPlan } from "#lib/catalog/fresh-plan.ts";
import { applyPatches, inversePatch, type MilestonePatch, milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { type LocalChange, replayChanges, toUndoSteps } from "#lib/planner/sync/replay-changes.ts";

const plan = freshPlan(getRole("data-analyst"), catalog(), "plan");
const item = milestonesOf(plan).find(({ id }) => id === "sql-basics");
const step = item?.steps[0]?.id ?? "";
const say = (id: string, at: number, patch: MilestonePatch, milestoneId = "sql-basics"): LocalChange => ({
  id,
  milestoneId,
  patch,
  occurredAt: at,
});

describe("replaying the changes of one device", () => {
  test("gives an event for each part with the value before, and none for repeated or invalid parts", () => {
    const { plan: after, events } = replayChanges(plan, [
      say("a", 1_000, { status: "in_progress", step: { id: step, done: true } }),
      say("b", 2_000, { status: "in_progress" }),
      say("c", 3_000, { step: { id: "none", done: true } }),
      say("d", 4_000, { status: "done" }, "not-in-this-plan"),
      say("e", 5_000, { status: "done", skipped: false }),
    ]);
    const shared = { milestoneId: "sql-basics" };
    expect(events).toEqual([
      { ...shared, changeId: "a", kind: "status", before: "not_started", after: "in_progress", occurredAt: "1970-01-01T00:00:01.000Z" },
      { ...shared, changeId: "a", kind: "step", stepId: step, before: "false", after: "true", occurredAt: "1970-01-01T00:00:01.000Z" },
      {
        ...{ ...shared, changeId: "e", kind: "status", before: "in_progress", after: "done" },
        ...{ occurredAt: "1970-01-01T00:00:05.000Z", beforeSince: "1970-01-01T00:00:01.000Z" },
      },
    ]);
    expect(milestonesOf(after).find(({ id }) => id === "sql-basics")).toMatchObject({
      status: "done",
      statusAt: "1970-01-01T00:00:05.000Z",
    });
  });

  test("keeps their order when the clock was set back", () => {
    const { events } = replayChanges(plan, [say("a", 9_000, { status: "done" }), say("b", 1_000, { status: "known" })]);
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual(["1970-01-01T00:00:09.000Z", "1970-01-01T00:00:09.001Z"]);
  });

  test("gives a status and a tick their time back when a change is undone, and when that is undone", () => {
    const both = (status: "in_progress" | "done", done: boolean): MilestonePatch => ({ status, step: { id: step, done } });
    const changes: LocalChange[] = [say("a", 1_000, both("done", true)), say("b", 5_000, both("in_progress", false))];
    const readItem = () => milestonesOf(replayChanges(plan, changes).plan).find(({ id }) => id === "sql-basics") as PlanMilestone;
    const tickedAt = () => readItem().steps.find(({ id }) => id === step)?.tickedAt;
    const undo = (id: string, at: number, undoes: string) => {
      const before = milestonesOf(replayChanges(plan, changes.slice(0, -1)).plan).find(({ id: its }) => its === "sql-basics");
      const { patch } = changes.at(-1) as LocalChange;
      changes.push({ ...say(id, at, inversePatch(before as PlanMilestone, patch)), undoes });
    };
    undo("c", 6_000, "b");
    expect(readItem()).toMatchObject({ status: "done", statusAt: "1970-01-01T00:00:01.000Z" });
    expect(tickedAt()).toBe("1970-01-01T00:00:01.000Z");
    undo("d", 7_000, "c");
    expect(readItem()).toMatchObject({ status: "in_progress", statusAt: "1970-01-01T00:00:05.000Z" });
    undo("e", 8_000, "d");
    expect(readItem()).toMatchObject({ status: "done", statusAt: "1970-01-01T00:00:01.000Z" });
    expect(tickedAt()).toBe("1970-01-01T00:00:01.000Z");
    // An open page computes the same.
    const made = changes.map(({ occurredAt, ...change }) => ({ ...change, origin: { occurredAt } }));
    const shown = milestonesOf(applyPatches(plan, made)).find(({ id }) => id === "sql-basics");
    expect(shown?.statusAt).toBe("1970-01-01T00:00:01.000Z");
    expect(shown?.steps).toEqual(readItem().steps);
  });
});

test("the steps of one device tell what undoes each, and which of them undid another", () => {
  const steps = toUndoSteps(plan, [
    say("a", 1_000, { status: "done" }),
    { ...say("b", 2_000, { status: "not_started" }), undoes: "a" },
    { ...say("c", 3_000, { status: "done" }), undoes: "b" },
    say("d", 4_000, { status: "done" }, "not-in-this-plan"),
  ]);
  expect(steps).toEqual([
    { ...{ id: "a", milestoneId: "sql-basics", patch: { status: "done" }, undo: { status: "not_started" } }, isUndo: false, at: 1_000 },
    {
      ...{ id: "b", milestoneId: "sql-basics", patch: { status: "not_started" } },
      ...{ undo: { status: "done", statusAt: "1970-01-01T00:00:01.000Z" }, isUndo: true, at: 2_000, undoes: "a" },
    },
    {
      ...{ id: "c", milestoneId: "sql-basics", patch: { status: "done" } },
      ...{ undo: { status: "not_started", statusAt: "1970-01-01T00:00:02.000Z" }, isUndo: false, at: 3_000, undoes: "b" },
    },
  ]);
});
