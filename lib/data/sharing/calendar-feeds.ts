import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** The address of a plan's calendar, as its learner sees it. The token itself is stored nowhere. */
export type CalendarFeed = { createdAt: Date; lastReadAt: Date | null };

/** A feed as found by its token. The learner's id is bare: only `lib/auth` turns it into a LearnerId. */
export type FoundFeed = { planId: string; learnerId: string; lastReadAt: Date | null };

/** The plan's feed; undefined when it has none or is not the learner's. */
export async function findFeedOf(learner: LearnerId, planId: string, db: Database = database()): Promise<CalendarFeed | undefined> {
  const feed = await db.calendarFeed.findFirst({
    where: { planId, plan: { learnerId: learner } },
    select: { createdAt: true, lastReadAt: true },
  });
  return feed ?? undefined;
}

/** Gives a plan's calendar a new address; the one before ends. @returns whether the plan is the learner's. */
export async function saveFeed(
  learner: LearnerId,
  planId: string,
  tokenHash: string,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  const data = { tokenHash, createdAt: now, lastReadAt: null };
  return db.$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.plan.count({ where: { id: planId, learnerId: learner } })) === 0) return false;
    await tx.calendarFeed.upsert({ where: { planId }, create: { planId, ...data }, update: data });
    return true;
  });
}

/** Ends the address of a plan's calendar. @returns whether the plan is the learner's. */
export async function removeFeed(learner: LearnerId, planId: string, db: Database = database()): Promise<boolean> {
  await db.calendarFeed.deleteMany({ where: { planId, plan: { learnerId: learner } } });
  return (await db.plan.count({ where: { id: planId, learnerId: learner } })) > 0;
}

export async function findFeed(tokenHash: string, db: Database = database()): Promise<FoundFeed | undefined> {
  const found = await db.calendarFeed.findUnique({
    where: { tokenHash },
    select: { planId: true, lastReadAt: true, plan: { select: { learnerId: true } } },
  });
  return found ? { planId: found.planId, learnerId: found.plan.learnerId, lastReadAt: found.lastReadAt } : undefined;
}

/** Notes that a calendar program read it. An address that was renewed meanwhile stays unread. */
export async function noteFeedRead(tokenHash: string, now: Date, db: Database = database()): Promise<void> {
  await db.calendarFeed.updateMany({ where: { tokenHash }, data: { lastReadAt: now } });
}
