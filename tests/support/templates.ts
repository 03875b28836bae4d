import { join } from "node:path";

export const migrationsFolder = join(import.meta.dirname, "..", "..", "prisma", "migrations");

/** The PostgreSQL database that tests copy. */
export const templateName = "migrated";

/** Returns the SQLite file that tests copy. */
export function sqliteTemplate(folder: string): string {
  return join(folder, "migrated.db");
}

/** Returns the address of another database on the same server. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
