import { existsSync } from "node:fs";
import { join } from "node:path";
import { CopyError } from "#lib/db/copy/format.ts";
import { MigrationError } from "#lib/db/migrate.ts";
import { root } from "./schema.ts";

/** The database that is configured: by the environment, by .env, or the usual file. */
export function readDatabaseUrl(): string {
  const settings = join(root, ".env");
  if (existsSync(settings)) process.loadEnvFile(settings);
  return process.env.DATABASE_URL?.trim() || "file:.data/milepost.db";
}

/** How a database is called on the screen: without its password. */
export function nameDatabase(url: string): string {
  if (url.startsWith("file:")) return url.slice("file:".length);
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** Runs a command on databases: what a person can put right is shown as a sentence. */
export async function runOnDatabases(usage: string, wanted: number, work: (...given: string[]) => Promise<string>): Promise<void> {
  const given = process.argv.slice(2);
  if (given.length !== wanted) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    console.log(await work(...given));
  } catch (error) {
    const isExpected = error instanceof CopyError || error instanceof MigrationError;
    console.error(isExpected || !(error instanceof Error) ? String(error).replace(/^\w*Error: /, "") : error.message);
    process.exitCode = 1;
  }
}
