import { withPrerequisites } from "#lib/planner/plan/order.ts";
import type { Catalog } from "./catalog.ts";
import { areaTitle, newPlanMilestones, orderForRole, pathOf, type Stretch } from "./path.ts";
import type { Milestone, Role, RoleId } from "./schema.ts";

/** The milestone with this id, also by a former id (then its `id` differs). */
export function findMilestone(id: string, catalog: Catalog): Milestone | undefined {
  return catalog.milestones.get(id) ?? [...catalog.milestones.values()].find((milestone) => milestone.formerIds?.includes(id));
}

/** The milestones that name this one as their prerequisite, in authored order. */
export function followersOf(id: string, catalog: Catalog): Milestone[] {
  return [...catalog.milestones.values()].filter((milestone) => milestone.prerequisites.includes(id));
}

/** All milestones of a role: those of a new plan, those on offer, and what they rest on. */
function allMilestones(role: Role, catalog: Catalog): Set<string> {
  return withPrerequisites(
    role.areas.flatMap((area) => area.milestones),
    catalog.milestones,
  );
}

/** A role's path with everything that it offers, area by area. */
export function fullPathOf(role: Role, catalog: Catalog): Stretch[] {
  return pathOf(role, catalog, allMilestones(role, catalog));
}

/** The place of a milestone in one role. */
export type MilestoneUsage = { roleId: RoleId; roleTitle: string; areaId: string; areaTitle: string };

/** Every role that has the milestone, with its skill area (or Foundations) there. */
export function usagesOf(id: string, catalog: Catalog): MilestoneUsage[] {
  return catalog.roles.flatMap((role) => {
    const place = orderForRole(role, catalog, allMilestones(role, catalog)).find(({ milestoneId }) => milestoneId === id);
    if (!place) return [];
    return [{ roleId: role.id, roleTitle: role.title, areaId: place.areaId, areaTitle: areaTitle(role, place.areaId) }];
  });
}

/** A skill area (or Foundations) of a role, and its place on the role's path. */
export type FoundArea = {
  area: Stretch;
  /** Those of a new plan. */
  planned: Milestone[];
  offered: Milestone[];
  path: Stretch[];
  /** Its index in the path. */
  at: number;
  /** The milestone that proves the area; Foundations have none. */
  proof: Milestone | undefined;
};

export function findArea(role: Role, areaId: string, catalog: Catalog): FoundArea | undefined {
  const path = fullPathOf(role, catalog);
  const at = path.findIndex((stretch) => stretch.id === areaId);
  const area = path[at];
  if (!area) return undefined;
  const planned = newPlanMilestones(role, catalog);
  const provenBy = role.areas.find((candidate) => candidate.id === areaId)?.provenBy;
  return {
    area,
    planned: area.milestones.filter(({ id }) => planned.has(id)),
    offered: area.milestones.filter(({ id }) => !planned.has(id)),
    path,
    at,
    proof: area.milestones.find(({ id }) => id === provenBy),
  };
}
