import { buildNetwork, type Network } from "#lib/planner/placement/network.ts";
import type { OriginId } from "#lib/planner/placement/told.ts";
import type { Catalog } from "./catalog.ts";
import { listFreshMilestones } from "./fresh-plan.ts";
import { likelyOf } from "./likely-of-origins.ts";
import { newPlanMilestones } from "./path.ts";
import type { Role } from "./schema.ts";

const built = new WeakMap<Catalog, Map<string, Network>>();

/** The network of a new plan's milestones for the role, seen from an origin. Built once for each. */
export function placementNetwork(role: Role, catalog: Catalog, origin?: OriginId): Network {
  const networks = built.get(catalog) ?? new Map<string, Network>();
  built.set(catalog, networks);
  const key = `${role.id} ${origin ?? ""}`;
  const network = networks.get(key) ?? makeNetwork(role, catalog, origin);
  networks.set(key, network);
  return network;
}

function makeNetwork(role: Role, catalog: Catalog, origin: OriginId | undefined): Network {
  const path = listFreshMilestones(role, catalog, newPlanMilestones(role, catalog)).map(({ areaId, item }) => ({ ...item, areaId }));
  return buildNetwork(path, origin ? likelyOf[origin] : []);
}
