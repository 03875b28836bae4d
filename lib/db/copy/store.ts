import type { Table, Value } from "./format.ts";

/** The operations that copying needs from a database of either kind. All of them happen in one transaction. */
export type CopyStore = {
  /** The migrations that were applied, oldest first; none in a database with nothing in it. */
  listMigrations(): Promise<string[]>;
  /** Every table, those that others refer to first. */
  listTables(): Promise<Table[]>;
  /** The rows of a table, ordered by the bytes of their keys. */
  readRows(table: Table): AsyncIterable<Value[]> | Iterable<Value[]>;
  addRows(table: Table, rows: readonly Value[][]): Promise<void>;
  /** Makes what was added last, or throws. */
  commit(): Promise<void>;
  /** Ends it; what was not committed never was. */
  close(): Promise<void>;
};

/** The table that keeps the migrations is not part of a copy. */
export const bookkeepingTable = "_prisma_migrations";

export function quote(...names: string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
