import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

export async function setPasswordHash(learner: LearnerId, passwordHash: string | null, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).learner.update({ where: { id: learner }, data: { passwordHash } });
}

/** The fields of their own account that a learner sees. */
export type Profile = { email: string; name: string | null; hasPassword: boolean; createdAt: Date };

export async function getProfile(learner: LearnerId, db: Database = database()): Promise<Profile> {
  const { passwordHash, ...rest } = await learnerDb(learner, db).learner.findUniqueOrThrow({
    where: { id: learner },
    select: { email: true, name: true, passwordHash: true, createdAt: true },
  });
  return { ...rest, hasPassword: passwordHash !== null };
}
