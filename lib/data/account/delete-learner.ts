import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/**
 * Deletes a learner with everything that is stored about them, in every table, whole or not at all. Sessions, links and keys end
 * with it, on every instance. Doing it twice is doing it once.
 */
export async function deleteLearner(learner: LearnerId, db: Database = database()): Promise<void> {
  await db.$transaction(async (tx) => {
    const [deleted] = await tx.learner.findMany({ where: { id: learner }, select: { email: true } });
    if (!deleted) return;
    // The one table that knows a learner by their address alone; all others refer to the learner and go along.
    await tx.verificationToken.deleteMany({ where: { identifier: deleted.email } });
    await tx.learner.deleteMany({ where: { id: learner } });
  });
}
