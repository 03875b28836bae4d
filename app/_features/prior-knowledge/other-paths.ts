import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import { milestonesOf, type Plan, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { canChange, knownIn } from "./known-choice.ts";

/** What the page tells of each milestone, by id; nothing of a learner's own. */
export type KnownDetails = Readonly<Record<string, Pick<MilestoneDetails, "outcome" | "alsoIn">>>;

/** What each other role shares with the plan, as far as a tick can change it. Roles that share nothing are left out. */
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

/** What a button ticks: "area" or "path" with its id. */
export function findPart(pressed: string | undefined, plan: Pick<Plan, "areas">, paths: readonly PlanArea[]): PlanArea | undefined {
  return plan.areas.find(({ id }) => pressed === `area ${id}`) ?? paths.find(({ id }) => pressed === `path ${id}`);
}

/** The ticks at first: what is known, and what a role shares with the plan if the page was opened for that. */
export function withPath(plan: Pick<Plan, "areas">, paths: readonly PlanArea[], role: string | undefined): ReadonlySet<string> {
  const shared = paths.find(({ id }) => id === role)?.items ?? [];
  return new Set([...knownIn(plan), ...shared.map(({ id }) => id)]);
}
