import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { isTaken, type LinkPurpose } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";

/** Sets a new password, and ends all other sessions and every link that was sent before. All of it or nothing. */
export async function changePassword(
  learner: LearnerId,
  keptSession: string,
  passwordHash: string,
  db: Database = database(),
): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await tx.learner.update({ where: { id: learner }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { id: { not: keptSession } } });
    await tx.accountLink.deleteMany();
  });
}

/** An account link that its owner opened. */
export type OpenedLink = { tokenHash: string; email: string };

/** Uses a link up. Must come first in its transaction: of two that use the same link, one finds none. */
async function takeLink(tx: LearnerTransaction, tokenHash: string, purpose: LinkPurpose, now: Date): Promise<boolean> {
  const { count } = await tx.accountLink.deleteMany({ where: { tokenHash, purpose, expiresAt: { gt: now } } });
  return count === 1;
}

/**
 * Sets a new password by a link, and ends all sessions and links. A link that was mailed to the account's address proves that address;
 * if it was unproved before, all other ways to sign in end too, because somebody else may have made the account.
 * @returns the account's address; undefined, and nothing changes, when the link cannot be used.
 */
export async function resetPassword(
  learner: LearnerId,
  link: OpenedLink,
  passwordHash: string,
  now: Date,
  db: Database = database(),
): Promise<string | undefined> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    if (!(await takeLink(tx, link.tokenHash, "reset", now))) return undefined;
    const { email, emailVerified } = await tx.learner.findUniqueOrThrow({ where: { id: learner } });
    const proved = link.email === email;
    await tx.learner.update({ where: { id: learner }, data: { passwordHash, ...(proved ? { emailVerified: now } : {}) } });
    await tx.session.deleteMany();
    await tx.accountLink.deleteMany();
    if (proved && !emailVerified) await removeOtherSignIns(tx);
    return email;
  });
}

/** Removes the password and every other way to sign in from an account whose address was never proved. */
export async function closeUnprovedWays(learner: LearnerId, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await tx.learner.update({ where: { id: learner }, data: { passwordHash: null } });
    await tx.session.deleteMany();
    await tx.accountLink.deleteMany();
    await removeOtherSignIns(tx);
  });
}

async function removeOtherSignIns(tx: LearnerTransaction): Promise<void> {
  await tx.account.deleteMany();
  await tx.apiToken.deleteMany();
}

/**
 * Makes the address that a link was mailed to the account's, and ends all links.
 * @returns the address from before; "taken" or "dead", and nothing changes, otherwise.
 */
export async function changeEmail(
  learner: LearnerId,
  { tokenHash, email }: OpenedLink,
  now: Date,
  db: Database = database(),
): Promise<{ before: string } | "taken" | "dead"> {
  try {
    return await learnerDb(learner, db).$transaction(async (tx) => {
      if (!(await takeLink(tx, tokenHash, "email", now))) return "dead";
      const { email: before } = await tx.learner.findUniqueOrThrow({ where: { id: learner }, select: { email: true } });
      await tx.learner.update({ where: { id: learner }, data: { email, emailVerified: now } });
      await tx.accountLink.deleteMany();
      return { before };
    });
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
}
