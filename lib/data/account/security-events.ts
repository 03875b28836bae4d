import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/** The kinds of events in an account that its learner can read about. */
export const securityEventKinds = [
  "signed_up",
  "signed_in",
  /** `about` is how many there were since the sign-in before. */
  "wrong_passwords",
  /** `about` is the device that was signed out. */
  "session_ended",
  "other_sessions_ended",
  "signed_out_everywhere",
  "password_changed",
  /** `about` is the new address. */
  "email_change_asked",
  /** `about` is the old address. */
  "email_changed",
  "reset_asked",
  "reset_used",
  /** A sign-in link proved the address, so the password and every other way in ended. */
  "password_removed",
  /** `about` is the provider's name. */
  "provider_linked",
  "data_taken",
  /** `about` is the token's name. */
  "token_made",
  "token_revoked",
  /** All tokens, calendar addresses and links to shared plans at once. */
  "keys_ended",
  /** For links to a shared plan and addresses of calendars, `about` is the plan's role. */
  "share_made",
  "share_ended",
  "feed_made",
  "feed_ended",
  /** `about` is the webhook's address. */
  "webhook_made",
  "webhook_removed",
] as const;
export type SecurityEventKind = (typeof securityEventKinds)[number];

/** An event as its learner reads it. A kind from a later version is told as it is stored. */
export type SecurityEvent = { id: string; kind: SecurityEventKind | (string & {}); device: string; about: string; at: Date };

/** How long an event is kept. */
export const securityEventDays = 400;

/** Returns the time from which events are kept. */
export function oldestKept(now: Date): Date {
  return new Date(now.getTime() - securityEventDays * 24 * 60 * 60 * 1000);
}

/**
 * Notes what happened to an account, and forgets what is older than it is kept.
 * @param device what the browser called itself, in words; empty where there was none.
 * @param about what it was about, see the kinds; never a secret.
 */
export async function recordSecurityEvent(
  learner: LearnerId,
  kind: SecurityEventKind,
  device: string,
  about: string,
  now: Date,
  db: Database = database(),
): Promise<void> {
  // Cut in the middle of a character, text could not be stored everywhere.
  const event = {
    learnerId: learner,
    kind,
    device: device.slice(0, 200).toWellFormed(),
    about: about.slice(0, 300).toWellFormed(),
    at: now,
  };
  const { securityEvent } = learnerDb(learner, db);
  await securityEvent.create({ data: event });
  await securityEvent.deleteMany({ where: { at: { lt: oldestKept(now) } } });
}

/** A page of a learner's events, newest first. `page` counts from 1; `isLast` says that nothing older is kept. */
export async function listSecurityEvents(
  learner: LearnerId,
  { page, most }: { page: number; most: number },
  now: Date,
  db: Database = database(),
): Promise<{ events: SecurityEvent[]; isLast: boolean }> {
  const rows = await learnerDb(learner, db).securityEvent.findMany({
    where: { at: { gte: oldestKept(now) } },
    select: { id: true, kind: true, device: true, about: true, at: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: (page - 1) * most,
    take: most + 1,
  });
  return { events: rows.slice(0, most), isLast: rows.length <= most };
}
