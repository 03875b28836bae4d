import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { isPostgres, makeDatabaseFile, sqliteFile } from "./open.ts";

/**
 * Applies migrations without Prisma's downloaded engine, and keeps Prisma's own record of them, so that
 * `prisma migrate status` agrees. All that is missing goes into one transaction: either every one of them
 * is applied or nothing has changed. Processes that start together take turns.
 */

type Migration = { name: string; sql: string; checksum: string };
type Applied = { name: string; checksum: string };

const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMP,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMP,
  "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
const listApplied = `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;

// Any number will do, as long as every process uses the same.
const advisoryLock = 7_355_608;

/** The migration or the history cannot be used; the message says what to do and that nothing changed. */
export class MigrationError extends Error {}

/** Reads the migrations for one database from a folder of `<time>_<name>/migration.sql`, oldest first. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

function findMissing(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied) {
    if (!known.has(name)) {
      throw new MigrationError(
        `The database was made by a newer release (it has "${name}"). Start that release, or restore an older backup. Nothing was changed.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new MigrationError(`The migration "${name}" was edited after it was applied. Restore its file. Nothing was changed.`);
    }
  }
  const done = new Set(applied.map((migration) => migration.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

function failed(name: string, cause: unknown): MigrationError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new MigrationError(
    `The migration "${name}" failed and nothing was changed: ${reason}\nThe database works as before with the release that made it; correct the migration and start again.`,
    { cause },
  );
}

/** Switches a file's journal. SQLite answers "busy" at once when two processes do it together, so this waits its turn. */
function useWriteAheadLog(db: Sqlite.Database): void {
  for (let tries = 0; ; tries += 1) {
    try {
      db.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      const busy = error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || tries === 600) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

function migrateSqlite(file: string, migrations: Migration[]): string[] {
  makeDatabaseFile(file);
  const db = new Sqlite(file, { timeout: 60_000 });
  try {
    useWriteAheadLog(db);
    db.pragma("synchronous = FULL");
    // Migrations rebuild tables; references are checked once, at the end.
    db.pragma("foreign_keys = OFF");
    db.exec("BEGIN IMMEDIATE");
    db.exec(bookkeeping);
    const missing = findMissing(migrations, db.prepare(listApplied).all() as Applied[]);
    for (const { name, sql, checksum } of missing) {
      try {
        db.exec(sql);
      } catch (cause) {
        throw failed(name, cause);
      }
      db.prepare(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES (?, ?, ?, CURRENT_TIMESTAMP, 1)`,
      ).run(randomUUID(), checksum, name);
    }
    const broken = db.pragma("foreign_key_check") as unknown[];
    if (broken.length) throw failed(missing.at(-1)?.name ?? "", `${broken.length} rows would point nowhere`);
    db.exec("COMMIT");
    return missing.map(({ name }) => name);
  } finally {
    // Closing ends an open transaction without a trace.
    db.close();
  }
}

/** Dates come as text, which is read in one way only. */
async function checkDateStyle(client: Client): Promise<void> {
  const { rows } = await client.query<{ DateStyle: string }>("SHOW DateStyle");
  const style = rows[0]?.DateStyle ?? "";
  if (style.startsWith("ISO")) return;
  throw new MigrationError(
    `The database writes dates as "${style}", and Milepost reads them as ISO writes them. Say in it: ALTER ROLE ${client.escapeIdentifier(client.user ?? "")} SET DateStyle TO ISO. Nothing was changed.`,
  );
}

async function migratePostgres(url: string, migrations: Migration[]): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await checkDateStyle(client);
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLock]);
    await client.query(bookkeeping);
    const missing = findMissing(migrations, (await client.query<Applied>(listApplied)).rows);
    for (const { name, sql, checksum } of missing) {
      try {
        await client.query(sql);
      } catch (cause) {
        throw failed(name, cause);
      }
      await client.query(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, CURRENT_TIMESTAMP, 1)`,
        [randomUUID(), checksum, name],
      );
    }
    await client.query("COMMIT");
    return missing.map(({ name }) => name);
  } finally {
    // Closing the connection rolls an open transaction back.
    await client.end();
  }
}

/**
 * Brings a database up to date. `folder` holds `sqlite/` and `postgresql/`.
 * @param last the migration to stop after, where an older shape is wanted; the newest one without it.
 * @returns the names of the migrations that were applied.
 * @throws MigrationError when one cannot be applied; the database is then as it was.
 */
export async function migrate(url: string, folder: string, last?: string): Promise<string[]> {
  const read = (kind: string) => readMigrations(join(folder, kind)).filter(({ name }) => last === undefined || name <= last);
  return isPostgres(url) ? migratePostgres(url, read("postgresql")) : migrateSqlite(sqliteFile(url), read("sqlite"));
}
