import { createHash } from "node:crypto";
import { clearHits, countHit, readHits, takeBackHit, takeHits } from "#lib/data/account/rate-limits.ts";
import type { Database } from "#lib/db/open.ts";
import { siteNetwork } from "./network.ts";
import { unlessFault } from "./unless-fault.ts";

/** Rate limits: tries per time window. Windows end by themselves, so nobody is locked out for good. */
const limits = {
  /** Wrong passwords for one address from one client. Together they are counted nowhere: anybody could keep the owner out. */
  "sign-in-pair": { hits: 10, seconds: 15 * 60 },
  /** Wrong passwords from one client, for any address. */
  "sign-in-client": { hits: 100, seconds: 15 * 60 },
  /** Wrong passwords from a browser in which the account's learner signed in before. */
  "sign-in-device": { hits: 10, seconds: 15 * 60 },
  /** Wrong passwords of somebody who is signed in and is asked for theirs. */
  "confirm-learner": { hits: 10, seconds: 15 * 60 },
  "sign-up-client": { hits: 200, seconds: 60 * 60 },
  /** Wrong passwords for one address since its last sign-in: counted only, to show them to the learner. */
  "wrong-passwords": { hits: Number.POSITIVE_INFINITY, seconds: 30 * 24 * 60 * 60 },
  /** Mails that one client has sent to addresses that need not be theirs: enough for a class behind one address. */
  "mail-client": { hits: 60, seconds: 60 * 60 },
  /** Changes of address that one learner asks for; each sends a mail. */
  "email-change-learner": { hits: 10, seconds: 60 * 60 },
  /** Links mailed to one address, for any purpose. */
  "link-address": { hits: 5, seconds: 60 * 60 },
  /** Forms that one learner sends to change something: far more than anybody can press. */
  "change-learner": { hits: 600, seconds: 60 },
  /** Changes that one learner's devices send, many in one request: what a device that was offline for months holds must arrive in minutes. */
  "sent-changes-learner": { hits: 12_000, seconds: 60 },
  /** Previews for one client, which needs no account. */
  "preview-client": { hits: 120, seconds: 60 },
  /** Data archives by one learner; packing one is slow. */
  "archive-learner": { hits: 20, seconds: 10 * 60 },
  /** Readings of shared plans (page, picture and badge) by one client, which needs no account. */
  "shared-client": { hits: 240, seconds: 60 },
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

/** Limits of reading. While the database stores nothing they count nothing, so that reading goes on; those that guard passwords refuse. */
const readingLimits: readonly LimitName[] = ["api-token", "preview-client", "shared-client", "picture-client", "archive-learner"];

type Hits = { hits: number; resetsAt: Date };

async function countTries(name: LimitName, key: string, now: Date, db: Database | undefined, weight = 1): Promise<Hits> {
  const { seconds } = limits[name];
  const count = () => countHit(key, seconds, now, db, weight);
  if (!readingLimits.includes(name)) return count();
  return (await unlessFault(count)) ?? { hits: 0, resetsAt: new Date(now.getTime() + seconds * 1000) };
}

// Addresses are personal data; a hash is enough to tell them apart.
function toKey(name: LimitName, subject: string): string {
  return `${name}:${createHash("sha256").update(subject).digest("base64url")}`;
}

/** How much of a limit is used: `seconds` until the window of `window` seconds ends. */
export type LimitState = { allowed: boolean; quota: number; remaining: number; seconds: number; window: number };

/** Counts one try and returns how many are left. */
export async function countTry(name: LimitName, subject: string, now: Date, db?: Database): Promise<LimitState> {
  const { hits: quota, seconds: window } = limits[name];
  const { hits, resetsAt } = await countTries(name, toKey(name, subject), now, db);
  const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
  return { allowed: hits <= quota, quota, remaining: Math.max(0, quota - hits), seconds, window };
}

/** How many clients of one site of IPv6 there may be, in limits of one client. */
const siteFactor = 10;

/** What a try counts against: the subject, and where that is an IPv6 client, its site. */
function countersOf(name: LimitName, subject: string): { key: string; quota: number }[] {
  const { hits } = limits[name];
  const site = name.endsWith("-client") ? siteNetwork(subject) : undefined;
  return [{ key: toKey(name, subject), quota: hits }, ...(site ? [{ key: toKey(name, site), quota: hits * siteFactor }] : [])];
}

/**
 * Counts one try, or as many as a large one stands for.
 * @returns undefined when it is allowed, else the whole minutes until the window ends.
 */
export async function takeTry(name: LimitName, subject: string, now: Date, db?: Database, weight = 1): Promise<number | undefined> {
  for (const { key, quota } of countersOf(name, subject)) {
    const { hits, resetsAt } = await countTries(name, key, now, db, weight);
    // What is refused here does not count against the site, which others use as well.
    if (hits > quota) return Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 60_000));
  }
  return undefined;
}

/** Takes one try back: it was none that should count. */
export async function takeBackTry(name: LimitName, subject: string, db?: Database): Promise<void> {
  for (const { key } of countersOf(name, subject)) await takeBackHit(key, db);
}

/** The seconds until the window ends in which more was tried than allowed; undefined where nothing was. Counts nothing itself. */
export async function readWait(name: LimitName, subject: string, now: Date, db?: Database): Promise<number | undefined> {
  const { hits, resetsAt } = await readHits(toKey(name, subject), now, db);
  return hits > limits[name].hits ? Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000)) : undefined;
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
  // A clock that was set back would name a moment to come.
  return { tries: hits, since: new Date(Math.min(resetsAt.getTime() - limits[name].seconds * 1000, now.getTime())) };
}

/** Resets the tries. @returns how many there were. */
export function endTries(name: LimitName, subject: string, db?: Database): Promise<number> {
  return takeHits(toKey(name, subject), db);
}
