import { setImmediate } from "node:timers/promises";
import type { LearnerClient, LearnerReader } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { addEvents } from "#lib/db/raw-queries.ts";
import type { ImportedEvent } from "#lib/planner/sync/merge-imported-plan.ts";
import { batchesOf, letOthersWrite } from "./prepare-import.ts";

/** How many events one transaction adds: so many take it about 20 ms, in which nobody else can write. */
const eventsAtOnce = 500;

/** An event with its place in history: a moment no earlier than that of any event before it in the file. */
type PlacedEvent = ImportedEvent & { recordedAt: Date };

/** What a file's history adds: events that are not stored yet, and the revisions of those stored for a plan that was deleted. */
export type NewEvents = { added: PlacedEvent[]; orphaned: number[] };

const toDate = (instant: string | undefined) => (instant === undefined ? null : new Date(instant));

const keyOf = ({ kind, changeId }: { kind: string; changeId: string }) => `${kind} ${changeId}`;

/** Finds which of a file's events the learner's history lacks, each once, in the file's order. */
export async function findNewEvents(client: LearnerReader, events: readonly ImportedEvent[]): Promise<NewEvents> {
  const plans = new Set((await client.plan.findMany({ select: { id: true } })).map(({ id }) => id));
  const seen = new Set<string>();
  const found: NewEvents = { added: [], orphaned: [] };
  let latest = -Infinity;
  for (const batch of batchesOf(events, eventsAtOnce)) {
    const named = new Set(batch.map(keyOf));
    for (const stored of await findStored(client, batch)) {
      seen.add(keyOf(stored));
      if (named.has(keyOf(stored)) && !plans.has(stored.planId)) found.orphaned.push(stored.revision);
    }
    for (const event of batch) {
      latest = Math.max(latest, Date.parse(event.occurredAt));
      if (!seen.has(keyOf(event))) found.added.push({ ...event, recordedAt: new Date(latest) });
      seen.add(keyOf(event));
    }
    await setImmediate();
  }
  return found;
}

/**
 * Adds events to the learner's history after the plan was written, a few at a time, each with the next revision, and placed in history where they were made. Events of a plan that was deleted come back to the plan. One that is stored by now is left as it is.
 */
export async function storeEvents(client: LearnerClient, learner: LearnerId, planId: string, events: NewEvents): Promise<void> {
  for (const revisions of batchesOf(events.orphaned, eventsAtOnce)) {
    await letOthersWrite();
    await client.event.updateMany({ where: { revision: { in: [...revisions] } }, data: { planId } });
  }
  for (const batch of batchesOf(events.added, eventsAtOnce)) {
    await letOthersWrite();
    await client.$transaction(async (tx) => {
      const before = await withLearnerLock(tx, learner);
      const stored = new Set((await findStored(tx, batch)).map(keyOf));
      const rows = batch
        .filter((event) => !stored.has(keyOf(event)))
        .map((event, index) => ({
          ...event,
          planId,
          occurredAt: new Date(event.occurredAt),
          since: toDate(event.since),
          beforeSince: toDate(event.beforeSince),
          revision: before + 1 + index,
        }));
      if (rows.length > 0) await addEvents(tx, learner, rows);
      await tx.learner.update({ where: { id: learner }, data: { revision: before + rows.length } });
    });
  }
}

function findStored(client: LearnerReader, events: readonly ImportedEvent[]) {
  return client.event.findMany({
    where: { changeId: { in: events.map(({ changeId }) => changeId) } },
    select: { changeId: true, kind: true, planId: true, revision: true },
  });
}
