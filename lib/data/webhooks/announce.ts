import type { Catalog } from "#lib/catalog/catalog.ts";
import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { addMessage } from "#lib/data/outbox/outbox.ts";
import { readWebhookEvents, type WebhookEvent } from "./webhooks.ts";

/** A call that was not taken for this long is given up. */
const shelfLifeMs = 3 * 24 * 60 * 60 * 1000;

/** Something that happened in a plan. `key` is the same for the same thing and for nothing else of the learner's. */
type Happening = { type: WebhookEvent; key: string; data: Record<string, unknown> };

/** Tells the learner's webhooks, by the outbox, in the transaction in which it happens: what is not stored is not told. It must hold the lock. */
async function announce(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  happenings: readonly Happening[],
  now: Date,
): Promise<void> {
  const hooks = await tx.webhook.findMany({ select: { id: true, events: true } });
  const { roleId: role } = await tx.plan.findUniqueOrThrow({ where: { id: planId }, select: { roleId: true } });
  const expiresAt = new Date(now.getTime() + shelfLifeMs);
  for (const { id, events } of hooks) {
    const wanted = readWebhookEvents(events);
    for (const { type, key, data } of happenings.filter((happening) => wanted.includes(happening.type))) {
      const body = { type, timestamp: now.toISOString(), data: { plan: { id: planId, role }, ...data } };
      await addMessage(tx, learner, { key: `${type} ${key} ${id}`, channel: "webhook", target: id, body, madeAt: now, expiresAt });
    }
  }
}

/** What changes did to a plan: the milestones that are done now, and what was there before. */
export type Progress = { done: readonly string[]; before: Before };

/** The status of each milestone that got another one, and whether it was left out if that changed. */
type Before = { status: ReadonlyMap<string, string>; skipped: ReadonlyMap<string, boolean> };

/** Tells webhooks which milestones were done by changes, and whether the plan is finished by them. @param revision after the changes */
export async function announceProgress(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  { done, before }: Progress,
  { revision, now, catalog }: { revision: number; now: Date; catalog: Catalog },
): Promise<void> {
  // Most changes are ticks of steps, which are to cost nothing here.
  if (before.status.size + before.skipped.size === 0 || (await tx.webhook.count()) === 0) return;
  const own = await tx.ownMilestone.findMany({ where: { planId }, select: { id: true, title: true } });
  const titles = new Map(own.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? catalog.milestones.get(id)?.title;
  const happenings = done.map((id): Happening => {
    return { type: "milestone.done", key: `${id} ${revision}`, data: { milestone: { id, title: titleOf(id) ?? id } } };
  });
  if (await becameFinished(tx, planId, before, (id) => titleOf(id) !== undefined))
    happenings.push({ type: "plan.finished", key: `${planId} ${revision}`, data: {} });
  await announce(tx, learner, planId, happenings, now);
}

/** Tells webhooks that a plan has new dates. @param dates the first and last day of each milestone */
export async function announceReplan(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  { revision, dates }: { revision: number; dates: Readonly<Record<string, readonly [string, string]>> },
  now: Date,
): Promise<void> {
  const ends = Object.values(dates).map(([, end]) => end);
  const finish = ends.sort().at(-1) ?? null;
  await announce(tx, learner, planId, [{ type: "plan.replanned", key: `${planId} ${revision}`, data: { finish } }], now);
}

/** Whether nothing of a plan is left and something was done, and that was not so before. @param isThere leaves out what the catalog lost */
async function becameFinished(tx: LearnerTransaction, planId: string, before: Before, isThere: (id: string) => boolean): Promise<boolean> {
  const stored = await tx.planMilestone.findMany({ where: { planId }, select: { milestoneId: true, skipped: true } });
  const members = stored.filter(({ milestoneId }) => isThere(milestoneId));
  const rows = await tx.learnerMilestone.findMany({ select: { milestoneId: true, status: true } });
  const statuses = new Map(rows.map((row) => [row.milestoneId, row.status]));
  const now = members.map(({ milestoneId: id, skipped }) => ({ id, skipped, status: statuses.get(id) }));
  const then = now.map(({ id, skipped, status }) => ({
    skipped: before.skipped.get(id) ?? skipped,
    status: before.status.get(id) ?? status,
  }));
  return isOver(now) && !isOver(then);
}

function isOver(members: readonly { skipped: boolean; status: string | undefined }[]): boolean {
  const statuses = members.flatMap(({ skipped, status }) => (skipped ? [] : [status]));
  return statuses.includes("done") && statuses.every((status) => status === "done" || status === "known");
}
