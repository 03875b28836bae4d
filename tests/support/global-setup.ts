/**
 * Runs once before all tests: makes one migrated database of each kind, which every test copies, and starts the private PostgreSQL server
 * for one of them.
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
    /** The folder for SQLite files, including the template. */
    databaseFolder: string;
    /** The address of the private PostgreSQL server; undefined where there is none. */
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
  // Removed at the very end, so that it is also removed when the run is interrupted or fails to start.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await migrate(`file:${sqliteTemplate(folder)}`, migrationsFolder);
  const server = await startMigratedPostgres();
  project.provide("databaseFolder", folder);
  project.provide("postgresUrl", server?.url);
  return () => server?.stop();
}
