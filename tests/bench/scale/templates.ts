/** Learners of three sizes, made by the program itself, of which the fill makes copies. */
import { randomUUID } from "node:crypto";
import { renewFeed } from "#lib/auth/calendar-feed.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { startSession } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { storeChanges } from "#lib/data/changes/changes.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addEvidence } from "#lib/data/plans/customise.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { plannedIds } from "../../../e2e/support/plan-ids.ts";
import { addTestLearner } from "../../support/learners.ts";

export const role = getRole("data-analyst");

/** Every copy signs in with it. */
export const password = "three quiet herons";

/** How many milestones a learner of each size has done, how often they replanned and signed in, and how many of a hundred there are. */
export const sizes = {
  few: { done: 2, replans: 1, signIns: 2, percent: 90 },
  half: { done: 18, replans: 8, signIns: 10, percent: 6 },
  full: { done: Number.POSITIVE_INFINITY, replans: 20, signIns: 20, percent: 4 },
} as const;
export type Size = keyof typeof sizes;

/** Adds one learner of a size, with the rows that doing so much leaves. */
export async function addTemplate(db: UnscopedDatabase, size: Size, now: Date): Promise<LearnerId> {
  const { done, replans, signIns } = sizes[size];
  const learner = await addTestLearner(db);
  await db.learner.update({ where: { id: learner }, data: { passwordHash: await hashPassword(password) } });
  for (let at = 0; at < signIns; at += 1) await startSession(learner, "Firefox on Linux", now, db);
  // The others have expired since, or were ended.
  await db.session.deleteMany({
    where: { learnerId: learner, NOT: { id: (await db.session.findFirst({ where: { learnerId: learner } }))?.id ?? "" } },
  });
  const planId = await makePlan(learner, role, now, catalog(), db);
  await renewFeed(learner, planId, now, db);
  for (let at = 0; at < replans; at += 1) {
    const minutesPerWeekday = [60, 60, 60, 60, 60 + 5 * at, 0, 0];
    const studyTime = { startsOn: now.toISOString().slice(0, 10), minutesPerWeekday, daysOff: [], targetDate: null, timeZone: "UTC" };
    await replanPlan(learner, planId, () => studyTime, now, { db });
  }
  for (const [at, milestoneId] of plannedIds(role).slice(0, done).entries()) {
    const steps = catalog().milestones.get(milestoneId)?.steps ?? [];
    const patches: MilestonePatch[] = [
      { status: "in_progress" },
      ...steps.map(({ id }) => ({ step: { id, done: true } })),
      { status: "done" },
      ...(at % 3 === 0 ? [{ note: { text: "Slower than I thought. **Two evenings** more and it made sense.", before: "" } }] : []),
    ];
    const changes = patches.map((patch) => ({ id: randomUUID(), milestoneId, patch }));
    await storeChanges(learner, planId, changes, now, catalog(), db);
    if (at % 2)
      await addEvidence(learner, planId, milestoneId, { url: `https://example.org/${milestoneId}`, label: "What I made" }, now, db);
  }
  return learner;
}

/** About a hundred million rows of progress on PostgreSQL, and a million on SQLite. */
export const usualLearners = { postgres: 1_000_000, sqlite: 10_000 };
