import { type Database, database } from "#lib/db/open.ts";

/**
 * Counts one hit against a key and says how many there were in its window, this one included. One statement in the
 * database, so that instances share the count and none is lost when many arrive together.
 */
export async function countHit(
  key: string,
  windowSeconds: number,
  now: Date,
  db: Database = database(),
): Promise<{ hits: number; resetsAt: Date }> {
  const seconds = Math.floor(now.getTime() / 1000);
  const rows = await db.$queryRaw<{ hits: number | bigint; resetsAt: number | bigint }[]>`
    INSERT INTO "RateLimit" ("key", "hits", "resetsAt") VALUES (${key}, 1, ${seconds + windowSeconds})
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "RateLimit"."resetsAt" <= ${seconds} THEN 1 ELSE "RateLimit"."hits" + 1 END,
      "resetsAt" = CASE WHEN "RateLimit"."resetsAt" <= ${seconds} THEN ${seconds + windowSeconds} ELSE "RateLimit"."resetsAt" END
    RETURNING "hits", "resetsAt"`;
  const row = rows[0];
  if (!row) throw new Error("the database returned no count");
  return { hits: Number(row.hits), resetsAt: new Date(Number(row.resetsAt) * 1000) };
}

/** Forgets the hits against a key. */
export async function clearHits(key: string, db: Database = database()): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}

/** The hits against a key in the window that is open; none where none is. */
export async function readHits(key: string, now: Date, db: Database = database()): Promise<{ hits: number; resetsAt: Date }> {
  const row = await db.rateLimit.findUnique({ where: { key } });
  const resetsAt = row ? new Date(Number(row.resetsAt) * 1000) : now;
  return row && resetsAt > now ? { hits: row.hits, resetsAt } : { hits: 0, resetsAt: now };
}

/** Forgets the hits against a key, in one statement with reading them. @returns how many there were. */
export async function takeHits(key: string, db: Database = database()): Promise<number> {
  const rows = await db.$queryRaw<{ hits: number | bigint }[]>`DELETE FROM "RateLimit" WHERE "key" = ${key} RETURNING "hits"`;
  return Number(rows[0]?.hits ?? 0);
}

/** Removes windows that are over. */
export async function removeOldHits(now: Date, db: Database = database()): Promise<void> {
  await db.rateLimit.deleteMany({ where: { resetsAt: { lte: BigInt(Math.floor(now.getTime() / 1000)) } } });
}
