import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** A token as found by what was sent. The learner's id is bare: only `lib/auth` turns it into a LearnerId. */
export type FoundToken = { id: string; learnerId: string; lastUsedAt: Date | null };

/** A token as its learner sees it. */
export type ListedToken = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** How many tokens a learner may have. */
export const mostTokens = 20;

/** Keeps a token's hash. @returns false when the learner has as many tokens as one can have: nothing is kept then. */
export async function addToken(
  learner: LearnerId,
  token: { name: string; tokenHash: string; now: Date },
  db: Database = database(),
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.apiToken.count({ where: { learnerId: learner } })) >= mostTokens) return false;
    await tx.apiToken.create({ data: { learnerId: learner, name: token.name, tokenHash: token.tokenHash, createdAt: token.now } });
    return true;
  });
}

export async function findToken(tokenHash: string, db: Database = database()): Promise<FoundToken | undefined> {
  const found = await db.apiToken.findUnique({ where: { tokenHash }, select: { id: true, learnerId: true, lastUsedAt: true } });
  return found ?? undefined;
}

/** Notes a use. A token that was revoked meanwhile stays so. */
export async function noteTokenUse(id: string, now: Date, db: Database = database()): Promise<void> {
  await db.apiToken.updateMany({ where: { id }, data: { lastUsedAt: now } });
}

/** The learner's tokens, the newest first. */
export function listTokens(learner: LearnerId, db: Database = database()): Promise<ListedToken[]> {
  return db.apiToken.findMany({
    where: { learnerId: learner },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/** Ends a token at once. @returns its name; undefined when it is not the learner's, or gone already. */
export async function removeToken(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  const token = await db.apiToken.findFirst({ where: { id, learnerId: learner }, select: { name: true } });
  const { count } = await db.apiToken.deleteMany({ where: { id, learnerId: learner } });
  return count ? token?.name : undefined;
}
