/**
 * `npm run db:migrate -- --name add-notes`: compares `prisma/schema.prisma` with the last migration, writes the next migration for both
 * databases, and applies it to the development database.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "#lib/db/migrate.ts";
import { postgresSchema, root, sqliteSchema } from "./schema.ts";
import { diffSchemas } from "./schema-engine.ts";

const { values } = parseArgs({ options: { name: { type: "string" } } });
if (!values.name || !/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(values.name)) {
  console.error("Give the migration a name of lower-case words: npm run db:migrate -- --name add-notes");
  process.exit(1);
}

const folder = join(root, "prisma", "migrations");
// The schema of the newest migration is stored with it, so that no database is needed to compare.
const snapshot = join(folder, "schema.prisma");
const before = readFileSync(snapshot, "utf8");
const after = sqliteSchema();

const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const variants = [
  { name: "sqlite", url: "file::memory:", from: before, to: after },
  { name: "postgresql", url: "postgres://offline", from: postgresSchema("x", before), to: postgresSchema("x", after) },
];

const written = [];
for (const { name, url, from, to } of variants) {
  const sql = await diffSchemas(url, to, { schema: from }, { schema: to });
  if (sql) written.push({ path: join(folder, name, `${time}_${values.name}`), sql });
}
if (written.length === 0) {
  console.log("The schema has not changed since the last migration: nothing to write.");
  process.exit(0);
}
for (const { path, sql } of written) {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "migration.sql"), sql);
  console.log(`Wrote ${path}/migration.sql`);
}
writeFileSync(snapshot, after);

const settings = join(root, ".env");
if (existsSync(settings)) process.loadEnvFile(settings);
const url = process.env.DATABASE_URL ?? "file:.data/milepost.db";
const applied = await migrate(url, folder);
console.log(`Applied to the development database: ${applied.join(", ") || "nothing"}`);
console.log("Read the SQL before you commit it: a renamed column looks like a dropped and an added one.");
