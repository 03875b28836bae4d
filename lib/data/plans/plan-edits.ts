import { randomUUID } from "node:crypto";
import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { countChange } from "#lib/data/learner-lock.ts";
import { findUsedOwnIds } from "#lib/data/unscoped-queries.ts";
import { findTextChange, undoTextChange } from "#lib/planner/sync/text-change.ts";
import { readIds } from "./stored-json.ts";

/**
 * Changes of a plan that are no change of a state. Each is stored with what it replaced and what it set, so that history can say it and
 * undo can give it back. It can be undone while the plan still has what it set.
 */

/** What an edit sets: the plan's order, whether and how it holds some milestones, an estimate, one link, minutes, or the plan's pace. */
export type EditedPart =
  | { kind: "order"; milestoneId?: string }
  | { kind: "milestones"; ids: readonly string[]; milestoneId?: string }
  | { kind: "estimate"; milestoneId: string }
  | { kind: "link"; milestoneId: string; url: string }
  | { kind: "studied"; milestoneId: string; day: string }
  | { kind: "took"; milestoneId: string }
  | { kind: "pace"; milestoneId?: string };

/**
 * The order of a plan: the learner's own ids, empty where the computed order holds; the study order; whether it goes area by area; and the
 * ids that count as core by the learner's choice, absent where none does.
 */
type OrderValue = { ownOrder: string[]; studyOrder: string[]; byArea: boolean; ownCore?: string[] };
/** What a plan holds of a milestone; with `own`, the learner's own milestone itself. Times are ISO instants. */
type HeldMilestone = {
  skipped: boolean;
  minutes: number | null;
  addedAt: string;
  own?: { areaId: string; title: string; minutes: number; steps: { id: string; text: string }[]; addedAt: string };
};
type LinkValue = { url: string; label: string; addedAt: string | null };

type DayMinutes = { day: string; minutes: number };

/** The part of a note in which two texts differ: from which character, and how long the whole note is. */
type NotePart = { at: number; text: string; length: number };

/** What was there, and what is there since, by the kind of an edit. Milestones that a plan does not hold are null. */
export type EditValues =
  | { kind: "order"; before: OrderValue; after: OrderValue }
  | { kind: "milestones"; before: Record<string, HeldMilestone | null>; after: Record<string, HeldMilestone | null> }
  | { kind: "estimate"; before: number | null; after: number | null }
  | { kind: "link"; before: LinkValue; after: LinkValue }
  | { kind: "studied"; before: DayMinutes; after: DayMinutes }
  | { kind: "took"; before: number; after: number }
  | { kind: "pace"; before: number; after: number }
  | { kind: "note"; before: NotePart; after: NotePart };

/** A stored edit. */
export type PlanEdit = EditValues & { id: string; milestoneId: string; undoes: string; madeAt: Date; revision: number };

type Row = {
  planId: string;
  id: string;
  kind: string;
  milestoneId: string;
  before: string;
  after: string;
  undoes: string;
  madeAt: Date;
  revision: number;
};

export function readEdit({ planId: _, ...row }: Row): PlanEdit {
  return { ...row, before: JSON.parse(row.before), after: JSON.parse(row.after) } as PlanEdit;
}

export async function storeEdit(tx: LearnerTransaction, row: Row): Promise<void> {
  await tx.planEdit.create({ data: row });
}

/** A change of a note as it is stored: only the part that was replaced, since a note is saved many times while it is written. */
export function toNoteValues(before: string, after: string): { before: string; after: string } {
  const { at, removed, added } = findTextChange(before, after);
  const part = (text: string, { length }: string) => JSON.stringify({ at, text, length } satisfies NotePart);
  return { before: part(removed, before), after: part(added, after) };
}

/** The note from before an edit; undefined where it is no longer as the edit left it. */
export function undoNoteEdit(note: string, { before, after }: Extract<EditValues, { kind: "note" }>): string | undefined {
  if (note.length !== after.length) return undefined;
  return undoTextChange(note, { at: after.at, removed: before.text, added: after.text });
}

/**
 * Does something to a part of a plan and stores it as an edit, if it changed anything. The transaction holds the learner's lock.
 * @returns what `work` returns
 */
export async function editPlan<Result>(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  part: EditedPart,
  now: Date,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = await readPart(tx, planId, part);
  const result = await work();
  const after = await readPart(tx, planId, part);
  if (before !== after) {
    const revision = await countChange(tx, learner);
    const { kind, milestoneId = "" } = part;
    await storeEdit(tx, { planId, id: randomUUID(), kind, milestoneId, before, after, undoes: "", madeAt: now, revision });
  }
  return result;
}

/**
 * Gives a plan back what an edit replaced, and stores that as an edit too, so that it can be undone itself.
 * @returns "superseded" where the plan no longer has what the edit set
 */
export async function undoEdit(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  edit: Exclude<PlanEdit, { kind: "note" }>,
  now: Date,
): Promise<{ id: string } | "superseded"> {
  const part = partOf(edit);
  const current = await readPart(tx, planId, part);
  if (fingerprint(edit.kind, current) !== fingerprint(edit.kind, JSON.stringify(edit.after))) return "superseded";
  if (!(await writePart(tx, learner, planId, edit, now))) return "superseded";
  const after = await readPart(tx, planId, part);
  const id = randomUUID();
  const revision = await countChange(tx, learner);
  const { kind, milestoneId } = edit;
  await storeEdit(tx, { planId, id, kind, milestoneId, before: current, after, undoes: edit.id, madeAt: now, revision });
  return { id };
}

function partOf(edit: Exclude<PlanEdit, { kind: "note" }>): EditedPart {
  const { kind, milestoneId } = edit;
  if (kind === "milestones") return { kind, ids: Object.keys(edit.after) };
  if (kind === "link") return { kind, milestoneId, url: edit.after.url };
  if (kind === "studied") return { kind, milestoneId, day: edit.after.day };
  return { kind, milestoneId };
}

/** What must still be the same for an edit to be undone. Of milestones, only which of them the plan holds. */
function fingerprint(kind: EditValues["kind"], value: string): string {
  if (kind !== "milestones") return value;
  const held: Record<string, unknown> = JSON.parse(value);
  return JSON.stringify(Object.keys(held).filter((id) => held[id] !== null));
}

/** The present value of a part, as JSON; empty where the learner has no such plan, or the plan no such milestone. */
async function readPart(tx: LearnerTransaction, planId: string, part: EditedPart): Promise<string> {
  if (part.kind === "order") {
    const select = { ownOrder: true, studyOrder: true, byArea: true, ownCore: true };
    const plan = await tx.plan.findFirst({ where: { id: planId }, select });
    if (!plan) return "";
    const [ownOrder, studyOrder, ownCore] = [readIds(plan.ownOrder), readIds(plan.studyOrder), readIds(plan.ownCore)];
    const value: OrderValue = { ownOrder, studyOrder, byArea: plan.byArea, ...(ownCore.length > 0 ? { ownCore } : {}) };
    return JSON.stringify(value);
  }
  if (part.kind === "estimate") {
    const row = await tx.planMilestone.findFirst({ where: { planId, milestoneId: part.milestoneId }, select: { minutes: true } });
    const own = await tx.ownMilestone.findFirst({ where: { planId, id: part.milestoneId }, select: { minutes: true } });
    return row ? JSON.stringify(own?.minutes ?? row.minutes) : "";
  }
  if (part.kind === "link") {
    const { milestoneId, url } = part;
    const row = await tx.evidence.findFirst({ where: { milestoneId, url }, select: { label: true, addedAt: true } });
    const value: LinkValue = { url, label: row?.label ?? "", addedAt: row?.addedAt.toISOString() ?? null };
    return JSON.stringify(value);
  }
  if (part.kind === "studied" || part.kind === "took" || part.kind === "pace") return readNumber(tx, planId, part);
  const ids = { in: [...part.ids] };
  const rows = await tx.planMilestone.findMany({ where: { planId, milestoneId: ids } });
  const own = await tx.ownMilestone.findMany({ where: { planId, id: ids } });
  const value: Record<string, HeldMilestone | null> = Object.fromEntries(part.ids.map((id) => [id, null]));
  for (const { milestoneId, skipped, minutes, addedAt } of rows) {
    const its = own.find(({ id }) => id === milestoneId);
    value[milestoneId] = {
      skipped,
      minutes,
      addedAt: addedAt.toISOString(),
      ...(its
        ? {
            own: {
              areaId: its.areaId,
              title: its.title,
              minutes: its.minutes,
              steps: JSON.parse(its.steps),
              addedAt: its.addedAt.toISOString(),
            },
          }
        : {}),
    };
  }
  return JSON.stringify(value);
}

type NumberPart = Extract<EditedPart, { kind: "studied" | "took" | "pace" }>;

async function readNumber(tx: LearnerTransaction, planId: string, part: NumberPart): Promise<string> {
  if (part.kind === "pace") {
    const plan = await tx.plan.findFirst({ where: { id: planId }, select: { pacePercent: true } });
    return plan ? JSON.stringify(plan.pacePercent) : "";
  }
  const { milestoneId } = part;
  if (part.kind === "took") return JSON.stringify((await tx.timeTaken.findFirst({ where: { milestoneId } }))?.minutes ?? 0);
  const { day } = part;
  const row = await tx.studyMinutes.findFirst({ where: { planId, milestoneId, day } });
  return JSON.stringify({ day, minutes: row?.minutes ?? 0 } satisfies DayMinutes);
}

/** Writes what an edit replaced. @returns whether that is possible */
async function writePart(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  planId: string,
  edit: Exclude<PlanEdit, { kind: "note" }>,
  changedAt: Date,
): Promise<boolean> {
  const { milestoneId } = edit;
  if (edit.kind === "pace") await tx.plan.updateMany({ where: { id: planId }, data: { pacePercent: edit.before } });
  else if (edit.kind === "took") await tx.timeTaken.updateMany({ where: { milestoneId }, data: { minutes: edit.before, changedAt } });
  else if (edit.kind === "studied") {
    const { day, minutes } = edit.before;
    await tx.studyMinutes.updateMany({ where: { planId, milestoneId, day }, data: { minutes, changedAt } });
  } else if (edit.kind === "order") {
    const { ownOrder, studyOrder, byArea, ownCore = [] } = edit.before;
    const [own, study, core] = [ownOrder, studyOrder, ownCore].map((ids) => JSON.stringify(ids));
    const data = { ownOrder: own, studyOrder: study, byArea, ownCore: core };
    await tx.plan.updateMany({ where: { id: planId }, data });
  } else if (edit.kind === "estimate") {
    const isOwn = (await tx.ownMilestone.count({ where: { planId, id: milestoneId } })) > 0;
    if (isOwn && edit.before !== null)
      await tx.ownMilestone.updateMany({ where: { planId, id: milestoneId }, data: { minutes: edit.before } });
    else await tx.planMilestone.updateMany({ where: { planId, milestoneId }, data: { minutes: edit.before } });
  } else if (edit.kind === "link") {
    const { url, label, addedAt } = edit.before;
    if (addedAt === null) await tx.evidence.deleteMany({ where: { milestoneId, url } });
    else await tx.evidence.create({ data: { learnerId, milestoneId, url, label, addedAt: new Date(addedAt) } });
  } else {
    return writeMilestones(tx, planId, edit.before);
  }
  return true;
}

async function writeMilestones(tx: LearnerTransaction, planId: string, held: Record<string, HeldMilestone | null>): Promise<boolean> {
  const ids = Object.keys(held);
  // Another learner may have got the id meanwhile, with a file.
  const own = ids.filter((id) => held[id]?.own);
  if ((await findUsedOwnIds(tx, own, planId)).size > 0) return false;
  await tx.ownMilestone.deleteMany({ where: { planId, id: { in: ids } } });
  await tx.planMilestone.deleteMany({ where: { planId, milestoneId: { in: ids } } });
  for (const [milestoneId, row] of Object.entries(held)) {
    if (!row) continue;
    const { skipped, minutes } = row;
    if (row.own) {
      const { steps, addedAt, ...its } = row.own;
      await tx.ownMilestone.create({
        data: { id: milestoneId, planId, ...its, steps: JSON.stringify(steps), addedAt: new Date(addedAt) },
      });
    }
    await tx.planMilestone.create({ data: { planId, milestoneId, skipped, minutes, addedAt: new Date(row.addedAt) } });
  }
  return true;
}
