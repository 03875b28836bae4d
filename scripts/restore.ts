/** `npm run restore -- <file>`: fills the configured database, which must be empty, from a copy. */
import { join } from "node:path";
import { restoreFile } from "#lib/db/copy/restore.ts";
import { nameDatabase, readDatabaseUrl, runOnDatabases } from "./database-url.ts";
import { root } from "./schema.ts";

await runOnDatabases("Say which copy: npm run restore -- <file>", 1, async (file = "") => {
  const url = readDatabaseUrl();
  const contents = await restoreFile(file, url, join(root, "prisma", "migrations"));
  const rows = Object.values(contents).reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows were restored into ${nameDatabase(url)}, read again and found equal.`;
});
