import { Client } from "pg";
import { vi } from "vitest";
import { proveLearner } from "#lib/auth/session-store.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { openDatabase } from "#lib/db/open.ts";
import { addFullAccount, ownedByNobody, readTables } from "./full-account.ts";

/** A statement as it was sent to PostgreSQL. */
export type Statement = { text: string; values: unknown[] };

/** Watches what is sent to PostgreSQL, which is sent all the same. @returns the queries that `work` sent */
export async function watchStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = Client.prototype;
  const watched = vi.spyOn(Client.prototype, "query").mockImplementation(function (this: Client, ...given: unknown[]) {
    const [first, values] = given as [string | Partial<Statement>, unknown[]?];
    const { text = "", values: own } = typeof first === "string" ? { text: first } : first;
    sent.push({ text, values: own ?? (Array.isArray(values) ? values : []) });
    return Reflect.apply(query, this, given);
  });
  try {
    await work();
  } finally {
    watched.mockRestore();
  }
  return sent.filter(({ text }) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text));
}

/** How many milestones the copies are about: about as many as the catalog has. */
const milestones = 200;

/** What differs from copy to copy where that decides how much a query finds: half of all is done, and of a hundred messages one waits. */
const different: Record<string, string> = {
  "OutboxMessage.state": "CASE WHEN copy % 100 = 0 THEN 'waiting' ELSE 'sent' END",
  "LearnerMilestone.status": "CASE WHEN copy % 400 < 200 THEN 'done' ELSE 'in_progress' END",
};

/** Columns that lead to a row or say whose it is: each copy has its own. */
const isOfOneAccount = (column: string) => /^(id|\w+Id|tokenHash|email|identifier|token|key)$/.test(column);

/** The tables in an order in which each comes after those that it refers to. */
function tablesInOrder() {
  const first = ["Learner", "Plan", "Session"];
  const rank = ({ name }: { name: string }) => (first.includes(name) ? first.indexOf(name) : first.length);
  return readTables()
    .filter(({ name }) => !ownedByNobody.includes(name))
    .toSorted((one, other) => rank(one) - rank(other));
}

/**
 * Adds an account with a row in every table and so many copies of it, and lets PostgreSQL count what it has.
 * @returns one of the copies
 */
export async function addManyAccounts(url: string, copies: number): Promise<{ learner: LearnerId; planId: string }> {
  const db = openDatabase(url);
  const { learner, planId } = await addFullAccount(db);
  for (const { name, columns } of tablesInOrder()) {
    const copied = columns.map(({ name: column, type }) => {
      if (column === "milestoneId") return `'milestone-' || copy % ${milestones}`;
      const differs = different[`${name}.${column}`];
      if (differs) return differs;
      return type === "String" && isOfOneAccount(column) ? `"${column}" || '-' || copy` : `"${column}"`;
    });
    const names = columns.map(({ name: column }) => `"${column}"`).join(", ");
    await db.$executeRawUnsafe(
      `INSERT INTO "${name}" (${names}) SELECT ${copied.join(", ")} FROM "${name}", generate_series(1, ${copies}) AS copy`,
    );
  }
  // Everybody knows many milestones, and few say how long one took.
  await db.$executeRawUnsafe(`
    INSERT INTO "LearnerMilestone" ("learnerId", "milestoneId", "status", "statusAt")
    SELECT "id", 'milestone-' || (row_number() OVER () + 7 * more) % ${milestones}, 'done', now() FROM "Learner", generate_series(1, 15) AS more
    ON CONFLICT DO NOTHING`);
  await db.$executeRawUnsafe(`INSERT INTO "RateLimit" SELECT 'key-' || copy, 1, 1 FROM generate_series(1, ${copies}) AS copy`);
  await db.$executeRawUnsafe("ANALYZE");
  await db.$disconnect();
  return { learner: proveLearner(`${learner}-7`), planId: `${planId}-7` };
}

type Node = { "Node Type": string; "Relation Name"?: string; "Index Cond"?: string; Plans?: Node[] };

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Whether a step of a plan reads a whole table, or a whole index, which is no better. */
function readsAll(node: Node): boolean {
  if (node["Node Type"].endsWith("Seq Scan")) return true;
  return /^(Index Scan|Index Only Scan|Bitmap Index Scan)$/.test(node["Node Type"]) && !node["Index Cond"];
}

/** Asks PostgreSQL how it would run statements. @returns the steps of each */
async function explain(url: string, statements: readonly Statement[]): Promise<[text: string, steps: Node[]][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const explained: [string, Node[]][] = [];
    for (const { text, values } of new Map(statements.map((each) => [each.text, each])).values()) {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
      explained.push([text, nodesOf(rows[0]["QUERY PLAN"][0].Plan as Node)]);
    }
    return explained;
  } finally {
    await client.end();
  }
}

/** Which of these statements would read the whole of a table, each with the table. */
export async function findWholeReads(url: string, statements: readonly Statement[]): Promise<string[]> {
  const explained = await explain(url, statements);
  const found = explained.flatMap(([text, steps]) =>
    steps.filter(readsAll).map((node) => `${node["Relation Name"] ?? node["Node Type"]}: ${text}`),
  );
  return [...new Set(found)].sort();
}

/** Which of these statements would sort what they found, and so read all of it before the first row. */
export async function findSorts(url: string, statements: readonly Statement[]): Promise<string[]> {
  const explained = await explain(url, statements);
  return explained.filter(([, steps]) => steps.some((node) => node["Node Type"].endsWith("Sort"))).map(([text]) => text);
}
