import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** What a token may do, each with what comes before: read plans; update their milestones; everything. */
export const tokenScopes = ["read", "tick", "all"] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A token as its learner sees it. One without an end was made before tokens had one. */
export type ListedToken = { id: string; name: string; scope: TokenScope; createdAt: Date; lastUsedAt: Date | null; expiresAt: Date | null };

/** How many tokens a learner may have. */
export const mostTokens = 20;

/** Stores a token's hash. @returns false, and nothing changes, when the learner has as many tokens as allowed. */
export async function addToken(
  learner: LearnerId,
  { now, ...token }: { name: string; tokenHash: string; scope: TokenScope; expiresAt: Date; now: Date },
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    await tx.apiToken.deleteMany({ where: { expiresAt: { lte: now } } });
    if ((await tx.apiToken.count()) >= mostTokens) return false;
    await tx.apiToken.create({ data: { ...token, learnerId: learner, createdAt: now } });
    return true;
  });
}

/** Records a use. A token that was revoked meanwhile stays revoked. */
export async function noteTokenUse(learner: LearnerId, id: string, now: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).apiToken.updateMany({ where: { id }, data: { lastUsedAt: now } });
}

/** The learner's tokens that have not expired, the newest first. */
export async function listApiTokens(learner: LearnerId, now: Date, db: Database = database()): Promise<ListedToken[]> {
  const rows = await learnerDb(learner, db).apiToken.findMany({
    where: { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    select: { id: true, name: true, scope: true, createdAt: true, lastUsedAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({ ...row, scope: readScope(row.scope) }));
}

/** A stored scope; what a later version wrote may do least. */
export function readScope(stored: string): TokenScope {
  return tokenScopes.find((scope) => scope === stored) ?? "read";
}

/** Ends a token at once. @returns its name; undefined when it is not the learner's, or gone already. */
export async function removeToken(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  const { apiToken } = learnerDb(learner, db);
  const token = await apiToken.findFirst({ where: { id }, select: { name: true } });
  const { count } = await apiToken.deleteMany({ where: { id } });
  return count ? token?.name : undefined;
}
