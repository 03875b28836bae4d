import type { Catalog } from "./catalog.ts";
import { listInStudyOrder } from "./path.ts";
import type { Milestone, Role } from "./schema.ts";
import { firstResultsOf } from "./start-roles.ts";

/** What one makes on the way through a role, in study order: the first result of its kind, the proof of each area, and the capstone. */
export function listResults(role: Role, catalog: Catalog): Milestone[] {
  const path = listInStudyOrder(role, catalog);
  const first = path.find(({ id }) => firstResultsOf[role.id].includes(id));
  const proofs = new Set(role.areas.map(({ provenBy }) => provenBy));
  return path.filter((milestone) => milestone === first || proofs.has(milestone.id) || milestone.rubric !== undefined);
}

/** What one makes in a role and in none of the others, in study order, without the capstone. */
export function listOwnResults(role: Role, others: readonly Role[], catalog: Catalog): Milestone[] {
  const elsewhere = new Set(
    others.filter(({ id }) => id !== role.id).flatMap((other) => listInStudyOrder(other, catalog).map(({ id }) => id)),
  );
  return listResults(role, catalog).filter(({ id, rubric }) => rubric === undefined && !elsewhere.has(id));
}

/** The minutes of study until the first result of a role's own kind is there. */
export function minutesToFirstResult(path: readonly { id: string; minutes: number }[], firstResults: readonly string[]): number {
  const at = path.findIndex(({ id }) => firstResults.includes(id));
  return path.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0);
}
