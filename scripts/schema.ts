import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Returns the schema as it is written, for SQLite. */
export function sqliteSchema(): string {
  return readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
}

/** Returns the same schema for PostgreSQL; only the provider and the client's folder differ. */
export function postgresSchema(output: string, source = sqliteSchema()): string {
  return source.replace('provider = "sqlite"', 'provider = "postgresql"').replace("../lib/db/generated/sqlite", output);
}
