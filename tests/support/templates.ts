import { join } from "node:path";

export const migrationsFolder = join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** The PostgreSQL database that others are copied from. */
export const templateName = "migrated";

/** The SQLite file that others are copied from. */
export function sqliteTemplate(folder: string): string {
  return join(folder, "migrated.db");
}

/** The same server's address with another database. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
