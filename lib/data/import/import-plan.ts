import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { type LearnerTransaction, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import { readIds } from "#lib/data/plans/stored-json.ts";
import { addScheduleRevision, readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { findUsedOwnIds } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { changesAnything, type ExistingData, mergeImportedPlan, type PlanMerge } from "#lib/planner/sync/merge-imported-plan.ts";
import { storeEvents } from "./import-events.ts";
import { type FiledPlan, type Prepared, preparePlan } from "./prepare-import.ts";

/** The changes that importing a plan makes or would make. */
export type PlanImport = {
  roleId: string;
  /** Null where there is no plan for the role yet. */
  planId: string | null;
  joined: PlanMerge;
  /** Milestones that the catalog lacks, under the ids that they are kept with. */
  unknown: string[];
  changes: boolean;
};

type Outcome = PlanImport | "no-role";

/** Says what bringing a plan in would change, and changes nothing. */
export function previewImport(
  learner: LearnerId,
  file: FiledPlan,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<Outcome> {
  const role = findRole(file, catalog);
  return role
    ? learnerDb(learner, db).$transaction((tx) => compare(tx, learner, file, role, catalog).then(({ outcome }) => outcome))
    : Promise.resolve("no-role");
}

/** Joins a plan from a file with what the learner has for the same role (see `joinPlans`), whole or not at all; again is once. */
export async function importPlan(
  learner: LearnerId,
  file: FiledPlan,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<Outcome> {
  const role = findRole(file, catalog);
  if (!role) return "no-role";
  return learnerDb(learner, db).$transaction(
    async (tx) => {
      await withLearnerLock(tx, learner);
      const { outcome, prepared } = await compare(tx, learner, file, role, catalog);
      const planId = outcome.planId ?? (await addPlan(tx, learner, file, role, now));
      await store(tx, learner, planId, outcome.joined, prepared, now);
      return { ...outcome, planId };
    },
    // A long history takes its time on a small machine.
    { timeout: 60_000 },
  );
}

function findRole(file: FiledPlan, catalog: Catalog): Role | undefined {
  return catalog.roles.find((role) => role.id === file.catalog.role);
}

async function compare(tx: LearnerTransaction, learner: LearnerId, file: FiledPlan, role: Role, catalog: Catalog) {
  const plan = await tx.plan.findUnique({
    where: { learnerId_roleId: { learnerId: learner, roleId: role.id } },
    include: { milestones: true, schedules: { where: { withdrawnAt: null }, orderBy: { revision: "desc" }, take: 1 } },
  });
  const wanted = [...file.ownMilestones, ...file.items].map(({ milestoneId }) => milestoneId).filter((id) => id.startsWith("own-"));
  const prepared = preparePlan(learner, file, role, await findUsedOwnIds(tx, wanted, plan?.id), catalog);
  const schedule = plan?.schedules[0];
  const standing: ExistingData = {
    plan: plan
      ? {
          ownOrder: readIds(plan.ownOrder),
          settings: schedule ? readScheduleRevision(schedule).studyTime : null,
          milestones: new Map(plan.milestones.map(({ milestoneId, skipped, minutes }) => [milestoneId, { skipped, minutes }])),
        }
      : undefined,
    ...(await loadExistingData(tx, plan?.id)),
  };
  const joined = mergeImportedPlan(prepared.plan, standing, mostEvidence);
  const changes = !plan || changesAnything(joined);
  const outcome: PlanImport = { roleId: role.id, planId: plan?.id ?? null, joined, unknown: prepared.unknown, changes };
  return { outcome, prepared };
}

async function loadExistingData(tx: LearnerTransaction, planId: string | undefined): Promise<Omit<ExistingData, "plan">> {
  const statuses = await tx.learnerMilestone.findMany();
  const steps = await tx.learnerStep.findMany();
  const notes = await tx.learnerNote.findMany();
  const evidence = await tx.evidence.findMany({ select: { milestoneId: true, url: true } });
  const events = await tx.event.findMany({ orderBy: { revision: "asc" } });
  const ticks = new Map<string, Map<string, number>>();
  for (const { milestoneId, stepId, tickedAt } of steps) {
    ticks.set(milestoneId, (ticks.get(milestoneId) ?? new Map<string, number>()).set(stepId, tickedAt.getTime()));
  }
  const links = new Map<string, string[]>();
  for (const { milestoneId, url } of evidence) links.set(milestoneId, [...(links.get(milestoneId) ?? []), url]);
  return {
    statuses: new Map(
      statuses.map(({ milestoneId, status, statusAt }) => [milestoneId, { status: readStatus(status), at: statusAt.getTime() }]),
    ),
    ticks,
    notes: new Map(notes.map(({ milestoneId, note }) => [milestoneId, note])),
    links,
    events: events.map((event) => ({ ...event, at: event.at.getTime(), here: event.planId === planId })),
  };
}

async function addPlan(tx: LearnerTransaction, learner: LearnerId, file: FiledPlan, role: Role, now: Date): Promise<string> {
  const { id } = await tx.plan.create({
    data: {
      learnerId: learner,
      roleId: role.id,
      catalogVersion: file.catalog.version,
      createdAt: new Date(file.createdAt),
      openedAt: now,
    },
    select: { id: true },
  });
  return id;
}

/** Moments one after another, so that what is told in the order of its time keeps the order of the file. */
const later = (now: Date, by: number) => new Date(now.getTime() + by);

/** Whole lists at once: others of the same database wait while it lasts. */
async function store(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  planId: string,
  joined: PlanMerge,
  { plan }: Prepared,
  now: Date,
): Promise<void> {
  await tx.planMilestone.createMany({
    data: joined.milestones.map(({ id, ...rest }) => ({ ...rest, planId, milestoneId: id, addedAt: now })),
  });
  await tx.ownMilestone.createMany({
    data: joined.own.map((own, at) => ({ ...own, planId, steps: JSON.stringify(own.steps), addedAt: later(now, at) })),
  });
  for (const skipped of [true, false]) {
    const ids = joined.skipped.filter((item) => item.skipped === skipped).map(({ id }) => id);
    await tx.planMilestone.updateMany({ where: { planId, milestoneId: { in: ids } }, data: { skipped } });
  }
  for (const { id, minutes } of joined.estimates) {
    await tx.planMilestone.update({ where: { planId_milestoneId: { planId, milestoneId: id } }, data: { minutes } });
  }
  await tx.learnerMilestone.deleteMany({ where: { milestoneId: { in: joined.statuses.map(({ id }) => id) } } });
  await tx.learnerMilestone.createMany({
    data: joined.statuses.map(({ id, status, at }) => ({ learnerId, milestoneId: id, status, statusAt: new Date(at) })),
  });
  for (const { id, stepId } of joined.unticks) await tx.learnerStep.deleteMany({ where: { milestoneId: id, stepId } });
  await tx.learnerStep.createMany({
    data: joined.ticks.map(({ id, stepId, at }) => ({ learnerId, milestoneId: id, stepId, tickedAt: new Date(at) })),
  });
  await tx.learnerNote.deleteMany({ where: { milestoneId: { in: joined.notes.map(({ id }) => id) } } });
  await tx.learnerNote.createMany({
    data: joined.notes.map(({ id, note }) => ({ learnerId, milestoneId: id, note, changedAt: now })),
  });
  await tx.evidence.createMany({
    data: joined.links.map(({ id, url, label }, at) => ({ learnerId, milestoneId: id, url, label, addedAt: later(now, at) })),
  });
  if (joined.order) await tx.plan.update({ where: { id: planId }, data: { ownOrder: JSON.stringify(joined.order) } });
  if (joined.time) {
    const { settings: studyTime, dates } = joined.time;
    await addScheduleRevision(tx, planId, { studyTime, dates }, new Date(plan.exportedAt));
  }
  await storeEvents(tx, learnerId, planId, joined.events, plan.events);
}
