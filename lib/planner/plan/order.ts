import { RankQueue } from "./rank-queue.ts";

/** The fields of a milestone that ordering needs. */
export type GraphMilestone = { id: string; prerequisites: readonly string[] };

/** The fields of a skill area that ordering needs: its milestones in authored order. */
export type GraphArea = { id: string; milestones: readonly string[] };

/** A milestone's place in a plan: the skill area it is learned in. */
export type Place = { milestoneId: string; areaId: string };

/** Where prerequisites go that no skill area of the role holds. */
export const foundations = "foundations";

/** Why the graph cannot be put in order: an id without a milestone, or milestones that are prerequisites of each other. */
export type OrderProblem = { code: "unknownMilestone"; id: string } | { code: "cycle"; ids: readonly string[] };

/** The graph cannot be put in order. */
export class OrderError extends Error {
  readonly problem: OrderProblem;

  constructor(problem: OrderProblem) {
    super(problem.code === "cycle" ? `cycle: ${problem.ids.join(", ")}` : `unknownMilestone: ${problem.id}`);
    this.problem = problem;
  }
}

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
    if (!milestone) throw new OrderError({ code: "unknownMilestone", id });
    found.add(id);
    open.push(...milestone.prerequisites);
  }
  return found;
}

/**
 * Milestones with numbers for names: a milestone's rank is its index by area and authored order, not minding prerequisites, those
 * of no area in front. Made once for a catalog's role, and good for every plan. Those that come after rank `r` are
 * `followers[firstFollower[r]]` up to below `firstFollower[r + 1]`.
 */
export type RankedGraph = {
  places: readonly Place[];
  milestones: readonly GraphMilestone[];
  rankOf: ReadonlyMap<string, number>;
  firstFollower: Int32Array;
  followers: Int32Array;
};

/**
 * Ranks milestones and turns their prerequisites round. What an area lists that does not exist, and prerequisites that do not, are left out.
 * @param milestones every milestone there is, in authored order.
 * @param studyOrder ids in the order in which they are best studied; those that it leaves out follow, area by area. Without it, areas decide.
 */
export function rankMilestones(
  areas: readonly GraphArea[],
  milestones: ReadonlyMap<string, GraphMilestone>,
  studyOrder: readonly string[] = [],
): RankedGraph {
  const areaOf = new Map<string, string>();
  for (const area of areas) {
    for (const id of area.milestones) if (milestones.has(id) && !areaOf.has(id)) areaOf.set(id, area.id);
  }
  const outside = [...milestones.keys()].filter((id) => !areaOf.has(id));
  const ids = new Set([...studyOrder.filter((id) => milestones.has(id)), ...outside, ...areaOf.keys()]);
  const places = Array.from(ids, (milestoneId) => ({ milestoneId, areaId: areaOf.get(milestoneId) ?? foundations }));
  const rankOf = new Map(places.map(({ milestoneId }, rank) => [milestoneId, rank]));
  const ranked = places.map(({ milestoneId }) => milestones.get(milestoneId) as GraphMilestone);
  return { places, milestones: ranked, rankOf, ...turnRound(ranked, rankOf) };
}

function turnRound(milestones: readonly GraphMilestone[], rankOf: ReadonlyMap<string, number>) {
  const before = milestones.map(({ prerequisites }) => prerequisites.map((id) => rankOf.get(id)).filter((rank) => rank !== undefined));
  const firstFollower = new Int32Array(milestones.length + 1);
  for (const ranks of before) for (const rank of ranks) firstFollower[rank + 1] = (firstFollower[rank + 1] as number) + 1;
  for (let rank = 1; rank <= milestones.length; rank += 1) {
    firstFollower[rank] = (firstFollower[rank] as number) + (firstFollower[rank - 1] as number);
  }
  const followers = new Int32Array(firstFollower[milestones.length] as number);
  const free = firstFollower.slice();
  for (const [follower, ranks] of before.entries()) {
    for (const rank of ranks) {
      const at = free[rank] as number;
      followers[at] = follower;
      free[rank] = at + 1;
    }
  }
  return { firstFollower, followers };
}

/**
 * Puts milestones in the one order in which they are planned: prerequisites first, then the skill areas' order, then
 * the authored order. Of all such orders it is the first, so the same input gives the same order everywhere.
 * A milestone in none of the areas goes under Foundations, in front. Prerequisites outside `included` do not count.
 *
 * Kahn's algorithm (1962) with a priority queue on ranks. O(E + V log V), the logarithm from the queue.
 * @throws OrderError on an unknown id or a cycle, naming the milestones on it.
 */
export function orderMilestones(graph: RankedGraph, included: ReadonlySet<string>): Place[] {
  const { places, firstFollower, followers } = graph;
  const isIncluded = markIncluded(graph, included);
  const waitingFor = new Int32Array(places.length);
  for (let rank = 0; rank < places.length; rank += 1) {
    if (isIncluded[rank] === 0) continue;
    const end = firstFollower[rank + 1] as number;
    for (let at = firstFollower[rank] as number; at < end; at += 1) {
      const follower = followers[at] as number;
      waitingFor[follower] = (waitingFor[follower] as number) + 1;
    }
  }
  const ready = new RankQueue();
  for (let rank = 0; rank < places.length; rank += 1) if (isIncluded[rank] === 1 && waitingFor[rank] === 0) ready.push(rank);
  const order: Place[] = [];
  for (let rank = ready.pop(); rank >= 0; rank = ready.pop()) {
    order.push(places[rank] as Place);
    const end = firstFollower[rank + 1] as number;
    for (let at = firstFollower[rank] as number; at < end; at += 1) {
      const follower = followers[at] as number;
      const left = (waitingFor[follower] as number) - 1;
      waitingFor[follower] = left;
      if (left === 0 && isIncluded[follower] === 1) ready.push(follower);
    }
  }
  if (order.length < included.size) {
    const cycle = findCycle(graph, (rank) => isIncluded[rank] === 1 && (waitingFor[rank] as number) > 0);
    throw new OrderError({ code: "cycle", ids: cycle.slice(0, 5) });
  }
  return order;
}

function markIncluded({ places, rankOf }: RankedGraph, included: ReadonlySet<string>): Uint8Array {
  const isIncluded = new Uint8Array(places.length);
  let next = 0;
  for (const id of included) {
    // Most come one after another as they are ranked; looking up a name is what costs the most here.
    const rank = places[next]?.milestoneId === id ? next : rankOf.get(id);
    if (rank === undefined) throw new OrderError({ code: "unknownMilestone", id });
    isIncluded[rank] = 1;
    next = rank + 1;
  }
  return isIncluded;
}

/** Walks back from a milestone that still waits, always to a prerequisite that does too, until one comes again. */
function findCycle({ milestones, rankOf }: RankedGraph, waits: (rank: number) => boolean): string[] {
  const stillWaits = (id: string) => {
    const rank = rankOf.get(id);
    return rank !== undefined && waits(rank);
  };
  const walked = new Set<GraphMilestone>();
  let at = milestones.find((_, rank) => waits(rank)) as GraphMilestone;
  while (!walked.has(at)) {
    walked.add(at);
    at = milestones[rankOf.get(at.prerequisites.find(stillWaits) as string) as number] as GraphMilestone;
  }
  const path = [...walked].map(({ id }) => id);
  return path.slice(path.indexOf(at.id)).reverse();
}
