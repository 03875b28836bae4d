import { randomUUID } from "node:crypto";
import { NoteTooLong, storeChanges } from "#lib/data/changes/changes.ts";
import { putEstimate } from "#lib/data/changes/put-milestone.ts";
import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";
import { addTogether, type OwnMilestoneDraft } from "./add-together.ts";
import { editPlan } from "./plan-edits.ts";

/**
 * Changes that learners make to their plans: estimates, order, milestones, notes, evidence. Each function returns whether the plan (or
 * milestone) belongs to the learner; when it does not, nothing changes.
 */

async function holdsMilestone(tx: LearnerTransaction, planId: string, milestoneId: string): Promise<boolean> {
  return (await tx.planMilestone.count({ where: { planId, milestoneId } })) > 0;
}

/** Sets the learner's own estimate in whole minutes, or goes back to the catalog's with null. */
export async function setEstimate(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  minutes: number | null,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return putEstimate(tx, learner, planId, milestoneId, minutes, now);
  });
}

/**
 * Keeps the learner's own order of a plan's milestones; an empty list goes back to the computed one.
 * @param moved the milestone that was moved; empty where many were
 */
export async function setOwnOrder(
  learner: LearnerId,
  planId: string,
  ids: readonly string[],
  now: Date,
  moved = "",
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const part = { kind: "order", milestoneId: moved } as const;
    return editPlan(tx, learner, planId, part, now, async () => {
      const { count } = await tx.plan.updateMany({ where: { id: planId }, data: { ownOrder: JSON.stringify(ids) } });
      return count > 0;
    });
  });
}

/** Adds a milestone of the learner's own to a plan; twice is once. @returns "full" when the plan has as many as it can have */
export function addOwnMilestone(learner: LearnerId, planId: string, draft: OwnMilestoneDraft, now: Date, db: Database = database()) {
  return addTogether(learner, planId, { own: [draft] }, now, undefined, db);
}

/** Takes a milestone of the learner's own out of a plan. What was done on it stays in their history. */
export async function removeOwnMilestone(
  learner: LearnerId,
  planId: string,
  id: string,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    return editPlan(tx, learner, planId, { kind: "milestones", ids: [id], milestoneId: id }, now, async () => {
      const { count } = await tx.ownMilestone.deleteMany({ where: { id, planId } });
      if (count > 0) await tx.planMilestone.deleteMany({ where: { planId, milestoneId: id } });
      return count > 0;
    });
  });
}

/** A note in Markdown as it was written, and what stood there when its writing began. */
export type WrittenNote = { text: string; before: string };

/**
 * Keeps a note; an empty one is removed. What was written elsewhere in the meantime stays, above the new one.
 * @param line says between the two where the second comes from.
 * @returns "too-long" when both together are longer than a note may be; then nothing is stored.
 */
export async function setNote(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  note: WrittenNote,
  line: string,
  now: Date,
  db: Database = database(),
): Promise<"saved" | "not-found" | "too-long"> {
  const change = { id: randomUUID(), milestoneId, patch: { note } };
  try {
    const { results } = await storeChanges(learner, planId, [change], now, undefined, db, { noteLine: line });
    return results[0] === "not-found" ? "not-found" : "saved";
  } catch (error) {
    if (error instanceof NoteTooLong) return "too-long";
    throw error;
  }
}

/** How many links one milestone may have. */
export const mostEvidence = 20;

/** Adds a link to what the learner can show. @returns "full" when the milestone has as many as it can have. */
export async function addEvidence(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  link: { url: string; label: string; addedAt?: Date },
  now: Date,
  db: Database = database(),
): Promise<"added" | "full" | "not-found"> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if (!(await holdsMilestone(tx, planId, milestoneId))) return "not-found";
    const existing = await tx.evidence.findMany({ where: { milestoneId }, select: { url: true } });
    if (existing.some(({ url }) => url === link.url)) return "added";
    if (existing.length >= mostEvidence) return "full";
    await editPlan(tx, learner, planId, { kind: "link", milestoneId, url: link.url }, now, () =>
      tx.evidence.create({ data: { learnerId: learner, milestoneId, ...link, addedAt: link.addedAt ?? now } }),
    );
    return "added";
  });
}

/** A link that was removed, as `addEvidence` puts it back where it was. */
export type RemovedEvidence = { url: string; label: string; addedAt: Date };

/**
 * Removes a link. @param planId the plan whose history says so
 * @returns what was removed; undefined when the learner has no such link
 */
export async function removeEvidence(
  learner: LearnerId,
  planId: string,
  id: string,
  now: Date,
  db: Database = database(),
): Promise<RemovedEvidence | undefined> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const row = await tx.evidence.findFirst({ where: { id }, select: { milestoneId: true, url: true, label: true, addedAt: true } });
    if (!row || (await tx.plan.count({ where: { id: planId } })) === 0) return undefined;
    const { milestoneId, ...removed } = row;
    await editPlan(tx, learner, planId, { kind: "link", milestoneId, url: removed.url }, now, () =>
      tx.evidence.deleteMany({ where: { id } }),
    );
    return removed;
  });
}
