import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";
import { leaseDueMessage } from "#lib/db/raw-queries.ts";

/** The ways on which a message leaves the server. */
type Channel = "mail" | "webhook" | "push";

/** A message that is to be sent. @see prisma/schema.prisma for its fields */
export type NewMessage = {
  key: string;
  channel: Channel;
  target?: string;
  /** Stored as JSON. */
  body: unknown;
  madeAt: Date;
  /** Absent: at once. */
  dueAt?: Date;
  expiresAt: Date;
};

/**
 * Puts a message into the outbox, together with what else the transaction stores. It must hold the learner's lock, so that of two
 * instances that make the same message one finds the other's.
 * @returns whether it is new; false, and nothing changes, when the learner has one with its key
 */
export async function addMessage(tx: LearnerTransaction, learner: LearnerId, message: NewMessage): Promise<boolean> {
  const { key, channel, target = "", body, madeAt, dueAt = madeAt, expiresAt } = message;
  if (await tx.outboxMessage.findFirst({ where: { key }, select: { id: true } })) return false;
  await tx.outboxMessage.create({
    data: { learnerId: learner, key, channel, target, body: JSON.stringify(body), madeAt, dueAt, expiresAt },
  });
  return true;
}

/** The right to send a message, until the lease ends or somebody else took it after that. Whose it is, only `lib/auth` may believe. */
export type Lease = { id: string; lease: string };

/**
 * Takes the message that has waited longest, in one statement, so that no other instance takes it before `until`.
 * @returns undefined when none is due, or another instance was quicker
 */
export function takeMessage(
  lease: string,
  now: Date,
  until: Date,
  db: Database = database(),
): Promise<{ id: string; learnerId: string } | undefined> {
  return leaseDueMessage(lease, now, until, db);
}

/** A message as it is sent. `tries` counts this one. */
export type TakenMessage = Lease & {
  learner: LearnerId;
  key: string;
  channel: string;
  target: string;
  body: string;
  madeAt: Date;
  expiresAt: Date;
  tries: number;
};

/** Reads a message that was taken; undefined when it was withdrawn meanwhile. */
export async function readMessage(learner: LearnerId, { id, lease }: Lease, db: Database = database()): Promise<TakenMessage | undefined> {
  const found = await learnerDb(learner, db).outboxMessage.findFirst({
    where: { id, lease, state: "waiting" },
    select: { key: true, channel: true, target: true, body: true, madeAt: true, expiresAt: true, tries: true },
  });
  return found ? { learner, id, lease, ...found } : undefined;
}

/** What became of a try: it is sent, to be tried again, or given up. A problem is a sentence for the learner, without secrets. */
export type DeliveryOutcome =
  | { state: "sent"; at: Date }
  | { state: "waiting"; dueAt: Date; problem: string }
  | { state: "failed"; at: Date; problem: string };

/** Stores what became of a message. @returns false, and nothing changes, when the lease had ended and somebody else took it */
export async function storeOutcome(
  learner: LearnerId,
  { id, lease }: Lease,
  outcome: DeliveryOutcome,
  db: Database = database(),
): Promise<boolean> {
  const data =
    outcome.state === "waiting"
      ? { dueAt: outcome.dueAt, problem: outcome.problem.slice(0, 300).toWellFormed() }
      : {
          state: outcome.state,
          endedAt: outcome.at,
          problem: outcome.state === "sent" ? "" : outcome.problem.slice(0, 300).toWellFormed(),
        };
  const { count } = await learnerDb(learner, db).outboxMessage.updateMany({ where: { id, lease, state: "waiting" }, data });
  return count > 0;
}

/** How long a message is kept after it could last have been sent, so that it is not made again. */
const keptDays = 90;

/** Returns the time from which messages are kept that can no longer be sent. */
export function oldestKeptMessage(now: Date): Date {
  return new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
}
