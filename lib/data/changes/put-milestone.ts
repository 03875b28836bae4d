import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { countChange, withLearnerLock } from "#lib/data/learner-lock.ts";
import { editPlan, storeEdit, toNoteValues } from "#lib/data/plans/plan-edits.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import { type MilestonePatch, type PlanMilestone, patchForStep } from "#lib/planner/plan/plan.ts";
import { readStepsOf, storeChangesIn } from "./changes.ts";

/** The values to set on a milestone together; absent fields stay as they are. */
export type MilestoneValues = {
  status?: Status | undefined;
  skipped?: boolean | undefined;
  /** The ids of all steps that are ticked. */
  steps?: readonly string[] | undefined;
  /** In Markdown; an empty text removes the note. */
  note?: string | undefined;
  evidence?: readonly { url: string; label: string }[] | undefined;
  /** The learner's own estimate; null restores the catalog's. */
  estimateMinutes?: number | null | undefined;
};

export type PutResult = "done" | "not-found" | { unknownStep: string };

/** Sets the given values of one milestone of a plan, all or nothing; repeating the call changes nothing. */
export async function putMilestone(
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  values: MilestoneValues,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<PutResult> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const steps = (await readStepsOf(tx, planId, [{ milestoneId }], catalog)).get(milestoneId);
    if (!steps) return "not-found";
    const unknownStep = values.steps?.find((id) => !steps.has(id));
    if (unknownStep !== undefined) return { unknownStep };

    const before = await readBefore(tx, planId, milestoneId);
    const changes = toSettings(values, [...steps], before).map((patch) => ({ id: randomUUID(), milestoneId, patch }));
    await storeChangesIn(tx, learner, planId, changes, now, catalog, {});
    if (values.note !== undefined) await putNote(tx, learner, planId, milestoneId, values.note, now);
    if (values.evidence) await putEvidence(tx, learner, milestoneId, values.evidence, now);
    if (values.estimateMinutes !== undefined) await putEstimate(tx, learner, planId, milestoneId, values.estimateMinutes, now);
    return "done";
  });
}

type Before = Pick<PlanMilestone, "status" | "skipped"> & { ticked: ReadonlySet<string> };

async function readBefore(tx: LearnerTransaction, planId: string, milestoneId: string): Promise<Before> {
  const mark = await tx.learnerMilestone.findFirst({ where: { milestoneId }, select: { status: true } });
  const { skipped } = await tx.planMilestone.findFirstOrThrow({ where: { planId, milestoneId }, select: { skipped: true } });
  const ticks = await tx.learnerStep.findMany({ where: { milestoneId }, select: { stepId: true } });
  return { status: readStatus(mark?.status), skipped, ticked: new Set(ticks.map(({ stepId }) => stepId)) };
}

function toSettings({ status, skipped, steps: ticked }: MilestoneValues, steps: readonly string[], before: Before): MilestonePatch[] {
  const state = { ...(status === undefined ? {} : { status }), ...(skipped === undefined ? {} : { skipped }) };
  const settings: MilestonePatch[] = Object.keys(state).length > 0 ? [state] : [];
  if (!ticked) return settings;
  const isNew = (id: string) => ticked.includes(id) && !before.ticked.has(id);
  // The first new tick begins the milestone, by the rule of the screens. A status that is set with it holds.
  const first = status === undefined ? steps.find(isNew) : undefined;
  for (const id of steps) {
    settings.push(id === first ? patchForStep({ ...before, ...state }, id, true) : { step: { id, done: ticked.includes(id) } });
  }
  return settings;
}

async function putNote(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  planId: string,
  milestoneId: string,
  note: string,
  now: Date,
): Promise<void> {
  const key = { learnerId, milestoneId };
  const stored = (await tx.learnerNote.findFirst({ where: { milestoneId }, select: { note: true } }))?.note ?? "";
  if (note !== stored) {
    const values = toNoteValues(stored, note);
    const revision = await countChange(tx, learnerId);
    await storeEdit(tx, { planId, id: randomUUID(), kind: "note", milestoneId, ...values, undoes: "", madeAt: now, revision });
  }
  if (note === "") await tx.learnerNote.deleteMany({ where: { milestoneId } });
  else {
    await tx.learnerNote.upsert({
      where: { learnerId_milestoneId: key },
      create: { ...key, note, changedAt: now },
      update: { note, changedAt: now },
    });
  }
}

async function putEvidence(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  milestoneId: string,
  wanted: readonly { url: string; label: string }[],
  now: Date,
): Promise<void> {
  const here = await tx.evidence.findMany({
    where: { milestoneId },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: { url: true, label: true },
  });
  if (JSON.stringify(here) === JSON.stringify(wanted.map(({ url, label }) => ({ url, label })))) return;
  await tx.evidence.deleteMany({ where: { milestoneId } });
  const addedAt = (at: number) => new Date(now.getTime() + at);
  await tx.evidence.createMany({
    data: wanted.map(({ url, label }, at) => ({ learnerId, milestoneId, url, label, addedAt: addedAt(at) })),
  });
}

/** Sets an own estimate, or with null goes back to the catalog's. @returns whether the plan holds the milestone. */
export async function putEstimate(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  milestoneId: string,
  minutes: number | null,
  now: Date,
): Promise<boolean> {
  return editPlan(tx, learner, planId, { kind: "estimate", milestoneId }, now, async () => {
    // An own milestone has no catalog estimate to restore.
    if (minutes !== null) await tx.ownMilestone.updateMany({ where: { id: milestoneId, planId }, data: { minutes } });
    const { count } = await tx.planMilestone.updateMany({ where: { planId, milestoneId }, data: { minutes } });
    return count > 0;
  });
}
