import { catalog } from "#lib/catalog/catalog.ts";
import { pathOf } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

/** Loads what the page of a role shows: its path, and for a learner what of it is settled and which plans they have. */
export async function loadRole(role: Role, learner: LearnerId | undefined) {
  const path = pathOf(role, catalog());
  const core = path.flatMap((stretch) => stretch.milestones);
  const [plans, statuses] = learner ? await Promise.all([listPlans(learner), loadStatuses(learner)]) : [[], new Map<string, never>()];
  const start = startRoleOf(role, catalog(), statuses);
  const settled = new Set(start.path.flatMap(({ id, settled }) => (settled ? [id] : [])));
  const hasPlan = plans.some((plan) => plan.roleId === role.id);
  return {
    path,
    hours: sumHours(core.map((milestone) => milestone.hours)),
    /** The path as its dates need it. */
    start,
    settled,
    /** The milestone that the learner works on. */
    here: hasPlan ? start.path.find(({ id }) => !settled.has(id))?.id : undefined,
    isSignedIn: learner !== undefined,
    hasPlan,
    hasOtherPlan: plans[0] !== undefined && plans[0].roleId !== role.id,
  };
}
export type LoadedRole = Awaited<ReturnType<typeof loadRole>>;
