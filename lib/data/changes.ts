import { type Catalog, catalog as shippedCatalog } from "../catalog/catalog.ts";
import { type Database, database, type Transaction } from "../db/open.ts";
import type { Setting } from "../planner/plan.ts";
import { metrics } from "../watch/metrics.ts";
import type { LearnerId } from "./learner-id.ts";
import { readStatus } from "./plans.ts";
import { readSteps } from "./stored-json.ts";

/** One thing a learner did, with an id made where they did it, so that sending it again does nothing. */
export type Change = { id: string; milestoneId: string; setting: Setting };

/** The newest thing that was changed in a plan and can be taken back. */
export type LatestChange = { milestoneId: string; setting: Setting; undo: Setting };

type EventDraft = { kind: "status" | "skipped" | "step"; stepId: string; before: string; after: string };

/**
 * Stores a change with its history, whole or not at all. Changes of one learner take effect one after another.
 * @returns "applied" (also when it was applied before), or "not-found" when the plan is not the learner's,
 * does not hold the milestone, or the milestone has no such step.
 */
export function applyChange(
  learner: LearnerId,
  planId: string,
  change: Change,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<"applied" | "not-found"> {
  return applyChanges(learner, planId, [change], now, catalog, db);
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
  let stored = 0;
  const answer = await db.$transaction(async (tx): Promise<"applied" | "not-found"> => {
    // Writing first makes the learner's other changes wait, on both databases.
    const { revision } = await tx.learner.update({
      where: { id: learner },
      data: { revision: { increment: 0 } },
      select: { revision: true },
    });
    const ids = changes.map((change) => change.milestoneId);
    const members = await tx.planMilestone.findMany({
      where: { planId, milestoneId: { in: ids }, plan: { learnerId: learner } },
      select: { milestoneId: true },
    });
    const held = new Set(members.map((member) => member.milestoneId));
    if (!ids.every((id) => held.has(id))) return "not-found";
    for (const { milestoneId, setting } of changes) {
      if (setting.step && !(await hasStep(tx, planId, milestoneId, setting.step.id, catalog))) return "not-found";
    }
    let last = revision;
    for (const change of changes) last = await applyOne(tx, learner, planId, change, last, now);
    if (last > revision) await tx.learner.update({ where: { id: learner }, data: { revision: last } });
    stored = last - revision;
    return "applied";
  });
  metrics().changes.inc(stored);
  return answer;
}

/** Whether a milestone of the plan has a step, be it the catalog's or the learner's own. */
async function hasStep(tx: Transaction, planId: string, milestoneId: string, stepId: string, catalog: Catalog): Promise<boolean> {
  return (await stepsOf(tx, planId, milestoneId, catalog)).includes(stepId);
}

/** The ids of a milestone's steps. */
export async function stepsOf(tx: Transaction, planId: string, milestoneId: string, catalog: Catalog): Promise<string[]> {
  const own = await tx.ownMilestone.findFirst({ where: { id: milestoneId, planId }, select: { steps: true } });
  const steps = own ? readSteps(own.steps) : (catalog.milestones.get(milestoneId)?.steps ?? []);
  return steps.map((step) => step.id);
}

/**
 * Stores one change, in a transaction that holds the learner's revision and has seen that the plan holds the milestone.
 * @returns the learner's revision after it.
 */
export async function applyOne(
  tx: Transaction,
  learner: LearnerId,
  planId: string,
  { id, milestoneId, setting }: Change,
  revision: number,
  now: Date,
): Promise<number> {
  const seen = await tx.event.findFirst({ where: { learnerId: learner, changeId: id }, select: { revision: true } });
  if (seen) return revision;
  const drafts = [
    ...(await applyStatus(tx, learner, milestoneId, setting, now)),
    ...(await applySkipped(tx, planId, milestoneId, setting)),
    ...(await applyStep(tx, learner, milestoneId, setting, now)),
  ];
  if (drafts.length === 0) return revision;
  await tx.event.createMany({
    data: drafts.map((draft, index) => ({
      ...draft,
      learnerId: learner,
      revision: revision + 1 + index,
      changeId: id,
      planId,
      milestoneId,
      at: now,
    })),
  });
  return revision + drafts.length;
}

async function applyStatus(
  tx: Transaction,
  learnerId: LearnerId,
  milestoneId: string,
  { status }: Setting,
  now: Date,
): Promise<EventDraft[]> {
  if (status === undefined) return [];
  const where = { learnerId_milestoneId: { learnerId, milestoneId } };
  const before = readStatus((await tx.learnerMilestone.findUnique({ where, select: { status: true } }))?.status);
  if (before === status) return [];
  await tx.learnerMilestone.upsert({
    where,
    create: { learnerId, milestoneId, status, statusAt: now },
    update: { status, statusAt: now },
  });
  return [{ kind: "status", stepId: "", before, after: status }];
}

async function applySkipped(tx: Transaction, planId: string, milestoneId: string, { skipped }: Setting): Promise<EventDraft[]> {
  if (skipped === undefined) return [];
  const where = { planId_milestoneId: { planId, milestoneId } };
  const { skipped: before } = await tx.planMilestone.findUniqueOrThrow({ where, select: { skipped: true } });
  if (skipped === before) return [];
  await tx.planMilestone.update({ where, data: { skipped } });
  return [{ kind: "skipped", stepId: "", before: String(before), after: String(skipped) }];
}

async function applyStep(tx: Transaction, learnerId: LearnerId, milestoneId: string, { step }: Setting, now: Date): Promise<EventDraft[]> {
  if (!step) return [];
  const where = { learnerId, milestoneId, stepId: step.id };
  const before = (await tx.learnerStep.count({ where })) > 0;
  if (before === step.done) return [];
  if (step.done) await tx.learnerStep.create({ data: { ...where, tickedAt: now } });
  else await tx.learnerStep.deleteMany({ where });
  return [{ kind: "step", stepId: step.id, before: String(before), after: String(step.done) }];
}

/** What was changed last in one of the learner's plans, and the setting that takes it back. */
export async function findLatestChange(learner: LearnerId, planId: string, db: Database = database()): Promise<LatestChange | undefined> {
  const last = await db.event.findFirst({
    where: { learnerId: learner, planId },
    orderBy: { revision: "desc" },
    select: { changeId: true },
  });
  if (!last) return undefined;
  const events = await db.event.findMany({ where: { learnerId: learner, changeId: last.changeId }, orderBy: { revision: "asc" } });
  const milestoneId = events[0]?.milestoneId ?? "";
  const setting: Setting = {};
  const undo: Setting = {};
  for (const event of events) {
    Object.assign(setting, readEvent(event.kind, event.stepId, event.after));
    Object.assign(undo, readEvent(event.kind, event.stepId, event.before));
  }
  return { milestoneId, setting, undo };
}

function readEvent(kind: string, stepId: string, value: string): Setting {
  if (kind === "status") return { status: readStatus(value) };
  if (kind === "skipped") return { skipped: value === "true" };
  return { step: { id: stepId, done: value === "true" } };
}
