import { changeEmail } from "#lib/data/account/account-changes.ts";
import { addAccountLink, removeAccountLink } from "#lib/data/account/account-links.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { findAccountLink } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { confirmPassword } from "./confirm-password.ts";
import { sendLetter, trySendLetter } from "./mail.ts";
import { takeTry } from "./rate-limit.ts";
import { linkSeconds, linkTo } from "./reset.ts";
import { proveLearner, type SignedIn } from "./session-store.ts";
import { normaliseEmail } from "./sign-in.ts";
import { hashToken, makeToken } from "./token.ts";

type Wish = { email: string; password: string; client: string; device: string; now: Date; db?: Database };
export type EmailWish = "sent" | { problem: "wrong" | "same" | "mail-failed" } | { problem: "wait" | "too-many-links"; minutes: number };

/**
 * Mails a link to the new address, and a notice to the one in use. Nothing changes until the link is opened, and the answer is the
 * same whether or not another account has that address.
 */
export async function askEmailChange(
  { learner, email: before }: Pick<SignedIn, "learner" | "email">,
  { email, password, client, device, now, db }: Wish,
): Promise<EmailWish> {
  const address = normaliseEmail(email);
  if (address === before) return { problem: "same" };
  const confirmed = await confirmPassword(learner, password, now, db);
  if (confirmed !== "confirmed") return confirmed;
  const wait =
    (await takeTry("mail-client", client, now, db)) ??
    (await takeTry("email-change-learner", learner, now, db)) ??
    (await takeTry("link-address", address, now, db));
  if (wait) return { problem: "too-many-links", minutes: wait };

  const token = makeToken();
  const expiresAt = new Date(now.getTime() + linkSeconds * 1000);
  await addAccountLink(learner, { tokenHash: hashToken(token), purpose: "email", email: address, now, expiresAt }, db);
  try {
    await sendLetter(address, messages.accountSafety.mail.confirmEmail(linkTo(`/confirm-email/${token}`)));
  } catch (error) {
    await removeAccountLink(learner, hashToken(token), db);
    console.error(`A mail could not be sent: ${error instanceof Error ? error.message : error}`);
    return { problem: "mail-failed" };
  }
  await recordSecurityEvent(learner, "email_change_asked", device, address, now, db);
  await trySendLetter(before, messages.accountSafety.mail.emailChangeAsked(address, linkTo("/reset")));
  return "sent";
}

/** The address that a link would make the account's; undefined when the link cannot be used. */
export async function findEmailChange(token: string, now: Date, db?: Database): Promise<string | undefined> {
  return (await findAccountLink(hashToken(token), "email", now, db))?.email;
}

/** Makes the new address the account's. @returns both addresses; "taken" or "dead", and nothing changes, otherwise. */
export async function confirmEmailChange(
  token: string,
  device: string,
  now: Date,
  db?: Database,
): Promise<{ before: string; email: string } | "taken" | "dead"> {
  const tokenHash = hashToken(token);
  const link = await findAccountLink(tokenHash, "email", now, db);
  if (!link) return "dead";
  const learner = proveLearner(link.learnerId);
  const changed = await changeEmail(learner, { tokenHash, email: link.email }, now, db);
  if (typeof changed === "string") return changed;
  await recordSecurityEvent(learner, "email_changed", device, changed.before, now, db);
  return { before: changed.before, email: link.email };
}
