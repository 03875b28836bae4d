import { type Database, database } from "#lib/db/open.ts";
import { addHit, deleteHits } from "#lib/db/raw-queries.ts";

/** Counts hits against a key, on all instances together. @returns the hits in the current window, with these, and its end. */
export async function countHit(
  key: string,
  windowSeconds: number,
  now: Date,
  db: Database = database(),
  added = 1,
): Promise<{ hits: number; resetsAt: Date }> {
  const seconds = Math.floor(now.getTime() / 1000);
  const { hits, resetsAt } = await addHit(key, { now: seconds, resetsAt: seconds + windowSeconds, hits: added }, db);
  return { hits, resetsAt: new Date(resetsAt * 1000) };
}

/** Takes one hit back. */
export async function takeBackHit(key: string, db: Database = database()): Promise<void> {
  await db.rateLimit.updateMany({ where: { key, hits: { gt: 0 } }, data: { hits: { decrement: 1 } } });
}

/** Removes the hits against a key. */
export async function clearHits(key: string, db: Database = database()): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}

/** The hits against a key in its current window; 0 where there is none. */
export async function readHits(key: string, now: Date, db: Database = database()): Promise<{ hits: number; resetsAt: Date }> {
  const row = await db.rateLimit.findUnique({ where: { key } });
  const resetsAt = row ? new Date(Number(row.resetsAt) * 1000) : now;
  return row && resetsAt > now ? { hits: row.hits, resetsAt } : { hits: 0, resetsAt: now };
}

/** Removes the hits against a key. @returns how many there were. */
export function takeHits(key: string, db: Database = database()): Promise<number> {
  return deleteHits(key, db);
}
