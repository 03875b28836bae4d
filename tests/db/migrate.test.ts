import { spawn } from "node:child_process";
import { on } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MigrationError, migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { postgresSchema, root, sqliteSchema } from "../../scripts/schema.ts";
import { diffSchemas } from "../../scripts/schema-engine.ts";
import { bundleProgram } from "../support/bundle-program.ts";
import { describeOnBoth, type TestDatabases } from "../support/database.ts";
import { migrationsFolder } from "../support/templates.ts";

/** A copy of the migrations that a test may spoil. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "milepost-migrations-"));
  cpSync(migrationsFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addMigration(kind: TestDatabases["kind"], name: string, sql: string) {
  mkdirSync(join(folder, kind, name));
  writeFileSync(join(folder, kind, name, "migration.sql"), sql);
}

async function query<Row>(url: string, sql: string): Promise<Row[]> {
  const db = openDatabase(url);
  return db.$queryRawUnsafe<Row[]>(sql).finally(() => db.$disconnect());
}

async function execute(url: string, ...statements: string[]) {
  const db = openDatabase(url);
  for (const statement of statements) await db.$executeRawUnsafe(statement);
  await db.$disconnect();
}

async function listApplied(url: string): Promise<string[]> {
  const rows = await query<{ name: string }>(url, `SELECT "migration_name" AS "name" FROM "_prisma_migrations" ORDER BY "migration_name"`);
  return rows.map(({ name }) => name);
}

async function listTables(kind: TestDatabases["kind"], url: string): Promise<string[]> {
  const sql =
    kind === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'";
  return (await query<{ name: string }>(url, sql)).map(({ name }) => name);
}

/** The names of tables, indexes and constraints. */
async function listNames(kind: TestDatabases["kind"], url: string): Promise<string[]> {
  const sql =
    kind === "sqlite"
      ? "SELECT name FROM sqlite_master"
      : `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
         UNION SELECT conname::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`;
  return (await query<{ name: string }>(url, sql)).map(({ name }) => name);
}

const program = await bundleProgram("tests/support/migrate-when-told.ts");

/** A process that migrates as soon as it is told to. */
function prepareProcess(url: string) {
  const child = spawn(process.execPath, [program, url, folder], { cwd: root });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const lines = on(createInterface(child.stdout), "line", { close: ["close"] });
  const readLine = async (): Promise<string> => (await lines.next()).value?.[0] ?? complaint;
  const migrateNow = () => {
    child.stdin.write("go\n");
    return readLine();
  };
  return { ready: readLine(), migrate: migrateNow };
}

describeOnBoth("migrating", (databases) => {
  const { kind } = databases;
  const all = readdirSync(join(migrationsFolder, kind)).sort();

  test("an empty database gets every migration, and a second run finds nothing to do", async () => {
    const url = await databases.createEmpty();
    expect(await migrate(url, folder)).toEqual(all);
    expect(await migrate(url, folder)).toEqual([]);
    expect(await listApplied(url)).toEqual(all);
  });

  test("history of an older release keeps its order", async () => {
    const url = await databases.createEmpty();
    const newer = all.filter((name) => name > "20261128100000");
    for (const name of newer) rmSync(join(folder, kind, name), { recursive: true });
    await migrate(url, folder);
    const event = (revision: number, minute: number) => `INSERT INTO "Event"
      ("learnerId", "revision", "changeId", "planId", "milestoneId", "kind", "before", "after", "at")
      VALUES ('l', ${revision}, '${revision}', 'p', 'm', 'status', 'not_started', 'done', '2026-11-28T10:0${minute}:00.000+00:00')`;
    const learner = `INSERT INTO "Learner" ("id", "email") VALUES ('l', 'l@example.org')`;
    await execute(url, learner, event(1, 3), event(2, 1), event(3, 5));
    expect(await migrate(url, migrationsFolder)).toEqual(newer);
    const order = `SELECT "changeId" AS "id" FROM "Event" ORDER BY "recordedAt", "revision"`;
    expect((await query<{ id: string }>(url, order)).map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  test("simultaneous calls apply each migration once", async () => {
    const url = await databases.createEmpty();
    const runs = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
    expect(runs.flat()).toEqual(all);
    expect(await listApplied(url)).toEqual(all);
  });

  test.each(["empty", "older"])("processes that start together on an %s database apply each migration once", async (state) => {
    const url = state === "empty" ? await databases.createEmpty() : await databases.create();
    // Long enough that the others arrive while the first is at work.
    const slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT i FROM n";
    addMigration(kind, "29990101000000_slow", `CREATE TABLE "Slow" ("i" INTEGER);\nINSERT INTO "Slow" ${slow};`);
    const processes = [1, 2, 3].map(() => prepareProcess(url));
    await Promise.all(processes.map(({ ready }) => ready));
    const answers = await Promise.all(processes.map((process) => process.migrate()));
    const missing = state === "empty" ? [...all, "29990101000000_slow"] : ["29990101000000_slow"];
    expect(answers.toSorted()).toEqual([JSON.stringify(missing), "[]", "[]"]);
    expect(await listApplied(url)).toEqual([...all, "29990101000000_slow"]);
  });

  test("a migration that fails halfway changes nothing, and undoes those applied before it in the same run", async () => {
    const url = await databases.create();
    addMigration(kind, "29990101000000_good", `CREATE TABLE "Good" ("id" TEXT PRIMARY KEY);`);
    addMigration(kind, "29990102000000_broken", `CREATE TABLE "Half" ("id" TEXT PRIMARY KEY);\nINSERT INTO "NoSuchTable" VALUES (1);`);
    const failure = await migrate(url, folder).catch((error) => error);
    expect(failure).toBeInstanceOf(MigrationError);
    expect(failure.message).toContain("29990102000000_broken");
    expect(failure.message).toContain("nothing was changed");
    const tables = await listTables(kind, url);
    expect(tables).toContain("Learner");
    expect(tables).not.toContain("Good");
    expect(tables).not.toContain("Half");
    expect(await listApplied(url)).toEqual(all);
  });

  test("after a failure the corrected migration is applied", async () => {
    const url = await databases.create();
    const name = "29990101000000_more";
    addMigration(kind, name, "CREATE TABEL oops;");
    await expect(migrate(url, folder)).rejects.toThrow(name);
    writeFileSync(join(folder, kind, name, "migration.sql"), `CREATE TABLE "More" ("id" TEXT PRIMARY KEY);`);
    expect(await migrate(url, folder)).toEqual([name]);
    expect(await listTables(kind, url)).toContain("More");
  });

  test("a migration that was edited after it was applied is refused", async () => {
    const url = await databases.create();
    const [first] = all;
    const file = join(folder, kind, first ?? "", "migration.sql");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n-- edited`);
    await expect(migrate(url, folder)).rejects.toThrow(
      new MigrationError(`The migration "${first}" was edited after it was applied. Restore its file. Nothing was changed.`),
    );
  });

  test("a database from a newer release is refused", async () => {
    const url = await databases.create();
    addMigration(kind, "29990101000000_of_the_future", `CREATE TABLE "Future" ("id" TEXT PRIMARY KEY);`);
    await migrate(url, folder);
    await expect(migrate(url, migrationsFolder)).rejects.toThrow(/newer release.*29990101000000_of_the_future/);
  });

  test("rows from before the tables were renamed keep every value", async () => {
    const url = await databases.createEmpty();
    await migrate(url, folder, "20261128094500_token-scope");
    const at = "'2026-11-23T10:00:00.123+00:00'";
    await execute(
      url,
      `INSERT INTO "Learner" ("id", "email") VALUES ('l1', 'ada@example.org')`,
      `INSERT INTO "Plan" ("id", "learnerId", "roleId", "catalogVersion") VALUES ('p1', 'l1', 'devops', '1')`,
      `INSERT INTO "Schedule" VALUES ('p1', 1, ${at}, NULL, '2026-11-23', '[60]', '[]', NULL, 'UTC', '{}')`,
      `INSERT INTO "Schedule" VALUES ('p1', 2, ${at}, ${at}, '2026-11-24', '[30]', '[["2026-12-24","2026-12-26"]]', '2027-01-31', 'Asia/Kolkata', '{"a":["2026-11-24","2026-11-25"]}')`,
      `INSERT INTO "Event" ("learnerId", "revision", "changeId", "planId", "milestoneId", "kind", "stepId", "before", "after", "at", "clientId", "superseded")
       VALUES ('l1', 1, 'c1', 'p1', 'm1', 'step', 's1', 'false', 'true', ${at}, 'tab', true)`,
      `INSERT INTO "Statement" ("learnerId", "changeId", "kind", "planId", "milestoneId", "stepId", "clientId", "revision", "at")
       VALUES ('l1', 'c2', 'step', 'p1', 'm2', 's2', 'tab', 2, ${at})`,
    );
    await migrate(url, folder);
    const db = openDatabase(url);
    const plan = await db.plan.findUniqueOrThrow({ where: { id: "p1" }, include: { scheduleRevisions: { orderBy: { revision: "asc" } } } });
    const learner = await db.learner.findUniqueOrThrow({ where: { id: "l1" }, include: { events: true, appliedChanges: true } });
    // A rename that loses a reference would leave the rows of a learner who is gone.
    await db.learner.delete({ where: { id: "l1" } });
    const left = await Promise.all([db.scheduleRevision.count(), db.event.count(), db.appliedChange.count()]);
    await db.$disconnect();
    const occurredAt = new Date("2026-11-23T10:00:00.123Z");
    const first = { startsOn: "2026-11-23", minutesPerWeekday: "[60]", daysOff: "[]", targetDate: null, timeZone: "UTC", dates: "{}" };
    expect(plan.scheduleRevisions).toMatchObject([
      { planId: "p1", revision: 1, madeAt: occurredAt, undoneAt: null, ...first },
      {
        planId: "p1",
        revision: 2,
        madeAt: occurredAt,
        undoneAt: occurredAt,
        startsOn: "2026-11-24",
        minutesPerWeekday: "[30]",
        daysOff: '[["2026-12-24","2026-12-26"]]',
        targetDate: "2027-01-31",
        timeZone: "Asia/Kolkata",
        dates: '{"a":["2026-11-24","2026-11-25"]}',
      },
    ]);
    const change = { learnerId: "l1", planId: "p1", kind: "step", clientId: "tab", occurredAt };
    const event = { ...change, revision: 1, changeId: "c1", milestoneId: "m1", stepId: "s1", before: "false", after: "true" };
    expect(learner.events).toMatchObject([{ ...event, superseded: true }]);
    expect(learner.appliedChanges).toMatchObject([{ ...change, revision: 2, changeId: "c2", milestoneId: "m2", stepId: "s2" }]);
    expect(left).toEqual([0, 0, 0]);
    expect(await listNames(kind, url)).not.toContainEqual(expect.stringMatching(/^(new_)?(Schedule|Statement)(_|$)/));
  });

  test("the migrations produce exactly the schema", async () => {
    const url = await databases.create();
    const schema = kind === "sqlite" ? sqliteSchema() : postgresSchema("x");
    expect(await diffSchemas(url, schema, "database", { schema })).toBe("");
  });

  test("a difference from the schema is noticed", async () => {
    const url = await databases.create();
    await execute(url, `ALTER TABLE "Learner" ADD COLUMN "extra" TEXT`);
    const schema = kind === "sqlite" ? sqliteSchema() : postgresSchema("x");
    expect(await diffSchemas(url, schema, "database", { schema })).toMatch(/TABLE "(new_)?Learner"/);
  });

  test.runIf(kind === "sqlite")("a table can be rebuilt under its rows without losing any that point to it", async () => {
    const url = await databases.create();
    await execute(
      url,
      `INSERT INTO "Learner" ("id", "email") VALUES ('l1', 'ada@example.org')`,
      `INSERT INTO "Plan" ("id", "learnerId", "roleId", "catalogVersion") VALUES ('p1', 'l1', 'devops', '1')`,
    );
    addMigration(
      kind,
      "29990101000000_rebuild",
      `PRAGMA defer_foreign_keys=ON;
       PRAGMA foreign_keys=OFF;
       CREATE TABLE "new_Learner" AS SELECT * FROM "Learner";
       DROP TABLE "Learner";
       ALTER TABLE "new_Learner" RENAME TO "Learner";
       CREATE UNIQUE INDEX "Learner_id" ON "Learner" ("id");
       PRAGMA foreign_keys=ON;
       PRAGMA defer_foreign_keys=OFF;`,
    );
    await migrate(url, folder);
    expect(await query(url, `SELECT "email" FROM "Learner"`)).toEqual([{ email: "ada@example.org" }]);
    expect(await query(url, `SELECT "id" FROM "Plan"`)).toEqual([{ id: "p1" }]);
  });

  test.runIf(kind === "sqlite")("a migration that would leave rows pointing nowhere is refused", async () => {
    const url = await databases.create();
    await execute(
      url,
      `INSERT INTO "Learner" ("id", "email") VALUES ('l1', 'ada@example.org')`,
      `INSERT INTO "Plan" ("id", "learnerId", "roleId", "catalogVersion") VALUES ('p1', 'l1', 'devops', '1')`,
    );
    addMigration(kind, "29990101000000_careless", `DELETE FROM "Learner";`);
    await expect(migrate(url, folder)).rejects.toThrow(/careless.*1 rows would point nowhere/s);
    expect(await query(url, `SELECT "id" FROM "Learner"`)).toEqual([{ id: "l1" }]);
  });

  test.runIf(kind === "postgresql")("a database that writes dates in another way is refused with what to say in it", async () => {
    const url = await databases.createEmpty();
    const role = new URL(url).username;
    await execute(url, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET DateStyle TO 'SQL, DMY'`);
    const sentence = `writes dates as "SQL, DMY", and Milepost reads them as ISO writes them. Say in it: ALTER ROLE "${role}" SET DateStyle TO ISO.`;
    await expect(migrate(url, folder)).rejects.toThrow(sentence);
  });
});

test("the newest migration was made from the current schema: otherwise run npm run db:migrate -- --name <what-changed>", () => {
  expect(readFileSync(join(migrationsFolder, "schema.prisma"), "utf8")).toBe(sqliteSchema());
});

test("both databases have the same migrations", () => {
  expect(readdirSync(join(migrationsFolder, "sqlite")).sort()).toEqual(readdirSync(join(migrationsFolder, "postgresql")).sort());
});
