import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** The answer to a request with an idempotency key. */
export type KeptAnswer = { status: number; body: string };

/** The state of an idempotency key: new and now taken by this request, in progress, used for another request, or the answer to repeat. */
export type KeyState = "new" | "busy" | "other" | KeptAnswer;

const keptMs = 24 * 60 * 60 * 1000;
/** A request without an answer after this time never gets one: its process has ended. */
const busyMs = 2 * 60 * 1000;
const busy = 0;

/** Returns the time from which answers are kept. */
export function oldestKeptAnswer(now: Date): Date {
  return new Date(now.getTime() - keptMs);
}

/** Takes a key for a request; of several simultaneous requests, one gets "new". Keys belong to one learner and last a day. */
export async function takeKey(
  learner: LearnerId,
  key: string,
  requestHash: string,
  now: Date,
  db: Database = database(),
): Promise<KeyState> {
  const since = (ms: number) => new Date(now.getTime() - ms);
  const client = learnerDb(learner, db);
  await client.idempotentAnswer.deleteMany({
    where: {
      OR: [{ createdAt: { lt: oldestKeptAnswer(now) } }, { status: busy, createdAt: { lt: since(busyMs) } }],
    },
  });
  return client.$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const kept = await tx.idempotentAnswer.findUnique({ where: { learnerId_key: { learnerId: learner, key } } });
    if (kept && kept.requestHash !== requestHash) return "other";
    if (kept) return kept.status === busy ? "busy" : { status: kept.status, body: kept.body };
    await tx.idempotentAnswer.create({ data: { learnerId: learner, key, requestHash, status: busy, body: "", createdAt: now } });
    return "new";
  });
}

/** Stores the answer to a request with a key. */
export async function keepAnswer(learner: LearnerId, key: string, { status, body }: KeptAnswer, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).idempotentAnswer.updateMany({ where: { key }, data: { status, body } });
}

/** Releases a key after a request that failed and changed nothing. */
export async function releaseKey(learner: LearnerId, key: string, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).idempotentAnswer.deleteMany({ where: { key, status: busy } });
}
