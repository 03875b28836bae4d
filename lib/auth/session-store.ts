import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { addSession, renewSession } from "#lib/data/account/sessions.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findSession } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { hashToken, makeToken } from "./token.ts";
import { unlessFault } from "./unless-fault.ts";

/** A session ends this long after its last use. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** And this long after its start at the latest, however often it was used. */
const longestSessionSeconds = 90 * 24 * 60 * 60;

/** The signed-in learner of a valid session token. */
export type SignedIn = { learner: LearnerId; sessionId: string; email: string; name: string | null };

/** Makes a `LearnerId` from a plain id. Call it only after a password, a link, a provider or a session was verified. */
export function proveLearner(checkedId: string): LearnerId {
  return checkedId as LearnerId;
}

/** Starts a session and records it for the learner. @returns the token for the cookie; only its hash is stored. */
export async function startSession(learner: LearnerId, device: string, now: Date, db?: Database): Promise<string> {
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
  await addSession(learner, { tokenHash: hashToken(token), device: device.slice(0, 200), now, expiresAt }, db);
  await recordSecurityEvent(learner, "signed_in", device, "", now, db);
  return token;
}

// Storing each use would make every page a write; this is precise enough for "last used".
const renewAfterSeconds = 10 * 60;

/** The session of a token; undefined when it is unknown, ended or expired. */
export async function readSession(token: string, now: Date, db?: Database): Promise<SignedIn | undefined> {
  const found = await findSession(hashToken(token), now, db);
  if (!found) return undefined;
  const end = found.createdAt.getTime() + longestSessionSeconds * 1000;
  if (now.getTime() >= end) return undefined;
  const learner = proveLearner(found.learnerId);
  if (now.getTime() - found.lastUsedAt.getTime() > renewAfterSeconds * 1000) {
    const expiresAt = new Date(Math.min(now.getTime() + sessionSeconds * 1000, end));
    await unlessFault(() => renewSession(learner, found.id, now, expiresAt, db));
  }
  return { learner, sessionId: found.id, email: found.email, name: found.name };
}
