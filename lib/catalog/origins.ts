import { buildNetwork, type Network } from "#lib/planner/placement/network.ts";
import type { OriginId } from "#lib/planner/placement/told.ts";
import type { Catalog } from "./catalog.ts";
import { listFreshMilestones } from "./fresh-plan.ts";
import { newPlanMilestones } from "./path.ts";
import type { Role } from "./schema.ts";

/**
 * What people of each origin can mostly do, whatever role has it. What is most typical comes first and
 * is asked first. It only decides where the questions begin; answers weigh more.
 */
export const likelyOf: Record<OriginId, readonly string[]> = {
  backend: [
    "py-modules-envs",
    "py-first-script",
    "py-data-programs",
    "py-testing",
    "shell-basics",
    "git-basics",
    "sql-basics",
    "sql-joins-aggregation",
    "http-json-apis",
    "rest-model-api",
    "api-auth",
    "docker-image",
    "cicd-github-actions",
    "structured-logging",
  ],
  reports: ["excel-analysis", "excel-power-query", "sql-basics", "desc-stats", "stakeholder-question", "chart-design", "tableau-dashboard"],
  research: [
    "pandas-wrangling",
    "py-first-script",
    "py-data-programs",
    "numpy-arrays",
    "desc-stats",
    "prob-distributions",
    "stat-inference",
    "linear-algebra-calculus",
    "eda-report",
  ],
};

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
  const path = listFreshMilestones(role, catalog, newPlanMilestones(role, catalog)).map(({ item }) => item);
  return buildNetwork(path, origin ? likelyOf[origin] : []);
}
