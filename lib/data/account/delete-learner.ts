import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { removeSignInLinks } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";

/**
 * Deletes a learner with everything that is stored about them, in every table, whole or not at all. Sessions, links and keys end
 * with it, on every instance. Doing it twice is doing it once.
 */
export async function deleteLearner(learner: LearnerId, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    const deleted = await tx.learner.findUnique({ where: { id: learner }, select: { email: true } });
    if (!deleted) return;
    // The one table that knows learners by address alone. All others refer to the learner, and their rows are deleted with it.
    await removeSignInLinks(tx, deleted.email);
    await tx.learner.deleteMany();
  });
}
