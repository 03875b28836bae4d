import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findEnds } from "#lib/data/account/remove-expired.ts";
import { learnerDb, ownerColumns, planOwnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { takeMessage } from "#lib/data/outbox/outbox.ts";
import { listHistory } from "#lib/data/plans/history.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import type { EndingTable } from "#lib/data/unscoped-queries.ts";
import * as queries from "#lib/data/unscoped-queries.ts";
import { openDatabase, type UnscopedDatabase } from "#lib/db/open.ts";
import { addHit, deleteHits, ping } from "#lib/db/raw-queries.ts";
import { addManyAccounts, findSorts, findWholeReads, watchStatements } from "../support/query-plans.ts";
import { templateName, withDatabase } from "../support/templates.ts";

/**
 * How PostgreSQL would run every query of the data layer where there are thousands of accounts: none may read the whole of a table.
 * `learnerDb` adds the learner to every filter, so what it does with no other filter bounds whatever else is asked of it. All other queries
 * are in one file, and each is asked for here.
 */
const copies = 3_000;
const name = "query_plans";
const now = new Date("2026-11-30T10:00:00Z");
const later = new Date("2026-11-30T11:00:00Z");

const tables = Object.keys(ownerColumns) as (keyof typeof ownerColumns)[];
type AnyTable = Record<"findMany" | "count" | "updateMany" | "deleteMany", (args: object) => Promise<unknown>>;

describe.skipIf(!inject("postgresUrl"))("queries on PostgreSQL", () => {
  const server = inject("postgresUrl") ?? "";
  const url = server && withDatabase(server, name);
  let db: UnscopedDatabase;
  let account: { learner: LearnerId; planId: string };

  async function execute(statement: string) {
    const admin = new Client({ connectionString: server });
    await admin.connect();
    await admin.query(statement);
    await admin.end();
  }

  beforeAll(async () => {
    await execute(`CREATE DATABASE ${name} TEMPLATE ${templateName}`);
    account = await addManyAccounts(url, copies);
    db = openDatabase(url);
  });
  afterAll(async () => {
    await db.$disconnect();
    await execute(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  const wholeReads = async (work: () => Promise<unknown>) => {
    const statements = await watchStatements(work);
    expect(statements).not.toEqual([]);
    return findWholeReads(url, statements);
  };
  const tableOf = (table: keyof typeof ownerColumns) => learnerDb(account.learner, db)[table] as unknown as AnyTable;

  test("a whole read would be found", async () => {
    expect(await wholeReads(() => db.event.findMany({ where: { changeId: "none" } }))).toEqual([expect.stringMatching(/^Event: SELECT/)]);
    expect(await wholeReads(() => db.event.findMany({ orderBy: [{ learnerId: "asc" }, { revision: "asc" }] }))).toHaveLength(1);
  });

  test.each(tables)("the scope of a learner leads to the rows of %s", async (table) => {
    const owner = ownerColumns[table];
    const data = { [owner]: owner === "planId" ? account.planId : account.learner };
    expect(await wholeReads(() => tableOf(table).findMany({}))).toEqual([]);
    expect(await wholeReads(() => tableOf(table).count({}))).toEqual([]);
    expect(await wholeReads(() => tableOf(table).updateMany({ data }))).toEqual([]);
    // Deleted is nothing: the other tests need the rows.
    const none = { AND: [{ [owner]: "none" }] };
    const deleted = await watchStatements(() => tableOf(table).deleteMany({ where: none }));
    expect(await findWholeReads(url, deleted)).toEqual([]);
  });

  const hash = "none";
  /** Every query that is about no known learner; those that a test leaves out are named below, with the reason. */
  const unscoped: Record<string, () => Promise<unknown>> = {
    findCredentials: () => queries.findCredentials("ada@example.org", db),
    addLearner: () => queries.addLearner("new@example.org", null, db),
    findSession: () => queries.findSession(hash, now, db),
    endSession: () => queries.endSession(hash, db),
    findToken: () => queries.findToken(hash, now, db),
    findFeed: () => queries.findFeed(hash, db),
    findSharedPlanId: () => queries.findSharedPlanId(hash, db),
    findAccountLink: () => queries.findAccountLink(hash, "reset", now, db),
    findUsedOwnIds: () => learnerDb(account.learner, db).$transaction((tx) => queries.findUsedOwnIds(tx, ["a", "b"], account.planId)),
    addSignInLink: () => queries.addSignInLink({ email: "ada@example.org", tokenHash: "new", expiresAt: later }, db),
    findSignInLink: () => queries.findSignInLink(hash, now, db),
    takeSignInLink: () =>
      learnerDb(account.learner, db).$transaction((tx) => queries.takeSignInLink(tx, { tokenHash: hash, email: "ada@example.org" }, now)),
    removeSignInLink: () => queries.removeSignInLink(hash, db),
    listSignInLinks: () => queries.listSignInLinks("ada@example.org", db),
    removeSignInLinks: () => learnerDb(account.learner, db).$transaction((tx) => queries.removeSignInLinks(tx, "ada@example.org")),
    listMinutesTaken: () => queries.listMinutesTaken("milestone-7", db),
    takeLook: () => queries.takeLook(now, later, db),
    planOwnerDb: () => planOwnerDb({ planId: account.planId } as PlanReader, db),
    takeMessage: () => takeMessage("lease", now, later, db),
    addHit: () => addHit("key", { now: 1, resetsAt: 2 }, db),
    deleteHits: () => deleteHits("key", db),
    // Before there was anything: the other tests need the rows.
    removeRowsBefore: async () => {
      for (const table of Object.keys(findEnds(now)) as EndingTable[]) await queries.removeRowsBefore(table, new Date(0), 1_000, db);
    },
  };

  /** What reads tables whole on purpose. */
  const exceptions: Record<string, () => Promise<unknown>> = {
    // Stops at the first row.
    hasLearners: () => queries.hasLearners(db),
    ping: () => ping(db),
  };

  test.each(Object.keys(unscoped))("%s reads by an index", async (query) => {
    expect(await wholeReads(() => unscoped[query]?.() ?? Promise.resolve())).toEqual([]);
  });

  test("every query that is about no known learner is asked for", () => {
    const noQueries = ["isUniqueViolation", "signInStore"];
    const named = [...Object.keys(unscoped), ...Object.keys(exceptions), ...noQueries];
    expect(Object.keys(queries).filter((each) => !named.includes(each))).toEqual([]);
  });

  test("the newest entries of a long history are read without the rest", async () => {
    // Of another learner than the other tests ask for.
    const [learner, planId] = [account.learner, account.planId].map((id) => id.replace(/-7$/, "-8")) as [LearnerId, string];
    const many = "generate_series(1, 3000) AS at";
    const time = "now() + at * interval '1 minute'";
    await db.$executeRawUnsafe(`
      INSERT INTO "Event" ("learnerId", "revision", "changeId", "planId", "milestoneId", "kind", "before", "after", "occurredAt", "recordedAt")
      SELECT '${learner}', 1000 + at, 'long-' || at, '${planId}', 'sql-basics', 'status', 'done', 'done', ${time}, ${time} FROM ${many}`);
    await db.$executeRawUnsafe(`
      INSERT INTO "PlanEdit" ("planId", "id", "kind", "before", "after", "madeAt", "revision")
      SELECT '${planId}', 'long-' || at, 'pace', '100', '100', ${time}, 1000 + at FROM ${many}`);
    await db.$executeRawUnsafe("ANALYZE");
    const statements = await watchStatements(() => listHistory(learner, planId, { before: undefined, most: 50 }, db));
    const inOrder = statements.filter(({ text }) => /FROM "public"."(Event|PlanEdit)".* LIMIT /.test(text));
    expect(inOrder).toHaveLength(2);
    expect(await findSorts(url, inOrder)).toEqual([]);
  });

  test("every key that leads to another table has an index: deleting an account looks for its rows there", async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(`
      SELECT constrained.relname AS "table" FROM pg_constraint AS con JOIN pg_class AS constrained ON constrained.oid = con.conrelid
      WHERE con.contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index WHERE indrelid = con.conrelid AND indkey[0] = con.conkey[1]
      )`);
    await client.end();
    expect(rows).toEqual([]);
  });
});
