import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/** A learner as sign-in needs it. The id is bare: only `lib/auth` turns it into a LearnerId. */
export type Credentials = { id: string; passwordHash: string | null; emailVerified: Date | null };

export function findCredentials(email: string, db: Database = database()): Promise<Credentials | null> {
  return db.learner.findUnique({ where: { email }, select: { id: true, passwordHash: true, emailVerified: true } });
}

/** Adds a learner. @returns the bare id, or undefined when the address is taken: nothing changes then. */
export async function addLearner(email: string, passwordHash: string, db: Database = database()): Promise<string | undefined> {
  // One statement, so that two sign-ups at the same moment cannot both succeed.
  const made = await db.learner.createManyAndReturn({ data: [{ email, passwordHash }], select: { id: true } }).catch((error: unknown) => {
    if (isTaken(error)) return [];
    throw error;
  });
  return made[0]?.id;
}

/** Whether an error says that another row has that value already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

export async function setPasswordHash(learner: LearnerId, passwordHash: string | null, db: Database = database()): Promise<void> {
  await db.learner.update({ where: { id: learner }, data: { passwordHash } });
}

/** What a learner sees of their own account. */
export type Profile = { email: string; name: string | null; hasPassword: boolean; createdAt: Date };

export async function getProfile(learner: LearnerId, db: Database = database()): Promise<Profile> {
  const { passwordHash, ...rest } = await db.learner.findUniqueOrThrow({
    where: { id: learner },
    select: { email: true, name: true, passwordHash: true, createdAt: true },
  });
  return { ...rest, hasPassword: passwordHash !== null };
}
