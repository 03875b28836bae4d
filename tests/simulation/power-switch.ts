import { AsyncLocalStorage } from "node:async_hooks";
import Sqlite from "better-sqlite3";

/** How often each of some tables had been written. */
export type Versions = ReadonlyMap<string, number>;
/** A read that goes on, and the one that it is a part of. */
type Watch = { versions: Map<string, number>; outer: Watch | undefined };

/**
 * Ends the server between two statements of the database, as SIGKILL does: the statements before took effect or are taken back with their
 * transaction, and no later one is run. Only those that write count: ending before one that reads leaves what ending before the next one
 * does. It stands in front of the driver, so that everything above it is the product's own, and knows which tables are read and written.
 */
export class PowerSwitch {
  #left = Number.POSITIVE_INFINITY;
  #connection: Sqlite.Database | undefined;
  /** The statements of the server's connection, by their text: SQLite takes longer to read one than to run it. */
  readonly #prepared = new Map<string, Statement>();
  readonly #versions = new Map<string, number>();
  /** What was written since the last reset. */
  readonly #written = new Set<string>();
  /** What was written since the last transaction began, and may be taken back. */
  readonly #unsure = new Set<string>();
  readonly #watch = new AsyncLocalStorage<Watch>();

  /** @param watcher a connection that is not the server's */
  constructor(watcher: Sqlite.Database) {
    const power = this;
    const { prepare } = Sqlite.prototype;
    Sqlite.prototype.prepare = function (this: Sqlite.Database, sql: string) {
      const first = () => prepare.call(this, sql);
      return this === watcher ? first() : power.#use(this, sql, first);
    } as typeof prepare;
  }

  /** Whether the power has gone since it was last turned on. Ask when the work is done: after the last statement it may still go. */
  get isOff(): boolean {
    return this.#left <= 0;
  }

  /** Cuts the power after so many statements from now that write. */
  cutAfter(statements: number): void {
    this.#left = statements;
  }

  /** Starts the server again: what it had not committed is gone. */
  turnOn(): void {
    this.#left = Number.POSITIVE_INFINITY;
    if (!this.#connection?.inTransaction) return;
    this.#connection.exec("ROLLBACK");
    this.#noteWritten(this.#unsure);
  }

  /** Whether nobody has written tables since they had these versions; whoever watches then counts as having read them. */
  isUnchanged(versions: Versions): boolean {
    for (const [table, version] of versions) if (this.#versionOf(table) !== version) return false;
    this.#noteRead(versions.keys());
    return true;
  }

  /** Reads something. @returns it, and the tables that it was read from, each with its version when that began */
  async watchReads<Result>(read: () => Promise<Result>): Promise<{ result: Result; versions: Versions }> {
    const watch: Watch = { versions: new Map(), outer: this.#watch.getStore() };
    return { result: await this.#watch.run(watch, read), versions: watch.versions };
  }

  /** Returns the tables that were written since it was last called. The caller brings them back to what they were. */
  takeWritten(): ReadonlySet<string> {
    const written = new Set([...this.#written].map((table) => (table === revision ? "Learner" : table)));
    this.#noteWritten(this.#written);
    this.#written.clear();
    return written;
  }

  /** Returns the versions that the same tables have now. */
  renew(versions: Versions): Versions {
    return new Map([...versions.keys()].map((table) => [table, this.#versionOf(table)]));
  }

  #noteRead(tables: Iterable<string>): void {
    for (const table of tables) {
      for (let watch = this.#watch.getStore(); watch && !watch.versions.has(table); watch = watch.outer) {
        watch.versions.set(table, this.#versionOf(table));
      }
    }
  }

  #versionOf(table: string): number {
    return this.#versions.get(table) ?? 0;
  }

  #noteWritten(tables: Iterable<string>): void {
    for (const table of tables) {
      this.#written.add(table);
      this.#unsure.add(table);
      this.#versions.set(table, this.#versionOf(table) + 1);
    }
  }

  #use(connection: Sqlite.Database, sql: string, prepare: () => Sqlite.Statement): Statement {
    this.#connection ??= connection;
    if (connection !== this.#connection) throw new Error("the server has one connection");
    const prepared = this.#prepared.get(sql) ?? new Statement(sql, prepare());
    this.#prepared.set(sql, prepared);
    if (prepared.isRead) this.#noteRead(prepared.tables);
    // A transaction that only begins, and one that is taken back, change nothing; and the driver waits for ever after one that cannot begin.
    else if (sql !== "BEGIN" && sql !== "ROLLBACK") {
      if (this.isOff) throw new Error("the power is off");
      this.#left -= 1;
    }
    if (!prepared.isRead) this.#noteWritten(sql === "ROLLBACK" ? this.#unsure : prepared.tables);
    if (sql === "BEGIN") this.#unsure.clear();
    return prepared;
  }
}

/** A statement as the server's driver uses it: binds values and runs it at once. It can be used again, which the original cannot. */
class Statement {
  readonly reader: boolean;
  readonly isRead: boolean;
  /** The tables that it reads, or writes. */
  readonly tables: readonly string[];
  readonly #statement: Sqlite.Statement;
  readonly #columns: Sqlite.ColumnDefinition[];
  #values: unknown[] = [];

  constructor(sql: string, statement: Sqlite.Statement) {
    this.#statement = statement.reader ? statement.raw() : statement;
    this.reader = statement.reader;
    this.#columns = statement.reader ? statement.columns() : [];
    this.isRead = /^\s*SELECT\b/i.test(sql);
    this.tables = findTables(sql, this.isRead);
  }

  bind(values: unknown[]): this {
    this.#values = values;
    return this;
  }

  raw(): this {
    return this;
  }

  columns(): Sqlite.ColumnDefinition[] {
    return this.#columns;
  }

  all(): unknown[] {
    return this.#statement.all(this.#values);
  }

  run(): Sqlite.RunResult {
    return this.#statement.run(this.#values);
  }
}

/** The revision of a learner is written with each change, and the rest of their row never: it counts as a table of its own. */
const revision = "revision of Learner";

function findTables(sql: string, isRead: boolean): string[] {
  const names = [...sql.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE) (?:`main`\.)?[`"](\w+)[`"]/gi)].map(([, name = ""]) => name);
  if (!names.includes("Learner")) return names;
  if (isRead) return sql.includes("`Learner`.`revision`") ? [...names, revision] : names;
  return /^UPDATE `main`\.`Learner` SET `revision` = [^,]* WHERE/.test(sql) ? [revision] : [...names, revision];
}
