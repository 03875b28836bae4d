import { setImmediate } from "node:timers/promises";
import { oldestKeptAnswer } from "#lib/data/changes/idempotent-answers.ts";
import { oldestKeptMessage } from "#lib/data/outbox/outbox.ts";
import { type EndingTable, removeRowsBefore } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { countHit } from "./rate-limits.ts";
import { oldestKept } from "./security-events.ts";

/** So few that nobody notices: SQLite takes the whole thread meanwhile, and PostgreSQL's statements are given up after some seconds. */
const rowsAtOnce = 1_000;

/** A little less than the hour after which each instance asks again, so that the same one may be the next. */
const turnSeconds = 55 * 60;

/** The moment by which rows of each table have ended: what is older is of no use to anybody. */
export function findEnds(now: Date): Record<EndingTable, Date> {
  return {
    session: now,
    accountLink: now,
    apiToken: now,
    verificationToken: now,
    rateLimit: now,
    // Who sends a message gives it up when it has expired; what is left waiting after months, nobody sends.
    outboxMessage: oldestKeptMessage(now),
    securityEvent: oldestKept(now),
    idempotentAnswer: oldestKeptAnswer(now),
  };
}

/**
 * Removes what has ended, of all learners, in small pieces with others' work in between. It stops between two pieces when `isStopping` says so;
 * what is left is removed the next time.
 */
export async function removeExpired(now: Date, isStopping: () => boolean, db: Database = database()): Promise<void> {
  for (const [table, end] of Object.entries(findEnds(now)) as [EndingTable, Date][]) {
    while (!isStopping() && (await removeRowsBefore(table, end, rowsAtOnce, db)) === rowsAtOnce) await setImmediate();
  }
}

/** Does so at most once an hour on all instances together, which would wait for each other's rows. @returns whether it was this one's turn */
export async function removeExpiredInTurn(now: Date, isStopping: () => boolean, db: Database = database()): Promise<boolean> {
  const { hits } = await countHit("remove-expired", turnSeconds, now, db);
  if (hits === 1) await removeExpired(now, isStopping, db);
  return hits === 1;
}
