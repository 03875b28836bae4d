import { Prisma } from "./generated/sqlite/client.ts";
import { type clientKey, type Database, type UnscopedTransaction, unscoped } from "./open.ts";

/** The queries that Prisma cannot express. Raw SQL is written nowhere else: it would bypass the scoping by learner. */

/**
 * Adds hits, one or more, to a rate limit's window, or opens a new window when the old one is over. One statement, so that instances
 * share the count and simultaneous hits are all counted. Times are seconds since 1970. A window that ends later than a new one would,
 * because the clock was set back, ends when the new one would.
 */
export async function addHit(
  key: string,
  { now, resetsAt, hits: added = 1 }: { now: number; resetsAt: number; hits?: number },
  db: Database,
): Promise<{ hits: number; resetsAt: number }> {
  const rows = await unscoped(db).$queryRaw<{ hits: number | bigint; resetsAt: number | bigint }[]>`
    INSERT INTO "RateLimit" ("key", "hits", "resetsAt") VALUES (${key}, ${added}, ${resetsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "RateLimit"."resetsAt" <= ${now} THEN ${added} ELSE "RateLimit"."hits" + ${added} END,
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

/** A row of a learner's history, as an import adds it. */
export type EventRow = {
  revision: number;
  changeId: string;
  planId: string;
  milestoneId: string;
  kind: string;
  stepId: string;
  before: string;
  after: string;
  occurredAt: Date;
  recordedAt: Date;
  superseded: boolean;
  since: Date | null;
  beforeSince: Date | null;
};

/**
 * Adds events of one learner in one statement, at least one and at most a thousand. Prisma's own way to add many rows takes 20 times as
 * long, in which the transaction keeps its lock.
 */
export async function addEvents(
  tx: { readonly [clientKey]: UnscopedTransaction },
  learner: string,
  rows: readonly EventRow[],
): Promise<void> {
  const values = rows.map(
    ({ revision, changeId, planId, milestoneId, kind, stepId, before, after, occurredAt, recordedAt, superseded, since, beforeSince }) =>
      Prisma.sql`(${learner}, ${revision}, ${changeId}, ${planId}, ${milestoneId}, ${kind}, ${stepId}, ${before}, ${after}, ${occurredAt}, ${recordedAt}, ${superseded}, ${since}, ${beforeSince})`,
  );
  await unscoped(tx).$executeRaw`
    INSERT INTO "Event" ("learnerId", "revision", "changeId", "planId", "milestoneId", "kind", "stepId", "before", "after", "occurredAt", "recordedAt", "superseded", "since", "beforeSince")
    VALUES ${Prisma.join(values)}`;
}

/**
 * Takes the message of the outbox that has been due for longest, for whoever knows `lease`, until the moment `until`, and counts the try.
 * One statement: of two instances that take the same message at once, the second finds that it is no longer due and takes nothing.
 * An outbox without a due message is only read, so that an idle server writes nothing.
 */
export async function leaseDueMessage(
  lease: string,
  now: Date,
  until: Date,
  db: Database,
): Promise<{ id: string; learnerId: string } | undefined> {
  const client = unscoped(db);
  const due = await client.outboxMessage.findFirst({ where: { state: "waiting", dueAt: { lte: now } }, select: { id: true } });
  if (!due) return undefined;
  const rows = await client.$queryRaw<{ id: string; learnerId: string }[]>`
    UPDATE "OutboxMessage" SET "lease" = ${lease}, "dueAt" = ${until}, "tries" = "tries" + 1
    WHERE "id" = (
      SELECT "id" FROM "OutboxMessage" WHERE "state" = 'waiting' AND "dueAt" <= ${now} ORDER BY "dueAt", "id" LIMIT 1
    ) AND "state" = 'waiting' AND "dueAt" <= ${now}
    RETURNING "id", "learnerId"`;
  return rows[0];
}

/** Reads from a table of the program. @throws when the database does not answer, or was never migrated. */
export async function ping(db: Database): Promise<void> {
  await unscoped(db).$queryRaw`SELECT 1 FROM "Learner" LIMIT 1`;
}
