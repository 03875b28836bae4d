/**
 * `npm run admin -- <command>`: what whoever runs this installation does for its learners. Uses the same .env and variables as
 * `npm start`; safe while the program runs.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPostgres, openDatabase, sqliteFile } from "#lib/db/open.ts";
import { type Environment, environment } from "#lib/environment.ts";
import { messages } from "#lib/messages/all.ts";
import { AdministrationError, administer } from "./administer.ts";
import { root } from "./schema.ts";

function readEnvironment(): Environment {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  try {
    return environment();
  } catch (error) {
    throw new AdministrationError((error as Error).message);
  }
}

/** Without the password: this is printed. */
function nameDatabase(url: string): string {
  return isPostgres(url) ? new URL(url).host : sqliteFile(url);
}

async function main(): Promise<string> {
  const { DATABASE_URL: url } = readEnvironment();
  const { noDatabase, databaseFailed } = messages.accountSafety.admin;
  // Opening a file that is not there would make it.
  if (!isPostgres(url) && !existsSync(sqliteFile(url))) throw new AdministrationError(noDatabase(sqliteFile(url)));
  const db = openDatabase(url);
  try {
    return await administer(process.argv.slice(2), { db, now: new Date() });
  } catch (error) {
    if (error instanceof AdministrationError) throw error;
    // The library's last line says what happened, those before where in our code.
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
