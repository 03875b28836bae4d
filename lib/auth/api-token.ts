import { addToken, noteTokenUse, readScope, type TokenScope } from "#lib/data/account/api-tokens.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { findToken } from "#lib/data/unscoped-queries.ts";
import type { Database } from "#lib/db/open.ts";
import { proveLearner } from "./session-store.ts";
import { hashToken, makeToken } from "./token.ts";
import { unlessFault } from "./unless-fault.ts";

/** The beginning of every token, so that secret scanners recognise a leaked one. */
const prefix = "milepost_";

/** The caller that a valid API token identifies, and what the token may be used for. */
export type Caller = { learner: LearnerId; tokenId: string; scope: TokenScope };

/** How long a token may live, in days. */
export const tokenDays = [30, 90, 365] as const;

type NewToken = { name: string; scope: TokenScope; days: (typeof tokenDays)[number] };

/** Creates an API token. @returns it, for the one time it is shown; or undefined when the learner has too many. */
export async function makeApiToken(
  learner: LearnerId,
  { name, scope, days }: NewToken,
  now: Date,
  db?: Database,
): Promise<string | undefined> {
  const token = prefix + makeToken();
  const expiresAt = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  return (await addToken(learner, { name, scope, expiresAt, tokenHash: hashToken(token), now }, db)) ? token : undefined;
}

// Noting each use would make every call a write; this is exact enough for "last used".
const noteAfterMs = 60_000;

/**
 * Whom an `Authorization` header stands for (RFC 6750); undefined when it has no token, or one that is unknown, revoked or
 * expired.
 */
export async function readApiToken(header: string | null, now: Date, db?: Database): Promise<Caller | undefined> {
  const token = /^bearer +(milepost_[A-Za-z0-9_-]{43})$/i.exec(header?.trim() ?? "")?.[1];
  const found = token ? await findToken(hashToken(token), now, db) : undefined;
  if (!found) return undefined;
  const learner = proveLearner(found.learnerId);
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > noteAfterMs) {
    await unlessFault(() => noteTokenUse(learner, found.id, now, db));
  }
  return { learner, tokenId: found.id, scope: readScope(found.scope) };
}
