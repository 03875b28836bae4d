/**
 * Why a database could not read or store something, apart from what was asked of it: somebody else holds its lock, it is silent or away,
 * or it cannot store anything (its disk is full, broken or read-only).
 */
export type StorageFault = "locked" | "silent" | "full";

/** What the adapters' errors have in common. */
type Cause = { kind?: string; originalCode?: string; code?: string };

const silentKinds = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TlsConnectionError", "TooManyConnections"];
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: connection exceptions, and what an operator or a time limit ended. */
const silentCodes = /^(08...|57...|53300)$/;
/** https://www.sqlite.org/rescode.html, and of PostgreSQL: insufficient resources, a read-only server, a system error. */
const fullCodes = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM)\w*|53...|25006|58...)$/;
const silentMessages = /^(Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client (was|has) )/i;

/** The fault behind an error of an adapter; undefined where the database did its work, and refused what was asked. */
export function findStorageFault(error: unknown): StorageFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = (error.cause ?? error) as Cause;
  const { kind = "", originalCode = cause.code ?? "" } = cause;
  // A transaction that read before another one wrote can never write: asking again does not help.
  if (originalCode === "SQLITE_BUSY_SNAPSHOT") return undefined;
  if (originalCode.startsWith("SQLITE_BUSY")) return "locked";
  if (silentKinds.includes(kind) || silentCodes.test(originalCode)) return "silent";
  if (fullCodes.test(originalCode)) return "full";
  return silentMessages.test(error.message) ? "silent" : undefined;
}

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostStorageFaultAt?: number };

/** Remembers the moment, if an error shows a fault. */
export function noteStorageFault(error: unknown): void {
  if (findStorageFault(error)) shared.milepostStorageFaultAt = performance.now();
}

/** Whether the database had a fault since a moment of `performance.now()`: then what failed meanwhile, failed because of it. */
export function hasFaultSince(moment: number): boolean {
  return (shared.milepostStorageFaultAt ?? Number.NEGATIVE_INFINITY) >= moment;
}
