import { clearHits, countHit } from "#lib/data/account/rate-limits.ts";
import { type Database, database } from "#lib/db/open.ts";
import { ping } from "#lib/db/raw-queries.ts";
import { hasFaultSince } from "#lib/db/storage-faults.ts";

/** What the database can do now: answer and store, only answer, or neither. */
export type DatabaseState = "ready" | "read-only" | "silent";

const maxMs = 2_000;
/** Storing something costs the disk a write, so a good result is good for this long, unless something could not be stored meanwhile. */
const goodForMs = 10_000;

let asked: Promise<DatabaseState> | undefined;
let storedAt = Number.NEGATIVE_INFINITY;

/** Whether the database answers and stores within two seconds. Simultaneous calls share one check, unless `db` is given. */
export function checkDatabase(db?: Database): Promise<DatabaseState> {
  if (db) return check(db);
  asked ??= checkNow().finally(() => {
    asked = undefined;
  });
  return asked;
}

async function checkNow(): Promise<DatabaseState> {
  const start = performance.now();
  const isGood = start - storedAt < goodForMs && !hasFaultSince(storedAt);
  if (isGood) return (await inTime(ping(database()))) ? "ready" : "silent";
  const state = await check(database());
  if (state === "ready") storedAt = performance.now();
  return state;
}

async function check(db: Database): Promise<DatabaseState> {
  if (!(await inTime(ping(db)))) return "silent";
  return (await inTime(tryToStore(db))) ? "ready" : "read-only";
}

/** Stores a row that is too long for what free room there may be in pages that are in use, and removes it. */
async function tryToStore(db: Database): Promise<void> {
  const key = `check:${process.pid}:`.padEnd(2_500, "0");
  await countHit(key, 60, new Date(), db);
  await clearHits(key, db);
}

async function inTime(answer: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), maxMs).unref();
  });
  const done = answer.then(
    () => true,
    () => false,
  );
  return Promise.race([done, silence]).finally(() => clearTimeout(timer));
}
