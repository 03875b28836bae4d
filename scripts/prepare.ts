/** Checks the configuration and brings the database up to date; part of `npm start`. */
import { join } from "node:path";
import { catalog } from "#lib/catalog/catalog.ts";
import { adoptRenamedMilestones } from "#lib/db/adopt-renames.ts";
import { MigrationError, migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { parseEnvironment } from "#lib/environment.ts";
import { root } from "./schema.ts";

function readDatabaseUrl(): string {
  try {
    return parseEnvironment(process.env).DATABASE_URL;
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Returns the database's name without its password, because it is printed. */
function nameDatabase(url: string): string {
  return url.startsWith("file:") ? url.slice("file:".length) : new URL(url).host;
}

const url = readDatabaseUrl();
const applied = await migrate(url, join(root, "prisma", "migrations")).catch((error: unknown) => {
  if (error instanceof MigrationError) return stop(error.message);
  return stop(`The database at ${nameDatabase(url)} cannot be used: ${error instanceof Error ? error.message : error}`);
});
if (applied.length) console.log(`- Brought the database at ${nameDatabase(url)} up to date: ${applied.join(", ")}.`);

const { renamed } = catalog();
if (renamed.size > 0) {
  const db = openDatabase(url);
  await adoptRenamedMilestones(db, renamed);
  await db.$disconnect();
}
