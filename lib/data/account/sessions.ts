import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import { endKeys } from "./keys.ts";

/** A session as its learner sees it. */
export type ListedSession = { id: string; device: string; createdAt: Date; lastUsedAt: Date };

export async function addSession(
  learner: LearnerId,
  session: { tokenHash: string; device: string; now: Date; expiresAt: Date },
  db: Database = database(),
): Promise<void> {
  const { now, ...data } = session;
  await learnerDb(learner, db).session.create({ data: { ...data, learnerId: learner, createdAt: now, lastUsedAt: now } });
}

/** Records that a session is in use and moves its end. A session that was ended meanwhile stays ended. */
export async function renewSession(learner: LearnerId, id: string, now: Date, expiresAt: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).session.updateMany({ where: { id }, data: { lastUsedAt: now, expiresAt } });
}

/** Ends one of the learner's sessions. @returns the device that it was on; undefined when there is none such. */
export async function endSessionOf(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  const { session } = learnerDb(learner, db);
  const ended = await session.findFirst({ where: { id }, select: { device: true } });
  const { count } = await session.deleteMany({ where: { id } });
  return count > 0 ? ended?.device : undefined;
}

type Ending = {
  /** Whether what opens plans without signing in ends as well. */
  endsKeys: boolean;
};

/** Ends all sessions but the one that is kept. All of it or nothing. */
export async function endOtherSessions(learner: LearnerId, kept: string, { endsKeys }: Ending, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: { not: kept } } });
    if (endsKeys) await endKeys(tx);
  });
}

/** Ends all sessions. All of it or nothing. */
export async function endAllSessions(learner: LearnerId, { endsKeys }: Ending, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await tx.session.deleteMany();
    if (endsKeys) await endKeys(tx);
  });
}

/** The learner's open sessions, the one used last first. */
export function listAccountSessions(learner: LearnerId, now: Date, db: Database = database()): Promise<ListedSession[]> {
  return learnerDb(learner, db).session.findMany({
    where: { expiresAt: { gt: now } },
    select: { id: true, device: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ lastUsedAt: "desc" }, { id: "asc" }],
  });
}
