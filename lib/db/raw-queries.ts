import { type Database, unscoped } from "./open.ts";

/** The queries that Prisma cannot express. Raw SQL is written nowhere else: it would bypass the scoping by learner. */

/**
 * Adds a hit to a rate limit's window, or opens a new window when the old one is over. One statement, so that instances share the
 * count and simultaneous hits are all counted. Times are seconds since 1970. A window that ends later than a new one would, because
 * the clock was set back, ends when the new one would.
 */
export async function addHit(
  key: string,
  { now, resetsAt }: { now: number; resetsAt: number },
  db: Database,
): Promise<{ hits: number; resetsAt: number }> {
  const rows = await unscoped(db).$queryRaw<{ hits: number | bigint; resetsAt: number | bigint }[]>`
    INSERT INTO "RateLimit" ("key", "hits", "resetsAt") VALUES (${key}, 1, ${resetsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "RateLimit"."resetsAt" <= ${now} THEN 1 ELSE "RateLimit"."hits" + 1 END,
      "resetsAt" = CASE WHEN "RateLimit"."resetsAt" <= ${now} OR "RateLimit"."resetsAt" > ${resetsAt} THEN ${resetsAt} ELSE "RateLimit"."resetsAt" END
    RETURNING "hits", "resetsAt"`;
  const row = rows[0];
  if (!row) throw new Error("the database returned no count");
  return { hits: Number(row.hits), resetsAt: Number(row.resetsAt) };
}

/** Deletes a rate limit's window and returns its hits, in one statement. */
export async function deleteHits(key: string, db: Database): Promise<number> {
  const rows = await unscoped(db).$queryRaw<{ hits: number | bigint }[]>`DELETE FROM "RateLimit" WHERE "key" = ${key} RETURNING "hits"`;
  return Number(rows[0]?.hits ?? 0);
}

/** Reads from a table of the program. @throws when the database does not answer, or was never migrated. */
export async function ping(db: Database): Promise<void> {
  await unscoped(db).$queryRaw`SELECT 1 FROM "Learner" LIMIT 1`;
}
