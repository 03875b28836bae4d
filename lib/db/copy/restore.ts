import { join } from "node:path";
import { migrate, readMigrations } from "#lib/db/migrate.ts";
import { readLines } from "./file.ts";
import { type Contents, CopyError, compareContents, type Foot, type Head, type Table, Tally, type Value } from "./format.ts";
import type { CopyStore } from "./store.ts";
import { openCopyStore, writeCopy } from "./write.ts";

/** How many rows are stored at once. */
const portion = 500;

/**
 * Fills an empty database from the lines of a copy, of either kind of database and of this release or an earlier one. First the
 * tables are made as they were for the copy, then all rows are stored or none, then what was stored is read again and compared, and
 * then the migrations since are applied.
 * @param folder holds the migrations.
 * @returns what was in the copy.
 * @throws CopyError when the copy is damaged or not from here, or the database is not empty.
 */
export async function restoreCopy(lines: AsyncIterable<string>, url: string, folder: string): Promise<Contents> {
  const reader = lines[Symbol.asyncIterator]();
  try {
    const head = readHead((await reader.next()).value);
    await makeTables(head, url, folder);
    const contents = await storeRows(head, reader, url);
    const different = compareContents(contents, await readContents(url));
    if (different.length)
      throw new CopyError(`After storing, these tables differ from the copy: ${different.join(", ")}. Do not use this database.`);
    await migrate(url, folder);
    return contents;
  } finally {
    await reader.return?.();
  }
}

/**
 * Does the same with a file, which is read to its end and checked before the database is touched.
 * @throws CopyError
 */
export async function restoreFile(file: string, url: string, folder: string): Promise<Contents> {
  const lines = readLines(file);
  try {
    const head = readHead((await lines.next()).value as string | undefined);
    checkMigrations(head, folder);
    await copyRows({ addRows: async () => {} }, head.tables, lines);
  } finally {
    await lines.return(undefined);
  }
  return restoreCopy(readLines(file), url, folder);
}

/** Returns the row counts and hashes of a database's tables. */
export async function readContents(url: string): Promise<Contents> {
  let last = "";
  for await (const line of writeCopy(url, new Date(0))) last = line;
  return (JSON.parse(last) as Foot).contents;
}

function readHead(line: string | undefined): Head {
  const head = parse(line ?? "") as Head | undefined;
  if (head?.format !== "milepost-copy") throw new CopyError("This is not a copy that Milepost has made. Nothing was changed.");
  if (head.version !== 1) throw new CopyError("The copy was made by a newer release: restore it with that one. Nothing was changed.");
  return head;
}

function checkMigrations({ migrations }: Head, folder: string): void {
  const known = readMigrations(join(folder, "sqlite")).map(({ name }) => name);
  const unknown = migrations.find((name, index) => known[index] !== name);
  if (!unknown) return;
  throw new CopyError(`The copy was made by a newer release (it has "${unknown}"): restore it with that one. Nothing was changed.`);
}

async function makeTables(head: Head, url: string, folder: string): Promise<void> {
  checkMigrations(head, folder);
  const { migrations, tables } = head;
  await migrate(url, folder, migrations.at(-1));
  const store = await openCopyStore(url, "read");
  try {
    const applied = await store.listMigrations();
    const present = await store.listTables();
    if (applied.length === migrations.length && JSON.stringify(present) === JSON.stringify(tables)) return;
    throw new CopyError("The database has other tables than the copy: restore into an empty database.");
  } finally {
    await store.close();
  }
}

async function storeRows({ tables }: Head, lines: AsyncIterator<string>, url: string): Promise<Contents> {
  const store = await openCopyStore(url, "write");
  try {
    for (const table of tables) {
      for await (const _row of store.readRows(table)) {
        throw new CopyError(
          `The database is not empty (there are rows in "${table.name}"): restore into an empty one. Nothing was changed.`,
        );
      }
    }
    const contents = await copyRows(store, tables, lines);
    await store.commit();
    return contents;
  } finally {
    await store.close();
  }
}

type Portion = { table: Table; rows: Value[][] };

async function copyRows(store: Pick<CopyStore, "addRows">, tables: readonly Table[], lines: AsyncIterator<string>): Promise<Contents> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const tally = new Tally(tables);
  let waiting: Portion | undefined;
  for (;;) {
    const { value: line, done } = await lines.next();
    const read = done ? undefined : parse(line);
    if (!Array.isArray(read)) {
      if (waiting) await add(store, waiting);
      const foot = read as Foot | undefined;
      const isWhole = foot?.end && compareContents(foot.contents, tally.contents()).length === 0;
      if (!isWhole) throw new CopyError("The copy is damaged or not complete. Nothing was restored.");
      return foot.contents;
    }
    const [name, row] = read as [string, Value[]];
    tally.add(name, line);
    const table = byName.get(name) as Table;
    if (waiting?.table !== table || waiting.rows.length === portion) {
      if (waiting) await add(store, waiting);
      waiting = { table, rows: [] };
    }
    waiting.rows.push(row);
  }
}

async function add(store: Pick<CopyStore, "addRows">, { table, rows }: Portion): Promise<void> {
  await store.addRows(table, rows).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new CopyError(`The copy is damaged: rows of "${table.name}" cannot be stored (${reason}). Nothing was restored.`, { cause });
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
