import { existsSync } from "node:fs";
import { join } from "node:path";
import { CopyError } from "#lib/db/copy/format.ts";
import { MigrationError } from "#lib/db/migrate.ts";
import { root } from "./schema.ts";

/** Returns the address of the configured database: from the environment, from .env, or the default file. */
export function readDatabaseUrl(): string {
  const settings = join(root, ".env");
  if (existsSync(settings)) process.loadEnvFile(settings);
  return process.env.DATABASE_URL?.trim() || "file:.data/milepost.db";
}

/** Returns a database's name for the screen, without its password. */
export function nameDatabase(url: string): string {
  if (url.startsWith("file:")) return url.slice("file:".length);
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** Runs a command on databases, and prints a problem that a person can fix as a sentence. */
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
