import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import { milestonesOf, type Plan, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { canChange, knownIn } from "./known-choice.ts";

/** The texts of each milestone that the form shows, by id; a learner's own milestones have none. */
export type KnownDetails = Readonly<Record<string, Pick<MilestoneDetails, "outcome" | "alsoIn">>>;

/** The milestones that each other role shares with the plan and that a tick can change; roles without any are left out. */
export function findOtherPaths(plan: Pick<Plan, "areas">, details: KnownDetails): PlanArea[] {
  const paths = new Map<string, { id: string; title: string; items: PlanMilestone[] }>();
  for (const item of milestonesOf(plan).filter(canChange)) {
    // Details that a device kept from before may not tell it yet.
    for (const role of details[item.id]?.alsoIn ?? []) {
      const path = paths.get(role.id) ?? { ...role, items: [] };
      path.items.push(item);
      paths.set(role.id, path);
    }
  }
  return [...paths.values()].toSorted((one, other) => other.items.length - one.items.length);
}

/** The milestones that a button ticks: "area" or "path" with an id. */
export function findPart(pressed: string | undefined, plan: Pick<Plan, "areas">, paths: readonly PlanArea[]): PlanArea | undefined {
  return plan.areas.find(({ id }) => pressed === `area ${id}`) ?? paths.find(({ id }) => pressed === `path ${id}`);
}

/** The ticks at first: what is known, and what the plan shares with `role` when one is given. */
export function withPath(plan: Pick<Plan, "areas">, paths: readonly PlanArea[], role: string | undefined): ReadonlySet<string> {
  const shared = paths.find(({ id }) => id === role)?.items ?? [];
  return new Set([...knownIn(plan), ...shared.map(({ id }) => id)]);
}
