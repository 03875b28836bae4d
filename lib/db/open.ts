import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { environment } from "#lib/environment.ts";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client.ts";
import { PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";

/** Both clients come from one schema and have the same shape; the program is written against this one. */
export type Database = SqliteClient;
/** What a function inside a transaction is given. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** The file behind a `file:` address, as SQLite takes it. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, "");
}

/**
 * SQLite that keeps what it acknowledged through a power cut: each commit is synced before it is answered.
 * The library would otherwise leave it at NORMAL, which may lose the last commits.
 */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    return adapter;
  }
}

// Changes of one learner wait for each other; on a busy machine that may take longer than the library's two seconds.
const transactionOptions = { maxWait: 15_000, timeout: 15_000 };

/** Opens the database that the address names. It must have been migrated. */
export function openDatabase(url: string): Database {
  if (isPostgres(url)) {
    return new PostgresClient({ adapter: new PrismaPg({ connectionString: url }), transactionOptions }) as unknown as Database;
  }
  mkdirSync(dirname(sqliteFile(url)), { recursive: true });
  return new SqliteClient({ adapter: new DurableSqlite({ url: sqliteFile(url), timeout: 10_000 }), transactionOptions });
}

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostDatabase?: Database };

/** The program's one database, opened when it is first needed. */
export function database(): Database {
  shared.milepostDatabase ??= openDatabase(environment().DATABASE_URL);
  return shared.milepostDatabase;
}

/** Closes the program's database, if it was opened. */
export async function closeDatabase(): Promise<void> {
  await shared.milepostDatabase?.$disconnect();
}
