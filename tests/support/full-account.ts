import { randomUUID } from "node:crypto";
import type { LearnerId } from "#lib/data/learner-id.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { sqliteSchema } from "../../scripts/schema.ts";
import { addTestLearner } from "./learners.ts";

/** A table of the schema: its columns, and the column that refers to its learner or plan. */
export type Table = { name: string; columns: Column[]; owner: string | undefined };
type Column = { name: string; type: string; default: string | undefined };

/** Reads every table from the schema's text. */
export function readTables(): Table[] {
  return [...sqliteSchema().matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, name = "", body = ""]) => {
    const lines = [...body.matchAll(/^ {2}(\w+)\s+(String|Int|BigInt|Boolean|DateTime)\??(.*)$/gm)];
    const columns = lines.map(([, column = "", type = "", rest = ""]) => ({
      name: column,
      type,
      default: /@default\("(.*?)"\)/.exec(rest)?.[1],
    }));
    // The relation to a learner or a plan names the column.
    const relation = /^ {2}\w+\s+(?:Learner|Plan)\s+@relation\(fields: \[(\w+)\]/m.exec(body)?.[1];
    const owner = relation ?? columns.find(({ name: column }) => ["learnerId", "planId", "userId"].includes(column))?.name;
    return { name, columns, owner };
  });
}

/** Tables with a learner's data that do not refer to the learner, with the column that identifies the learner. */
export const ownedByAddress: Record<string, string> = { VerificationToken: "identifier" };

/** Tables without a learner's data: rate limits count hashes, and expire. */
export const ownedByNobody = ["RateLimit"];

/** Columns whose values must be valid for the program that reads them. */
const meaningful: Record<string, string | number> = {
  "Plan.roleId": "data-analyst",
  "Plan.pacePercent": 130,
  "PlanMilestone.milestoneId": "sql-basics",
  "ScheduleRevision.minutesPerWeekday": "[60,60,60,60,60,0,0]",
  "ScheduleRevision.startTimes": '["18:30",null,null,null,null,null,null]',
  "ScheduleRevision.startsOn": "2026-11-23",
  "ScheduleRevision.targetDate": "2027-03-14",
  "ScheduleRevision.timeZone": "Europe/Berlin",
  "ScheduleRevision.dates": '{"sql-basics":["2026-11-23","2026-11-24"]}',
  "StudyMinutes.milestoneId": "sql-basics",
  "StudyMinutes.day": "2026-11-23",
  "TimeTaken.milestoneId": "sql-basics",
  "LearnerMilestone.status": "in_progress",
  "Event.milestoneId": "sql-basics",
  "Event.kind": "status",
  "Event.before": "not_started",
  "Event.after": "done",
};

/** Whether a column is a secret, which must never leave the database. */
export const isSecret = (table: string, column: string) => /hash$/i.test(column) || (table === "VerificationToken" && column === "token");

export type FullAccount = { learner: LearnerId; planId: string; email: string; values: { table: string; column: string; value: string }[] };

/** Adds a learner with one row in every table, made from the schema. Every text is unique. */
export async function addFullAccount(db: UnscopedDatabase): Promise<FullAccount> {
  const email = `${randomUUID()}@example.org`;
  const learner = await addTestLearner(db, email);
  const planId = randomUUID();
  const owners: Record<string, string> = { learnerId: learner, userId: learner, planId, identifier: email };
  const values: FullAccount["values"] = [];
  const tables = readTables().filter(({ name }) => !ownedByNobody.includes(name));
  for (const table of [...tables].sort((one, other) => rank(one) - rank(other))) {
    const row: Record<string, unknown> = {};
    for (const column of table.columns) {
      const key = `${table.name}.${column.name}`;
      if (table.name === "Learner" && ["id", "email"].includes(column.name)) continue;
      if (table.name === "Plan" && column.name === "id") row.id = planId;
      else if (owners[column.name]) row[column.name] = owners[column.name];
      else row[column.name] = meaningful[key] ?? column.default ?? valueFor(column, key);
      if (
        column.type === "String" &&
        typeof row[column.name] === "string" &&
        row[column.name] !== "" &&
        !/^[[{]/.test(String(row[column.name]))
      )
        values.push({ table: table.name, column: column.name, value: String(row[column.name]) });
    }
    const delegate = (db as unknown as Record<string, Delegate>)[table.name.charAt(0).toLowerCase() + table.name.slice(1)] as Delegate;
    if (table.name === "Learner") await delegate.update({ where: { id: learner }, data: row });
    else await delegate.create({ data: row });
  }
  return { learner, planId, email, values };
}

type Delegate = { create(input: object): Promise<unknown>; update(input: object): Promise<unknown>; count(input: object): Promise<number> };

// Plans refer to learners, and most other tables refer to either.
const rank = ({ name }: Table) => ["Learner", "Plan"].indexOf(name) + 3 * Number(!["Learner", "Plan"].includes(name));

function valueFor({ type }: Column, key: string): unknown {
  if (type === "String") return `${key}-${randomUUID()}`;
  if (type === "Int") return 7;
  if (type === "Boolean") return true;
  return new Date("2026-11-23T10:00:00Z");
}

/** Counts the rows of an account in each table. */
export async function countRows(db: UnscopedDatabase, { learner, planId, email }: FullAccount): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, owner } of readTables()) {
    if (ownedByNobody.includes(name)) continue;
    const delegate = (db as unknown as Record<string, Delegate>)[name.charAt(0).toLowerCase() + name.slice(1)] as Delegate;
    const column = name === "Learner" ? "id" : (ownedByAddress[name] ?? owner ?? "none");
    const value = column === "planId" ? planId : column === "identifier" ? email : learner;
    counts[name] = await delegate.count({ where: { [column]: value } });
  }
  return counts;
}
