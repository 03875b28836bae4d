import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { isUniqueViolation, type LinkPurpose, removeSignInLinks, takeSignInLink } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { endKeys } from "./keys.ts";

/**
 * Sets a new password, and ends all other sessions, every link that was sent before, and with `endsKeys` what opens plans without
 * signing in. All of it or nothing.
 */
export async function changePassword(
  learner: LearnerId,
  keptSession: string,
  passwordHash: string,
  { endsKeys }: { endsKeys: boolean },
  db: Database = database(),
): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    const { email } = await tx.learner.update({ where: { id: learner }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { id: { not: keptSession } } });
    if (endsKeys) await endKeys(tx);
    await endLinks(tx, email);
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
 * Sets a new password by a link, and ends all sessions, links and API tokens. A link that was mailed to the account's address proves
 * that address; if it was unproved before, all other ways in end too, because somebody else may have made the account.
 * @returns false, and nothing changes, when the link cannot be used.
 */
export async function resetPassword(
  learner: LearnerId,
  link: OpenedLink,
  passwordHash: string,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    if (!(await takeLink(tx, link.tokenHash, "reset", now))) return false;
    const { email, emailVerified } = await tx.learner.findUniqueOrThrow({ where: { id: learner } });
    const proved = link.email === email;
    await tx.learner.update({ where: { id: learner }, data: { passwordHash, ...(proved ? { emailVerified: now } : {}) } });
    await tx.session.deleteMany();
    await tx.apiToken.deleteMany();
    await endLinks(tx, email);
    if (proved && !emailVerified) await endUnprovedWays(tx);
    return true;
  });
}

/**
 * Uses a sign-in link up, and with it proves the account's address. An account with a password whose address was unproved before loses
 * the password, its sessions and every other way in, unless `keepsOtherWays`.
 * @returns whether it did; "dead", and nothing changes, when the link cannot be used.
 */
export async function proveAddress(
  learner: LearnerId,
  link: OpenedLink,
  { keepsOtherWays }: { keepsOtherWays: boolean },
  now: Date,
  db: Database = database(),
): Promise<{ endedOtherWays: boolean } | "dead"> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    if (!(await takeSignInLink(tx, link, now))) return "dead";
    const { email, emailVerified, passwordHash } = await tx.learner.findUniqueOrThrow({ where: { id: learner } });
    // The account got another address since the link was looked up.
    if (email !== link.email) return "dead";
    if (emailVerified) return { endedOtherWays: false };
    const endedOtherWays = passwordHash !== null && !keepsOtherWays;
    await tx.learner.update({ where: { id: learner }, data: { emailVerified: now, ...(endedOtherWays ? { passwordHash: null } : {}) } });
    if (endedOtherWays) {
      await tx.session.deleteMany();
      await endLinks(tx, email);
      await endUnprovedWays(tx);
    }
    return { endedOtherWays };
  });
}

/** Ends every link that was mailed before. */
async function endLinks(tx: LearnerTransaction, email: string): Promise<void> {
  await tx.accountLink.deleteMany();
  await removeSignInLinks(tx, email);
}

/** Ends the other ways into an account that somebody may have made without proving its address: its keys and other sign-ins, and its reminders. */
async function endUnprovedWays(tx: LearnerTransaction): Promise<void> {
  await tx.account.deleteMany();
  await endKeys(tx);
  // Whoever chose letters to this address may not have been who reads them.
  await tx.reminders.deleteMany();
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
    if (isUniqueViolation(error)) return "taken";
    throw error;
  }
}
