import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Client } from "pg";
import { expect, test } from "vitest";
import type { Head, Value } from "#lib/db/copy/format.ts";
import { writeCopy } from "#lib/db/copy/write.ts";
import { migrate } from "#lib/db/migrate.ts";
import { openDatabase } from "#lib/db/open.ts";
import { postgresSchema, sqliteSchema } from "../../scripts/schema.ts";
import { diffSchemas } from "../../scripts/schema-engine.ts";
import { describeOnBoth } from "../support/database.ts";
import { migrationsFolder } from "../support/templates.ts";

const folder = join(import.meta.dirname, "releases");
const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Fills an empty database with what a release has left behind. */
async function load(release: string, kind: "sqlite" | "postgresql", url: string): Promise<void> {
  if (kind === "sqlite") {
    writeFileSync(url.slice("file:".length), gunzipSync(readFileSync(join(folder, release, "sqlite.db.gz"))));
    return;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(readFileSync(join(folder, release, "postgresql.sql"), "utf8")).finally(() => client.end());
}

type Rows = { head: Head; rows: [table: string, values: Value[]][] };

async function read(url: string): Promise<Rows> {
  const lines = [];
  for await (const line of writeCopy(url, new Date(0))) lines.push(JSON.parse(line));
  return { head: lines[0], rows: lines.slice(1, -1) };
}

/** What was renamed on purpose since release 0.1: tables, and columns under the present name of their table. */
const renamedTables: Record<string, string> = { Schedule: "ScheduleRevision", Statement: "AppliedChange" };
const renamedColumns: Record<string, string> = {
  "ScheduleRevision.withdrawnAt": "undoneAt",
  "AppliedChange.at": "occurredAt",
  "Event.at": "occurredAt",
};

/** The same rows, with tables and columns under their present names. */
function underPresentNames({ head, rows }: Rows): Rows {
  const present = (table: string) => renamedTables[table] ?? table;
  const tables = head.tables.map(({ name: former, columns, ...table }) => {
    const name = present(former);
    return {
      ...table,
      name,
      columns: columns.map((column) => ({ ...column, name: renamedColumns[`${name}.${column.name}`] ?? column.name })),
    };
  });
  return { head: { ...head, tables }, rows: rows.map(([table, values]) => [present(table), values]) };
}

/** Each row as a text of its table and of those columns that both databases have. */
function project({ head, rows }: Rows, other: Head): string[] {
  const known = new Map(other.tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]));
  const columnsOf = new Map(head.tables.map(({ name, columns }) => [name, columns]));
  const texts = rows.map(([table, values]) => {
    const kept = columnsOf.get(table)?.map(({ name }, index) => (known.get(table)?.has(name) ? [name, values[index]] : []));
    return JSON.stringify([table, kept?.filter((pair) => pair.length).sort()]);
  });
  return texts.sort();
}

describeOnBoth("a database of an earlier release", ({ kind, createEmpty }) => {
  test.each(releases)("%s is brought up to date with nothing lost, and works", async (release) => {
    const url = await createEmpty();
    await load(release, kind, url);
    const before = underPresentNames(await read(url));
    expect(new Set(before.rows.map(([table]) => table)).size).toBe(before.head.tables.length);
    await migrate(url, migrationsFolder);
    const after = await read(url);
    // A table or column that is renamed on purpose is named above; one that is taken away is to be named here.
    const tables = (all: Head) => all.tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
    expect(tables(before.head).filter((column) => !tables(after.head).includes(column))).toEqual([]);
    expect(project(after, before.head).filter((row) => before.head.tables.some(({ name }) => row.startsWith(`["${name}"`)))).toEqual(
      project(before, after.head),
    );
    const schema = kind === "sqlite" ? sqliteSchema() : postgresSchema("x");
    expect(await diffSchemas(url, schema, "database", { schema })).toBe("");
    const db = openDatabase(url);
    const plan = await db.plan.findFirstOrThrow({
      where: { learner: { email: "ada@example.org" } },
      include: { milestones: true, share: true },
    });
    await db.$disconnect();
    expect(plan).toMatchObject({ roleId: "data-analyst", share: { showDates: true } });
    expect(plan.milestones).toHaveLength(2);
  });
});
