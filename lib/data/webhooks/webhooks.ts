import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type Database, database } from "#lib/db/open.ts";

/** What a webhook can be told. */
export const webhookEvents = ["milestone.done", "plan.replanned", "plan.finished"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** How many webhooks a learner may have. */
export const mostWebhooks = 5;

/** A webhook as its learner sees it, with what became of its newest call. */
export type ListedWebhook = {
  id: string;
  url: string;
  events: WebhookEvent[];
  createdAt: Date;
  last: { state: string; problem: string; at: Date } | undefined;
};

/** The events of a stored list; what a later version added is left out. */
export function readWebhookEvents(stored: string): WebhookEvent[] {
  const listed: unknown = JSON.parse(stored);
  return webhookEvents.filter((event) => Array.isArray(listed) && listed.includes(event));
}

/** Adds a webhook. @returns its id; undefined, and nothing changes, when the learner has as many as allowed */
export async function addWebhook(
  learner: LearnerId,
  { url, events, now }: { url: string; events: readonly WebhookEvent[]; now: Date },
  db: Database = database(),
): Promise<string | undefined> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    if ((await tx.webhook.count()) >= mostWebhooks) return undefined;
    const data = { learnerId: learner, url, events: JSON.stringify(events), createdAt: now };
    return (await tx.webhook.create({ data, select: { id: true } })).id;
  });
}

/** The learner's webhooks, the oldest first. */
export async function listWebhooks(learner: LearnerId, db: Database = database()): Promise<ListedWebhook[]> {
  const { webhook, outboxMessage } = learnerDb(learner, db);
  const rows = await webhook.findMany({
    select: { id: true, url: true, events: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return Promise.all(
    rows.map(async ({ events, ...row }) => {
      const last = await outboxMessage.findFirst({
        where: { channel: "webhook", target: row.id, tries: { gt: 0 } },
        orderBy: [{ madeAt: "desc" }, { id: "desc" }],
        select: { state: true, problem: true, madeAt: true, endedAt: true },
      });
      return {
        ...row,
        events: readWebhookEvents(events),
        last: last ? { state: last.state, problem: last.problem, at: last.endedAt ?? last.madeAt } : undefined,
      };
    }),
  );
}

/** The address of a webhook; undefined when it was removed. */
export async function findWebhookUrl(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  return (await learnerDb(learner, db).webhook.findFirst({ where: { id }, select: { url: true } }))?.url;
}

/** Removes a webhook with what it was to be told. @returns its address; undefined when it is not the learner's, or gone already */
export async function removeWebhook(learner: LearnerId, id: string, db: Database = database()): Promise<string | undefined> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    const found = await tx.webhook.findFirst({ where: { id }, select: { url: true } });
    await tx.outboxMessage.deleteMany({ where: { channel: "webhook", target: id, state: "waiting" } });
    const { count } = await tx.webhook.deleteMany({ where: { id } });
    return count > 0 ? found?.url : undefined;
  });
}
