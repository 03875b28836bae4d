import { proveAddress } from "#lib/data/account/account-changes.ts";
import { listSecurityEvents, recordSecurityEvent } from "#lib/data/account/security-events.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addLearner, addSignInLink, findCredentials, findSignInLink, removeSignInLink } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { sendLetter } from "./mail.ts";
import { takeTry } from "./rate-limit.ts";
import { safeReturnPath } from "./request.ts";
import { linkSeconds, linkTo } from "./reset.ts";
import { proveLearner } from "./session-store.ts";
import { normaliseEmail } from "./sign-in.ts";
import { hashToken, makeToken } from "./token.ts";

type Asked = { email: string; next: string; client: string; now: Date; db?: Database };
export type LinkWish = "sent" | { problem: "mail-failed" } | { problem: "wait"; minutes: number };

/**
 * Mails a link to sign in, to any address: opening it makes the account where there is none.
 * @param asked `next` is the path to open afterwards, `client` the network address that asks.
 * @returns "sent", also when nothing is sent because too many links went to the address, so that nobody's mailbox can be flooded.
 */
export async function mailSignInLink({ email, next, client, now, db }: Asked): Promise<LinkWish> {
  const wait = await takeTry("mail-client", client, now, db);
  if (wait) return { problem: "wait", minutes: wait };
  const address = normaliseEmail(email);
  if (await takeTry("link-address", address, now, db)) return "sent";
  const token = makeToken();
  await addSignInLink({ email: address, tokenHash: hashToken(token), expiresAt: new Date(now.getTime() + linkSeconds * 1000) }, db);
  const query = new URLSearchParams({ next: safeReturnPath(next, "/plan") });
  try {
    await sendLetter(address, messages.accountSafety.mail.signIn(linkTo(`/sign-in/link/${token}?${query}`)));
  } catch (error) {
    await removeSignInLink(hashToken(token), db);
    console.error(`A mail could not be sent: ${error instanceof Error ? error.message : error}`);
    return { problem: "mail-failed" };
  }
  return "sent";
}

/** What pressing a link's button would do. */
export type SignInLink = {
  /** The address that the link was mailed to, and whose account it opens. */
  email: string;
  /** Whether it ends every other way into the account, because nobody has proved the address yet. */
  endsOtherWays: boolean;
};

/**
 * Looks at a link and changes nothing: programs that look through mail open links, too.
 * @param signedIn who is signed in in this browser.
 * @returns undefined when the link is unknown, used or expired.
 */
export async function readSignInLink(
  token: string,
  signedIn: LearnerId | undefined,
  now: Date,
  db?: Database,
): Promise<SignInLink | undefined> {
  const link = await findSignInLink(hashToken(token), now, db);
  if (!link) return undefined;
  const found = await findCredentials(link.identifier, db);
  const unproved = Boolean(found?.passwordHash && !found.emailVerified);
  return { email: link.identifier, endsOtherWays: unproved && found?.id !== signedIn };
}

type Opening = { token: string; signedIn: LearnerId | undefined; device: string; now: Date; db?: Database };

/**
 * Uses a link up, proves the address, and makes the account where there is none. Whoever signed up with the address and a password
 * before, without proving anything, loses every way in: otherwise one could wait in a stranger's account for the stranger to arrive.
 * Who is signed in to that account in this browser has its password as well, so then nothing ends.
 * @returns "dead", and nothing changes, when the link is unknown, used or expired.
 */
export async function openSignInLink(opening: Opening): Promise<{ learner: LearnerId; endedOtherWays: boolean } | "dead"> {
  const { token, signedIn, device, now, db } = opening;
  const tokenHash = hashToken(token);
  const link = await findSignInLink(tokenHash, now, db);
  if (!link) return "dead";
  const email = link.identifier;
  const added = await addLearner(email, null, db);
  const id = added ?? (await findCredentials(email, db))?.id;
  if (id === undefined) return "dead";
  // Whoever holds the link's token reads the mail of this address.
  const learner = proveLearner(id);
  if (added) await recordSecurityEvent(learner, "signed_up", device, "", now, db);
  const proved = await proveAddress(learner, { tokenHash, email }, { keepsOtherWays: learner === signedIn }, now, db);
  if (proved === "dead") return "dead";
  if (proved.endedOtherWays) await recordSecurityEvent(learner, "password_removed", device, "", now, db);
  return { learner, ...proved };
}

const tellMs = 10 * 60_000;

/** Whether a link ended every other way into the account just now, so that the learner has to be told. */
export async function haveOtherWaysJustEnded(learner: LearnerId, now: Date, db?: Database): Promise<boolean> {
  const { events } = await listSecurityEvents(learner, { page: 1, most: 5 }, now, db);
  return events.some(({ kind, at }) => kind === "password_removed" && now.getTime() - at.getTime() < tellMs);
}
