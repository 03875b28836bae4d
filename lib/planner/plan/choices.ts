import { isSettled } from "./counts.ts";
import type { GraphMilestone } from "./order.ts";
import { milestoneState, milestonesOf, type Plan, type PlanChoice } from "./plan.ts";

/** The ids of a choice: milestones of which one is enough. */
type ChoiceIds = { milestones: readonly string[] };

/** Finds what stands in for a milestone that a plan does not hold: the other milestones of its choice that the plan does hold. */
export function findStandIns(id: string, choices: readonly ChoiceIds[], included: ReadonlySet<string>): string[] {
  if (included.has(id)) return [];
  return choices.flatMap(({ milestones }) => (milestones.includes(id) ? milestones.filter((other) => included.has(other)) : []));
}

/** Prerequisites within a plan: those that it holds, and what stands in for those that it does not. Each once. */
export function prerequisitesWithin(
  prerequisites: readonly string[],
  choices: readonly ChoiceIds[],
  included: ReadonlySet<string>,
): string[] {
  return [...new Set(prerequisites.flatMap((id) => (included.has(id) ? [id] : findStandIns(id, choices, included))))];
}

/**
 * Lists what a plan lacks to take a milestone: the milestone and all it rests on, except what the plan holds and what has a stand-in there.
 * Ids without a milestone are left out.
 */
export function listMissing(
  id: string,
  milestones: ReadonlyMap<string, GraphMilestone>,
  choices: readonly ChoiceIds[],
  held: ReadonlySet<string>,
): string[] {
  const missing = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const milestone = milestones.get(next);
    if (!milestone || held.has(next) || missing.has(next)) continue;
    if (next !== id && findStandIns(next, choices, held).length > 0) continue;
    missing.add(next);
    open.push(...milestone.prerequisites);
  }
  return [...missing];
}

/** The options of a choice that another one of it could be chosen instead of: those of the plan that are neither done nor known nor skipped. */
export function findReplaceable(plan: Pick<Plan, "areas" | "choices">, id: string): PlanChoice["options"][number][] {
  const options = plan.choices.find((choice) => choice.options.some((option) => option.id === id))?.options ?? [];
  const open = new Set(milestonesOf(plan).flatMap((item) => (isSettled(milestoneState(item)) ? [] : [item.id])));
  return options.filter((option) => option.id !== id && open.has(option.id));
}
