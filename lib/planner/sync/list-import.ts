import type { Status } from "#lib/planner/plan/counts.ts";
import type { MilestoneMerge } from "./merge-imported-plan.ts";

/** What an import changes of one milestone. */
export type ImportedChange = {
  id: string;
  /** Whether the plan does not hold it yet. */
  added: boolean;
  /** The status before and after; null where it stays. */
  status: { from: Status; to: Status } | null;
  /** Whether the plan leaves it out from now on; null where that stays. */
  skipped: boolean | null;
  stepsTicked: number;
  stepsUnticked: number;
  /** "added" where there was none, "joined" where both texts are kept. */
  note: "added" | "joined" | null;
  links: number;
  /** The own estimate in minutes; null where it stays. */
  estimateMinutes: number | null;
};

/** Lists what a merge changes milestone by milestone, in the order of `ids`; those that stay as they are are left out. */
export function listImportedChanges(merge: Omit<MilestoneMerge, "own">, ids: Iterable<string>): ImportedChange[] {
  const changes = new Map<string, ImportedChange>();
  const of = (id: string): ImportedChange => {
    const known = changes.get(id) ?? {
      ...{ id, added: false, status: null, skipped: null, stepsTicked: 0, stepsUnticked: 0, note: null, links: 0, estimateMinutes: null },
    };
    changes.set(id, known);
    return known;
  };
  for (const { id, skipped, minutes } of merge.milestones) {
    Object.assign(of(id), { added: true, skipped: skipped || null, estimateMinutes: minutes });
  }
  for (const { id, from, status } of merge.statuses) if (from !== status) of(id).status = { from, to: status };
  for (const { id, skipped } of merge.skipped) of(id).skipped = skipped;
  for (const { id } of merge.ticks) of(id).stepsTicked += 1;
  for (const { id } of merge.unticks) of(id).stepsUnticked += 1;
  for (const { id, joined } of merge.notes) of(id).note = joined ? "joined" : "added";
  for (const { id } of merge.links) of(id).links += 1;
  for (const { id, minutes } of merge.estimates) of(id).estimateMinutes = minutes;
  const place = new Map([...ids].map((id, index) => [id, index]));
  return [...changes.values()].sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}
