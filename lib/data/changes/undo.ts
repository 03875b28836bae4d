import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { type HistoryEntry, listNewest, scheduleRevisionOf } from "#lib/data/plans/history.ts";
import { readEdit, undoEdit, undoNoteEdit } from "#lib/data/plans/plan-edits.ts";
import { undoScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import { fitRevisionOf } from "#lib/planner/schedule/fit.ts";
import { findSteps, findUntouched, maxUndoSteps, type UndoSteps } from "#lib/planner/sync/undo-steps.ts";
import { applyChange, findChange, NoteTooLong, storeChangesIn } from "./changes.ts";

/** One step of a plan that can be undone: all that one change did, in the order in which it was told. */
export type StoredUndoStep = { id: string; undoes: string | undefined; entries: HistoryEntry[] };

/** How many entries of history the steps are read from: a change may have made two, and each undo is one. */
const entriesRead = 2 * maxUndoSteps;

/** The steps of one of the learner's plans that can be undone and repeated, oldest first; none when the plan is not theirs. */
export async function listUndoSteps(learner: LearnerId, planId: string, db: Database = database()): Promise<UndoSteps<StoredUndoStep>> {
  return findSteps(toSteps(await listNewest(learner, planId, entriesRead, db)));
}

/**
 * Puts the entries of each change together. What another change won over is no step, and neither is the first schedule of a plan, nor what
 * was left out together with a schedule: that is a part of its step.
 */
function toSteps(oldestFirst: readonly HistoryEntry[]): StoredUndoStep[] {
  const steps = new Map<string, StoredUndoStep>();
  for (const entry of oldestFirst) {
    if (entry.kind === "event" && (entry.event.superseded || fitRevisionOf(entry.id))) continue;
    if (entry.kind === "schedule" && entry.schedule.before === undefined) continue;
    const step = steps.get(entry.id);
    if (step) step.entries.push(entry);
    else steps.set(entry.id, { id: entry.id, undoes: entry.undoes || undefined, entries: [entry] });
  }
  return [...steps.values()];
}

/** The steps of `done` that can be undone now, whatever the order: nothing that holds was done later to the same. */
export function findUndoable({ done }: UndoSteps<StoredUndoStep>): StoredUndoStep[] {
  return findUntouched(done, ({ entries }) => entries.flatMap(listTouched));
}

/** What an entry set, by name. */
function listTouched(entry: HistoryEntry): string[] {
  if (entry.kind === "event") return [`${entry.event.kind} ${entry.event.milestoneId} ${entry.event.stepId}`];
  if (entry.kind !== "edit") return ["schedule"];
  const { edit } = entry;
  if (edit.kind === "order") return ["order"];
  if (edit.kind === "milestones") return Object.keys(edit.after).map((id) => `held ${id}`);
  if (edit.kind === "studied") return [`studied ${edit.milestoneId} ${edit.after.day}`];
  return [edit.kind === "link" ? `link ${edit.milestoneId} ${edit.after.url}` : `${edit.kind} ${edit.milestoneId}`];
}

/** The outcome of an undo: the id of the change that it made, which undone itself repeats what was undone; or why it was not done. */
export type UndoResult = { result: "applied"; id: string } | { result: "superseded" | "not-found" };

/** Undoes anything that history tells of one of the learner's plans, while nothing newer holds instead. */
export async function undoChange(
  learner: LearnerId,
  planId: string,
  id: string,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<UndoResult> {
  const revision = scheduleRevisionOf(id);
  if (revision !== undefined) {
    if ((await learnerDb(learner, db).scheduleRevision.count({ where: { planId, revision } })) === 0) return { result: "not-found" };
    const isUndone = await undoScheduleRevision(learner, planId, now, db, revision);
    return isUndone ? { result: "applied", id: `${id}-undone` } : { result: "superseded" };
  }
  const row = await learnerDb(learner, db).planEdit.findFirst({ where: { planId, id } });
  if (!row) return undoEvents(learner, planId, id, now, catalog, db);
  const edit = readEdit(row);
  return learnerDb(learner, db).$transaction(async (tx): Promise<UndoResult> => {
    await withLearnerLock(tx, learner);
    if (edit.kind !== "note") {
      const undone = await undoEdit(tx, learner, planId, edit, now);
      return undone === "superseded" ? { result: undone } : { result: "applied", id: undone.id };
    }
    const { milestoneId } = edit;
    const current = (await tx.learnerNote.findFirst({ where: { milestoneId }, select: { note: true } }))?.note ?? "";
    const text = undoNoteEdit(current, edit);
    const edits = await tx.planEdit.findMany({
      where: { planId, kind: "note", milestoneId },
      orderBy: { revision: "asc" },
      select: { id: true, undoes: true },
    });
    const { done, undone } = findSteps(edits.map((each) => ({ id: each.id, undoes: each.undoes || undefined })));
    const isNewest = [done.at(-1)?.id, undone.at(-1)?.id].includes(id);
    if (text === undefined || !isNewest) return { result: "superseded" };
    const change = { id: randomUUID(), milestoneId, patch: { note: { text, before: current } }, undoes: id };
    try {
      const { results } = await storeChangesIn(tx, learner, planId, [change], now, catalog, {});
      return results[0] === "applied" ? { result: "applied", id: change.id } : { result: results[0] ?? "not-found" };
    } catch (error) {
      if (error instanceof NoteTooLong) return { result: "superseded" };
      throw error;
    }
  });
}

async function undoEvents(learner: LearnerId, planId: string, id: string, now: Date, catalog: Catalog, db: Database): Promise<UndoResult> {
  const made = await findChange(learner, planId, id, db);
  if (!made) return { result: "not-found" };
  const change = { id: randomUUID(), milestoneId: made.milestoneId, patch: made.undo, undoes: id };
  const result = await applyChange(learner, planId, change, now, catalog, db);
  return result === "applied" ? { result, id: change.id } : { result };
}
