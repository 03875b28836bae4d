import { RankQueue } from "./rank-queue.ts";

/** What ordering needs to know of a milestone. */
export type GraphMilestone = { id: string; prerequisites: readonly string[] };

/** What ordering needs to know of a skill area: its milestones in authored order. */
export type GraphArea = { id: string; milestones: readonly string[] };

/** A milestone's place in a plan: the skill area it is learned in. */
export type Place = { milestoneId: string; areaId: string };

/** Where prerequisites go that no skill area of the role holds. */
export const foundations = "foundations";

/** The graph cannot be put in order; the message names what to mend. */
export class OrderError extends Error {}

/**
 * Everything that `wanted` rests on, itself included: each prerequisite, and theirs in turn.
 * @throws OrderError when an id is not in `milestones`.
 */
export function withPrerequisites(wanted: Iterable<string>, milestones: ReadonlyMap<string, GraphMilestone>): Set<string> {
  const found = new Set<string>();
  const open = [...wanted];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    const milestone = milestones.get(id);
    if (!milestone) throw new OrderError(`There is no milestone "${id}".`);
    found.add(id);
    open.push(...milestone.prerequisites);
  }
  return found;
}

/**
 * Puts milestones in the one order in which they are planned: prerequisites first, then the skill areas' order, then
 * the authored order. Of all such orders it is the first, so the same input gives the same order everywhere.
 * A milestone in none of the areas goes under Foundations, in front. Prerequisites outside `included` do not count.
 *
 * Kahn's algorithm (1962) with a priority queue; numbers in typed arrays stand for the milestones. O(V + E) in practice: the queue
 * takes log32 V steps.
 * @param milestones every milestone there is, in authored order.
 * @throws OrderError on an unknown id or a cycle, naming the milestones on it.
 */
export function orderMilestones(
  areas: readonly GraphArea[],
  milestones: ReadonlyMap<string, GraphMilestone>,
  included: ReadonlySet<string>,
): Place[] {
  const ranking = rankMilestones(areas, milestones, included);
  const { places } = ranking;
  const { waitingFor, firstLink, nextLink, follower } = linkFollowers(ranking);
  const ready = new RankQueue(places.length);
  for (let rank = 0; rank < places.length; rank += 1) if (waitingFor[rank] === 0) ready.push(rank);
  const order: Place[] = [];
  for (let rank = ready.pop(); rank >= 0; rank = ready.pop()) {
    order.push(places[rank] as Place);
    for (let link = firstLink[rank] as number; link >= 0; link = nextLink[link] as number) {
      const after = follower[link] as number;
      const left = (waitingFor[after] as number) - 1;
      waitingFor[after] = left;
      if (left === 0) ready.push(after);
    }
  }
  if (order.length < places.length) {
    const cycle = findCycle(ranking, waitingFor);
    throw new OrderError(`These milestones wait for each other: ${cycle.slice(0, 5).join(", ")}. Remove one of their prerequisites.`);
  }
  return order;
}

/** The included milestones by area and authored order, not minding prerequisites. A milestone's rank is its index in both lists. */
type Ranking = { places: Place[]; milestones: GraphMilestone[]; rankOf: (id: string) => number | undefined };

function rankMilestones(
  areas: readonly GraphArea[],
  milestones: ReadonlyMap<string, GraphMilestone>,
  included: ReadonlySet<string>,
): Ranking {
  const rankInAreas = new Map<string, number>();
  const inAreas: Place[] = [];
  for (const area of areas) {
    for (const milestoneId of area.milestones) {
      if (!included.has(milestoneId) || rankInAreas.has(milestoneId)) continue;
      rankInAreas.set(milestoneId, inAreas.length);
      inAreas.push({ milestoneId, areaId: area.id });
    }
  }
  const outside: Place[] = [];
  if (inAreas.length < included.size) {
    for (const milestoneId of milestones.keys()) {
      if (!included.has(milestoneId) || rankInAreas.has(milestoneId)) continue;
      outside.push({ milestoneId, areaId: foundations });
    }
  }
  // Foundations go in front, and the ranks below 0 are free.
  for (const [index, { milestoneId }] of outside.entries()) rankInAreas.set(milestoneId, index - outside.length);
  const places = outside.length ? [...outside, ...inAreas] : inAreas;
  const ranked = places.map(({ milestoneId }) => getMilestone(milestoneId, milestones));
  if (places.length < included.size) for (const id of included) getMilestone(id, milestones);
  const rankOf = (id: string) => {
    const rank = rankInAreas.get(id);
    return rank === undefined ? undefined : rank + outside.length;
  };
  return { places, milestones: ranked, rankOf };
}

function getMilestone(id: string, milestones: ReadonlyMap<string, GraphMilestone>): GraphMilestone {
  const milestone = milestones.get(id);
  if (!milestone) throw new OrderError(`There is no milestone "${id}".`);
  return milestone;
}

/**
 * Who waits for whom, by rank. The followers of a rank are a chain of links: `firstLink[rank]`, then `nextLink[link]`, until -1;
 * `follower[link]` is the rank that follows. A prerequisite named twice makes two links and is waited for twice.
 */
function linkFollowers({ milestones, rankOf }: Ranking) {
  const most = milestones.reduce((sum, { prerequisites }) => sum + prerequisites.length, 0);
  const waitingFor = new Int32Array(milestones.length);
  const firstLink = new Int32Array(milestones.length).fill(-1);
  const nextLink = new Int32Array(most);
  const follower = new Int32Array(most);
  let link = 0;
  for (let rank = 0; rank < milestones.length; rank += 1) {
    for (const prerequisite of (milestones[rank] as GraphMilestone).prerequisites) {
      const before = rankOf(prerequisite);
      if (before === undefined) continue;
      waitingFor[rank] = (waitingFor[rank] as number) + 1;
      follower[link] = rank;
      nextLink[link] = firstLink[before] as number;
      firstLink[before] = link;
      link += 1;
    }
  }
  return { waitingFor, firstLink, nextLink, follower };
}

/** Walks back from a milestone that still waits, always to a prerequisite that does too, until one comes again. */
function findCycle({ milestones, rankOf }: Ranking, waitingFor: Int32Array): string[] {
  const waits = (rank: number | undefined) => rank !== undefined && (waitingFor[rank] as number) > 0;
  const walked = new Set<GraphMilestone>();
  let at = milestones.find((_, rank) => waits(rank)) as GraphMilestone;
  while (!walked.has(at)) {
    walked.add(at);
    at = milestones[rankOf(at.prerequisites.find((id) => waits(rankOf(id))) as string) as number] as GraphMilestone;
  }
  const path = [...walked].map(({ id }) => id);
  return path.slice(path.indexOf(at.id)).reverse();
}
