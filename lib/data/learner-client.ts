import type { LearnerId } from "#lib/data/learner-id.ts";
import type { PlanReader } from "#lib/data/sharing/plan-reader.ts";
import { clientKey, type Database, database, type UnscopedDatabase, type UnscopedTransaction, unscoped } from "#lib/db/open.ts";

/**
 * The scoped database client: every query of `lib/data` about a learner goes through one. It adds the learner to each filter and
 * each new row, so a query cannot read or change another learner's rows, whatever it asks for.
 */

/** Every table with rows of learners, and its column that leads to the learner: directly, or through the plan. */
export const ownerColumns = {
  learner: "id",
  account: "userId",
  session: "learnerId",
  accountLink: "learnerId",
  apiToken: "learnerId",
  securityEvent: "learnerId",
  idempotentAnswer: "learnerId",
  plan: "learnerId",
  learnerMilestone: "learnerId",
  learnerStep: "learnerId",
  learnerNote: "learnerId",
  timeTaken: "learnerId",
  evidence: "learnerId",
  event: "learnerId",
  appliedChange: "learnerId",
  outboxMessage: "learnerId",
  reminders: "learnerId",
  webhook: "learnerId",
  pushDevice: "learnerId",
  planMilestone: "planId",
  ownMilestone: "planId",
  scheduleRevision: "planId",
  planEdit: "planId",
  studyMinutes: "planId",
  calendarFeed: "planId",
  share: "planId",
} as const;

const readOperations = ["findMany", "findFirst", "findFirstOrThrow", "findUnique", "findUniqueOrThrow", "count", "groupBy"] as const;
const writeOperations = ["create", "createMany", "update", "updateMany", "upsert", "delete", "deleteMany"] as const;

type LearnerTable = keyof typeof ownerColumns;
type ReadOperation = (typeof readOperations)[number];
type WriteOperation = (typeof writeOperations)[number];
type Tables<Operation extends string> = {
  readonly [Table in LearnerTable]: Pick<UnscopedDatabase[Table], Operation & keyof UnscopedDatabase[Table]>;
};

/** The tables of one learner, for reading. */
export type LearnerReader = Tables<ReadOperation>;
/** The tables of one learner, inside a transaction. */
export type LearnerTransaction = Tables<ReadOperation | WriteOperation> & { readonly [clientKey]: UnscopedTransaction };
/** The tables of one learner. */
export type LearnerClient = Tables<ReadOperation | WriteOperation> & {
  /** Runs `work` in one transaction: all of it takes effect, or nothing if it throws. `timeout` is in milliseconds. */
  $transaction<Result>(work: (tx: LearnerTransaction) => Promise<Result>, options?: { timeout?: number }): Promise<Result>;
};

/**
 * The tables of one learner. Rows of others are not found, and cannot be changed or added to.
 * Relations are written through their own tables: nested writes throw.
 */
export function learnerDb(learner: LearnerId, db: Database = database()): LearnerClient {
  const client = unscoped(db);
  return scopeTables(client, learner, [...readOperations, ...writeOperations], {
    $transaction: <Result>(work: (tx: LearnerTransaction) => Promise<Result>, options?: { timeout?: number }) =>
      client.$transaction(
        (tx) =>
          work(scopeTables(tx, learner, [...readOperations, ...writeOperations], { [clientKey]: tx }) as unknown as LearnerTransaction),
        options,
      ),
  }) as unknown as LearnerClient;
}

/** The tables of the learner whose plan a visitor may read; undefined if the plan is no longer shared. */
export async function planOwnerDb(reader: PlanReader, db: Database): Promise<LearnerReader | undefined> {
  const client = unscoped(db);
  const plan = await client.plan.findFirst({ where: { id: reader.planId, share: { isNot: null } }, select: { learnerId: true } });
  return plan ? (scopeTables(client, plan.learnerId, readOperations, {}) as unknown as LearnerReader) : undefined;
}

type Args = Record<string, unknown>;
type Delegate = Record<string, (args: Args) => Promise<unknown>>;

/** Builds each table when it is first used: most queries use one or two of them. */
function scopeTables(client: UnscopedTransaction, learner: string, operations: readonly string[], more: object): object {
  const tables: Record<string | symbol, unknown> = { ...more };
  return new Proxy(tables, {
    get(target, name) {
      if (Object.hasOwn(ownerColumns, name)) target[name] ??= scopeTable(client, name as LearnerTable, learner, operations);
      return target[name];
    },
  });
}

function scopeTable(client: UnscopedTransaction, table: LearnerTable, learner: string, operations: readonly string[]): Delegate {
  const column = ownerColumns[table];
  /** What a new row gets. Rows of a plan name it themselves. */
  const added = column === "planId" ? {} : { [column]: learner };
  const owner = column === "planId" ? { plan: { learnerId: learner } } : added;
  const delegate = client[table] as unknown as Delegate;
  const scope = ({ where, ...args }: Args) => {
    const { AND = [], ...wanted } = (where ?? {}) as Args;
    return { ...args, where: { ...wanted, AND: [owner, AND].flat() } };
  };

  /** Checks rows and new values before they are written. */
  async function check(rows: readonly Args[]): Promise<void> {
    for (const row of rows) {
      const nested = Object.entries(row).find(([, value]) => isNestedWrite(value));
      if (nested) throw new Error(`"${table}.${nested[0]}" was written as a relation. Write to its own table.`);
      if (column !== "planId" && column in row && row[column] !== learner) throw new Error(`"${table}" was written for another learner.`);
    }
    const planIds = column === "planId" ? [...new Set(rows.flatMap((row) => ("planId" in row ? [String(row.planId)] : [])))] : [];
    if (planIds.length === 0) return;
    const found = await client.plan.count({ where: { id: { in: planIds }, learnerId: learner } });
    if (found < planIds.length) throw new Error(`"${table}" was written for a plan that is not the learner's.`);
  }
  /** Checks new rows and adds their owner. */
  async function own(rows: readonly unknown[]): Promise<Args[]> {
    const owned = rows.map((row) => ({ ...added, ...(row as Args) }));
    await check(owned);
    return owned;
  }

  const scoped: Delegate = {};
  for (const operation of operations) {
    const query = (args: Args) => (delegate[operation] as Delegate[string])(args);
    if (operation === "create") scoped[operation] = async (args) => query({ ...args, data: (await own([args.data]))[0] });
    else if (operation === "createMany") scoped[operation] = async (args) => query({ ...args, data: await own([args.data].flat()) });
    else if (operation === "update" || operation === "updateMany") {
      scoped[operation] = async (args) => {
        await check([args.data as Args]);
        return query(scope(args));
      };
    } else if (operation === "upsert") {
      scoped[operation] = async (args) => {
        await check([args.update as Args]);
        return query({ ...scope(args), create: (await own([args.create]))[0] });
      };
    } else scoped[operation] = (args = {}) => query(scope(args));
  }
  return scoped;
}

/** Whether a value of a row is itself a write to another table, and not a time, which has no keys, or a change of a number. */
function isNestedWrite(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).some((key) => key !== "increment");
}
