import { foundations, orderMilestones, type Place, rankMilestones, withPrerequisites } from "#lib/planner/plan/order.ts";
import type { Catalog } from "./catalog.ts";
import type { Milestone, Role } from "./schema.ts";

/** A section of a role's path: Foundations or a skill area, with its milestones in planned order. */
export type Stretch = { id: string; title: string; purpose: string; milestones: Milestone[] };

export const foundationsTitle = "Foundations";
const foundationsPurpose = "What the skill areas build on: learn it once and it counts in every role.";

/** The milestones of a new plan for the role: all that are not optional, and their prerequisites. */
export function coreMilestones(role: Role, catalog: Catalog): Set<string> {
  const own = offeredMilestones(role, catalog).filter((milestone) => !milestone.optional);
  const needed = withPrerequisites(
    own.map((milestone) => milestone.id),
    catalog.milestones,
  );
  return new Set([...needed].filter((id) => !catalog.milestones.get(id)?.retired));
}

/** The role's optional milestones. */
export function optionalMilestones(role: Role, catalog: Catalog): string[] {
  return offeredMilestones(role, catalog)
    .filter((milestone) => milestone.optional)
    .map((milestone) => milestone.id);
}

function offeredMilestones(role: Role, catalog: Catalog): Milestone[] {
  return role.areas
    .flatMap((area) => area.milestones)
    .map((id) => catalog.milestones.get(id))
    .filter((milestone) => milestone !== undefined)
    .filter((milestone) => !milestone.retired);
}

/** The role's milestones (core ones by default) in planned order. */
export function orderForRole(role: Role, catalog: Catalog, included: ReadonlySet<string> = coreMilestones(role, catalog)): Place[] {
  return orderMilestones(rankMilestones(role.areas, catalog.milestones), included);
}

/** The title of a skill area of the role, or of Foundations. */
export function areaTitle(role: Role, areaId: string): string {
  return role.areas.find((area) => area.id === areaId)?.title ?? foundationsTitle;
}

/** The sections of the role's path, each with its milestones in planned order; empty sections are left out. */
export function pathOf(role: Role, catalog: Catalog, included?: ReadonlySet<string>): Stretch[] {
  const order = orderForRole(role, catalog, included);
  const front = { id: foundations, title: foundationsTitle, purpose: foundationsPurpose };
  return [front, ...role.areas]
    .map(({ id, title, purpose }) => ({
      id,
      title,
      purpose,
      milestones: order.filter((place) => place.areaId === id).map((place) => catalog.milestones.get(place.milestoneId) as Milestone),
    }))
    .filter((stretch) => stretch.milestones.length > 0);
}
