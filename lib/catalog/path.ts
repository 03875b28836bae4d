import { foundations, orderMilestones, type Place, rankMilestones } from "#lib/planner/plan/order.ts";
import type { Catalog } from "./catalog.ts";
import type { Milestone, Role } from "./schema.ts";

/** A section of a role's path: Foundations or a skill area, with its milestones in planned order. */
export type Stretch = { id: string; title: string; purpose: string; milestones: Milestone[] };

export const foundationsTitle = "Foundations";
const foundationsPurpose = "What the skill areas build on: learn it once and it counts in every role.";

/** The milestones of a new plan for the role: all but those that are extra and those of a choice that are not its default. */
export function coreMilestones(role: Role, catalog: Catalog): Set<string> {
  const left = listLeft(role);
  return new Set(listOffered(role, catalog).filter((id) => !left.has(id)));
}

/** The milestones that the role offers and a new plan does not hold: extra ones, and those of a choice that are not its default. */
export function optionalMilestones(role: Role, catalog: Catalog): string[] {
  const left = listLeft(role);
  return listOffered(role, catalog).filter((id) => left.has(id));
}

function listLeft({ extra, choices }: Role): Set<string> {
  return new Set([...extra, ...choices.flatMap((choice) => choice.milestones.filter((id) => id !== choice.default))]);
}

/** Every milestone of the role that is not retired, in study order. */
function listOffered(role: Role, catalog: Catalog): string[] {
  return role.order.filter((id) => catalog.milestones.get(id)?.retired === undefined && catalog.milestones.has(id));
}

/** The role's milestones (those of a new plan by default) in study order. */
export function orderForRole(role: Role, catalog: Catalog, included: ReadonlySet<string> = coreMilestones(role, catalog)): Place[] {
  return orderMilestones(rankMilestones(role.areas, catalog.milestones, role.order), included);
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
