import { isPostgres, sqliteFile } from "#lib/db/open.ts";
import { CopyError, type Foot, type Head, Tally } from "./format.ts";
import { openPostgresStore } from "./postgres-store.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import type { CopyStore } from "./store.ts";

export async function openCopyStore(url: string, mode: "read" | "write"): Promise<CopyStore> {
  return isPostgres(url) ? openPostgresStore(url, mode) : openSqliteStore(sqliteFile(url), mode);
}

/**
 * The lines of a copy of the whole database as it is at this moment; it may be in use meanwhile.
 * @throws CopyError when nothing of ours is there.
 */
export async function* writeCopy(url: string, madeAt: Date): AsyncGenerator<string> {
  const store = await openCopyStore(url, "read");
  try {
    const migrations = await store.listMigrations();
    if (migrations.length === 0) throw new CopyError("The database holds nothing of Milepost: there is nothing to copy.");
    const tables = await store.listTables();
    yield JSON.stringify({ format: "milepost-copy", version: 1, madeAt: madeAt.toISOString(), migrations, tables } satisfies Head);
    const tally = new Tally(tables);
    for (const table of tables) {
      for await (const row of store.readRows(table)) {
        const line = JSON.stringify([table.name, row]);
        tally.add(table.name, line);
        yield line;
      }
    }
    yield JSON.stringify({ end: true, contents: tally.contents() } satisfies Foot);
  } finally {
    await store.close();
  }
}
