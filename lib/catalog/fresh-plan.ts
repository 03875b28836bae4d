import { foundations, withPrerequisites } from "#lib/planner/plan/order.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import type { Catalog } from "./catalog.ts";
import { areaTitle, coreMilestones, optionalMilestones, orderForRole } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** A new plan for a role: its core milestones (or those given) in planned order, nothing started. */
export function freshPlan(role: Role, catalog: Catalog, id: string, included?: ReadonlySet<string>): Plan {
  const places = orderForRole(role, catalog, included);
  const rankOf = new Map(places.map((place, rank) => [place.milestoneId, rank]));
  const items = places.map(({ milestoneId, areaId }) => ({
    areaId,
    item: freshItem(catalog.milestones.get(milestoneId) as Milestone, rankOf),
  }));
  return {
    id,
    role: { id: role.id, title: role.title },
    catalogVersion: catalog.version,
    createdAt: "",
    areas: [foundations, ...role.areas.map((area) => area.id)]
      .map((areaId) => ({
        id: areaId,
        title: areaTitle(role, areaId),
        items: items.filter((each) => each.areaId === areaId).map((each) => each.item),
      }))
      .filter((area) => area.items.length > 0),
    studyTime: null,
    ownOrder: [],
  };
}

function freshItem({ id, title, hours, steps, ...milestone }: Milestone, rankOf: ReadonlyMap<string, number>): PlanMilestone {
  return {
    id,
    title,
    hours,
    minutes: planningMinutes(hours),
    ownEstimate: false,
    own: false,
    retired: milestone.retired ?? false,
    optional: milestone.optional ?? false,
    plannedStart: null,
    plannedEnd: null,
    note: "",
    evidence: [],
    prerequisites: milestone.prerequisites
      .filter((other) => rankOf.has(other))
      .sort((one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0)),
    status: "not_started",
    statusAt: null,
    skipped: false,
    steps: steps.map((step) => ({ id: step.id, text: step.text, done: false })),
  };
}

/** The role's plan with every milestone that it offers, optional ones included: all that can be added to a plan, in place. */
export function widestPlan(role: Role, catalog: Catalog, id: string): Plan {
  const offered = withPrerequisites(optionalMilestones(role, catalog), catalog.milestones);
  return freshPlan(role, catalog, id, new Set([...coreMilestones(role, catalog), ...offered]));
}
