/**
 * Once for the whole run: one migrated database of each kind, which every test takes its own copy of, and the private
 * PostgreSQL server that holds one of them.
 */
import { rmSync } from "node:fs";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#lib/db/migrate.ts";
import { makeFastFolder } from "../../scripts/fast-folder.ts";
import { findPostgres, type PostgresServer, postgresAdvice, startPostgres } from "../../scripts/postgres.ts";
import { migrationsFolder, sqliteTemplate, templateName, withDatabase } from "./templates.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where SQLite files are made; the template lies there too. */
    databaseFolder: string;
    /** The address of the private PostgreSQL server, or nothing where there is none. */
    postgresUrl: string | undefined;
  }
}

async function startMigratedPostgres(): Promise<PostgresServer | undefined> {
  if (!findPostgres()) {
    if (process.env.CI === "true") throw new Error(postgresAdvice);
    console.warn(`\n${postgresAdvice}\nThe tests on PostgreSQL are left out.\n`);
    return undefined;
  }
  const server = await startPostgres();
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${templateName}`);
  await admin.end();
  await migrate(withDatabase(server.url, templateName), migrationsFolder);
  return server;
}

export default async function setup(project: TestProject) {
  const folder = makeFastFolder("milepost-tests-");
  // At the very end, so that it also goes when the run is interrupted or does not get going.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await migrate(`file:${sqliteTemplate(folder)}`, migrationsFolder);
  const server = await startMigratedPostgres();
  project.provide("databaseFolder", folder);
  project.provide("postgresUrl", server?.url);
  return () => server?.stop();
}
