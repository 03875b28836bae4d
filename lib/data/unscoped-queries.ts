import { type Database, database, type UnscopedDatabase, type UnscopedTransaction, unscoped } from "#lib/db/open.ts";
import type { LearnerTransaction } from "./learner-client.ts";

/**
 * Every query that is not about one known learner, in one place: whom a token or an address belongs to, what has expired, and
 * whether an id is in use. Learners' ids come out as bare strings: only `lib/auth` turns one into a LearnerId.
 */

/** A learner as sign-in needs it. */
export type Credentials = { id: string; passwordHash: string | null; emailVerified: Date | null };

export function findCredentials(email: string, db: Database = database()): Promise<Credentials | null> {
  return unscoped(db).learner.findUnique({ where: { email }, select: { id: true, passwordHash: true, emailVerified: true } });
}

/** Adds a learner; without a hash they have no password. @returns the id; undefined, and nothing changes, when the address is taken. */
export async function addLearner(email: string, passwordHash: string | null, db: Database = database()): Promise<string | undefined> {
  try {
    // One statement, so that two sign-ups at the same time cannot both succeed.
    return (await unscoped(db).learner.create({ data: { email, passwordHash }, select: { id: true } })).id;
  } catch (error) {
    if (isUniqueViolation(error)) return undefined;
    throw error;
  }
}

/** Whether an error says that another row has a value that must be unique. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}

/** Whether anybody has an account here. */
export async function hasLearners(db: Database = database()): Promise<boolean> {
  return (await unscoped(db).learner.findFirst({ select: { id: true } })) !== null;
}

/** A session as found by its token. */
export type FoundSession = {
  id: string;
  learnerId: string;
  email: string;
  name: string | null;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
};

/** The session of a token; undefined when it has ended. */
export async function findSession(tokenHash: string, now: Date, db: Database = database()): Promise<FoundSession | undefined> {
  const found = await unscoped(db).session.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      learnerId: true,
      createdAt: true,
      lastUsedAt: true,
      expiresAt: true,
      learner: { select: { email: true, name: true } },
    },
  });
  if (!found || found.expiresAt <= now) return undefined;
  const { learner, ...session } = found;
  return { ...session, ...learner };
}

export async function endSession(tokenHash: string, db: Database = database()): Promise<void> {
  await unscoped(db).session.deleteMany({ where: { tokenHash } });
}

/** An API token as found by its hash. */
export type FoundToken = { id: string; learnerId: string; scope: string; lastUsedAt: Date | null };

/** The API token with a hash; undefined when it is unknown, revoked or expired. */
export async function findToken(tokenHash: string, now: Date, db: Database = database()): Promise<FoundToken | undefined> {
  const where = { tokenHash, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const select = { id: true, learnerId: true, scope: true, lastUsedAt: true };
  return (await unscoped(db).apiToken.findUnique({ where, select })) ?? undefined;
}

/** A calendar feed as found by its token. */
export type FoundFeed = { planId: string; learnerId: string; lastReadAt: Date | null };

export async function findFeed(tokenHash: string, db: Database = database()): Promise<FoundFeed | undefined> {
  const found = await unscoped(db).calendarFeed.findUnique({
    where: { tokenHash },
    select: { planId: true, lastReadAt: true, plan: { select: { learnerId: true } } },
  });
  return found ? { planId: found.planId, learnerId: found.plan.learnerId, lastReadAt: found.lastReadAt } : undefined;
}

/** The plan of a share link. Its bare id proves nothing: only `lib/auth` turns it into a PlanReader. */
export async function findSharedPlanId(tokenHash: string, db: Database = database()): Promise<string | undefined> {
  return (await unscoped(db).share.findUnique({ where: { tokenHash }, select: { planId: true } }))?.planId;
}

/** The purpose of an account link: to set a new password, or to change the account's address. */
export type LinkPurpose = "reset" | "email";

/** An account link as found by its token. `email` is the address it was mailed to; empty when it was handed over otherwise. */
export type FoundLink = { learnerId: string; email: string };

/** The account link of a token; undefined when it is unknown, used or expired. */
export async function findAccountLink(
  tokenHash: string,
  purpose: LinkPurpose,
  now: Date,
  db: Database = database(),
): Promise<FoundLink | undefined> {
  const where = { tokenHash, purpose, expiresAt: { gt: now } };
  return (await unscoped(db).accountLink.findFirst({ where, select: { learnerId: true, email: true } })) ?? undefined;
}

/** Which of these ids of own milestones are in use, by any learner. A plan's own ones do not count with `exceptPlanId`. */
export async function findUsedOwnIds(tx: LearnerTransaction, ids: readonly string[], exceptPlanId?: string): Promise<Set<string>> {
  const rows = await unscoped(tx).ownMilestone.findMany({
    where: { id: { in: [...new Set(ids)] }, ...(exceptPlanId === undefined ? {} : { NOT: { planId: exceptPlanId } }) },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** A sign-in link that was mailed, without its secret. `identifier` is the address. */
export type StoredSignInLink = { identifier: string; expires: Date };

/** Stores a sign-in link by the hash of its token. */
export async function addSignInLink(
  { email, tokenHash, expiresAt }: { email: string; tokenHash: string; expiresAt: Date },
  db: Database = database(),
): Promise<void> {
  await unscoped(db).verificationToken.create({ data: { identifier: email, token: tokenHash, expires: expiresAt } });
}

/** The sign-in link of a token; undefined when it is unknown, used or expired. */
export async function findSignInLink(tokenHash: string, now: Date, db: Database = database()): Promise<StoredSignInLink | undefined> {
  const where = { token: tokenHash, expires: { gt: now } };
  return (await unscoped(db).verificationToken.findFirst({ where, omit: { token: true } })) ?? undefined;
}

/** Uses a sign-in link up: of two that use the same link at once, one is told false. */
export async function takeSignInLink(
  tx: LearnerTransaction,
  { tokenHash, email }: { tokenHash: string; email: string },
  now: Date,
): Promise<boolean> {
  const where = { token: tokenHash, identifier: email, expires: { gt: now } };
  return (await unscoped(tx).verificationToken.deleteMany({ where })).count === 1;
}

export async function removeSignInLink(tokenHash: string, db: Database = database()): Promise<void> {
  await unscoped(db).verificationToken.deleteMany({ where: { token: tokenHash } });
}

/** The sign-in links that were mailed to an address, the first to expire first. The table knows learners by address alone. */
export function listSignInLinks(email: string, db: Database = database()): Promise<StoredSignInLink[]> {
  return unscoped(db).verificationToken.findMany({ where: { identifier: email }, omit: { token: true }, orderBy: { expires: "asc" } });
}

/** Removes the sign-in links that were mailed to an address. */
export async function removeSignInLinks(tx: LearnerTransaction, email: string): Promise<void> {
  await unscoped(tx).verificationToken.deleteMany({ where: { identifier: email } });
}

/** How many minutes a milestone took everybody who said so and has it done, the least first, without saying who. */
export async function listMinutesTaken(milestoneId: string, db: Database = database()): Promise<number[]> {
  const isDone = { milestones: { some: { milestoneId, status: "done" } } };
  const where = { milestoneId, minutes: { gt: 0 }, learner: isDone };
  const rows = await unscoped(db).timeTaken.findMany({ where, select: { minutes: true }, orderBy: { minutes: "asc" } });
  return rows.map(({ minutes }) => minutes);
}

/**
 * Takes the learner whose reminders have waited longest for a look, so that no other instance looks before `until`.
 * @returns the bare id; undefined when nobody's are due, or "taken" when another instance was quicker
 */
export async function takeLook(now: Date, until: Date, db: Database = database()): Promise<{ learnerId: string } | "taken" | undefined> {
  const { reminders } = unscoped(db);
  const isOn = { OR: [{ sundayLetter: true }, { missedWeek: true }] };
  const due = await reminders.findFirst({
    where: { lookAt: { lte: now }, ...isOn },
    orderBy: { lookAt: "asc" },
    select: { learnerId: true, lookAt: true },
  });
  if (!due) return undefined;
  const { count } = await reminders.updateMany({ where: due, data: { lookAt: until } });
  return count === 1 ? { learnerId: due.learnerId } : "taken";
}

type Remover = (client: UnscopedDatabase, lt: Date, limit: number) => Promise<{ count: number }>;

/** The tables with rows that end by themselves, of all learners, and how to remove those whose time is before a moment. */
const removers = {
  session: ({ session }, lt, limit) => session.deleteMany({ where: { expiresAt: { lt } }, limit }),
  accountLink: ({ accountLink }, lt, limit) => accountLink.deleteMany({ where: { expiresAt: { lt } }, limit }),
  apiToken: ({ apiToken }, lt, limit) => apiToken.deleteMany({ where: { expiresAt: { lt } }, limit }),
  verificationToken: ({ verificationToken }, lt, limit) => verificationToken.deleteMany({ where: { expires: { lt } }, limit }),
  outboxMessage: ({ outboxMessage }, lt, limit) => outboxMessage.deleteMany({ where: { expiresAt: { lt } }, limit }),
  securityEvent: ({ securityEvent }, lt, limit) => securityEvent.deleteMany({ where: { at: { lt } }, limit }),
  idempotentAnswer: ({ idempotentAnswer }, lt, limit) => idempotentAnswer.deleteMany({ where: { createdAt: { lt } }, limit }),
  rateLimit: ({ rateLimit }, moment, limit) =>
    rateLimit.deleteMany({ where: { resetsAt: { lt: BigInt(Math.floor(moment.getTime() / 1000)) } }, limit }),
} satisfies Record<string, Remover>;
export type EndingTable = keyof typeof removers;

/** Removes rows of a table whose time is before a moment, `most` of them at once. @returns how many it were; fewer than `most`: all of them */
export async function removeRowsBefore(table: EndingTable, moment: Date, most: number, db: Database = database()): Promise<number> {
  return (await removers[table](unscoped(db), moment, most)).count;
}

/** The tables that next-auth's adapter works on, under the names that it expects. */
export function signInStore(db: Database = database()): SignInStore {
  const { learner, account, session } = unscoped(db);
  return { user: learner, account, session };
}

type SignInStore = { user: UnscopedTransaction["learner"] } & Pick<UnscopedTransaction, "account" | "session">;
