import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { areaTitle, orderForRole } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { type LearnerReader, learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { readScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import { foundations } from "#lib/planner/plan/order.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { applyOwnOrder } from "#lib/planner/plan/reorder.ts";
import type { ScheduleDates } from "#lib/planner/schedule/replan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { readStatus } from "./plans.ts";
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
  const marks = await loadMarks(client, schedule?.dates ?? {});
  const included = new Set(plan.milestones.map((milestone) => milestone.milestoneId).filter((id) => catalog.milestones.has(id)));
  const order = orderForRole(role, catalog, included);
  const rankOf = new Map(order.map((place, rank) => [place.milestoneId, rank]));
  const stored = new Map(plan.milestones.map((milestone) => [milestone.milestoneId, milestone]));

  const places = order.map(({ milestoneId, areaId }) => {
    const { hours, steps, ...milestone } = catalog.milestones.get(milestoneId) as NonNullable<ReturnType<typeof catalog.milestones.get>>;
    const minutes = stored.get(milestoneId)?.minutes ?? null;
    const prerequisites = milestone.prerequisites
      .filter((id) => rankOf.has(id))
      .sort((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0));
    const item: PlanMilestone = {
      id: milestoneId,
      title: milestone.title,
      hours,
      minutes: minutes ?? planningMinutes(hours),
      ownEstimate: minutes !== null,
      own: false,
      retired: milestone.retired ?? false,
      optional: milestone.optional ?? false,
      prerequisites,
      skipped: stored.get(milestoneId)?.skipped ?? false,
      ...marks.of(milestoneId, steps),
    };
    return { areaId, item };
  });
  for (const own of plan.ownMilestones) {
    const item: PlanMilestone = {
      id: own.id,
      title: own.title,
      hours: { low: own.minutes / 60, high: own.minutes / 60 },
      minutes: own.minutes,
      ownEstimate: true,
      own: true,
      retired: false,
      optional: false,
      prerequisites: [],
      skipped: stored.get(own.id)?.skipped ?? false,
      ...marks.of(own.id, readSteps(own.steps)),
    };
    places.push({ areaId: own.areaId, item });
  }

  const ownOrder = readIds(plan.ownOrder);
  const earlierZones = readEarlierZones(plan.earlierZones);
  return {
    id: plan.id,
    role: { id: role.id, title: role.title },
    catalogVersion: plan.catalogVersion,
    createdAt: plan.createdAt.toISOString(),
    areas: toAreas(role, places, ownOrder),
    studyTime: schedule?.studyTime ?? null,
    ...(earlierZones.length > 0 ? { earlierZones } : {}),
    ownOrder,
    revision: counted?.revision ?? 0,
  };
}

/**
 * Loads what the learner has stored about milestones: state, ticks, notes and evidence. `of` returns it for one milestone, with the planned
 * days.
 */
async function loadMarks(client: LearnerReader, dates: ScheduleDates) {
  const [statuses, ticks, notes, evidence] = await Promise.all([
    client.learnerMilestone.findMany(),
    client.learnerStep.findMany({ select: { milestoneId: true, stepId: true } }),
    client.learnerNote.findMany({ select: { milestoneId: true, note: true } }),
    client.evidence.findMany({ orderBy: [{ addedAt: "asc" }, { id: "asc" }] }),
  ]);
  const statusOf = new Map(statuses.map((mark) => [mark.milestoneId, mark]));
  const noteOf = new Map(notes.map(({ milestoneId, note }) => [milestoneId, note]));
  const ticked = new Set(ticks.map((tick) => `${tick.milestoneId} ${tick.stepId}`));
  return {
    of(id: string, steps: readonly { id: string; text: string }[]) {
      const [plannedStart = null, plannedEnd = null] = dates[id] ?? [];
      return {
        status: readStatus(statusOf.get(id)?.status),
        statusAt: statusOf.get(id)?.statusAt.toISOString() ?? null,
        steps: steps.map((step) => ({ id: step.id, text: step.text, done: ticked.has(`${id} ${step.id}`) })),
        note: noteOf.get(id) ?? "",
        evidence: evidence.filter((each) => each.milestoneId === id).map((each) => ({ id: each.id, url: each.url, label: each.label })),
        plannedStart,
        plannedEnd,
      };
    },
  };
}

/** Foundations and the role's areas in their order, each with its items; the learner's own order decides within an area. */
function toAreas(role: Role, places: readonly { areaId: string; item: PlanMilestone }[], ownOrder: readonly string[]): Plan["areas"] {
  const rank = new Map(
    applyOwnOrder(
      places.map(({ item }) => item.id),
      ownOrder,
    ).map((id, index) => [id, index]),
  );
  return [foundations, ...role.areas.map((area) => area.id)]
    .map((id) => ({
      id,
      title: areaTitle(role, id),
      items: places
        .filter((place) => place.areaId === id)
        .map((place) => place.item)
        .sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0)),
    }))
    .filter((area) => area.items.length > 0);
}
