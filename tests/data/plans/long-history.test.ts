import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { loadActivity } from "#lib/data/plans/activity.ts";
import { loadArchive } from "#lib/data/plans/load-archive.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { type Event, Prisma } from "#lib/db/generated/sqlite/client.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { describeOnBoth } from "../../support/database.ts";
import { addTestLearner } from "../../support/learners.ts";
import { longestTurnOfThree } from "../../support/longest-turn.ts";

const shipped = catalog();
const now = new Date("2026-11-23T10:00:00Z");
const count = 20_000;
/** It is about 50 milliseconds, and 200 when all rows are read at once. */
const mostMilliseconds = 150;

type Row = Pick<
  Event,
  "learnerId" | "planId" | "milestoneId" | "revision" | "changeId" | "kind" | "before" | "after" | "occurredAt" | "recordedAt"
>;

/** Stores rows by SQL: the client compiles each `createMany` anew for all its values, which took most of this test's time. */
async function storeEvents(db: UnscopedDatabase, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).map((name) => Prisma.raw(`"${name}"`));
  const values = rows.map((row) => Prisma.sql`(${Prisma.join(Object.values(row))})`);
  await db.$executeRaw`INSERT INTO "Event" (${Prisma.join(names)}) VALUES ${Prisma.join(values)}`;
}

describeOnBoth("a plan with a long history", (databases) => {
  test("is read whole and in its order, and others are answered meanwhile", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const planId = await makePlan(learner, getRole("data-analyst"), now, shipped, db);
    // Every third was stored later than the next two, as imported ones are.
    const at = (index: number) => new Date(now.getTime() + (index - (index % 3 === 0 ? -2 : 0)) * 60_000);
    const rows = Array.from({ length: count }, (_, index) => ({
      ...{ learnerId: learner, planId, milestoneId: "sql-basics", revision: index + 1, changeId: `change-${index}`, kind: "status" },
      ...{ before: "not_started", after: index % 2 ? "done" : "in_progress", occurredAt: at(index), recordedAt: at(index) },
    }));
    for (let from = 0; from < count; from += 2_000) await storeEvents(db, rows.slice(from, from + 2_000));

    const told = rows.toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime() || one.revision - other.revision);
    const planExport = await loadPlanExport(learner, planId, shipped, db);
    expect(planExport?.events.map(({ changeId }) => changeId)).toEqual(told.map(({ changeId }) => changeId));
    expect(planExport?.changedAt["sql-basics"]).toBe(new Date(Math.max(...rows.map((row) => row.occurredAt.getTime()))).toISOString());
    const { learning } = await loadArchive(learner, shipped, db);
    expect(learning.history.map(({ revision }) => revision)).toEqual(rows.map(({ revision }) => revision));
    const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
    expect((await loadActivity(learner, planId, dayOf, db)).reduce((sum, day) => sum + day.count, 0)).toBe(count);

    const reads = {
      export: () => loadPlanExport(learner, planId, shipped, db),
      archive: () => loadArchive(learner, shipped, db),
      activity: () => loadActivity(learner, planId, dayOf, db),
    };
    for (const [name, read] of Object.entries(reads)) {
      expect(await longestTurnOfThree(read, mostMilliseconds), name).toBeLessThan(mostMilliseconds);
    }
  });
});
