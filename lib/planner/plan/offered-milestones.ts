import { listMissing, prerequisitesWithin } from "./choices.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "./plan.ts";
import { applyOwnOrder, reorderPlan } from "./reorder.ts";

/**
 * Adds a milestone and its missing prerequisites to a plan. Milestones already in the plan do not change, nor does their order.
 * @param widest the plan with everything that its role offers, in order; it includes the plan's milestones.
 */
export function addWithPrerequisites(plan: Plan, widest: Plan, milestoneId: string): Plan {
  const offered = new Map(milestonesOf(widest).map((item) => [item.id, item]));
  const held = new Set(milestonesOf(plan).map(({ id }) => id));
  if (!offered.has(milestoneId)) return plan;
  return holdExactly(plan, widest, new Set([...held, ...listMissing(milestoneId, offered, choicesOf(widest), held)]));
}

/**
 * Takes one milestone of a choice instead of another, with what it rests on. What else was only there for the other one stays.
 * @param widest as for `addWithPrerequisites`.
 */
export function swapMilestone(plan: Plan, widest: Plan, outId: string, inId: string): Plan {
  const isChoice = widest.choices.some(({ options }) => [outId, inId].every((id) => options.some((option) => option.id === id)));
  if (!isChoice || outId === inId) return plan;
  const added = addWithPrerequisites(plan, widest, inId);
  const ids = new Set(milestonesOf(added).map(({ id }) => id));
  if (!ids.has(inId) || !ids.delete(outId)) return plan;
  return holdExactly(added, widest, ids);
}

const choicesOf = (plan: Plan) => plan.choices.map(({ options }) => ({ milestones: options.map(({ id }) => id) }));

/** The plan with exactly these milestones: those that it holds as they are, the others as `widest` has them. */
function holdExactly(plan: Plan, widest: Plan, ids: ReadonlySet<string>): Plan {
  const held = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  const offered = new Map(milestonesOf(widest).map((item) => [item.id, item]));
  const order = applyOwnOrder(
    [...new Set([...offered.keys(), ...held.keys()])].filter((id) => ids.has(id)),
    [...held.keys()],
  );
  const rankOf = new Map(order.map((id, rank) => [id, rank]));
  const place = (item: PlanMilestone): PlanMilestone => {
    const wide = offered.get(item.id) ?? item;
    return {
      ...(held.get(item.id) ?? item),
      rank: rankOf.get(item.id) ?? order.length,
      prerequisites: prerequisitesWithin(wide.prerequisites, choicesOf(widest), ids).sort(
        (one, other) => (rankOf.get(one) ?? 0) - (rankOf.get(other) ?? 0),
      ),
    };
  };
  const areas = widest.areas.map(({ id, title, items }) => {
    const here = new Map([...items, ...(plan.areas.find((area) => area.id === id)?.items ?? [])].map((item) => [item.id, item]));
    const kept = [...here.values()].filter((item) => ids.has(item.id)).map(place);
    return { id, title, items: kept.sort((one, other) => one.rank - other.rank) };
  });
  return { ...plan, choices: widest.choices, areas: areas.filter(({ items }) => items.length > 0) };
}

/** The plan in the study order of its role; milestones that the role does not offer any more keep their place behind the one before them. */
export function followStudyOrder(plan: Plan, widest: Plan): Plan {
  const order = applyOwnOrder(
    milestonesOf(plan).map(({ id }) => id),
    milestonesOf(widest).map(({ id }) => id),
  );
  return reorderPlan(plan, order);
}
