import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";

/**
 * Makes the learner's other changes wait until this transaction ends. Call it first in every transaction that reads and then writes.
 *
 * It writes the learner's row without changing it. A write takes the row's lock on PostgreSQL and the database's write lock on SQLite,
 * so two changes of one learner run one after another on both, and neither decides by what the other is about to change.
 * @returns the learner's revision, which no other transaction can raise until this one ends.
 * @throws when the learner does not exist.
 */
export async function withLearnerLock(tx: LearnerTransaction, learner: LearnerId): Promise<number> {
  const { revision } = await tx.learner.update({
    where: { id: learner },
    data: { revision: { increment: 0 } },
    select: { revision: true },
  });
  return revision;
}

/**
 * Counts a change that makes no event, such as an estimate, in the learner's revision: whatever has an older revision, such as the entry of
 * a calendar, is out of date. Call it in a transaction that holds the lock. @returns the revision after it.
 */
export async function countChange(tx: LearnerTransaction, learner: LearnerId): Promise<number> {
  const { revision } = await tx.learner.update({
    where: { id: learner },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  });
  return revision;
}
