import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { editPlan } from "./plan-edits.ts";

/** The pace, in percent of the middle, that the learner was offered last and answered; null where they never did. */
export async function loadPaceAnswer(learner: LearnerId, planId: string, db: Database = database()): Promise<number | null> {
  const plan = await learnerDb(learner, db).plan.findFirst({ where: { id: planId }, select: { paceAnswered: true } });
  return plan?.paceAnswered ?? null;
}

/**
 * Sets the pace that a plan counts with, in percent of the middle; 100 is the middle. Undo gives the one before back.
 * @param answered the pace that was offered
 * @returns whether the plan is the learner's
 */
export async function setPace(
  learner: LearnerId,
  planId: string,
  percent: number,
  answered: number,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return editPlan(tx, learner, planId, { kind: "pace" }, now, async () => {
      const { count } = await tx.plan.updateMany({ where: { id: planId }, data: { pacePercent: percent, paceAnswered: answered } });
      return count > 0;
    });
  });
}
