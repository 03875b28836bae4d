import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { mergeByTime } from "#lib/planner/sync/merge-by-time.ts";
import type { ImportedEvent } from "#lib/planner/sync/merge-imported-plan.ts";

/** How many rows go into one statement. */
const atOnce = 500;

/**
 * Adds events from a file to the learner's history, each where it belongs in time: those that came later get higher numbers, and
 * nothing else of them changes. Events of a plan that was deleted come back to it.
 * @param added those of the file that the history lacks; @param all every one of the file.
 */
export async function storeEvents(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  added: readonly ImportedEvent[],
  all: readonly ImportedEvent[],
): Promise<void> {
  await readoptEvents(tx, planId, all);
  if (added.length === 0) return;
  const first = added.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
  const { revision } = await tx.learner.findUniqueOrThrow({ where: { id: learner }, select: { revision: true } });
  const stored = await tx.event.findMany({ orderBy: { revision: "asc" } });
  // Only what comes after the earliest of the new ones has to make room.
  const kept = stored.findIndex(({ at }) => at.getTime() > first);
  const moved = kept < 0 ? [] : stored.slice(kept);
  const from = kept < 0 ? revision : (stored[kept]?.revision ?? 1) - 1;
  await tx.event.deleteMany({ where: { revision: { gt: from } } });
  const merged = mergeByTime(
    moved.map(({ revision: _, ...event }) => ({ event, at: event.at.getTime() })),
    added.map(({ kind, ...event }) => ({
      event: { ...event, kind: kind as string, learnerId: learner as string, planId, at: new Date(event.at) },
      at: Date.parse(event.at),
    })),
  );
  const rows = merged.map(({ event }, index) => ({ ...event, revision: from + 1 + index }));
  for (let at = 0; at < rows.length; at += atOnce) await tx.event.createMany({ data: rows.slice(at, at + atOnce) });
  await tx.learner.update({ where: { id: learner }, data: { revision: Math.max(revision, from + rows.length) } });
}

async function readoptEvents(tx: LearnerTransaction, planId: string, all: readonly ImportedEvent[]): Promise<void> {
  const plans = await tx.plan.findMany({ select: { id: true } });
  const orphans = await tx.event.findMany({
    where: { planId: { notIn: plans.map(({ id }) => id) } },
    select: { revision: true, changeId: true, kind: true },
  });
  if (orphans.length === 0) return;
  const named = new Set(all.map(({ changeId, kind }) => `${kind} ${changeId}`));
  const home = orphans.filter(({ changeId, kind }) => named.has(`${kind} ${changeId}`)).map(({ revision }) => revision);
  for (let at = 0; at < home.length; at += atOnce) {
    await tx.event.updateMany({ where: { revision: { in: home.slice(at, at + atOnce) } }, data: { planId } });
  }
}
