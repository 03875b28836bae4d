import { resetPassword } from "#lib/data/account/account-changes.ts";
import { addAccountLink } from "#lib/data/account/account-links.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findAccountLink, findCredentials } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";
import { isGuessable } from "./guessable.ts";
import { trySendLetter } from "./mail.ts";
import { hashPassword } from "./password.ts";
import { forgiveTries, takeTry } from "./rate-limit.ts";
import { proveLearner } from "./session-store.ts";
import { normaliseEmail } from "./sign-in.ts";
import { hashToken, makeToken } from "./token.ts";

/** How long a link can be used. */
export const linkSeconds = 60 * 60;

type Asked = { email: string; device: string; now: Date; db?: Database };

/** The absolute address of a page, for links in mails. */
export function linkTo(path: string): string {
  return new URL(path, environment().NEXTAUTH_URL).href;
}

/**
 * Makes a link that sets a new password.
 * @param mailed whether the link goes to the address itself, so that opening it proves that the address is theirs
 * @returns the whole address of the link; undefined when no account has that e-mail
 */
export async function makeResetLink({ email, device, now, db }: Asked, mailed: boolean): Promise<string | undefined> {
  const address = normaliseEmail(email);
  const found = await findCredentials(address, db);
  if (!found) return undefined;
  // Nothing is proved yet. Only the recipient of the link can use what is stored here.
  const learner = proveLearner(found.id);
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + linkSeconds * 1000);
  await addAccountLink(learner, { tokenHash: hashToken(token), purpose: "reset", email: mailed ? address : "", now, expiresAt }, db);
  await recordSecurityEvent(learner, "reset_asked", device, "", now, db);
  return linkTo(`/reset/${token}`);
}

/** Mails a link to set a new password, where the address has an account and not too many links went there already. */
export async function mailResetLink(asked: Asked): Promise<void> {
  const address = normaliseEmail(asked.email);
  if (await takeTry("link-address", address, asked.now, asked.db)) return;
  const url = await makeResetLink(asked, true);
  if (url) await trySendLetter(address, messages.accountSafety.mail.reset(url));
}

/**
 * Looks at a link and changes nothing.
 * @returns whether using it ends every other way into the account, because its address is proved by it for the first time; undefined
 * when the link is unknown, used or expired.
 */
export async function readResetLink(token: string, now: Date, db?: Database): Promise<{ endsOtherWays: boolean } | undefined> {
  const link = await findAccountLink(hashToken(token), "reset", now, db);
  if (!link) return undefined;
  const found = link.email ? await findCredentials(link.email, db) : null;
  return { endsOtherWays: found?.id === link.learnerId && !found.emailVerified };
}

export type ResetResult = { learner: LearnerId } | { problem: "dead" | "guessable-password" };

/** Sets a new password by a link, and ends all sessions. */
export async function resetByLink({
  token,
  password,
  device,
  now,
  db,
}: {
  token: string;
  password: string;
  device: string;
  now: Date;
  db?: Database;
}): Promise<ResetResult> {
  const tokenHash = hashToken(token);
  const link = await findAccountLink(tokenHash, "reset", now, db);
  if (!link) return { problem: "dead" };
  // Holding the link's token proves who the learner is.
  const learner = proveLearner(link.learnerId);
  if (await isGuessable(password, await getProfile(learner, db))) return { problem: "guessable-password" };
  const isReset = await resetPassword(learner, { tokenHash, email: link.email }, await hashPassword(password), now, db);
  if (!isReset) return { problem: "dead" };
  await forgiveTries("confirm-learner", learner, db);
  await recordSecurityEvent(learner, "reset_used", device, "", now, db);
  return { learner };
}
