import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { type ColumnType, CopyError, orderTables, type Table, type Value } from "./format.ts";
import { bookkeepingTable, type CopyStore, quote } from "./store.ts";

const types: Record<string, ColumnType> = { TEXT: "text", INTEGER: "integer", BIGINT: "bigint", BOOLEAN: "boolean", DATETIME: "time" };

/** Opens a file for copying. Whoever reads sees it as it was at one moment, while others go on writing. */
export function openSqliteStore(file: string, mode: "read" | "write"): CopyStore {
  if (!existsSync(file)) throw new CopyError(`There is no database at ${file}: there is nothing to copy.`);
  const db = new Sqlite(file, { readonly: mode === "read", fileMustExist: true, timeout: 60_000 });
  db.pragma("foreign_keys = OFF");
  db.pragma("synchronous = FULL");
  db.exec(mode === "read" ? "BEGIN" : "BEGIN IMMEDIATE");
  const names = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .pluck()
    .all() as string[];
  return {
    async listMigrations() {
      if (!names.includes(bookkeepingTable)) return [];
      const applied = `SELECT migration_name FROM ${quote(bookkeepingTable)} WHERE rolled_back_at IS NULL ORDER BY migration_name`;
      return db.prepare(applied).pluck().all() as string[];
    },
    async listTables() {
      const own = names.filter((name) => name !== bookkeepingTable);
      const references = own.flatMap((from) =>
        (db.pragma(`foreign_key_list(${quote(from)})`) as { table: string }[]).map(({ table }) => ({ from, to: table })),
      );
      return orderTables(
        own.map((name) => readTable(db, name)),
        references,
      );
    },
    *readRows(table) {
      const order = table.key.map((name) => `${quote(name)} COLLATE BINARY`).join(", ");
      const statement = db.prepare(`SELECT ${quote(...columnNames(table))} FROM ${quote(table.name)} ORDER BY ${order}`);
      for (const row of statement.raw().safeIntegers().iterate() as Iterable<unknown[]>) {
        yield row.map((value, index) => toNeutral(value, table.columns[index]?.type));
      }
    },
    async addRows(table, rows) {
      const places = table.columns.map(() => "?").join(", ");
      const statement = db.prepare(`INSERT INTO ${quote(table.name)} (${quote(...columnNames(table))}) VALUES (${places})`);
      for (const row of rows) statement.run(row.map((value, index) => toSqlite(value, table.columns[index]?.type)));
    },
    async commit() {
      const broken = db.pragma("foreign_key_check") as unknown[];
      if (broken.length) throw new CopyError(`${broken.length} rows would refer to nothing.`);
      db.exec("COMMIT");
    },
    async close() {
      db.close();
    },
  };
}

function columnNames(table: Table): string[] {
  return table.columns.map(({ name }) => name);
}

function readTable(db: Sqlite.Database, name: string): Table {
  const columns = db.pragma(`table_info(${quote(name)})`) as { name: string; type: string; pk: number }[];
  return {
    name,
    columns: columns
      .map((column) => ({ name: column.name, type: types[column.type] ?? refuseType(name, column.name, column.type) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    key: columns
      .filter(({ pk }) => pk > 0)
      .sort((one, other) => one.pk - other.pk)
      .map((column) => column.name),
  };
}

function refuseType(table: string, column: string, type: string): never {
  throw new CopyError(`The column "${column}" of "${table}" has the type ${type}, which cannot be copied.`);
}

function toNeutral(value: unknown, type: ColumnType | undefined): Value {
  if (value === null) return null;
  if (type === "boolean") return Number(value) !== 0;
  if (type === "integer") return Number(value);
  if (type === "bigint") return String(value);
  return type === "time" ? readTime(value) : String(value);
}

/** Prisma writes times as text with a zone, SQLite's own clock as text without one; both mean UTC. Numbers are milliseconds. */
function readTime(value: unknown): string {
  if (typeof value !== "string") return new Date(Number(value)).toISOString();
  const text = value.replace(" ", "T");
  return new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`).toISOString();
}

function toSqlite(value: Value, type: ColumnType | undefined): string | number | bigint | null {
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (type === "bigint") return BigInt(value);
  // As Prisma writes it: times are compared as text.
  return type === "time" ? value.replace("Z", "+00:00") : value;
}
