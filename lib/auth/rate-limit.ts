import { createHash } from "node:crypto";
import { clearHits, countHit, readHits, takeHits } from "#lib/data/account/rate-limits.ts";
import type { Database } from "#lib/db/open.ts";

/** Rate limits: tries per time window. Windows end by themselves, so nobody is locked out for good. */
const limits = {
  /** Wrong passwords for one address, from anywhere. */
  "sign-in-account": { hits: 10, seconds: 15 * 60 },
  /** Sign-ins from one client. */
  "sign-in-client": { hits: 100, seconds: 15 * 60 },
  "sign-up-client": { hits: 200, seconds: 60 * 60 },
  /** Wrong passwords for one address since its last sign-in: counted only, to show them to the learner. */
  "wrong-passwords": { hits: Number.POSITIVE_INFINITY, seconds: 30 * 24 * 60 * 60 },
  /** Links for a new password asked for by one client. */
  "reset-client": { hits: 100, seconds: 60 * 60 },
  /** Changes of address that one learner asks for; each sends a mail. */
  "email-change-learner": { hits: 10, seconds: 60 * 60 },
  /** Links mailed to one address, for any purpose. */
  "link-address": { hits: 5, seconds: 60 * 60 },
  /** Requests with changes by one learner: far more than anybody can press. */
  "change-learner": { hits: 600, seconds: 60 },
  /** Previews for one client, which needs no account. */
  "preview-client": { hits: 120, seconds: 60 },
  /** Data archives by one learner; packing one is slow. */
  "archive-learner": { hits: 20, seconds: 10 * 60 },
  /** Pictures of shared plans for one client. */
  "picture-client": { hits: 60, seconds: 60 },
  /** Imports by one learner, previewed or applied: a large one takes a second. */
  "import-learner": { hits: 100, seconds: 10 * 60 },
  /** Rows of the files that one learner imports or previews: those of the largest file three times, with its previews. */
  "import-rows-learner": { hits: 200_000, seconds: 60 * 60 },
  /** Calls of the API with one token. */
  "api-token": { hits: 300, seconds: 60 },
} as const;
export type LimitName = keyof typeof limits;

// Addresses are personal data; a hash is enough to tell them apart.
function toKey(name: LimitName, subject: string): string {
  return `${name}:${createHash("sha256").update(subject).digest("base64url")}`;
}

/** How much of a limit is used: `seconds` until the window of `window` seconds ends. */
export type LimitState = { allowed: boolean; quota: number; remaining: number; seconds: number; window: number };

/** Counts one try and returns how many are left. */
export async function countTry(name: LimitName, subject: string, now: Date, db?: Database): Promise<LimitState> {
  const { hits: quota, seconds: window } = limits[name];
  const { hits, resetsAt } = await countHit(toKey(name, subject), window, now, db);
  const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
  return { allowed: hits <= quota, quota, remaining: Math.max(0, quota - hits), seconds, window };
}

/**
 * Counts one try, or as many as a large one stands for. @returns undefined when it is allowed, else the whole minutes until the window
 * ends.
 */
export async function takeTry(name: LimitName, subject: string, now: Date, db?: Database, weight = 1): Promise<number | undefined> {
  const { hits: allowed, seconds } = limits[name];
  const { hits, resetsAt } = await countHit(toKey(name, subject), seconds, now, db, weight);
  if (hits <= allowed) return undefined;
  return Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 60_000));
}

/** How many tries of a limit its window allows. */
export function quotaOf(name: LimitName): number {
  return limits[name].hits;
}

/** Resets the tries after a successful one. */
export function forgiveTries(name: LimitName, subject: string, db?: Database): Promise<void> {
  return clearHits(toKey(name, subject), db);
}

/** The counted tries, and since when. */
export async function readTries(name: LimitName, subject: string, now: Date, db?: Database): Promise<{ tries: number; since: Date }> {
  const { hits, resetsAt } = await readHits(toKey(name, subject), now, db);
  return { tries: hits, since: new Date(resetsAt.getTime() - limits[name].seconds * 1000) };
}

/** Resets the tries. @returns how many there were. */
export function endTries(name: LimitName, subject: string, db?: Database): Promise<number> {
  return takeHits(toKey(name, subject), db);
}
