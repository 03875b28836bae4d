import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/** A session as found by its token. The learner's id is bare: only `lib/auth` turns it into a LearnerId. */
export type FoundSession = { id: string; learnerId: string; email: string; name: string | null; lastUsedAt: Date; expiresAt: Date };

/** A session as its learner sees it. */
export type ListedSession = { id: string; device: string; createdAt: Date; lastUsedAt: Date };

export async function addSession(
  session: { learnerId: LearnerId; tokenHash: string; device: string; now: Date; expiresAt: Date },
  db: Database = database(),
): Promise<void> {
  const { now, ...data } = session;
  await db.session.create({ data: { ...data, createdAt: now, lastUsedAt: now } });
}

export async function findSession(tokenHash: string, now: Date, db: Database = database()): Promise<FoundSession | undefined> {
  const found = await db.session.findUnique({
    where: { tokenHash },
    select: { id: true, learnerId: true, lastUsedAt: true, expiresAt: true, learner: { select: { email: true, name: true } } },
  });
  if (!found || found.expiresAt <= now) return undefined;
  const { learner, ...session } = found;
  return { ...session, ...learner };
}

/** Notes that a session is in use and moves its end. A session that was ended meanwhile stays ended. */
export async function renewSession(id: string, now: Date, expiresAt: Date, db: Database = database()): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastUsedAt: now, expiresAt } });
}

export async function endSession(tokenHash: string, db: Database = database()): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash } });
}

/** Ends one of the learner's sessions. @returns the device that it was on; undefined when there is none such. */
export async function endSessionOf(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  const session = await db.session.findFirst({ where: { id, learnerId: learner }, select: { device: true } });
  const { count } = await db.session.deleteMany({ where: { id, learnerId: learner } });
  return count > 0 ? session?.device : undefined;
}

export async function endOtherSessions(learner: LearnerId, kept: string, db: Database = database()): Promise<void> {
  await db.session.deleteMany({ where: { learnerId: learner, id: { not: kept } } });
}

export async function endAllSessions(learner: LearnerId, db: Database = database()): Promise<void> {
  await db.session.deleteMany({ where: { learnerId: learner } });
}

/** The learner's open sessions, the one used last first. */
export function listSessions(learner: LearnerId, now: Date, db: Database = database()): Promise<ListedSession[]> {
  return db.session.findMany({
    where: { learnerId: learner, expiresAt: { gt: now } },
    select: { id: true, device: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ lastUsedAt: "desc" }, { id: "asc" }],
  });
}

/** Removes sessions that ended by themselves. */
export async function removeExpiredSessions(now: Date, db: Database = database()): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
}
