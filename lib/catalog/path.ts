import { findStandIns } from "#lib/planner/plan/choices.ts";
import { foundations, orderMilestones, type Place, rankMilestones } from "#lib/planner/plan/order.ts";
import type { Importance } from "#lib/planner/plan/plan.ts";
import { applyOwnOrder } from "#lib/planner/plan/reorder.ts";
import type { Catalog } from "./catalog.ts";
import type { Milestone, Role } from "./schema.ts";

/** A section of a role's path: Foundations or a skill area, with its milestones in planned order. */
export type Stretch = { id: string; title: string; purpose: string; milestones: Milestone[] };

export const foundationsTitle = "Foundations";
const foundationsPurpose = "What the skill areas build on: learn it once and it counts in every role.";

/** The milestones of a new plan for the role: all but those that are extra and those of a choice that are not its default. */
export function newPlanMilestones(role: Role, catalog: Catalog): Set<string> {
  const left = listLeft(role);
  return new Set(listOffered(role, catalog).filter((id) => !left.has(id)));
}

/** The milestones that the role offers and a new plan does not hold: extra ones, and those of a choice that are not its default. */
export function offeredMilestones(role: Role, catalog: Catalog): string[] {
  const left = listLeft(role);
  return listOffered(role, catalog).filter((id) => left.has(id));
}

/**
 * What the role offers to a plan that holds some milestones, in study order: extra milestones, and the others of each choice that is made.
 * Those that a new plan would hold besides are new to this plan, and offered as such (see `findNewMilestones`).
 */
export function listOnOffer(role: Role, catalog: Catalog, held: ReadonlySet<string>): string[] {
  const core = newPlanMilestones(role, catalog);
  const isNew = (id: string) => core.has(id) && findStandIns(id, role.choices, held).length === 0;
  return listOffered(role, catalog).filter((id) => !held.has(id) && !isNew(id));
}

function listLeft({ extra, choices }: Role): Set<string> {
  return new Set([...extra, ...choices.flatMap((choice) => choice.milestones.filter((id) => id !== choice.default))]);
}

/** Every milestone of the role that is not retired, in study order. */
function listOffered(role: Role, catalog: Catalog): string[] {
  return role.order.filter((id) => catalog.milestones.get(id)?.retired === undefined && catalog.milestones.has(id));
}

/**
 * The importance of a milestone in a plan of the role. What is chosen instead of a choice's default is as important as that; what is
 * taken besides it is extra, and so is what the role does not have (any more).
 * @param included the milestones of the plan.
 */
export function importanceOf(role: Role, id: string, included: ReadonlySet<string>): Importance {
  const choice = role.choices.find(({ milestones }) => milestones.includes(id));
  const chosen = choice && [choice.default, ...choice.milestones].find((each) => included.has(each));
  const place = choice && chosen === id ? choice.default : id;
  if (role.extra.includes(place) || (choice && place !== choice.default) || !role.order.includes(place)) return "extra";
  return role.useful.includes(place) ? "useful" : "core";
}

/**
 * What a milestone proves in a plan of the role: all of it, as its capstone, or a skill area. What was chosen instead of a proof proves the area.
 * @param included the milestones of the plan.
 */
export function provesOf(role: Role, { id, rubric }: Milestone, included: ReadonlySet<string>): "role" | "area" | undefined {
  if (rubric) return "role";
  const isProof = role.areas.some(({ provenBy }) => provenBy === id || findStandIns(provenBy, role.choices, included).includes(id));
  return isProof ? "area" : undefined;
}

/** The order that a plan follows: a study order of its own instead of the role's, and whether it finishes one area before the next. */
export type PlannedOrder = { studyOrder?: readonly string[]; byArea?: boolean };

/**
 * Milestones of the role (those of a new plan by default) in planned order: in study order, or one area at a time; prerequisites come first
 * whatever either says. Milestones that are missing in a plan's own study order come where the role's has them.
 */
export function orderForRole(
  role: Role,
  catalog: Catalog,
  included: ReadonlySet<string> = newPlanMilestones(role, catalog),
  { studyOrder, byArea = false }: PlannedOrder = {},
): Place[] {
  const order = studyOrder ? applyOwnOrder([...new Set([...role.order, ...studyOrder])], studyOrder) : role.order;
  if (!byArea) return orderMilestones(rankMilestones(role.areas, catalog.milestones, order), included);
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: string) => rank.get(id) ?? order.length;
  const areas = role.areas.map(({ id, milestones }) => ({
    id,
    milestones: milestones.toSorted((one, other) => rankOf(one) - rankOf(other)),
  }));
  const inAreas = new Set(areas.flatMap(({ milestones }) => milestones));
  const front = order.filter((id) => !inAreas.has(id));
  return orderMilestones(rankMilestones(areas, catalog.milestones, [...front, ...inAreas]), included);
}

/** The milestones of a new plan for the role in study order. */
export function listInStudyOrder(role: Role, catalog: Catalog): Milestone[] {
  return orderForRole(role, catalog).flatMap(({ milestoneId }) => catalog.milestones.get(milestoneId) ?? []);
}

/** The title of a skill area of the role, or of Foundations. */
export function areaTitle(role: Role, areaId: string): string {
  return role.areas.find((area) => area.id === areaId)?.title ?? foundationsTitle;
}

/** The ids of Foundations and the role's areas, as milestones are grouped by them. */
export function listAreaIds(role: Role): string[] {
  return [foundations, ...role.areas.map(({ id }) => id)];
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
