/**
 * `npm run admin -- <command>`: what whoever runs this installation does for its learners. Uses the same .env and variables as
 * `npm start`; safe while the program runs.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../lib/db/open.ts";
import { type Environment, environment } from "../lib/environment.ts";
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

async function main() {
  const db = openDatabase(readEnvironment().DATABASE_URL);
  try {
    console.log(await administer(process.argv.slice(2), { db, now: new Date() }));
  } finally {
    await db.$disconnect();
  }
}

await main().catch((error: unknown) => {
  console.error(
    error instanceof AdministrationError ? error.message : `That did not work: ${error instanceof Error ? error.message : error}`,
  );
  process.exitCode = 1;
});
