import { Client } from "pg";
import { type ColumnType, CopyError, orderTables, type Table, type Value } from "./format.ts";
import { bookkeepingTable, type CopyStore, quote } from "./store.ts";

const types: Record<string, ColumnType> = {
  text: "text",
  integer: "integer",
  bigint: "bigint",
  boolean: "boolean",
  "timestamp without time zone": "time",
};

/** How many rows are asked for at once. */
const portion = 1000;

/** The server takes at most so many values with one statement. */
const mostValues = 30_000;

// Everything comes as the text that the server sends; the library would take times for local ones.
const asText = { getTypeParser: () => (text: string | Buffer) => text };

/** Opens a database for copying. Whoever reads sees it as it was at one moment, while others go on writing. */
export async function openPostgresStore(url: string, mode: "read" | "write"): Promise<CopyStore> {
  const client = new Client({ connectionString: url, types: asText as never });
  await client.connect();
  await client.query(mode === "read" ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN");
  const ask = async <Row>(sql: string) => (await client.query(sql)).rows as Row[];
  return {
    async listMigrations() {
      const [known] = await ask<{ found: string | null }>(`SELECT to_regclass('${quote(bookkeepingTable)}') AS found`);
      if (!known?.found) return [];
      const sql = `SELECT migration_name AS name FROM ${quote(bookkeepingTable)} WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`;
      return (await ask<{ name: string }>(sql)).map(({ name }) => name);
    },
    async listTables() {
      const columns = await ask<{ table: string; name: string; type: string }>(
        `SELECT c.table_name AS table, c.column_name AS name, c.data_type AS type FROM information_schema.columns c
           JOIN information_schema.tables t USING (table_schema, table_name)
          WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> '${bookkeepingTable}'
          ORDER BY c.table_name COLLATE "C", c.column_name COLLATE "C"`,
      );
      const keys = await ask<{ table: string; name: string }>(
        `SELECT r.relname AS table, a.attname AS name FROM pg_index i
           JOIN pg_class r ON r.oid = i.indrelid AND r.relnamespace = current_schema()::regnamespace
           JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = ANY (i.indkey)
          WHERE i.indisprimary ORDER BY r.relname, array_position(i.indkey::int2[], a.attnum)`,
      );
      const references = await ask<{ from: string; to: string }>(
        `SELECT f.relname AS from, t.relname AS to FROM pg_constraint c
           JOIN pg_class f ON f.oid = c.conrelid AND f.relnamespace = current_schema()::regnamespace
           JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f'`,
      );
      const tables = [...new Set(columns.map(({ table }) => table))].map((name) => ({
        name,
        columns: columns
          .filter(({ table }) => table === name)
          .map((column) => ({ name: column.name, type: types[column.type] ?? refuseType(name, column.name, column.type) })),
        key: keys.filter(({ table }) => table === name).map((column) => column.name),
      }));
      return orderTables(tables, references);
    },
    async *readRows(table) {
      const isText = new Set(table.columns.filter(({ type }) => type === "text").map(({ name }) => name));
      const order = table.key.map((name) => quote(name) + (isText.has(name) ? ' COLLATE "C"' : "")).join(", ");
      await client.query(
        `DECLARE copied NO SCROLL CURSOR FOR SELECT ${quote(...columnNames(table))} FROM ${quote(table.name)} ORDER BY ${order}`,
      );
      for (;;) {
        const { rows } = await client.query<(string | null)[]>({ text: `FETCH ${portion} FROM copied`, rowMode: "array" });
        for (const row of rows) yield row.map((value, index) => toNeutral(value, table.columns[index]?.type));
        if (rows.length < portion) break;
      }
      await client.query("CLOSE copied");
    },
    async addRows(table, rows) {
      const width = table.columns.length;
      const most = Math.floor(mostValues / width);
      for (let start = 0; start < rows.length; start += most) {
        const some = rows.slice(start, start + most);
        const places = some.map((_, row) => `(${table.columns.map((__, column) => `$${row * width + column + 1}`).join(", ")})`);
        const sql = `INSERT INTO ${quote(table.name)} (${quote(...columnNames(table))}) VALUES ${places.join(", ")}`;
        await client.query(sql, some.flat());
      }
    },
    async commit() {
      await client.query("COMMIT");
    },
    async close() {
      await client.end();
    },
  };
}

function columnNames(table: Table): string[] {
  return table.columns.map(({ name }) => name);
}

function refuseType(table: string, column: string, type: string): never {
  throw new CopyError(`The column "${column}" of "${table}" has the type ${type}, which cannot be copied.`);
}

function toNeutral(value: string | null, type: ColumnType | undefined): Value {
  if (value === null) return null;
  if (type === "boolean") return value === "t";
  if (type === "integer") return Number(value);
  // The columns have no zone, and Prisma writes UTC into them.
  return type === "time" ? new Date(`${value.replace(" ", "T")}Z`).toISOString() : value;
}
