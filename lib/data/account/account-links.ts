import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/** What a link does once it is opened: sets a new password, or makes a new address the account's. */
export type LinkPurpose = "reset" | "email";

/** A link as found by its token. The learner's id is bare: only `lib/auth` turns it into a LearnerId. */
export type FoundLink = { learnerId: string; email: string };

/**
 * Keeps a link by the hash of its token, and forgets the learner's links that are too old.
 * @param link `email` is where it was mailed to, which opening it proves; empty for one that was handed over in another way.
 */
export async function addAccountLink(
  learner: LearnerId,
  link: { tokenHash: string; purpose: LinkPurpose; email: string; now: Date; expiresAt: Date },
  db: Database = database(),
): Promise<void> {
  const { now, ...data } = link;
  await db.accountLink.deleteMany({ where: { learnerId: learner, expiresAt: { lte: now } } });
  await db.accountLink.create({ data: { ...data, learnerId: learner, createdAt: now } });
}

/** The link that a token stands for, while it can be used. */
export async function findAccountLink(
  tokenHash: string,
  purpose: LinkPurpose,
  now: Date,
  db: Database = database(),
): Promise<FoundLink | undefined> {
  const where = { tokenHash, purpose, expiresAt: { gt: now } };
  return (await db.accountLink.findFirst({ where, select: { learnerId: true, email: true } })) ?? undefined;
}

export async function removeAccountLink(tokenHash: string, db: Database = database()): Promise<void> {
  await db.accountLink.deleteMany({ where: { tokenHash } });
}
