import { closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { environment } from "#lib/environment.ts";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client.ts";
import { PrismaClient as SqliteClient } from "./generated/sqlite/client.ts";
import { DurableSqlite, ImpatientPostgres, usualPatience } from "./patient-adapters.ts";

/**
 * A client with the rows of all learners. Both databases' clients come from one schema and have the same shape. Outside `lib/db` only
 * `lib/data/learner-client.ts` and `lib/data/unscoped-queries.ts` may use one; a test checks that.
 */
export type UnscopedDatabase = SqliteClient;
export type UnscopedTransaction = Parameters<Parameters<UnscopedDatabase["$transaction"]>[0]>[0];

/** A database as the program passes it on: only what belongs to no learner. `learnerDb` reaches the tables of one learner. */
export type Database = Pick<UnscopedDatabase, "rateLimit" | "$disconnect">;

/** Under this key a restricted client keeps the one it restricts. Global, because the framework may evaluate this module twice. */
export const clientKey = Symbol.for("milepost.unscoped-client");

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** The file behind a `file:` address, as SQLite takes it. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, "");
}

/** Makes a database's file and its folder, where they are missing, for its owner alone. SQLite gives the files beside it the same rights. */
export function makeDatabaseFile(file: string): void {
  makeFolder(dirname(file));
  closeSync(openSync(file, "a", 0o600));
}

/** What of a database's file and folder others may read, with its rights: `.data (755)`. Nothing where the system has no such rights. */
export function findOpenToOthers(url: string): string[] {
  if (isPostgres(url) || process.platform === "win32") return [];
  const file = sqliteFile(url);
  return [file, `${file}-wal`, `${file}-shm`].flatMap((each) => {
    const mode = (statSync(each, { throwIfNoEntry: false })?.mode ?? 0) & 0o777;
    return mode & 0o077 ? [`${each} (${mode.toString(8)})`] : [];
  });
}

/**
 * Makes a folder, which only its owner may enter, and those above it. Node's own way of doing so never ends under /proc, where folders vanish while one looks.
 * @throws Error when one cannot be made
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

// Changes of one learner wait for each other; on a busy machine that may take longer than the library's two seconds.
const transactionOptions = { maxWait: 15_000, timeout: 15_000 };

/** Opens the database at an address. It must have been migrated. @param patience how long it may take before it is given up */
export function openDatabase(url: string, patience = usualPatience): UnscopedDatabase {
  if (isPostgres(url)) {
    return new PostgresClient({ adapter: new ImpatientPostgres(url, patience), transactionOptions }) as unknown as UnscopedDatabase;
  }
  makeDatabaseFile(sqliteFile(url));
  return new SqliteClient({ adapter: new DurableSqlite(sqliteFile(url), patience), transactionOptions });
}

/** Hides the tables of learners: reading one throws, also where a cast got past the compiler. */
export function hideLearners(client: UnscopedDatabase): Database {
  const visible = { rateLimit: client.rateLimit, $disconnect: () => client.$disconnect(), [clientKey]: client };
  return new Proxy(visible, {
    get(target, name) {
      if (name in target || typeof name === "symbol" || name === "then") return Reflect.get(target, name);
      throw new Error(`"${name}" was queried without its learner. Use learnerDb(learner, db).`);
    },
  });
}

/** The client behind a restricted one. */
export function unscoped(db: Database): UnscopedDatabase;
export function unscoped(tx: { readonly [clientKey]: UnscopedTransaction }): UnscopedTransaction;
export function unscoped(restricted: object): UnscopedTransaction {
  return (clientKey in restricted ? restricted[clientKey] : restricted) as UnscopedTransaction;
}

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostDatabase?: UnscopedDatabase };

/** The program's one database, opened when it is first needed. */
export function database(): Database {
  shared.milepostDatabase ??= openDatabase(environment().DATABASE_URL);
  return hideLearners(shared.milepostDatabase);
}

/** Closes the program's database, if it was opened. */
export async function closeDatabase(): Promise<void> {
  await shared.milepostDatabase?.$disconnect();
}
