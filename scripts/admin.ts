/**
 * `npm run admin -- <command>`: lets an administrator help learners of this installation. Uses the same .env and variables as `npm start`;
 * safe while the program runs.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPostgres, openDatabase, sqliteFile } from "#lib/db/open.ts";
import { type Environment, environment } from "#lib/environment.ts";
import { defaultAddress } from "#lib/environment-rules.mjs";
import { messages } from "#lib/messages/all.ts";
import { AdministrationError, administer } from "./administer.ts";
import { root } from "./schema.ts";

function readEnvironment(): Environment {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  process.env.NEXTAUTH_URL ||= defaultAddress(process.env);
  try {
    return environment();
  } catch (error) {
    throw new AdministrationError((error as Error).message);
  }
}

/** Returns the database's name without its password, because it is printed. */
function nameDatabase(url: string): string {
  return isPostgres(url) ? new URL(url).host : sqliteFile(url);
}

async function main(): Promise<string> {
  const { DATABASE_URL: url } = readEnvironment();
  const { noDatabase, databaseFailed } = messages.accountSafety.admin;
  // Opening a missing file would create it.
  if (!isPostgres(url) && !existsSync(sqliteFile(url))) throw new AdministrationError(noDatabase(sqliteFile(url)));
  const db = openDatabase(url);
  try {
    return await administer(process.argv.slice(2), { db, now: new Date() });
  } catch (error) {
    if (error instanceof AdministrationError) throw error;
    // The last line of the library's message says what happened; the lines before it say where in our code.
    throw new AdministrationError(databaseFailed(nameDatabase(url), (error as Error).message.trim().split("\n").at(-1) ?? ""));
  } finally {
    await db.$disconnect();
  }
}

await main().then(console.log, (error: unknown) => {
  if (!(error instanceof AdministrationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
