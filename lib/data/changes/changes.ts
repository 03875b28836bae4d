import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { newestFirst } from "#lib/data/plans/history-order.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import { readSteps } from "#lib/data/plans/stored-json.ts";
import { announceProgress, type Progress } from "#lib/data/webhooks/announce.ts";
import { type Database, database } from "#lib/db/open.ts";
import { metrics } from "#lib/observability/metrics.ts";
import { type MilestonePatch, patchStatusBack, patchTickBack } from "#lib/planner/plan/plan.ts";
import type { ChangeResult } from "#lib/planner/sync/change-result.ts";
import { applyChangeInMemory, type ChangeOutcome, NoteTooLong, writeOutcome } from "./apply-change.ts";
import { noMinutes } from "./apply-minutes.ts";
import type { Change } from "./change.ts";
import { readChangeState } from "./change-state.ts";

export { type Change, NoteTooLong };

/** The newest change in a plan that can be undone. */
export type LatestChange = { id: string; milestoneId: string; patch: MilestonePatch; undo: MilestonePatch };

/** The results of several changes, and the learner's revision before and after them. */
export type StoredChanges = { results: ChangeResult[]; before: number; revision: number };

/**
 * Stores a change with its history, all or nothing. Changes of one learner take effect one after another.
 * @returns "not-found" also when the plan does not belong to the learner
 */
export async function applyChange(
  learner: LearnerId,
  planId: string,
  change: Change,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<ChangeResult> {
  const { results } = await storeChanges(learner, planId, [change], now, catalog, db);
  return results[0] as ChangeResult;
}

/** Stores several changes of one plan like `applyChange`: all of them, or none when one of them is "not-found". */
export async function applyChanges(
  learner: LearnerId,
  planId: string,
  changes: readonly Change[],
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<"applied" | "not-found"> {
  const { results } = await storeChanges(learner, planId, changes, now, catalog, db, { allOrNone: true });
  return results.includes("not-found") ? "not-found" : "applied";
}

/**
 * Stores the changes that fit the plan, in order and in one transaction. @returns the result of each change.
 * @throws NoteTooLong when a note is too long together with what another device wrote meanwhile; then nothing is stored.
 */
export async function storeChanges(
  learner: LearnerId,
  planId: string,
  changes: readonly Change[],
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
  options: StoreOptions = {},
): Promise<StoredChanges> {
  const stored = await learnerDb(learner, db).$transaction((tx) => storeChangesIn(tx, learner, planId, changes, now, catalog, options));
  metrics().changes.inc(stored.revision - stored.before);
  return stored;
}

type StoreOptions = { allOrNone?: boolean; noteLine?: string };

/** Stores changes like `storeChanges`, in a transaction that does more. */
export async function storeChangesIn(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  changes: readonly Change[],
  now: Date,
  catalog: Catalog,
  { allOrNone = false, noteLine = "" }: StoreOptions,
): Promise<StoredChanges> {
  const before = await withLearnerLock(tx, learner);
  const steps = await readStepsOf(tx, planId, changes, catalog);
  const fits = ({ milestoneId, patch }: Change) => {
    const its = steps.get(milestoneId);
    return its !== undefined && (!patch.step || its.has(patch.step.id));
  };
  const results = changes.map((change): ChangeResult => (fits(change) ? "applied" : "not-found"));
  if (allOrNone && results.includes("not-found")) return { results, before, revision: before };
  const state = await readChangeState(tx, planId, changes);
  const outcome: ChangeOutcome = {
    events: [],
    appliedChanges: [],
    changed: new Map(),
    notes: new Map(),
    minutes: noMinutes(),
    noteChanges: [],
  };
  let revision = before;
  for (const [index, change] of changes.entries()) {
    if (results[index] === "not-found") continue;
    const done = await applyChangeInMemory(tx, planId, change, { state, outcome, revision, now, noteLine });
    revision = done.revision;
    if (done.superseded) results[index] = "superseded";
  }
  await writeOutcome(tx, learner, planId, outcome, now);
  if (revision > before) await tx.learner.update({ where: { id: learner }, data: { revision } });
  await announceProgress(tx, learner, planId, progressOf(outcome), { revision, now, catalog });
  return { results, before, revision };
}

function progressOf({ events, changed }: ChangeOutcome): Progress {
  const status = new Map<string, string>();
  const skipped = new Map<string, boolean>();
  // From the last to the first: what was there before all of them stays.
  for (const { milestoneId, kind, before, superseded } of events.toReversed()) {
    if (superseded) continue;
    if (kind === "status") status.set(milestoneId, before);
    if (kind === "skipped") skipped.set(milestoneId, before === "true");
  }
  const done = [...changed.values()].flatMap(({ kind, value, milestoneId }) =>
    kind === "status" && value === "done" ? [milestoneId] : [],
  );
  return { done, before: { status, skipped } };
}

/** Returns the step ids of each given milestone in the learner's plan, from the catalog or from the learner's own milestone. */
export async function readStepsOf(
  tx: LearnerTransaction,
  planId: string,
  changes: readonly Pick<Change, "milestoneId">[],
  catalog: Catalog,
): Promise<Map<string, ReadonlySet<string>>> {
  const ids = [...new Set(changes.map((change) => change.milestoneId))];
  const members = await tx.planMilestone.findMany({ where: { planId, milestoneId: { in: ids } }, select: { milestoneId: true } });
  const own = await tx.ownMilestone.findMany({ where: { planId, id: { in: ids } }, select: { id: true, steps: true } });
  const ownSteps = new Map(own.map(({ id, steps }) => [id, readSteps(steps)]));
  return new Map(
    members.map(({ milestoneId: id }) => {
      const steps = ownSteps.get(id) ?? catalog.milestones.get(id)?.steps ?? [];
      return [id, new Set(steps.map((step) => step.id))];
    }),
  );
}

/** Finds the latest change in one of the learner's plans, and the patch that undoes it. */
export async function findLatestChange(learner: LearnerId, planId: string, db: Database = database()): Promise<LatestChange | undefined> {
  const { event } = learnerDb(learner, db);
  const last = await event.findFirst({
    where: { planId, superseded: false },
    orderBy: newestFirst,
    select: { changeId: true },
  });
  return last ? findChange(learner, planId, last.changeId, db) : undefined;
}

/** Finds a change in one of the learner's plans by its id, and the patch that undoes it; undefined when it changed nothing. */
export async function findChange(
  learner: LearnerId,
  planId: string,
  id: string,
  db: Database = database(),
): Promise<LatestChange | undefined> {
  const events = await learnerDb(learner, db).event.findMany({ where: { planId, changeId: id, superseded: false } });
  const { patch, undo } = readPatches(events.map((event) => ({ ...event, beforeSince: event.beforeSince?.toISOString() })));
  const milestoneId = events[0]?.milestoneId;
  return milestoneId === undefined ? undefined : { id, milestoneId, patch, undo };
}

type EventValues = { kind: string; stepId?: string; before: string; after: string; beforeSince?: string | undefined };

/** The patch that the events of one change come from, and the one that undoes it. */
export function readPatches(events: readonly EventValues[]): { patch: MilestonePatch; undo: MilestonePatch } {
  const patch: MilestonePatch = {};
  const undo: MilestonePatch = {};
  for (const { kind, stepId = "", before, after, beforeSince } of events) {
    Object.assign(patch, readEvent(kind, stepId, after));
    Object.assign(undo, readEvent(kind, stepId, before, beforeSince));
  }
  return { patch, undo };
}

function readEvent(kind: string, stepId: string, value: string, since: string | null = null): MilestonePatch {
  if (kind === "status") return patchStatusBack({ status: readStatus(value), statusAt: since });
  if (kind === "skipped") return { skipped: value === "true" };
  return { step: patchTickBack({ id: stepId, done: value === "true", ...(since === null ? {} : { tickedAt: since }) }) };
}
