import { hasFaultSince } from "#lib/db/storage-faults.ts";
import { log } from "#lib/observability/log.ts";

const hourMs = 60 * 60 * 1000;
/** After a fault, nobody waits for the database to fail again for this long. */
const restMs = 10_000;

// Kept on the global object: the framework may evaluate this module more than once in one process.
const shared = globalThis as { milepostFaultLoggedAt?: number };

/**
 * Stores something that a request for reading can do without, such as when a session was last used. When the database cannot store it, the
 * log says so, once an hour at most, and the request goes on.
 * @returns undefined when it was not stored
 */
export async function unlessFault<Result>(store: () => Promise<Result>): Promise<Result | undefined> {
  const start = performance.now();
  if (hasFaultSince(start - restMs)) return undefined;
  try {
    return await store();
  } catch (error) {
    if (!hasFaultSince(start)) throw error;
    if (start - (shared.milepostFaultLoggedAt ?? Number.NEGATIVE_INFINITY) > hourMs) {
      shared.milepostFaultLoggedAt = start;
      log().error({ err: error }, "the database stores nothing; who only reads is answered as usual");
    }
    return undefined;
  }
}
