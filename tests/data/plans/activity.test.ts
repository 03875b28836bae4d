import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { applyChange } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { listEvents } from "../../support/list-events.ts";

const shipped = catalog();
const dayIn = (timeZone: string) => (moment: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(moment);
const tick: MilestonePatch = { step: { id: "first-query", done: true }, status: "in_progress" };

async function begin(db: UnscopedDatabase) {
  const learner = await addTestLearner(db);
  const planId = await makePlan(learner, getRole("data-analyst"), new Date("2026-11-01T00:00:00Z"), shipped, db);
  const change = (id: string, patch: MilestonePatch, at: string) =>
    applyChange(learner, planId, { id, milestoneId: "sql-basics", patch }, new Date(at), shipped, db);
  return { learner, planId, change };
}

describeOnBoth("activity", (databases) => {
  test("counts events by the learner's own days", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    await change("a", tick, "2026-11-22T23:30:00Z");
    await change("b", { status: "done" }, "2026-11-23T22:30:00Z");
    await change("c", { status: "not_started" }, "2026-11-23T23:30:00Z");
    expect(await loadActivity(learner, planId, dayIn("UTC"), db)).toEqual([
      { on: "2026-11-22", count: 2 },
      { on: "2026-11-23", count: 2 },
    ]);
    expect(await loadActivity(learner, planId, dayIn("Europe/Berlin"), db)).toEqual([
      { on: "2026-11-23", count: 3 },
      { on: "2026-11-24", count: 1 },
    ]);
    expect(await loadActivity(learner, planId, dayIn("America/Los_Angeles"), db)).toEqual([
      { on: "2026-11-22", count: 2 },
      { on: "2026-11-23", count: 2 },
    ]);
  });

  test("lists the days in their order, also when a device told of an earlier one later", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    await change("a", { status: "in_progress" }, "2026-11-23T10:00:00Z");
    const origin = { clientId: "phone", baseRevision: 0, occurredAt: Date.parse("2026-11-21T10:00:00Z") };
    const milestoneId = getRole("data-analyst").order.find((id) => id !== "sql-basics") ?? "";
    const late = { id: "b", milestoneId, patch: { status: "done" } as const, origin };
    expect(await applyChange(learner, planId, late, new Date("2026-11-24T10:00:00Z"), shipped, db)).toBe("applied");
    await change("c", { status: "done" }, "2026-11-25T10:00:00Z");
    expect((await loadActivity(learner, planId, dayIn("UTC"), db)).map(({ on }) => on)).toEqual(["2026-11-21", "2026-11-23", "2026-11-25"]);
  });

  test("counts neither what was done in another plan nor what lost to something newer", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    await change("a", { status: "done" }, "2026-11-23T10:00:00Z");
    const other = await makePlan(learner, getRole("data-scientist"), new Date("2026-11-01T00:00:00Z"), shipped, db);
    const elsewhere = { id: "b", milestoneId: "py-first-script", patch: { status: "done" } as const };
    await applyChange(learner, other, elsewhere, new Date("2026-11-24T10:00:00Z"), shipped, db);
    const origin = { clientId: "phone", baseRevision: 0, occurredAt: Date.parse("2026-11-22T10:00:00Z") };
    const late = { id: "c", milestoneId: "sql-basics", patch: { status: "known" } as const, origin };
    expect(await applyChange(learner, planId, late, new Date("2026-11-25T10:00:00Z"), shipped, db)).toBe("superseded");
    expect(await loadActivity(learner, planId, dayIn("UTC"), db)).toEqual([{ on: "2026-11-23", count: 1 }]);
    expect(await loadActivity(learner, other, dayIn("UTC"), db)).toEqual([{ on: "2026-11-24", count: 1 }]);
  });

  test("has the time of ticked steps, and none for unticked ones", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    const step = async () => {
      const plan = await loadPlan(learner, planId, undefined, db);
      const item = plan && milestonesOf(plan).find(({ id }) => id === "sql-basics");
      return item?.steps.find(({ id }) => id === "first-query");
    };
    await change("a", tick, "2026-11-22T23:30:00Z");
    expect(await step()).toMatchObject({ done: true, tickedAt: "2026-11-22T23:30:00.000Z" });
    await change("b", { step: { id: "first-query", done: false } }, "2026-11-23T10:00:00Z");
    expect(await step()).toMatchObject({ done: false });
    expect(await step()).not.toHaveProperty("tickedAt");
  });

  test("lists the history newest first, in pages, each event once", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    for (let index = 0; index < 7; index += 1) {
      await change(String(index), { status: index % 2 ? "done" : "in_progress" }, `2026-11-23T10:0${index}:00Z`);
    }
    const seen: number[] = [];
    for (let before: string | undefined; ; ) {
      const page = await listEvents(learner, planId, { before, most: 3 }, db);
      expect(page.total).toBe(7);
      seen.push(...page.events.map(({ revision }) => revision));
      before = page.older;
      if (before === undefined) break;
    }
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
    const first = await listEvents(learner, planId, { before: undefined, most: 3 }, db);
    for (const place of ["nonsense", `x${first.older}`, `${first.older}x`, first.older?.replace("event", "other"), ".event.1"]) {
      expect(await listEvents(learner, planId, { before: place, most: 3 }, db), place).toEqual(first);
    }
    const [newest] = (await listEvents(learner, planId, { before: undefined, most: 7 }, db)).events;
    expect(newest).toMatchObject({ kind: "status", before: "done", after: "in_progress", occurredAt: "2026-11-23T10:06:00.000Z" });
    expect((await listEvents(learner, planId, { before: undefined, most: 7 }, db)).older).toBeUndefined();
  });

  test("lists the schedules of its own plan, each with the end of its own dates", async () => {
    const db = await databases.open();
    const { learner, planId } = await begin(db);
    const other = await makePlan(learner, getRole("data-scientist"), new Date("2026-11-01T00:00:00Z"), shipped, db);
    for (const [of, hours] of [
      [planId, 1],
      [other, 3],
    ] as const) {
      const minutesPerWeekday = Array(7).fill(60 * hours);
      const studyTime = { startsOn: "2026-11-02", minutesPerWeekday, daysOff: [], targetDate: null, timeZone: "UTC" };
      await replanPlan(learner, of, () => studyTime, new Date("2026-11-02T10:00:00Z"), { catalog: shipped, db });
    }
    for (const [of, minutes] of [
      [planId, 60],
      [other, 180],
    ] as const) {
      const plan = await loadPlan(learner, of, shipped, db);
      const ends = plan ? milestonesOf(plan).map(({ plannedEnd }) => plannedEnd ?? "") : [];
      const { entries } = await listHistory(learner, of, { before: undefined, most: 50 }, db);
      const schedules = entries.flatMap((entry) => (entry.kind === "schedule" ? [entry.schedule] : []));
      expect(schedules.map(({ studyTime, finish }) => [studyTime.minutesPerWeekday[0], finish])).toEqual([
        [minutes, ends.toSorted().at(-1)],
      ]);
    }
  });

  test("shows nobody another learner's history", async () => {
    const db = await databases.open();
    const { learner, planId, change } = await begin(db);
    await change("a", tick, "2026-11-22T23:30:00Z");
    const stranger: LearnerId = await addTestLearner(db);
    expect(await loadActivity(stranger, planId, dayIn("UTC"), db)).toEqual([]);
    expect(await listEvents(stranger, planId, { before: undefined, most: 50 }, db)).toEqual({ events: [], total: 0, older: undefined });
    expect(await listEvents(learner, "no-such-plan", { before: undefined, most: 50 }, db)).toMatchObject({ total: 0 });
  });
});
