import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Client } from "pg";
import { afterAll, afterEach, describe, inject } from "vitest";
import { Prisma } from "#lib/db/generated/sqlite/client.ts";
import { openDatabase, sqliteFile, type UnscopedDatabase } from "#lib/db/open.ts";
import { sqliteTemplate, templateName, withDatabase } from "./templates.ts";

/** Real databases for a test. While it runs, no other test uses them. */
export type TestDatabases = {
  kind: "sqlite" | "postgresql";
  /**
   * Opens an empty, migrated database as the program does. The next test may get it again without its rows: making a database and a client
   * takes ten times as long as emptying it.
   */
  open(): Promise<UnscopedDatabase>;
  /** The same for a test that changes more than rows. No other test gets this database. */
  openNew(): Promise<UnscopedDatabase>;
  /** Creates a new, migrated database. @returns its address */
  create(): Promise<string>;
  /** Creates an empty database. @returns its address */
  createEmpty(): Promise<string>;
};

type Opened = { url: string; db: UnscopedDatabase };

type Source = {
  kind: TestDatabases["kind"];
  make(migrated: boolean): Promise<string>;
  /** Deletes all rows. */
  empty(opened: Opened): Promise<void>;
  remove(url: string): Promise<void>;
  /** Closes the source's own connections. */
  close(): Promise<void>;
};

/** In any order: the rows that others refer to may go first. */
const deletions = Object.keys(Prisma.ModelName).map((model) => `DELETE FROM "${model}";`);

function sqliteSource(folder: string): Source {
  return {
    kind: "sqlite",
    async make(migrated) {
      const file = join(folder, `${randomUUID()}.db`);
      if (migrated) copyFileSync(sqliteTemplate(folder), file);
      return `file:${file}`;
    },
    async empty({ url }) {
      const file = new Database(sqliteFile(url));
      file.exec(`PRAGMA foreign_keys = OFF; BEGIN; ${deletions.join(" ")} COMMIT;`);
      file.close();
    },
    async remove(url) {
      for (const suffix of ["", "-wal", "-shm"]) rmSync(sqliteFile(url) + suffix, { force: true });
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
    async empty({ db }) {
      await db.$executeRawUnsafe(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${deletions.join(" ")} END $$`);
    },
    remove: (url) => execute(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`),
    async close() {
      await (await connected)?.end();
    },
  };
}

/** Empty databases for the next test, also for one of another file in this process. */
const emptiedOf: Record<TestDatabases["kind"], Opened[]> = { sqlite: [], postgresql: [] };

function prepareTests(source: Source): TestDatabases {
  const emptied = emptiedOf[source.kind];
  const opened: Opened[] = [];
  const openedNew: UnscopedDatabase[] = [];
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all([...opened.splice(0).map(keepForNext), ...openedNew.splice(0).map((db) => db.$disconnect())]);
    await Promise.all(made.splice(0).map((url) => source.remove(url)));
  });
  afterAll(() => source.close());
  async function keepForNext(each: Opened) {
    try {
      await source.empty(each);
      emptied.push(each);
    } catch (cause) {
      await each.db.$disconnect();
      await source.remove(each.url);
      throw new Error("A test that changes more of its database than rows must take openNew().", { cause });
    }
  }
  async function create(migrated: boolean) {
    const url = await source.make(migrated);
    made.push(url);
    return url;
  }
  async function openAnother(): Promise<Opened> {
    const url = await source.make(true);
    return { url, db: openDatabase(url) };
  }
  return {
    kind: source.kind,
    create: () => create(true),
    createEmpty: () => create(false),
    async open() {
      const each = emptied.pop() ?? (await openAnother());
      opened.push(each);
      return each.db;
    },
    async openNew() {
      const db = openDatabase(await create(true));
      openedNew.push(db);
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
