import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { firstOrders } from "#lib/catalog/first-order.ts";
import { type GroupedMilestone, groupByArea, listChoices, listFreshMilestones } from "#lib/catalog/fresh-plan.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { type LearnerReader, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import { applyPace } from "#lib/planner/insights/own-pace.ts";
import type { Plan, PlanMilestone, PlanStep } from "#lib/planner/plan/plan.ts";
import { applyOwnOrder } from "#lib/planner/plan/reorder.ts";
import type { ScheduleDates } from "#lib/planner/schedule/replan.ts";
import { readStatus } from "./plans.ts";
import { readInPieces } from "./read-in-pieces.ts";
import { readEarlierZones, readIds, readSteps } from "./stored-json.ts";

/** One of the learner's plans with everything they did in it; undefined when it is not theirs or does not exist. */
export function loadPlan(
  learner: LearnerId,
  planId: string,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<Plan | undefined> {
  return loadPlanIn(learnerDb(learner, db), planId, catalog);
}

/** Loads a plan like `loadPlan`, with a client or transaction of its learner. */
export async function loadPlanIn(client: LearnerReader, planId: string, catalog: Catalog): Promise<Plan | undefined> {
  // Read before all else, so that the plan holds at least the changes that this counts.
  const counted = await client.learner.findFirst({ select: { revision: true } });
  const plan = await client.plan.findFirst({
    where: { id: planId },
    include: {
      milestones: true,
      ownMilestones: { orderBy: [{ addedAt: "asc" }, { id: "asc" }] },
      scheduleRevisions: { where: { undoneAt: null }, orderBy: { revision: "desc" }, take: 1 },
    },
  });
  const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
  if (!plan || !role) return undefined;

  const [current] = plan.scheduleRevisions;
  const schedule = current && readScheduleRevision(current);
  const marks = await loadMarks(client, planId, schedule?.dates ?? {});
  const included = new Set(plan.milestones.map((milestone) => milestone.milestoneId).filter((id) => catalog.milestones.has(id)));
  const stored = new Map(plan.milestones.map((milestone) => [milestone.milestoneId, milestone]));
  const ownCore = readIds(plan.ownCore);
  const order = { studyOrder: readStudyOrder(plan.studyOrder, role, catalog), byArea: plan.byArea };
  const milestones = listFreshMilestones(role, catalog, included, order).map(({ areaId, item }) => {
    const { minutes = null, skipped = false } = stored.get(item.id) ?? {};
    const estimate = minutes === null ? {} : { minutes, ownEstimate: true };
    const raised = ownCore.includes(item.id) ? ({ importance: "core" } as const) : {};
    return { areaId, item: { ...item, ...estimate, ...raised, skipped, ...marks.of(item.id, item.steps) } };
  });
  const ownMilestones = plan.ownMilestones.map((own) => {
    const skipped = stored.get(own.id)?.skipped ?? false;
    return { areaId: own.areaId, item: { ...toOwnMilestone(own), skipped, ...marks.of(own.id, readSteps(own.steps)) } };
  });

  const ownOrder = readIds(plan.ownOrder);
  const earlierZones = readEarlierZones(plan.earlierZones);
  const loaded: Plan = {
    id: plan.id,
    role: { id: role.id, title: role.title },
    catalogVersion: plan.catalogVersion,
    createdAt: plan.createdAt.toISOString(),
    areas: groupByArea(role, rankMilestones(milestones, ownMilestones, ownOrder)),
    studyTime: schedule?.studyTime ?? null,
    ...(earlierZones.length > 0 ? { earlierZones } : {}),
    ownOrder,
    ...(ownCore.length > 0 ? { ownCore } : {}),
    byArea: plan.byArea,
    choices: listChoices(role, catalog),
    revision: counted?.revision ?? 0,
  };
  return applyPace(loaded, plan.pacePercent / 100);
}

/** The study order that a plan follows, under today's ids: the stored one; plans from before there was one have that of the first edition. */
export function readStudyOrder(stored: string, role: Role, { renamed }: Catalog): string[] {
  const ids = readIds(stored);
  return (ids.length > 0 ? ids : firstOrders[role.id]).map((id) => renamed.get(id) ?? id);
}

function toOwnMilestone({ id, title, minutes }: { id: string; title: string; minutes: number }) {
  const hours = { low: minutes / 60, high: minutes / 60 };
  return { id, title, hours, minutes, ownEstimate: true, own: true, retired: false, importance: "core", prerequisites: [] } as const;
}

/** A milestone with its area, before it has a place. */
type Unranked = { areaId: string; item: Omit<PlanMilestone, "rank"> };

/** Ranks a plan's milestones: own ones come after the last one of their area, unless the learner's own order has them. */
function rankMilestones(milestones: readonly Unranked[], own: readonly Unranked[], ownOrder: readonly string[]): GroupedMilestone[] {
  const ordered = new Set(ownOrder);
  const [moved, added] = [own.filter(({ item }) => ordered.has(item.id)), own.filter(({ item }) => !ordered.has(item.id))];
  const byId = new Map([...milestones, ...moved].map((each) => [each.item.id, each]));
  const placed = applyOwnOrder([...byId.keys()], ownOrder).flatMap((id) => byId.get(id) ?? []);
  for (const each of added) {
    const last = placed.findLastIndex(({ areaId }) => areaId === each.areaId);
    placed.splice(last < 0 ? placed.length : last + 1, 0, each);
  }
  return placed.map(({ areaId, item }, rank) => ({ areaId, item: { ...item, rank } }));
}

/**
 * Loads what the learner has stored about milestones: state, ticks, notes and evidence. `of` returns it for one milestone, with the planned
 * days.
 */
async function loadMarks(client: LearnerReader, planId: string, dates: ScheduleDates) {
  const [statuses, ticks, notes, evidence, taken, studied] = await Promise.all([
    client.learnerMilestone.findMany(),
    client.learnerStep.findMany({ select: { milestoneId: true, stepId: true, tickedAt: true } }),
    client.learnerNote.findMany({ select: { milestoneId: true, note: true } }),
    readInPieces((piece) => client.evidence.findMany({ orderBy: [{ addedAt: "asc" }, { id: "asc" }], ...piece })),
    client.timeTaken.findMany({ where: { minutes: { gt: 0 } }, select: { milestoneId: true, minutes: true } }),
    readInPieces((piece) =>
      client.studyMinutes.findMany({
        where: { planId, minutes: { gt: 0 } },
        orderBy: [{ day: "asc" }, { milestoneId: "asc" }],
        ...piece,
      }),
    ),
  ]);
  const tookOf = new Map(taken.map(({ milestoneId, minutes }) => [milestoneId, minutes]));
  const studiedOf = Map.groupBy(studied, ({ milestoneId }) => milestoneId);
  const evidenceOf = Map.groupBy(evidence, ({ milestoneId }) => milestoneId);
  const statusOf = new Map(statuses.map((mark) => [mark.milestoneId, mark]));
  const noteOf = new Map(notes.map(({ milestoneId, note }) => [milestoneId, note]));
  const tickOf = new Map(ticks.map((tick) => [`${tick.milestoneId} ${tick.stepId}`, tick.tickedAt.toISOString()]));
  return {
    of(id: string, steps: readonly { id: string; text: string }[]) {
      const [plannedStart = null, plannedEnd = null] = dates[id] ?? [];
      const took = tookOf.get(id);
      const days = studiedOf.get(id);
      return {
        status: readStatus(statusOf.get(id)?.status),
        statusAt: statusOf.get(id)?.statusAt.toISOString() ?? null,
        steps: steps.map((step): PlanStep => {
          const tickedAt = tickOf.get(`${id} ${step.id}`);
          return { id: step.id, text: step.text, done: tickedAt !== undefined, ...(tickedAt === undefined ? {} : { tickedAt }) };
        }),
        note: noteOf.get(id) ?? "",
        evidence: (evidenceOf.get(id) ?? []).map((each) => ({ id: each.id, url: each.url, label: each.label })),
        ...(took === undefined ? {} : { took }),
        ...(days === undefined ? {} : { studied: Object.fromEntries(days.map(({ day, minutes }) => [day, minutes])) }),
        plannedStart,
        plannedEnd,
      };
    },
  };
}
