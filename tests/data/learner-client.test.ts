import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { proveLearner } from "#lib/auth/session-store.ts";
import { type LearnerClient, type LearnerReader, learnerDb, ownerColumns, planOwnerDb } from "#lib/data/learner-client.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import { hideLearners } from "#lib/db/open.ts";
import { sqliteSchema } from "../../scripts/schema.ts";
import { describeOnBoth } from "../support/database.ts";
import { fillDatabase, readEveryTable } from "../support/full-database.ts";

type Table = keyof typeof ownerColumns;
const tables = Object.keys(ownerColumns) as Table[];
/** Tables that know no learner. */
const unowned = ["rateLimit", "verificationToken"];

type Row = Record<string, unknown>;
/** One table with its types set aside, so that the same can be tried on each. */
type AnyTable = Record<string, (args?: object) => Promise<unknown>>;
const tableOf = (client: object, table: Table) => (client as Record<Table, AnyTable>)[table];
const rowsOf = async (client: object, table: Table, args?: object) => (await tableOf(client, table).findMany?.(args)) as Row[];

const models = new Map(
  [...sqliteSchema().matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, name = "", body = ""]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    body,
  ]),
);

/** The fields that make up a table's key. */
function keyOf(table: Table): string[] {
  const body = models.get(table) ?? "";
  const compound = /@@id\(\[(.*?)\]\)/.exec(body)?.[1];
  return compound ? compound.split(", ") : [/^ +(\w+) .*@id/m.exec(body)?.[1] ?? ""];
}

function uniqueWhere(table: Table, row: Row): Row {
  const names = keyOf(table);
  const key = Object.fromEntries(names.map((name) => [name, row[name]]));
  return names.length > 1 ? { [names.join("_")]: key } : key;
}

/** Returns the owner of a row: all test data of a learner contains the learner's name. */
const isOf = (name: string, table: Table, row: Row) => String(row[ownerColumns[table]]).startsWith(name);

test("every table is scoped to a learner or listed as unowned; rows refer to rows of the same learner", () => {
  expect([...models.keys()].sort()).toEqual([...tables, ...unowned].sort());
  for (const table of unowned) expect(models.get(table), table).not.toMatch(/learner|plan/i);
  const names = new Set([...models.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
  const relations = tables.flatMap((table) => [...(models.get(table) ?? "").matchAll(/^ +\w+ +(\w+)/gm)].map(([, type = ""]) => type));
  const reached = relations.filter((type) => names.has(type)).map((type) => type.charAt(0).toLowerCase() + type.slice(1));
  expect(reached.filter((table) => unowned.includes(table))).toEqual([]);
});

async function tryToRead(db: object, ada: LearnerClient, table: Table): Promise<void> {
  const all = await rowsOf(db, table);
  const own = all.filter((row) => isOf("ada", table, row));
  const others = all.filter((row) => isOf("béa", table, row));
  expect([own.length, others.length].every((count) => count > 0)).toBe(true);
  expect(own.length + others.length).toBe(all.length);
  const read = tableOf(ada, table);
  const column = ownerColumns[table];
  const other = others[0] as Row;
  const anybody = { where: { OR: [{ [column]: other[column] }, { [column]: { not: "" } }] } };
  for (const args of [undefined, anybody]) {
    const rows = await rowsOf(ada, table, args);
    expect(
      rows.every((row) => isOf("ada", table, row)),
      table,
    ).toBe(true);
    expect(rows, table).toHaveLength(own.length);
    expect(await read.count?.(args), table).toBe(own.length);
  }
  const groups = (await read.groupBy?.({ by: [column], _count: true })) as { _count: number }[];
  expect(
    groups.reduce((sum, { _count }) => sum + _count, 0),
    table,
  ).toBe(own.length);
  expect(await read.findFirst?.({ where: { [column]: other[column] } }), table).toBeNull();
  expect(await read.findUnique?.({ where: uniqueWhere(table, other) }), table).toBeNull();
  await expect(read.findUniqueOrThrow?.({ where: uniqueWhere(table, other) }), table).rejects.toThrow();
  await expect(read.findFirstOrThrow?.({ where: { [column]: other[column] } }), table).rejects.toThrow();
  expect(await ada.$transaction((tx) => rowsOf(tx, table)), table).toHaveLength(own.length);
}

async function tryToWrite(db: object, ada: LearnerClient, table: Table): Promise<void> {
  const other = (await rowsOf(db, table)).find((row) => isOf("béa", table, row)) as Row;
  const where = uniqueWhere(table, other);
  const write = tableOf(ada, table);
  const column = ownerColumns[table];
  const data = column === "planId" ? {} : { [column]: "ada" };
  expect(await write.deleteMany?.({ where: { [column]: other[column] } }), table).toEqual({ count: 0 });
  expect(await write.updateMany?.({ where: { [column]: other[column] }, data }), table).toEqual({ count: 0 });
  await expect(write.update?.({ where, data }), table).rejects.toThrow();
  await expect(write.delete?.({ where }), table).rejects.toThrow();
  await expect(write.upsert?.({ where, create: other, update: data }), table).rejects.toThrow();
  await expect(write.create?.({ data: other }), table).rejects.toThrow();
  await expect(write.createMany?.({ data: [other] }), table).rejects.toThrow();
  await expect(
    ada.$transaction(async (tx) => tableOf(tx, table).create?.({ data: other })),
    table,
  ).rejects.toThrow();
  // Nor can the learner's own rows be given away.
  await expect(write.updateMany?.({ data: { [column]: other[column] } }), table).rejects.toThrow(/another learner|not the learner's/);
}

describeOnBoth("the scoped client", (databases) => {
  async function prepare() {
    const db = await databases.open();
    await fillDatabase(db);
    return { db, ada: learnerDb(proveLearner("ada"), db), everything: await readEveryTable(db) };
  }

  test("reads only the learner's rows of each table, with any query", async () => {
    const { db, ada } = await prepare();
    for (const table of tables) await tryToRead(db, ada, table);
  });

  test("changes and deletes only the learner's rows of each table", async () => {
    const { db, ada, everything } = await prepare();
    for (const table of tables) {
      await tryToWrite(db, ada, table);
      expect(await readEveryTable(db), table).toEqual(everything);
    }
    for (const table of tables.toReversed()) {
      const kept = (await rowsOf(db, table)).filter((row) => isOf("béa", table, row));
      expect(kept.length, table).toBeGreaterThan(0);
      await tableOf(ada, table).deleteMany?.();
      expect(await rowsOf(db, table), table).toEqual(kept);
    }
  });

  test("sets the learner of a new row: single, among many, and as an upsert", async () => {
    const { db, ada } = await prepare();
    const row = { milestoneId: "new", note: "mine", changedAt: new Date(0) };
    const { learnerNote } = ada as unknown as { learnerNote: AnyTable };
    await learnerNote.create?.({ data: row });
    await learnerNote.createMany?.({ data: [{ ...row, milestoneId: "new-2" }] });
    const where = { learnerId_milestoneId: { learnerId: "ada", milestoneId: "new-3" } };
    const create = { ...row, milestoneId: "new-3" };
    await learnerNote.upsert?.({ where, create, update: { note: "no" } });
    await learnerNote.upsert?.({ where, create, update: { note: "changed" } });
    const notes = await db.learnerNote.findMany({ where: { milestoneId: { startsWith: "new" } }, orderBy: { milestoneId: "asc" } });
    expect(notes.map(({ learnerId, note }) => `${learnerId} ${note}`)).toEqual(["ada mine", "ada mine", "ada changed"]);
  });

  test("refuses nested writes, which could reach rows that no filter covers", async () => {
    const { db, ada, everything } = await prepare();
    const connect = { connect: { id: "béa" } };
    await expect(ada.plan.update({ where: { id: "ada-plan" }, data: { learner: connect } })).rejects.toThrow("plan.learner");
    await expect(ada.learner.update({ where: { id: "ada" }, data: { plans: { connect: { id: "béa-plan" } } } })).rejects.toThrow(
      "learner.plans",
    );
    await expect(ada.learner.update({ where: { id: "ada" }, data: { plans: { set: [{ id: "béa-plan" }] } } })).rejects.toThrow(
      "learner.plans",
    );
    await expect(ada.share.updateMany({ data: { planId: { set: "béa-plan" } } })).rejects.toThrow("share.planId");
    await expect(ada.share.updateMany({ data: { planId: "béa-plan" } })).rejects.toThrow("not the learner's");
    const where = { learnerId_milestoneId: { learnerId: "ada", milestoneId: "m0" } };
    const create = { learnerId: "ada", milestoneId: "m0", note: "", changedAt: new Date(0) };
    await expect(ada.learnerNote.upsert({ where, create, update: { learnerId: "béa" } })).rejects.toThrow("another learner");
    expect(await readEveryTable(db)).toEqual(everything);
  });

  test("lets a visitor read the owner's tables while the plan is shared, and write nothing", async () => {
    const { db } = await prepare();
    const reader = { planId: "ada-plan" } as PlanReader;
    const owner = (await planOwnerDb(reader, db)) as LearnerReader;
    expect(await owner.plan.findMany({ select: { id: true } })).toEqual([{ id: "ada-plan" }]);
    expect("create" in owner.plan || "updateMany" in owner.plan || "deleteMany" in owner.plan).toBe(false);
    await db.share.deleteMany();
    expect(await planOwnerDb(reader, db)).toBeUndefined();
  });

  test("has no table that knows no learner", async () => {
    const { ada } = await prepare();
    for (const table of unowned) expect(tableOf(ada, table as Table)).toBeUndefined();
  });

  test("has no learners' tables without a learner, even after a cast", async () => {
    const db = hideLearners(await databases.open());
    for (const table of tables) expect(() => tableOf(db, table), table).toThrow("queried without its learner");
    expect(() => tableOf(db, "$queryRaw" as Table)).toThrow();
    expect(await db.rateLimit.count()).toBe(0);
  });
});

describe("the code", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = ["lib", "app", "scripts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"))
      // Holds forbidden code as text, to try whether it is caught.
      .filter((entry) => entry.name !== "check-guards.ts")
      .map((entry) => ({
        path: relative(root, join(entry.parentPath, entry.name)),
        text: readFileSync(join(entry.parentPath, entry.name), "utf8"),
      })),
  );
  const outside = (allowed: RegExp, pattern: RegExp) =>
    sources.filter(({ path, text }) => !allowed.test(path) && pattern.test(text)).map(({ path }) => path);

  test("reads all learners' rows in three places", () => {
    const allowed = /^lib\/db\/|^lib\/data\/(learner-client|unscoped-queries)\.ts$/;
    expect(outside(allowed, /\b(unscoped\(|clientKey|Unscoped(Database|Transaction)\b)/)).toEqual([]);
  });

  test("has raw SQL in lib/db only", () => {
    expect(outside(/^lib\/db\/|^scripts\//, /\$(queryRaw|executeRaw)/)).toEqual([]);
  });

  test("queries every table through a scoped client", () => {
    const table = new RegExp(`\\b(db|database\\(\\))\\.(${[...tables, "verificationToken"].join("|")})\\b`);
    expect(outside(/^lib\/db\//, table)).toEqual([]);
  });

  test("never forges an id: no cast to a proof, and no blind cast in a call of lib/data", () => {
    expect(
      outside(/^lib\/auth\/(session-store|share-link)\.ts$/, /\bas (?:unknown as )?(?:\w+<)*(?:LearnerId|PlanReader|Parameters)\b/),
    ).toEqual([]);
    const blind = /\bas (?:never|any|unknown as)\b/;
    const forged = sources.flatMap(({ path, text }) => {
      if (path.startsWith("lib/data/")) return path !== "lib/data/learner-client.ts" && blind.test(text) ? [path] : [];
      const names = [...text.matchAll(/import \{([^}]*)\} from "#lib\/data\//g)].flatMap(
        ([, list = ""]) => list.match(/\b(?!type\b)\w+/g) ?? [],
      );
      const calls = names.length > 0 ? [...text.matchAll(new RegExp(`\\b(?:${names.join("|")})\\(`, "g"))] : [];
      return calls.some(({ index, 0: call }) => blind.test(readArguments(text, index + call.length))) ? [path] : [];
    });
    expect(forged).toEqual([]);
  });
});

/** The text of a call's arguments, from behind its opening bracket to the closing one. */
function readArguments(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at += 1) depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
  return text.slice(from, at);
}
