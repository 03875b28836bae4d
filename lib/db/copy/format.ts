import { createHash, type Hash } from "node:crypto";

/**
 * A copy of a whole database that belongs to neither kind: lines of JSON. The first says what follows, then comes every row as
 * `["Table", [value, …]]` with the values in the order of the columns, and the last line counts what went before. Tables stand in
 * an order in which no row refers to a later one.
 */
export type ColumnType = "text" | "integer" | "bigint" | "boolean" | "time";
export type Table = { name: string; columns: { name: string; type: ColumnType }[]; key: string[] };

/** A value as JSON has it: times as "2026-11-23T14:00:00.000Z", integers of 64 bits as text. */
export type Value = string | number | boolean | null;

export type Head = { format: "milepost-copy"; version: 1; madeAt: string; migrations: string[]; tables: Table[] };
/** The content of each table: its number of rows, and a hash of their lines. */
export type Contents = Record<string, { rows: number; sha256: string }>;
export type Foot = { end: true; contents: Contents };

/** The copy or the database cannot be used; the message says why and what to do. */
export class CopyError extends Error {}

/** Adds up what the rows of the tables are. */
export class Tally {
  readonly #tables = new Map<string, { rows: number; hash: Hash }>();

  constructor(tables: readonly Table[]) {
    for (const { name } of tables) this.#tables.set(name, { rows: 0, hash: createHash("sha256") });
  }

  add(table: string, line: string): void {
    const counted = this.#tables.get(table);
    if (!counted) throw new CopyError(`There is a row of a table "${table}" that the copy does not announce.`);
    counted.rows += 1;
    counted.hash.update(`${line}\n`);
  }

  contents(): Contents {
    return Object.fromEntries([...this.#tables].map(([name, { rows, hash }]) => [name, { rows, sha256: hash.copy().digest("hex") }]));
  }
}

/** The tables in which two copies differ. */
export function compareContents(one: Contents, other: Contents): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => one[name]?.rows !== other[name]?.rows || one[name]?.sha256 !== other[name]?.sha256);
}

/** Puts tables behind those that they refer to, else by name. */
export function orderTables(tables: readonly Table[], references: readonly { from: string; to: string }[]): Table[] {
  const waiting = [...tables].sort((one, other) => (one.name < other.name ? -1 : 1));
  const ordered: Table[] = [];
  while (waiting.length) {
    const isOpen = (name: string) => waiting.some((table) => table.name === name);
    const next = waiting.findIndex(({ name }) => !references.some(({ from, to }) => from === name && to !== name && isOpen(to)));
    if (next < 0) throw new CopyError(`These tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(", ")}.`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}
