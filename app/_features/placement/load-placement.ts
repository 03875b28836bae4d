import { catalog } from "#lib/catalog/catalog.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { listInStudyOrder, pathOf } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { assemblePlacement, type LoadedPlacement } from "./assemble-placement.ts";

/** Reads what a placement on a role's path is made of, for a visitor or a learner. */
export async function loadPlacement(
  role: Role,
  search: Readonly<Record<string, string | string[] | undefined>>,
  learner: LearnerId | undefined,
): Promise<LoadedPlacement> {
  const own = learner && (await listPlans(learner)).find(({ roleId }) => roleId === role.id);
  return assemblePlacement({
    role: { id: role.id, title: role.title },
    areas: pathOf(role, catalog()),
    order: listInStudyOrder(role, catalog()).map(({ id }) => id),
    network: (origin) => placementNetwork(role, catalog(), origin),
    search,
    settledBefore: learner && new Set([...(await loadStatuses(learner))].flatMap(([id, status]) => (isSettled(status) ? [id] : []))),
    planId: own?.id,
    today: todayOf(undefined, new Date()),
  });
}
