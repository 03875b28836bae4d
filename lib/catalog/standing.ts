import type { Importance } from "#lib/planner/plan/plan.ts";
import type { Catalog } from "./catalog.ts";
import { areaTitle, importanceOf, newPlanMilestones, offeredMilestones, orderForRole } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";

/** A choice of a role, with its milestones; the default, which a new plan holds, comes first. */
export type OpenChoice = { id: string; title: string; milestones: readonly Milestone[] };

/** The choice of the role that the milestone is part of. */
export function choiceOf(id: string, role: Role, catalog: Catalog): OpenChoice | undefined {
  const choice = role.choices.find(({ milestones }) => milestones.includes(id));
  return choice && { id: choice.id, title: choice.title, milestones: listDefaultFirst(choice, catalog) };
}

function listDefaultFirst(choice: Role["choices"][number], catalog: Catalog): Milestone[] {
  const ids = [choice.default, ...choice.milestones.filter((id) => id !== choice.default)];
  return ids.map((id) => catalog.milestones.get(id)).filter((found) => found !== undefined && !found.retired) as Milestone[];
}

/** A milestone of a role where it is best studied; with the choice that it stands for, if it is the default of one. */
export type StudyEntry = {
  milestone: Milestone;
  areaTitle: string;
  importance: Importance;
  /** The position in a new plan; none for what a new plan does not hold. */
  number: number | undefined;
  choice: OpenChoice | undefined;
};

/** All that a role offers, in study order. The milestones of a choice are one entry, at the place of its default. */
export function listStudyPath(role: Role, catalog: Catalog): StudyEntry[] {
  const planned = newPlanMilestones(role, catalog);
  const all = orderForRole(role, catalog, new Set([...planned, ...offeredMilestones(role, catalog)]));
  let number = 0;
  return all.flatMap(({ milestoneId: id, areaId }) => {
    const choice = choiceOf(id, role, catalog);
    if (choice && choice.milestones[0]?.id !== id) return [];
    return {
      milestone: catalog.milestones.get(id) as Milestone,
      areaTitle: areaTitle(role, areaId),
      importance: importanceOf(role, id, planned),
      number: planned.has(id) ? ++number : undefined,
      choice,
    };
  });
}
