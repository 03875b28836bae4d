import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** A token as its learner sees it. */
export type ListedToken = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** How many tokens a learner may have. */
export const mostTokens = 20;

/** Stores a token's hash. @returns false, and nothing changes, when the learner has as many tokens as allowed. */
export async function addToken(
  learner: LearnerId,
  token: { name: string; tokenHash: string; now: Date },
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.apiToken.count()) >= mostTokens) return false;
    await tx.apiToken.create({ data: { learnerId: learner, name: token.name, tokenHash: token.tokenHash, createdAt: token.now } });
    return true;
  });
}

/** Records a use. A token that was revoked meanwhile stays revoked. */
export async function noteTokenUse(learner: LearnerId, id: string, now: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).apiToken.updateMany({ where: { id }, data: { lastUsedAt: now } });
}

/** The learner's tokens, the newest first. */
export function listTokens(learner: LearnerId, db: Database = database()): Promise<ListedToken[]> {
  return learnerDb(learner, db).apiToken.findMany({
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/** Ends a token at once. @returns its name; undefined when it is not the learner's, or gone already. */
export async function removeToken(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  const { apiToken } = learnerDb(learner, db);
  const token = await apiToken.findFirst({ where: { id }, select: { name: true } });
  const { count } = await apiToken.deleteMany({ where: { id } });
  return count ? token?.name : undefined;
}
