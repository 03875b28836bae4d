import { withPrerequisites } from "./order.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";

/**
 * Takes a milestone into a plan, with what it rests on. What the plan holds already stays as it is.
 * @param widest the plan with everything that its role offers, in order; the plan's milestones are among them.
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
