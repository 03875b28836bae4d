import { withPrerequisites } from "./order.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";

/**
 * Adds a milestone and its missing prerequisites to a plan. Milestones already in the plan do not change.
 * @param widest the plan with everything that its role offers, in order; it includes the plan's milestones.
 */
export function addWithPrerequisites(plan: Plan, widest: Plan, milestoneId: string): Plan {
  const offered = new Map(milestonesOf(widest).map((item) => [item.id, item]));
  const held = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  if (!offered.has(milestoneId)) return plan;
  const included = new Set([...held.keys(), ...withPrerequisites([milestoneId], offered)]);
  const place = (item: PlanMilestone): PlanMilestone => ({
    ...(held.get(item.id) ?? item),
    prerequisites: item.prerequisites.filter((id) => included.has(id)),
  });
  const areas = widest.areas.map((area) => ({ ...area, items: area.items.filter(({ id }) => included.has(id)).map(place) }));
  return { ...plan, areas: areas.filter(({ items }) => items.length > 0) };
}
