/**
 * `npm run seed`: adds a demo learner with six months of history to the configured database, for development and screenshots. It refuses a
 * database with accounts, unless `-- --add` is given.
 */
import { join } from "node:path";
import { hasLearners } from "#lib/data/unscoped-queries.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { nameDatabase, readDatabaseUrl } from "./database-url.ts";
import { root } from "./schema.ts";
import { demoEmail, demoPassword, seedDemo } from "./seed-demo.ts";

async function seed(addToOthers: boolean): Promise<string> {
  const url = readDatabaseUrl();
  await migrate(url, join(root, "prisma", "migrations"));
  const db = openDatabase(url);
  try {
    if (!addToOthers && (await hasLearners(db))) {
      throw new Error(`${nameDatabase(url)} holds accounts. To add the demo account to them: npm run seed -- --add. Nothing was changed.`);
    }
    await seedDemo(db, new Date());
    return `The demo learner is in ${nameDatabase(url)}. Sign in as ${demoEmail} with the password "${demoPassword}".`;
  } finally {
    await db.$disconnect();
  }
}

const [flag, ...more] = process.argv.slice(2);
if (more.length > 0 || (flag !== undefined && flag !== "--add")) {
  console.error("Usage: npm run seed [-- --add]");
  process.exitCode = 2;
} else {
  await seed(flag === "--add").then(console.log, (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
