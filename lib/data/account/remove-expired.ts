import { oldestKeptMessage } from "#lib/data/outbox/outbox.ts";
import { removeExpiredRows } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { removeOldHits } from "./rate-limits.ts";
import { oldestKept } from "./security-events.ts";

/** Removes what has expired, of all learners: sessions, rate limits' windows, links that were mailed, old security events and messages. */
export async function removeExpired(now: Date, db: Database = database()): Promise<void> {
  await removeExpiredRows(now, { eventsSince: oldestKept(now), messagesSince: oldestKeptMessage(now) }, db);
  await removeOldHits(now, db);
}
