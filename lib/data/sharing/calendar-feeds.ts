import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** The address of a plan's calendar, as its learner sees it. The token itself is stored nowhere. */
export type CalendarFeed = { createdAt: Date; lastReadAt: Date | null };

/** The plan's feed; undefined when it has none or is not the learner's. */
export async function findFeedOf(learner: LearnerId, planId: string, db: Database = database()): Promise<CalendarFeed | undefined> {
  const feed = await learnerDb(learner, db).calendarFeed.findFirst({
    where: { planId },
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
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.plan.count({ where: { id: planId } })) === 0) return false;
    await tx.calendarFeed.upsert({ where: { planId }, create: { planId, ...data }, update: data });
    return true;
  });
}

/** Ends the address of a plan's calendar. @returns whether the plan is the learner's. */
export async function removeFeed(learner: LearnerId, planId: string, db: Database = database()): Promise<boolean> {
  const client = learnerDb(learner, db);
  await client.calendarFeed.deleteMany({ where: { planId } });
  return (await client.plan.count({ where: { id: planId } })) > 0;
}

/** Records that a calendar program read the feed. A feed that was renewed meanwhile stays unread. */
export async function noteFeedRead(learner: LearnerId, tokenHash: string, now: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).calendarFeed.updateMany({ where: { tokenHash }, data: { lastReadAt: now } });
}
