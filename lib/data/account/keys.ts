import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type Database, database } from "#lib/db/open.ts";

/**
 * What tells of a learner's plans without signing in: the names of API tokens; the roles of plans with a calendar address, and with a link; the
 * addresses of webhooks.
 */
export type Keys = { tokens: string[]; feeds: string[]; shares: string[]; webhooks: string[] };

/** The learner's keys, the oldest first. */
export async function listKeys(learner: LearnerId, db: Database = database()): Promise<Keys> {
  const { apiToken, calendarFeed, share, webhook } = learnerDb(learner, db);
  const orderBy = { createdAt: "asc" } as const;
  const select = { plan: { select: { roleId: true } } };
  const [tokens, feeds, shares, webhooks] = await Promise.all([
    apiToken.findMany({ select: { name: true }, orderBy }),
    calendarFeed.findMany({ select, orderBy }),
    share.findMany({ select, orderBy }),
    webhook.findMany({ select: { url: true }, orderBy }),
  ]);
  const rolesOf = (rows: { plan: { roleId: string } }[]) => rows.map(({ plan }) => plan.roleId);
  return {
    tokens: tokens.map(({ name }) => name),
    feeds: rolesOf(feeds),
    shares: rolesOf(shares),
    webhooks: webhooks.map(({ url }) => url),
  };
}

/** Ends all keys of a learner. */
export async function endKeys(tx: LearnerTransaction): Promise<void> {
  await tx.apiToken.deleteMany();
  await tx.calendarFeed.deleteMany();
  await tx.share.deleteMany();
  await tx.webhook.deleteMany();
}
