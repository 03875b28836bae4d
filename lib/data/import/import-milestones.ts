import type { LearnerReader, LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import { type ExistingData, findLastTimes, type MilestoneMerge, type OwnMilestone } from "#lib/planner/sync/merge-imported-plan.ts";

/** Loads what is stored about these milestones; of a plan, if there is one. The time it takes does not grow with the rest. */
export async function loadExistingData(client: LearnerReader, planId: string | undefined, ids: readonly string[]): Promise<ExistingData> {
  const where = { milestoneId: { in: [...ids] } };
  const held = planId === undefined ? [] : await client.planMilestone.findMany({ where: { ...where, planId } });
  const statuses = await client.learnerMilestone.findMany({ where });
  const steps = await client.learnerStep.findMany({ where });
  const notes = await client.learnerNote.findMany({ where });
  const took = await client.timeTaken.findMany({ where, select: { milestoneId: true } });
  const studied = planId === undefined ? [] : await client.studyMinutes.findMany({ where: { ...where, planId } });
  const evidence = await client.evidence.findMany({ where, select: { milestoneId: true, url: true } });
  const newest = await client.event.groupBy({ by: ["milestoneId", "kind", "stepId", "planId"], where, _max: { occurredAt: true } });
  const times = newest.map(({ _max, ...rest }) => ({ ...rest, occurredAt: _max.occurredAt?.getTime() ?? -Infinity }));
  return {
    milestones: new Map(held.map(({ milestoneId, skipped, minutes }) => [milestoneId, { skipped, minutes }])),
    statuses: new Map(
      statuses.map(({ milestoneId, status, statusAt }) => [milestoneId, { status: readStatus(status), at: statusAt.getTime() }]),
    ),
    ticks: gather(steps, (rows) => new Map(rows.map(({ stepId, tickedAt }) => [stepId, tickedAt.getTime()]))),
    notes: new Map(notes.map(({ milestoneId, note }) => [milestoneId, note])),
    links: gather(evidence, (rows) => rows.map(({ url }) => url)),
    took: new Set(took.map(({ milestoneId }) => milestoneId)),
    studied: gather(studied, (rows) => new Set(rows.map(({ day }) => day))),
    lastTimes: findLastTimes(times),
    lastTimesInPlan: findLastTimes(times.filter((event) => event.planId === planId)),
  };
}

/** What the rows of each milestone say together. */
function gather<Row extends { milestoneId: string }, All>(rows: readonly Row[], join: (rows: readonly Row[]) => All): Map<string, All> {
  return new Map([...Map.groupBy(rows, ({ milestoneId }) => milestoneId)].map(([id, group]) => [id, join(group)]));
}

/** Moments one after another, so that what is told in the order of its time keeps the order of the file. */
const later = (now: Date, by: number) => new Date(now.getTime() + by);

/**
 * Writes what merging milestones changes: a few statements, however many milestones they are.
 * @param allOwn the own milestones of the whole file, whose order the new ones keep.
 */
export async function storeMilestones(
  tx: LearnerTransaction,
  learnerId: LearnerId,
  planId: string,
  merged: MilestoneMerge,
  allOwn: readonly OwnMilestone[],
  now: Date,
): Promise<void> {
  await tx.planMilestone.createMany({
    data: merged.milestones.map(({ id, ...rest }) => ({ ...rest, planId, milestoneId: id, addedAt: now })),
  });
  const place = new Map(allOwn.map(({ id }, index) => [id, index]));
  await tx.ownMilestone.createMany({
    data: merged.own.map((own) => ({ ...own, planId, steps: JSON.stringify(own.steps), addedAt: later(now, place.get(own.id) ?? 0) })),
  });
  await updateMembers(tx, planId, merged);
  await tx.learnerMilestone.deleteMany({ where: { milestoneId: { in: merged.statuses.map(({ id }) => id) } } });
  await tx.learnerMilestone.createMany({
    data: merged.statuses.map(({ id, status, at }) => ({ learnerId, milestoneId: id, status, statusAt: new Date(at) })),
  });
  if (merged.unticks.length > 0) {
    await tx.learnerStep.deleteMany({ where: { OR: merged.unticks.map(({ id, stepId }) => ({ milestoneId: id, stepId })) } });
  }
  await tx.learnerStep.createMany({
    data: merged.ticks.map(({ id, stepId, at }) => ({ learnerId, milestoneId: id, stepId, tickedAt: new Date(at) })),
  });
  await tx.learnerNote.deleteMany({ where: { milestoneId: { in: merged.notes.map(({ id }) => id) } } });
  await tx.learnerNote.createMany({
    data: merged.notes.map(({ id, note }) => ({ learnerId, milestoneId: id, note, changedAt: now })),
  });
  await tx.timeTaken.createMany({
    data: merged.took.map(({ id, minutes }) => ({ learnerId, milestoneId: id, minutes, changedAt: now })),
  });
  await tx.studyMinutes.createMany({
    data: merged.studied.map(({ id, day, minutes }) => ({ planId, milestoneId: id, day, minutes, changedAt: now })),
  });
  await tx.evidence.createMany({
    data: merged.links.map(({ id, url, label }, at) => ({ learnerId, milestoneId: id, url, label, addedAt: later(now, at) })),
  });
}

/** Each of them may become another value, so they are written anew: an update for each would hold the lock for long. */
async function updateMembers(tx: LearnerTransaction, planId: string, { skipped, estimates }: MilestoneMerge): Promise<void> {
  // Of a large import most parts are history alone.
  if (skipped.length + estimates.length === 0) return;
  const skippedOf = new Map(skipped.map((item) => [item.id, item.skipped]));
  const minutesOf = new Map(estimates.map((item) => [item.id, item.minutes]));
  const where = { planId, milestoneId: { in: [...skippedOf.keys(), ...minutesOf.keys()] } };
  const rows = await tx.planMilestone.findMany({ where });
  await tx.planMilestone.deleteMany({ where });
  await tx.planMilestone.createMany({
    data: rows.map((row) => ({
      ...row,
      skipped: skippedOf.get(row.milestoneId) ?? row.skipped,
      minutes: minutesOf.get(row.milestoneId) ?? row.minutes,
    })),
  });
}
