import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database, type Transaction } from "#lib/db/open.ts";
import { type FoundLink, findAccountLink, type LinkPurpose } from "./account-links.ts";
import { isTaken } from "./learners.ts";

/** Sets a new password, and ends all other sessions and every link that was sent before. All of it or nothing. */
export async function changePassword(
  learner: LearnerId,
  keptSession: string,
  passwordHash: string,
  db: Database = database(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.learner.update({ where: { id: learner }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { learnerId: learner, id: { not: keptSession } } });
    await tx.accountLink.deleteMany({ where: { learnerId: learner } });
  });
}

/** Uses a link up. First of all, so that of two that come together one finds nothing left. */
async function takeLink(tx: Transaction, tokenHash: string, purpose: LinkPurpose, now: Date): Promise<boolean> {
  const { count } = await tx.accountLink.deleteMany({ where: { tokenHash, purpose, expiresAt: { gt: now } } });
  return count === 1;
}

/**
 * Sets a new password by a link, and ends all sessions and links. A link that came by mail proves the address; where nobody
 * had proved it before, all other ways in go as well: whoever made the account may not have been who owns the address.
 * @returns whose account it is, as a bare id, and its address; undefined, and nothing changes, when the link cannot be used.
 */
export async function resetPassword(
  tokenHash: string,
  passwordHash: string,
  now: Date,
  db: Database = database(),
): Promise<FoundLink | undefined> {
  const link = await findAccountLink(tokenHash, "reset", now, db);
  if (!link) return undefined;
  const { learnerId } = link;
  return db.$transaction(async (tx) => {
    if (!(await takeLink(tx, tokenHash, "reset", now))) return undefined;
    const { email, emailVerified } = await tx.learner.findUniqueOrThrow({ where: { id: learnerId } });
    const proved = link.email === email;
    await tx.learner.update({ where: { id: learnerId }, data: { passwordHash, ...(proved ? { emailVerified: now } : {}) } });
    await tx.session.deleteMany({ where: { learnerId } });
    await tx.accountLink.deleteMany({ where: { learnerId } });
    if (proved && !emailVerified) await removeOtherWaysIn(tx, learnerId);
    return { learnerId, email };
  });
}

/**
 * Takes an account from whoever made it without proving the address: the password and every other way in end.
 * @returns nothing; the account and what was learned in it stay.
 */
export async function closeUnprovedWays(learner: LearnerId, db: Database = database()): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.learner.update({ where: { id: learner }, data: { passwordHash: null } });
    await tx.session.deleteMany({ where: { learnerId: learner } });
    await tx.accountLink.deleteMany({ where: { learnerId: learner } });
    await removeOtherWaysIn(tx, learner);
  });
}

async function removeOtherWaysIn(tx: Transaction, learnerId: string): Promise<void> {
  await tx.account.deleteMany({ where: { userId: learnerId } });
  await tx.apiToken.deleteMany({ where: { learnerId } });
}

export type ChangedEmail = { learnerId: string; before: string; email: string };

/**
 * Makes the address that a link was mailed to the account's, and ends the links that went to the one before.
 * @returns whose account it is, as a bare id, with both addresses; "taken" or "dead", and nothing changes, otherwise.
 */
export async function changeEmail(tokenHash: string, now: Date, db: Database = database()): Promise<ChangedEmail | "taken" | "dead"> {
  const link = await findAccountLink(tokenHash, "email", now, db);
  if (!link) return "dead";
  const { learnerId, email } = link;
  try {
    return await db.$transaction(async (tx) => {
      if (!(await takeLink(tx, tokenHash, "email", now))) return "dead";
      const { email: before } = await tx.learner.findUniqueOrThrow({ where: { id: learnerId }, select: { email: true } });
      await tx.learner.update({ where: { id: learnerId }, data: { email, emailVerified: now } });
      await tx.accountLink.deleteMany({ where: { learnerId } });
      return { learnerId, before, email };
    });
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
}
