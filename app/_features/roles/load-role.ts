import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, pathOf } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

/** Loads what the page of a role shows: its path, and for a learner what of it is settled and which plans they have. */
export async function loadRole(role: Role, learner: LearnerId | undefined) {
  const path = pathOf(role, catalog());
  const core = path.flatMap((stretch) => stretch.milestones);
  const [plans, statuses] = learner ? await Promise.all([listPlans(learner), loadStatuses(learner)]) : [[], new Map<string, never>()];
  const settled = new Set([...statuses].filter(([, status]) => isSettled(status)).map(([id]) => id));
  return {
    path,
    coreCount: core.length,
    hours: sumHours(core.map((milestone) => milestone.hours)),
    settled,
    /** How many milestones of the core are settled already. */
    settledCount: [...newPlanMilestones(role, catalog())].filter((id) => settled.has(id)).length,
    isSignedIn: learner !== undefined,
    hasPlan: plans.some((plan) => plan.roleId === role.id),
    hasOtherPlan: plans[0] !== undefined && plans[0].roleId !== role.id,
  };
}
