import { isSettled } from "#lib/planner/plan/counts.ts";
import { type Importance, milestoneState, neededPrerequisites, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "./schedule.ts";
import { type CutItem, type FoundCut, mostBranches, mostCutMinutes, searchCut } from "./search-cut.ts";

/** The fields of a milestone that leaving it out needs. */
export type CutMilestone = {
  id: string;
  /** What leaving it out frees. */
  minutesLeft: number;
  /** What it is worth, besides its importance: an hour that was worked already is lost with it. */
  minutes: number;
  importance: Importance;
  /** Those that it cannot do without. */
  needs: readonly string[];
  /** Whether it proves the role (the capstone) or a skill area. */
  proves?: "role" | "area" | undefined;
};

/** Milestones to leave out so that the rest fits. */
export type ScopeCut = {
  /** In planned order. */
  ids: string[];
  minutes: number;
  /** Those of them that prove a skill area. */
  proofs: string[];
  /** How much more than the least possible it may lose, as a share of that: 0 when no cut loses less. */
  gap: number;
};

/** What an hour of a milestone is worth: a core hour goes when three useful ones or nine extra ones would have to. */
const worthOf: Record<Importance, number> = { extra: 1, useful: 3, core: 9 };

/**
 * Proposes what to leave out to free at least `wanted` minutes, with everything that needs it: the milestones whose hours, weighted by
 * importance, are worth least. The capstone stays with all that it needs, and the proofs of areas stay as long as they can: they go only when
 * everything else is not enough, then as few as possible. `searchCut` says how; the answer is the best, or `gap` says how near it is.
 * @param left the milestones that are not settled, in planned order.
 * @returns null when even that does not free so much.
 */
export function proposeScopeCut(left: readonly CutMilestone[], wanted: number): ScopeCut | null {
  const proofs = left.filter(({ proves }) => proves === "area").map(({ id }) => id);
  for (let count = 0; count <= proofs.length; count += 1) {
    let best: FoundCut | undefined;
    // No cut with so many proofs loses less.
    let least = Number.POSITIVE_INFINITY;
    const ways = chooseSome(proofs, count);
    for (const gone of ways) {
      const items = left.map((item) => toCutItem(item, item.proves === "area" && !gone.includes(item.id)));
      if (mostCutMinutes(items) < wanted) continue;
      const { cut, leastLoss } = searchCut(items, wanted, { below: best?.loss, branches: Math.ceil(mostBranches / ways.length) });
      least = Math.min(least, leastLoss);
      best = cut ?? best;
    }
    if (best) {
      const { ids, minutes, loss } = best;
      return { ids, minutes, proofs: proofs.filter((id) => ids.includes(id)), gap: loss === 0 ? 0 : loss / least - 1 };
    }
  }
  return null;
}

/** The most minutes that leaving out can free: with every area's proof kept, and with the capstone and what it needs alone. */
export function findMostCut(left: readonly CutMilestone[]): { keepingProofs: number; keepingCapstone: number } {
  return {
    keepingProofs: mostCutMinutes(left.map((item) => toCutItem(item, item.proves === "area"))),
    keepingCapstone: mostCutMinutes(left.map((item) => toCutItem(item, false))),
  };
}

/** The open milestones of a plan as they can be left out. */
export function listCutMilestones(items: readonly PlanMilestone[]): CutMilestone[] {
  return items
    .filter((item) => !isSettled(milestoneState(item)))
    .map((item) => ({
      id: item.id,
      minutesLeft: remainingMinutes(item.minutes, milestoneState(item), item.steps),
      minutes: item.minutes,
      importance: item.importance,
      needs: neededPrerequisites(item),
      proves: item.proves,
    }));
}

/** The ids that leaving out these means: they and all that needs them, in planned order, but neither the capstone nor what it needs. */
export function withFollowers(left: readonly CutMilestone[], ids: readonly string[]): string[] {
  const locked = new Set(listLocked(left));
  const out = new Set(ids.filter((id) => !locked.has(id)));
  // In planned order, one pass finds nearly all; an own order may need more.
  for (let before = -1; before !== out.size; ) {
    before = out.size;
    for (const { id, needs } of left) if (!locked.has(id) && needs.some((need) => out.has(need))) out.add(id);
  }
  return left.map(({ id }) => id).filter((id) => out.has(id));
}

/**
 * The ids that are left out after somebody ticked what stays: what came back brings all that it needs, and what goes takes all that needs it.
 * @param kept the ids that are ticked now. @param wasOut those that were not ticked before.
 */
export function chooseScope(left: readonly CutMilestone[], kept: readonly string[], wasOut: readonly string[]): string[] {
  const back = new Set(kept.filter((id) => wasOut.includes(id)).flatMap((id) => listNeeds(left, id)));
  return withFollowers(
    left,
    left.map(({ id }) => id).filter((id) => !kept.includes(id) && !back.has(id)),
  );
}

/** The ids that cannot be left out: the capstone's and all that it needs. */
export function listLocked(left: readonly CutMilestone[]): string[] {
  return left.flatMap(({ id, proves }) => (proves === "role" ? listNeeds(left, id) : []));
}

/** A milestone and all that it needs, by id. */
function listNeeds(left: readonly CutMilestone[], id: string): string[] {
  const byId = new Map(left.map((item) => [item.id, item]));
  const found = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (found.has(next) || !byId.has(next)) continue;
    found.add(next);
    ahead.push(...(byId.get(next)?.needs ?? []));
  }
  return [...found];
}

function toCutItem({ id, minutesLeft, minutes, importance, needs, proves }: CutMilestone, stays: boolean): CutItem {
  return { id, minutes: minutesLeft, loss: minutes * worthOf[importance], needs, stays: stays || proves === "role" };
}

/** Every way to choose `count` of these, in order. A role has five areas, so there are at most ten. */
function chooseSome(all: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return all.flatMap((first, at) => chooseSome(all.slice(at + 1), count - 1).map((others) => [first, ...others]));
}
