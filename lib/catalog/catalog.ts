import { createHash } from "node:crypto";
import { milestoneFiles } from "./milestones.ts";
import dataAnalyst from "./roles/data-analyst.ts";
import dataScientist from "./roles/data-scientist.ts";
import genaiEngineer from "./roles/genai-engineer.ts";
import mlEngineer from "./roles/ml-engineer.ts";
import type { Milestone, Role, RoleId, Tool } from "./schema.ts";
import { tools } from "./tools.ts";

/** The whole curriculum at one moment. */
export type Catalog = {
  roles: readonly Role[];
  /** By id, in authored order. */
  milestones: ReadonlyMap<string, Milestone>;
  /** Today's id for each id that a milestone had before. */
  renamed: ReadonlyMap<string, string>;
  tools: Readonly<Record<string, Tool>>;
  /** The first 12 hex digits of the content's SHA-256: equal content, equal version. */
  version: string;
};

/** Puts a catalog together from its parts and names its version. */
export function buildCatalog(roles: readonly Role[], milestones: readonly Milestone[], allTools: Record<string, Tool>): Catalog {
  const content = JSON.stringify([roles, milestones, allTools]);
  return {
    roles,
    milestones: new Map(milestones.map((milestone) => [milestone.id, milestone])),
    renamed: new Map(milestones.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const))),
    tools: allTools,
    version: createHash("sha256").update(content).digest("hex").slice(0, 12),
  };
}

let built: Catalog | undefined;

/** The catalog that this release ships. */
export function catalog(): Catalog {
  built ??= buildCatalog([dataAnalyst, dataScientist, mlEngineer, genaiEngineer], milestoneFiles, tools);
  return built;
}

/** A role of the shipped catalog; undefined when there is none of that id. */
export function findRole(id: string): Role | undefined {
  return catalog().roles.find((role) => role.id === id);
}

/** A role that is known to exist. */
export function getRole(id: RoleId): Role {
  return findRole(id) as Role;
}
