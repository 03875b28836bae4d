/** `npm run move -- <from> <to>`: copies one database into another, empty one of the same or the other kind. */
import { join } from "node:path";
import { restoreCopy } from "#lib/db/copy/restore.ts";
import { writeCopy } from "#lib/db/copy/write.ts";
import { nameDatabase, runOnDatabases } from "./database-url.ts";
import { root } from "./schema.ts";

const usage = "Say from where to where: npm run move -- file:.data/milepost.db postgres://user:password@host/milepost";

await runOnDatabases(usage, 2, async (from = "", to = "") => {
  const contents = await restoreCopy(writeCopy(from, new Date()), to, join(root, "prisma", "migrations"));
  const rows = Object.values(contents).reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows were moved from ${nameDatabase(from)} to ${nameDatabase(to)}, read again and found equal. Now set DATABASE_URL.`;
});
