import { catalog } from "#lib/catalog/catalog.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { pathOf } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listPlans, loadStatuses } from "#lib/data/plans/plans.ts";
import { type Placement, placeLearner } from "#lib/planner/placement/place.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { type PlacementAddress, readPlacementAddress } from "./placement-address.ts";

/** What the screens of a placement show. */
export type LoadedPlacement = {
  role: Role;
  address: PlacementAddress;
  placement: Placement;
  areas: readonly { id: string; title: string; milestones: readonly Milestone[] }[];
  /** The milestones that the learner settled before. */
  settled: ReadonlySet<string>;
  /** The learner's plan for the role, if there is one. */
  planId: string | undefined;
};

/** Places whoever asks by the answers in the address, and a learner also by what they settled already. */
export async function loadPlacement(
  role: Role,
  search: Readonly<Record<string, string | string[] | undefined>>,
  learner: LearnerId | undefined,
): Promise<LoadedPlacement> {
  const areas = pathOf(role, catalog());
  const ids = areas.flatMap(({ milestones }) => milestones.map(({ id }) => id));
  const address = readPlacementAddress(search, role.id, ids);
  const statuses = learner ? await loadStatuses(learner) : new Map<string, never>();
  const settled = new Set(ids.filter((id) => isSettled(statuses.get(id) ?? "not_started")));
  const placement = placeLearner(placementNetwork(role, catalog(), address.origin), { answers: address.answers, settled });
  const plan = learner && (await listPlans(learner)).find(({ roleId }) => roleId === role.id);
  return { role, address, placement, areas, settled, planId: plan?.id };
}
