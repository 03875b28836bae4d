import { type Database, database } from "#lib/db/open.ts";
import { removeOldHits } from "./rate-limits.ts";
import { removeOldSecurityEvents } from "./security-events.ts";
import { removeExpiredSessions } from "./sessions.ts";

/** Removes what is over by itself, of everybody: sessions, limits' windows, links that were mailed, old security events. */
export async function removeExpired(now: Date, db: Database = database()): Promise<void> {
  await removeExpiredSessions(now, db);
  await removeOldHits(now, db);
  await removeOldSecurityEvents(now, db);
  await db.accountLink.deleteMany({ where: { expiresAt: { lte: now } } });
  await db.verificationToken.deleteMany({ where: { expires: { lte: now } } });
}
