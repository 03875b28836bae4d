import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { findStorageFault, noteStorageFault } from "./storage-faults.ts";

/**
 * The databases' adapters, which keep no request waiting for long: a lock that another process holds is asked for again while other requests
 * go on, and a server that is silent is given up. What could not be read or stored is noted in storage-faults.ts.
 */

type SqliteAdapter = Awaited<ReturnType<PrismaBetterSqlite3["connect"]>>;
type Query = Parameters<SqliteAdapter["executeRaw"]>[0];
type Transaction = Awaited<ReturnType<SqliteAdapter["startTransaction"]>>;

/** In milliseconds: how long SQLite's lock is asked for, and how long PostgreSQL may take to accept a connection and to answer a statement. */
export type Patience = { lockMs: number; connectMs: number; answerMs: number };
export const usualPatience: Patience = { lockMs: 5_000, connectMs: 5_000, answerMs: 10_000 };

/** Milliseconds between two tries to get SQLite's lock, at first and then. */
const firstWaits = [1, 2, 5, 10, 20];
export const usualLockWait = 40;

const command = (sql: string): Query => ({ sql, args: [], argTypes: [] });

/** Runs `work`, and again while another process holds SQLite's lock. What fails for want of a lock has changed nothing. */
async function whenUnlocked<Result>(work: () => Promise<Result>, lockMs: number): Promise<Result> {
  // What was waited is counted and not the time, so that a process that was paused still gets its tries.
  for (let tries = 0, waited = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (findStorageFault(error) !== "locked" || waited >= lockMs) throw error;
      const wait = firstWaits[tries] ?? usualLockWait;
      waited += wait;
      await sleep(wait);
    }
  }
}

/** Notes why something failed, where the database is the reason. */
async function noted<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    noteStorageFault(error);
    throw error;
  }
}

/** Lets one go on after the other, in the order in which they came. @returns what waits for its turn, and gets a function that ends it. */
function takeTurns(): () => Promise<() => void> {
  let last = Promise.resolve();
  return async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = last;
    last = promise;
    await before;
    return resolve;
  };
}

const isRead = ({ sql }: Query) => /^\s*(SELECT|PRAGMA)\b/i.test(sql);

/**
 * SQLite that keeps what it acknowledged. Through a power cut: each commit is synced before it is answered; the library would otherwise leave
 * it at NORMAL, which may lose the last commits. And through a transaction that is taken back: the library has one connection, on which a
 * statement beside an open transaction would become a part of it, so what writes waits for the transaction's end.
 */
export class DurableSqlite extends PrismaBetterSqlite3 {
  readonly #lockMs: number;

  constructor(file: string, { lockMs }: Patience) {
    // SQLite's own waiting would stop the whole process.
    super({ url: file, timeout: 0 });
    this.#lockMs = lockMs;
  }

  override async connect(): Promise<SqliteAdapter> {
    const adapter = await super.connect();
    const { queryRaw, executeRaw, executeScript, startTransaction } = adapter;
    const patiently = <Result>(work: () => Promise<Result>) => noted(() => whenUnlocked(work, this.#lockMs));
    const takeTurn = takeTurns();
    const inTurn = async <Result>(work: () => Promise<Result>) => {
      const end = await takeTurn();
      return patiently(work).finally(end);
    };
    adapter.queryRaw = async (query) => {
      if (!isRead(query)) return inTurn(() => queryRaw.call(adapter, query));
      const rows = await patiently(() => queryRaw.call(adapter, query));
      // SQLite reads in this thread and waits for nothing, so one read after another would be a single turn of the event loop.
      await setImmediate();
      return rows;
    };
    adapter.executeRaw = (query) => inTurn(() => executeRaw.call(adapter, query));
    adapter.executeScript = (script) => inTurn(() => executeScript.call(adapter, script));
    adapter.startTransaction = async (level) => {
      const end = await takeTurn();
      try {
        return endTurnWith(await patiently(async () => lockAtOnce(await startTransaction.call(adapter, level))), end);
      } catch (error) {
        end();
        throw error;
      }
    };
    await adapter.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    return adapter;
  }
}

/**
 * Takes the write lock with the transaction's first statement. Otherwise it would be taken by the first write, which fails for good when
 * another process has written since the transaction's first read.
 */
async function lockAtOnce(tx: Transaction): Promise<Transaction> {
  const { executeRaw, queryRaw } = tx;
  try {
    await executeRaw.call(tx, command("COMMIT"));
    await executeRaw.call(tx, command("BEGIN IMMEDIATE"));
  } catch (error) {
    await tx.rollback();
    throw error;
  }
  tx.queryRaw = (query) => noted(async () => queryRaw.call(tx, query));
  tx.executeRaw = (query) => noted(async () => executeRaw.call(tx, query));
  return tx;
}

/** Ends a turn when a transaction has ended, one way or the other. */
function endTurnWith(tx: Transaction, end: () => void): Transaction {
  const { commit, rollback } = tx;
  tx.commit = () => commit.call(tx).finally(end);
  tx.rollback = () => rollback.call(tx).finally(end);
  return tx;
}

/** PostgreSQL that is given up when it is silent. */
export class ImpatientPostgres extends PrismaPg {
  constructor(url: string, { connectMs, answerMs }: Patience) {
    super({ connectionString: url, connectionTimeoutMillis: connectMs, query_timeout: answerMs });
  }

  override async connect() {
    const adapter = await super.connect();
    const { queryRaw, executeRaw, startTransaction } = adapter;
    adapter.queryRaw = (query) => noted(() => queryRaw.call(adapter, query));
    adapter.executeRaw = (query) => noted(() => executeRaw.call(adapter, query));
    adapter.startTransaction = (level) => noted(async () => endWhenSilent(await startTransaction.call(adapter, level)));
    return adapter;
  }
}

type PgTransaction = Awaited<ReturnType<Awaited<ReturnType<PrismaPg["connect"]>>["startTransaction"]>>;

/** Cuts a transaction's connection when the server is silent: whatever waits on it fails at once, and the pool takes it back no more. */
function endWhenSilent(tx: PgTransaction): PgTransaction {
  const { queryRaw, executeRaw } = tx;
  const { client } = tx as unknown as { client: { connection: { stream: { destroy(): void } } } };
  const cut = <Result>(work: () => Promise<Result>) =>
    noted(work).catch((error: unknown) => {
      if (findStorageFault(error) === "silent") client.connection.stream.destroy();
      throw error;
    });
  tx.queryRaw = (query) => cut(() => queryRaw.call(tx, query));
  tx.executeRaw = (query) => cut(() => executeRaw.call(tx, query));
  return tx;
}
