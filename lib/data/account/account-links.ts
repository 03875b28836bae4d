import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { LinkPurpose } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";

/**
 * Stores a link by the hash of its token, and removes the learner's expired ones.
 * @param link `email` is the address it is mailed to, which opening it proves; empty for one that is handed over otherwise.
 */
export async function addAccountLink(
  learner: LearnerId,
  link: { tokenHash: string; purpose: LinkPurpose; email: string; now: Date; expiresAt: Date },
  db: Database = database(),
): Promise<void> {
  const { now, ...data } = link;
  const { accountLink } = learnerDb(learner, db);
  await accountLink.deleteMany({ where: { expiresAt: { lte: now } } });
  await accountLink.create({ data: { ...data, learnerId: learner, createdAt: now } });
}

export async function removeAccountLink(learner: LearnerId, tokenHash: string, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).accountLink.deleteMany({ where: { tokenHash } });
}
