import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, describe, inject } from "vitest";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { sqliteTemplate, templateName, withDatabase } from "./templates.ts";

/** Makes real databases for one test, which are closed and removed after it. */
export type TestDatabases = {
  kind: "sqlite" | "postgresql";
  /** Opens a new, migrated database as the program does. */
  open(): Promise<UnscopedDatabase>;
  /** Creates a new, migrated database. @returns its address */
  create(): Promise<string>;
  /** Creates an empty database. @returns its address */
  createEmpty(): Promise<string>;
};

type Source = {
  kind: TestDatabases["kind"];
  make(migrated: boolean): Promise<string>;
  remove(url: string): Promise<void>;
  /** Closes the source's own connections. */
  close(): Promise<void>;
};

function sqliteSource(folder: string): Source {
  return {
    kind: "sqlite",
    async make(migrated) {
      const file = join(folder, `${randomUUID()}.db`);
      if (migrated) copyFileSync(sqliteTemplate(folder), file);
      return `file:${file}`;
    },
    async remove(url) {
      for (const suffix of ["", "-wal", "-shm"]) rmSync(url.slice("file:".length) + suffix, { force: true });
    },
    async close() {},
  };
}

function postgresSource(serverUrl: string): Source {
  // All tests of a file share one connection, because connecting takes longer than most queries.
  let connected: Promise<Client> | undefined;
  async function connect() {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    return client;
  }
  // A connection takes one statement at a time.
  let last: Promise<unknown> = Promise.resolve();
  function execute(statement: string): Promise<void> {
    connected ??= connect();
    const client = connected;
    const done = last.then(async () => void (await (await client).query(statement)));
    last = done.catch(() => undefined);
    return done;
  }
  return {
    kind: "postgresql",
    async make(migrated) {
      const name = `test_${randomUUID().replaceAll("-", "")}`;
      await execute(`CREATE DATABASE ${name} TEMPLATE ${migrated ? templateName : "template0"}`);
      return withDatabase(serverUrl, name);
    },
    remove: (url) => execute(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`),
    async close() {
      await (await connected)?.end();
    },
  };
}

function prepareTests(source: Source): TestDatabases {
  const opened: UnscopedDatabase[] = [];
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((db) => db.$disconnect()));
    await Promise.all(made.splice(0).map((url) => source.remove(url)));
  });
  afterAll(() => source.close());
  async function make(migrated: boolean) {
    const url = await source.make(migrated);
    made.push(url);
    return url;
  }
  return {
    kind: source.kind,
    create: () => make(true),
    createEmpty: () => make(false),
    async open() {
      const db = openDatabase(await make(true));
      opened.push(db);
      return db;
    },
  };
}

/**
 * Describes the same tests for SQLite and PostgreSQL. On a machine without PostgreSQL, its tests are reported as skipped.
 * @example describeOnBoth("plans", (databases) => test("…", async () => { const db = await databases.open(); … }));
 */
export function describeOnBoth(name: string, tests: (databases: TestDatabases) => void): void {
  const postgresUrl = inject("postgresUrl");
  describe(`${name} (sqlite)`, () => tests(prepareTests(sqliteSource(inject("databaseFolder")))));
  describe.skipIf(!postgresUrl)(`${name} (postgresql)`, () => tests(prepareTests(postgresSource(postgresUrl ?? ""))));
}

/** Describes the same tests from SQLite to PostgreSQL and back. On a machine without PostgreSQL, they are reported as skipped. */
export function describeBothWays(name: string, tests: (from: TestDatabases, to: TestDatabases) => void): void {
  const postgresUrl = inject("postgresUrl");
  const prepareBoth = () =>
    [prepareTests(sqliteSource(inject("databaseFolder"))), prepareTests(postgresSource(postgresUrl ?? ""))] as const;
  describe.skipIf(!postgresUrl)(`${name} (sqlite to postgresql)`, () => tests(...prepareBoth()));
  describe.skipIf(!postgresUrl)(`${name} (postgresql to sqlite)`, () => {
    const [sqlite, postgres] = prepareBoth();
    tests(postgres, sqlite);
  });
}
