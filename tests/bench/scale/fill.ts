/**
 * Fills a database with copies of the template learners: the same statements on both databases, so that the learner with one number has the
 * same rows in each. What a learner did first is stored before what anybody did second, so that a learner's rows lie far apart, as they do
 * where all of them learn at the same time.
 */
import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { Client } from "pg";
import { migrate } from "#lib/db/migrate.ts";
import { isPostgres, openDatabase, sqliteFile } from "#lib/db/open.ts";
import { ownedByNobody, readTables, type Table } from "../../support/full-account.ts";
import { migrationsFolder } from "../../support/templates.ts";
import { addTemplate, type Size, sizes } from "./templates.ts";

/** What runs a statement; the same on both databases. */
export type Connection = {
  run(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

const md5 = (text: string) => createHash("md5").update(text).digest("hex");
const asUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");

/** The functions that make ids and hashes of a number, for PostgreSQL; `connectSqlite` has the same in JavaScript. */
const functions = `
  CREATE FUNCTION scale_id(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT md5($1)::uuid::text $$;
  CREATE FUNCTION scale_hash(text) RETURNS text IMMUTABLE LANGUAGE sql AS
    $$ SELECT translate(rtrim(encode(sha256(convert_to($1, 'UTF8')), 'base64'), '='), '+/', '-_') $$;
  CREATE FUNCTION scale_timed_id(bigint, text) RETURNS text IMMUTABLE LANGUAGE sql AS
    $$ SELECT (lpad(to_hex(1700000000000 + $1 * 60000), 12, '0') || '7' || left(md5($2), 3) || '8' || substr(md5($2), 4, 15))::uuid::text $$;`;

async function connectPostgres(url: string): Promise<Connection> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    run: async (sql) => {
      const result: unknown = await client.query(sql);
      return (Array.isArray(result) ? result.at(-1) : result).rows;
    },
    close: () => client.end(),
  };
}

function connectSqlite(file: string): Connection {
  const db = new Database(file);
  db.function("scale_id", { deterministic: true }, (text: string) => asUuid(md5(text)));
  db.function("scale_hash", { deterministic: true }, (text: string) => createHash("sha256").update(text).digest("base64url"));
  db.function("scale_timed_id", { deterministic: true }, (at: number, text: string) => {
    const hex = md5(text);
    return asUuid(`${(1_700_000_000_000 + at * 60_000).toString(16).padStart(12, "0")}7${hex.slice(0, 3)}8${hex.slice(3, 18)}`);
  });
  return {
    run: async (sql) => {
      const statement = db.prepare(sql);
      if (statement.reader) return statement.all() as Record<string, unknown>[];
      statement.run();
      return [];
    },
    close: async () => void db.close(),
  };
}

export const connect = async (url: string) => (isPostgres(url) ? connectPostgres(url) : connectSqlite(sqliteFile(url)));

/** The tables in an order in which each comes after those that it refers to. */
function tablesInOrder(): Table[] {
  const first = ["Learner", "Plan", "Session"];
  const rank = ({ name }: Table) => (first.includes(name) ? first.indexOf(name) : first.length);
  return readTables()
    .filter(({ name, owner }) => !ownedByNobody.includes(name) && (owner !== undefined || name === "Learner"))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** What a column of a copy holds. */
function copyColumn(table: string, column: string): string {
  if ((table === "Learner" && column === "id") || column === "learnerId" || column === "userId") return "its.learner_id";
  if ((table === "Plan" && column === "id") || column === "planId") return "its.plan_id";
  if (table === "Session" && column === "id") return "its.session_id";
  if (column === "tokenHash") return `scale_hash('${table}-' || its.n)`;
  if (column === "email") return "'learner-' || its.n || '@example.org'";
  if (["id", "changeId", "key"].includes(column)) return `scale_id(copied."${column}" || its.n)`;
  return `copied."${column}"`;
}

const sizeOfNumber = (n: string) =>
  `CASE WHEN ${n} % 100 < ${sizes.full.percent} THEN 'full' WHEN ${n} % 100 < ${sizes.full.percent + sizes.half.percent} THEN 'half' ELSE 'few' END`;

/** The size of the learner with a number. */
export function sizeOf(n: number): Size {
  if (n % 100 < sizes.full.percent) return "full";
  return n % 100 < sizes.full.percent + sizes.half.percent ? "half" : "few";
}

/** The tokens of the learner with a number, whose hashes the fill stores. */
export const tokenOf = (table: "Session" | "CalendarFeed", n: number) => `${table}-${n}`;

/** The numbers of learners: from 0 on, or these alone. */
export type Numbers = number | readonly number[];

const selectNumbers = (numbers: Numbers) =>
  typeof numbers === "number"
    ? `WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < ${numbers - 1}) SELECT n FROM counted`
    : `SELECT column1 AS n FROM (VALUES ${numbers.map((n) => `(${n})`).join(", ")}) AS listed`;

type Definition = { table: string; name: string; sql: string };

/** Takes away what would be kept up with every row. @returns the statements that make it again, keys before what refers to them */
async function dropIndexes({ run }: Connection): Promise<string[]> {
  const constraints = (await run(`
    SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS sql
    FROM pg_constraint WHERE contype IN ('p', 'f') AND connamespace = 'public'::regnamespace ORDER BY contype`)) as Definition[];
  const indexes = (await run(`
    SELECT indrelid::regclass::text AS "table", indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS sql
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE NOT indisprimary AND relnamespace = 'public'::regnamespace`)) as Definition[];
  for (const { table, name } of constraints) await run(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await run(`DROP INDEX ${name}`);
  const keys = constraints.map(({ table, name, sql }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${sql}`);
  const isReference = (sql: string) => sql.includes("FOREIGN KEY");
  return [
    ...keys.filter((sql) => !isReference(sql)),
    ...indexes.map(({ sql }) => sql),
    // What is there follows from how it was made; what comes later is checked as ever.
    ...keys.filter(isReference).map((sql) => `${sql} NOT VALID`),
  ];
}

const say = (what: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

/** Migrates the database at an address and fills it with the learners of these numbers. */
export async function fill(url: string, numbers: Numbers, now: Date): Promise<void> {
  await migrate(url, migrationsFolder);
  const db = openDatabase(url);
  const templates: [Size, string][] = [];
  for (const size of Object.keys(sizes) as Size[]) templates.push([size, await addTemplate(db, size, now)]);
  await db.$disconnect();

  const connection = await connect(url);
  const { run } = connection;
  const tables = tablesInOrder();
  if (isPostgres(url)) await run(functions);
  await run(`CREATE TABLE scale_learner AS
    SELECT n, ${sizeOfNumber("n")} AS size, scale_timed_id(n, 'learner' || n) AS learner_id, scale_timed_id(n, 'plan' || n) AS plan_id,
      scale_timed_id(n, 'session' || n) AS session_id
    FROM (SELECT CAST(n AS bigint) AS n FROM (${selectNumbers(numbers)}) AS numbers) AS numbered`);
  await run("CREATE INDEX scale_size ON scale_learner (size)");
  if (isPostgres(url)) await run("ANALYZE scale_learner");
  for (const { name, owner } of tables) {
    const ofLearner = owner === "planId" ? `(SELECT "id" FROM "Plan" WHERE "learnerId" = template.learner_id)` : "template.learner_id";
    const list = templates.map(([size, id]) => `SELECT '${size}' AS size, '${id}' AS learner_id`).join(" UNION ALL ");
    await run(`CREATE TEMPORARY TABLE copied_${name} AS
      SELECT template.size, row_number() OVER (PARTITION BY template.size) AS seq, its.*
      FROM (${list}) AS template JOIN "${name}" AS its ON its."${name === "Learner" ? "id" : owner}" = ${ofLearner}`);
  }
  await run("BEGIN");
  // What is written into a table that was emptied in the same transaction needs no write-ahead log.
  if (isPostgres(url)) await run(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(", ")}`);
  else for (const { name } of tables.toReversed()) await run(`DELETE FROM "${name}"`);
  const makeAgain = isPostgres(url) && typeof numbers === "number" ? await dropIndexes(connection) : [];
  for (const { name, columns } of tables) {
    const [{ most = 0 } = {}] = await run(`SELECT max(seq) AS most FROM copied_${name}`);
    const names = columns.map(({ name: column }) => `"${column}"`).join(", ");
    const values = columns.map(({ name: column }) => copyColumn(name, column)).join(", ");
    for (let seq = 1; seq <= Number(most ?? 0); seq += 1) {
      await run(`INSERT INTO "${name}" (${names}) SELECT ${values} FROM copied_${name} AS copied
        JOIN scale_learner AS its ON its.size = copied.size WHERE copied.seq = ${seq}`);
    }
    if (Number(most ?? 0) > 0 && typeof numbers === "number") say(`${name} is filled.`);
  }
  for (const sql of makeAgain) {
    await run(sql);
    if (!sql.includes("FOREIGN KEY")) say(sql.slice(0, 90));
  }
  await run("COMMIT");
  if (isPostgres(url)) await run("VACUUM (ANALYZE)");
  await connection.close();
}
