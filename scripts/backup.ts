/** `npm run backup -- <file or folder>`: copies the configured database as it is at this moment, also while Milepost runs. */
import { nameCopy, writeLines } from "#lib/db/copy/file.ts";
import { writeCopy } from "#lib/db/copy/write.ts";
import { nameDatabase, readDatabaseUrl, runOnDatabases } from "./database-url.ts";

await runOnDatabases("Say where the copy goes: npm run backup -- <file or folder>", 1, async (target = "") => {
  const url = readDatabaseUrl();
  const now = new Date();
  const file = nameCopy(target, now);
  await writeLines(writeCopy(url, now), file);
  return `${nameDatabase(url)} was copied to ${file}. It holds personal data: keep it as safe as the database.`;
});
