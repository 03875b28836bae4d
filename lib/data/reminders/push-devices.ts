import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/** Where a browser is reached, and for whom what is sent there is encrypted; with the key of this server that it was told. */
export type PushSubscription = { endpoint: string; p256dh: string; auth: string; serverKey: string };

/** Lets the browser of a session show reminders, in place of what it said before. @returns false when the session has ended */
export async function savePushDevice(
  learner: LearnerId,
  sessionId: string,
  subscription: PushSubscription,
  now: Date,
  db: Database = database(),
): Promise<boolean> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    if (!(await tx.session.findFirst({ where: { id: sessionId }, select: { id: true } }))) return false;
    await tx.pushDevice.deleteMany({ where: { sessionId } });
    await tx.pushDevice.create({ data: { ...subscription, sessionId, learnerId: learner, createdAt: now } });
    return true;
  });
}

/** The browser of a session; undefined when it shows no reminders. */
export async function findPushDevice(
  learner: LearnerId,
  sessionId: string,
  db: Database = database(),
): Promise<PushSubscription | undefined> {
  const select = { endpoint: true, p256dh: true, auth: true, serverKey: true };
  return (await learnerDb(learner, db).pushDevice.findFirst({ where: { sessionId }, select })) ?? undefined;
}

/** The sessions whose browsers show reminders and can be reached with the key that this server has now. */
export async function listPushDevices(learner: LearnerId, serverKey: string, now: Date, db: Database = database()): Promise<string[]> {
  const rows = await learnerDb(learner, db).pushDevice.findMany({
    where: { serverKey, session: { expiresAt: { gt: now } } },
    select: { sessionId: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ sessionId }) => sessionId);
}

/** Ends reminders on the browser of a session. @param endpoint absent: wherever it is reached; else only while it is reached there */
export async function removePushDevice(learner: LearnerId, sessionId: string, endpoint?: string, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).$transaction(async (tx) => {
    await tx.pushDevice.deleteMany({ where: { sessionId, ...(endpoint === undefined ? {} : { endpoint }) } });
    // What is being sent now, its sender ends.
    if (endpoint === undefined) await tx.outboxMessage.deleteMany({ where: { channel: "push", target: sessionId, state: "waiting" } });
  });
}

/** Notes that a reminder was pressed on the browser of a session: it answers what came so far. */
export async function pressPushDevice(learner: LearnerId, sessionId: string, now: Date, db: Database = database()): Promise<void> {
  await learnerDb(learner, db).pushDevice.updateMany({ where: { sessionId }, data: { pressedAt: now } });
}
