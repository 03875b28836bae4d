import { prerequisitesWithin } from "#lib/planner/plan/choices.ts";
import { withPrerequisites } from "#lib/planner/plan/order.ts";
import type { Plan, PlanChoice, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import type { Catalog } from "./catalog.ts";
import {
  areaTitle,
  importanceOf,
  listAreaIds,
  newPlanMilestones,
  offeredMilestones,
  orderForRole,
  type PlannedOrder,
  provesOf,
} from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** A milestone with the skill area that it is grouped under. */
export type GroupedMilestone = { areaId: string; item: PlanMilestone };

/** A new plan for a role: its core milestones (or those given) in planned order, nothing started. */
export function freshPlan(
  role: Role,
  catalog: Catalog,
  id: string,
  included: ReadonlySet<string> = newPlanMilestones(role, catalog),
): Plan {
  return {
    id,
    role: { id: role.id, title: role.title },
    catalogVersion: catalog.version,
    createdAt: "",
    areas: groupByArea(role, listFreshMilestones(role, catalog, included)),
    studyTime: null,
    ownOrder: [],
    byArea: false,
    choices: listChoices(role, catalog),
  };
}

/** These milestones of the catalog in planned order for a plan of the role, nothing started and nothing planned. */
export function listFreshMilestones(role: Role, catalog: Catalog, included: ReadonlySet<string>, order?: PlannedOrder): GroupedMilestone[] {
  const places = orderForRole(role, catalog, included, order);
  const rankOf = new Map(places.map((place, rank) => [place.milestoneId, rank]));
  const byRank = (one: string, other: string) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0);
  return places.map(({ milestoneId, areaId }, rank) => {
    const milestone = catalog.milestones.get(milestoneId) as Milestone;
    const prerequisites = prerequisitesWithin(milestone.prerequisites, role.choices, included).sort(byRank);
    const helpful = prerequisitesWithin(milestone.helpful ?? [], role.choices, included);
    const importance = importanceOf(role, milestoneId, included);
    const proves = provesOf(role, milestone, included);
    const extras = { ...(helpful.length > 0 ? { helpful } : {}), ...(proves ? { proves } : {}) };
    return { areaId, item: { ...freshMilestone(milestone), importance, rank, prerequisites, ...extras } };
  });
}

function freshMilestone({ id, title, hours, steps, retired }: Milestone): Omit<PlanMilestone, "importance" | "rank" | "prerequisites"> {
  return {
    id,
    title,
    hours,
    minutes: planningMinutes(hours),
    ownEstimate: false,
    own: false,
    retired: retired ?? false,
    plannedStart: null,
    plannedEnd: null,
    note: "",
    evidence: [],
    status: "not_started",
    statusAt: null,
    skipped: false,
    steps: steps.map((step) => ({ id: step.id, text: step.text, done: false })),
  };
}

/** Foundations and the role's areas, each with its milestones in the order given; empty ones are left out. */
export function groupByArea(role: Role, milestones: readonly GroupedMilestone[]): Plan["areas"] {
  return listAreaIds(role)
    .map((id) => ({
      id,
      title: areaTitle(role, id),
      items: milestones.filter(({ areaId }) => areaId === id).map(({ item }) => item),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The choices of a role, with the titles of what can be chosen. */
export function listChoices(role: Role, catalog: Catalog): PlanChoice[] {
  return role.choices.map(({ id, title, milestones }) => ({
    id,
    title,
    options: milestones.flatMap((option) => {
      const milestone = catalog.milestones.get(option);
      return milestone && !milestone.retired ? [{ id: option, title: milestone.title, shortName: milestone.shortName }] : [];
    }),
  }));
}

/** The role's plan with every milestone that it offers, optional ones included: all that can be added to a plan, in place. */
export function widestPlan(role: Role, catalog: Catalog, id: string): Plan {
  const offered = withPrerequisites(offeredMilestones(role, catalog), catalog.milestones);
  return freshPlan(role, catalog, id, new Set([...newPlanMilestones(role, catalog), ...offered]));
}
