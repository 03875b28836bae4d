import { randomUUID } from "node:crypto";
import { proveLearner } from "#lib/auth/session-store.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";

/** Adds a new learner for a test. */
export async function addTestLearner(db: UnscopedDatabase, email = `${randomUUID()}@example.org`): Promise<LearnerId> {
  const { id } = await db.learner.create({ data: { email } });
  return proveLearner(id);
}
