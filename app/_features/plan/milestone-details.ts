import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Milestone, Resource } from "#lib/catalog/schema.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";

/** The catalog's texts of a milestone, as plain data for the browser. */
export type MilestoneDetails = {
  /** For rows and maps. None in what a browser has kept from a release before. */
  shortName?: string;
  outcome: string;
  why: string | undefined;
  doneWhen: Milestone["doneWhen"];
  /** None in what a browser has kept from a release before. */
  recall?: Milestone["recall"] | undefined;
  rubric?: Milestone["rubric"];
  tools: readonly { id: string; name: string }[];
  resources: readonly Pick<Resource, "title" | "url" | "kind" | "minutes" | "licence" | "access">[];
  /** The other roles whose core holds it. */
  alsoIn: readonly { id: string; title: string }[];
};

/** Collects the catalog's texts of each milestone of a plan, by id. A learner's own milestone has none. */
export function describeMilestones(plan: Plan): Record<string, MilestoneDetails> {
  const { milestones, tools, roles } = catalog();
  const others = roles.filter(({ id }) => id !== plan.role.id).map((role) => ({ role, core: newPlanMilestones(role, catalog()) }));
  const details: Record<string, MilestoneDetails> = {};
  for (const { id } of milestonesOf(plan)) {
    const milestone = milestones.get(id);
    if (!milestone) continue;
    details[id] = {
      shortName: milestone.shortName,
      outcome: milestone.outcome,
      why: milestone.why[plan.role.id as keyof Milestone["why"]],
      doneWhen: milestone.doneWhen,
      recall: milestone.recall,
      rubric: milestone.rubric,
      tools: milestone.tools.map((id) => ({ id, name: tools[id]?.name ?? id })),
      resources: milestone.resources.map(({ title, url, kind, minutes, licence, access }) => ({
        title,
        url,
        kind,
        minutes,
        licence,
        access,
      })),
      alsoIn: others.filter(({ core }) => core.has(milestone.id)).map(({ role }) => ({ id: role.id, title: role.title })),
    };
  }
  return details;
}
