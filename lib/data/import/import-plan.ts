import { setImmediate } from "node:timers/promises";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { type LearnerClient, type LearnerReader, type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { countChange, withLearnerLock } from "#lib/data/learner-lock.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { readIds } from "#lib/data/plans/stored-json.ts";
import { addScheduleRevision, readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { findUsedOwnIds } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { condenseStudyTimes } from "#lib/planner/insights/study-weeks.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { type ImportedChange, listImportedChanges } from "#lib/planner/sync/list-import.ts";
import {
  changesAnything,
  type ImportedPart,
  type ImportedPlan,
  type MilestoneMerge,
  mergeMilestones,
  mergeSettings,
  type PlanMerge,
} from "#lib/planner/sync/merge-imported-plan.ts";
import { findNewEvents, storeEvents } from "./import-events.ts";
import { loadExistingData, storeMilestones } from "./import-milestones.ts";
import { type FiledPlan, letOthersWrite, type Prepared, preparePlan, splitIntoParts } from "./prepare-import.ts";

/** The changes that importing a plan makes or would make. */
export type PlanImport = {
  roleId: string;
  /** Null where there is no plan for the role yet. */
  planId: string | null;
  /** Whether the import makes the plan, or made it. */
  isNew: boolean;
  joined: PlanMerge;
  /** Milestones that the catalog lacks, under the ids that they are kept with. */
  unknown: string[];
  changes: boolean;
  /** Milestone by milestone, in the order of the file. */
  milestones: (ImportedChange & { title: string })[];
};

type Refusal = "no-role" | "too-many-own";

/** Says what importing a plan would change, and changes nothing. */
export async function previewImport(
  learner: LearnerId,
  file: FiledPlan,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<PlanImport | Refusal> {
  const compared = await compare(learner, file, catalog, db);
  return typeof compared === "string" ? compared : compared.outcome;
}

/**
 * Merges a plan from a file with what the learner has for the same role (see `mergeMilestones`). A refusal changes nothing.
 *
 * A large file is written in many short transactions, so that others can write in between: first the plan, with its milestones in the
 * file's order, each whole; with the last of them order and study time; then history, as the file has it. A plan of which little is done
 * yet has all of that in one transaction. Each merges with what is stored at its own time, so a tick that is made meanwhile counts as one
 * made before. After a crash in the middle the plan is a valid one with a part of the file, and importing the file again adds the
 * rest: that is the same as having imported it once, because what is stored already changes nothing.
 */
export async function importPlan(
  learner: LearnerId,
  file: FiledPlan,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<PlanImport | Refusal> {
  const compared = await compare(learner, file, catalog, db);
  if (typeof compared === "string") return compared;
  const { outcome, role, prepared, newEvents } = compared;
  const client = learnerDb(learner, db);
  let planId = "";
  for (const [index, part] of prepared.parts.entries()) {
    if (index > 0) await letOthersWrite();
    await client.$transaction(async (tx) => {
      await withLearnerLock(tx, learner);
      planId ||= (await findPlan(tx, learner, role))?.id ?? (await addPlan(tx, learner, file, prepared.plan, role, now));
      const merged = await mergePart(tx, planId, part);
      await storeMilestones(tx, learner, planId, merged, prepared.plan.own, now);
      // These make no events, and move dates.
      if (merged.milestones.length + merged.estimates.length > 0) await countChange(tx, learner);
      if (index === prepared.parts.length - 1) await storeSettings(tx, learner, planId, role, prepared.plan);
    });
  }
  await storeEvents(client, learner, planId, newEvents);
  return { ...outcome, planId };
}

/** What the file would change, read in pieces so that nobody waits for it. */
async function compare(learner: LearnerId, file: FiledPlan, catalog: Catalog, db: Database) {
  const role = catalog.roles.find((candidate) => candidate.id === file.catalog.role);
  if (!role) return "no-role";
  const client = learnerDb(learner, db);
  const plan = await findPlan(client, learner, role);
  const prepared = await prepare(client, learner, file, role, plan?.id, catalog);
  const merges: MilestoneMerge[] = [];
  for (const part of prepared.parts) {
    merges.push(await mergePart(client, plan?.id, part));
    await setImmediate();
  }
  const milestones = concatenate(merges);
  const held = plan ? await client.ownMilestone.count({ where: { planId: plan.id } }) : 0;
  if (milestones.own.length > 0 && held + milestones.own.length > inputLimits.ownMilestones) return "too-many-own";
  const newEvents = await findNewEvents(client, prepared.plan.events);
  const joined: PlanMerge = { ...milestones, ...mergeSettings(prepared.plan, readSettings(plan)), events: newEvents.added };
  const { unknown } = prepared;
  const outcome: PlanImport = {
    roleId: role.id,
    planId: plan?.id ?? null,
    isNew: !plan,
    joined,
    unknown,
    changes: !plan || changesAnything(joined),
    milestones: listMilestones(joined, prepared.plan, catalog),
  };
  return { outcome, role, prepared, newEvents };
}

function listMilestones(joined: PlanMerge, { items, own }: ImportedPlan, catalog: Catalog): PlanImport["milestones"] {
  const titles = new Map(own.map(({ id, title }) => [id, title]));
  const changes = listImportedChanges(
    joined,
    items.map(({ id }) => id),
  );
  return changes.map((change) => ({ ...change, title: titles.get(change.id) ?? catalog.milestones.get(change.id)?.title ?? change.id }));
}

async function prepare(
  client: LearnerClient,
  learner: LearnerId,
  file: FiledPlan,
  role: Role,
  planId: string | undefined,
  catalog: Catalog,
): Promise<Prepared & { parts: ImportedPart[] }> {
  const wanted = [...file.ownMilestones, ...file.items].map(({ milestoneId }) => milestoneId);
  const taken = await client.$transaction((tx) => findUsedOwnIds(tx, wanted, planId));
  const prepared = preparePlan(learner, file, role, taken, catalog);
  await setImmediate();
  return { ...prepared, parts: splitIntoParts(prepared.plan) };
}

function findPlan(client: LearnerReader, learner: LearnerId, role: Role) {
  return client.plan.findUnique({
    where: { learnerId_roleId: { learnerId: learner, roleId: role.id } },
    include: { scheduleRevisions: { where: { undoneAt: null }, orderBy: { revision: "desc" }, take: 1 } },
  });
}

function readSettings(plan: Awaited<ReturnType<typeof findPlan>>): Parameters<typeof mergeSettings>[1] {
  const current = plan?.scheduleRevisions[0];
  return { ownOrder: plan ? readIds(plan.ownOrder) : [], studyTime: current ? readScheduleRevision(current).studyTime : null };
}

async function mergePart(client: LearnerReader, planId: string | undefined, part: ImportedPart): Promise<MilestoneMerge> {
  const ids = part.items.map(({ id }) => id);
  return mergeMilestones(part, await loadExistingData(client, planId, ids), mostEvidence);
}

function concatenate(merges: readonly MilestoneMerge[]): MilestoneMerge {
  const all = <Name extends keyof MilestoneMerge>(name: Name) =>
    merges.flatMap((merge) => merge[name] as unknown[]) as MilestoneMerge[Name];
  return {
    milestones: all("milestones"),
    own: all("own"),
    statuses: all("statuses"),
    older: all("older"),
    ticks: all("ticks"),
    unticks: all("unticks"),
    skipped: all("skipped"),
    notes: all("notes"),
    notesLeftOut: all("notesLeftOut"),
    links: all("links"),
    linksLeftOut: all("linksLeftOut"),
    took: all("took"),
    studied: all("studied"),
    estimates: all("estimates"),
    estimatesKept: all("estimatesKept"),
  };
}

async function addPlan(
  tx: LearnerTransaction,
  learner: LearnerId,
  file: FiledPlan,
  plan: ImportedPlan,
  role: Role,
  now: Date,
): Promise<string> {
  const { id } = await tx.plan.create({
    data: {
      learnerId: learner,
      roleId: role.id,
      catalogVersion: file.catalog.version,
      createdAt: new Date(file.createdAt),
      openedAt: now,
      ownCore: JSON.stringify(plan.ownCore),
      studyOrder: JSON.stringify(plan.studyOrder),
      byArea: plan.byArea,
      pacePercent: plan.pacePercent,
    },
    select: { id: true },
  });
  return id;
}

async function storeSettings(tx: LearnerTransaction, learner: LearnerId, planId: string, role: Role, plan: ImportedPlan): Promise<void> {
  const { order, time } = mergeSettings(plan, readSettings(await findPlan(tx, learner, role)));
  if (order) {
    await tx.plan.update({ where: { id: planId }, data: { ownOrder: JSON.stringify(order) } });
    await countChange(tx, learner);
  }
  if (!time) return;
  const { settings: studyTime, dates } = time;
  await addScheduleRevision(tx, planId, { studyTime, dates }, new Date(plan.exportedAt), plan.earlierZones);
  const pastStudyTimes = JSON.stringify(condenseStudyTimes(plan.studyTimes));
  await tx.plan.update({ where: { id: planId }, data: { pastStudyTimes } });
}
