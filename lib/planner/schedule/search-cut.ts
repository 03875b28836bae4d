/** Something that can be cut: the minutes that frees, and what is lost with it; both whole and not negative. */
export type CutItem = {
  id: string;
  minutes: number;
  loss: number;
  /** The ids of the others that it cannot do without. Ids that are not given do not matter. */
  needs: readonly string[];
  /** Whether it is never cut; then all that it needs is not cut either. */
  stays: boolean;
};

/** A cut that leaves nothing behind that needs what is cut. The ids are in the order given. */
export type FoundCut = { ids: string[]; minutes: number; loss: number };

type Found = {
  /** Undefined when no cut frees enough and loses less than the limit. */
  cut: FoundCut | undefined;
  /** A proven bound: no cut that frees enough loses less than this, or than the limit. Equal to the cut's loss when that is optimal. */
  leastLoss: number;
};

type Limits = {
  /** Only a cut that loses less is wanted. */
  below?: number | undefined;
  branches?: number;
};

/** So many branches take about 50 ms for 60 items; plans of the four roles need some dozens. */
export const mostBranches = 4_000;

/**
 * Finds the cut of least loss that frees at least `wanted` minutes. An item can be cut only together with everything that needs it, so this is
 * a knapsack over a precedence graph. It is solved exactly by branch and bound:
 *
 * - A branch cuts an item and all that need it, or keeps it and all that it needs. The half with the lower bound is searched first.
 * - The bound of a branch is its relaxation without the graph, in which items are cut by loss per minute and the last one in part (Dantzig,
 *   "Discrete-Variable Extremum Problems", 1957). The graph is put back into it beforehand: an item's loss is shared with what it needs,
 *   because that cannot be cut without it, until no prerequisite is cheaper per minute than what needs it. Those shares are Lagrange
 *   multipliers of the graph's arcs (Fisher, "The Lagrangian Relaxation Method", 1981), so every bound holds.
 * - Minutes and losses are multiples of their greatest common divisors, so the wanted minutes and each bound are rounded up to such a multiple.
 *
 * After `branches` it stops with the best cut so far and the least bound of what it did not search, so `loss / leastLoss` says how far from
 * the best the cut can be. The same input gives the same cut.
 */
export function searchCut(items: readonly CutItem[], wanted: number, { below, branches = mostBranches }: Limits = {}): Found {
  if (wanted <= 0) return { cut: { ids: [], minutes: 0, loss: 0 }, leastLoss: 0 };
  const graph = readGraph(items);
  const search: Search = {
    graph,
    minutes: items.map(({ minutes }) => minutes),
    losses: items.map(({ loss }) => loss),
    wanted: roundUp(wanted, divisorOf(items.map(({ minutes }) => minutes))),
    lossStep: divisorOf(items.map(({ loss }) => loss)),
    branchesLeft: branches,
    best: undefined,
    bestLoss: below ?? Number.POSITIVE_INFINITY,
    unsearched: Number.POSITIVE_INFINITY,
  };
  const start: Branch = {
    choice: new Uint8Array(items.length),
    shares: new Float64Array(graph.arcs.length),
    ...{ minutes: 0, loss: 0, bound: 0, next: 0 },
  };
  for (const [at, { stays }] of items.entries()) if (stays) keep(search, start, at);
  explore(search, relax(search, start, mostSweeps));
  const { best, bestLoss, unsearched } = search;
  const leastLoss = Math.min(bestLoss, unsearched);
  if (!best) return { cut: undefined, leastLoss };
  const ids = items.flatMap(({ id }, at) => (best.choice[at] === gone ? [id] : []));
  return { cut: { ids, minutes: best.minutes, loss: best.loss }, leastLoss };
}

/** The most minutes that a cut can free. */
export function mostCutMinutes(items: readonly CutItem[]): number {
  const { needs } = readGraph(items);
  const staying = new Set(items.flatMap(({ stays }, at) => (stays ? [at, ...(needs[at] ?? [])] : [])));
  return items.reduce((sum, { minutes }, at) => sum + (staying.has(at) ? 0 : minutes), 0);
}

const [open, gone, kept] = [0, 1, 2];
/** Sums of shared losses are not exact. */
const tolerance = 1e-6;
/** Sharing losses gets near its end in so many sweeps; a branch goes on from where its parent ended. */
const [mostSweeps, mostSweepsOfBranch] = [100, 6];

/** A part of all cuts: what is decided, by index of an item, and the sums of what is cut already. */
type Branch = {
  choice: Uint8Array;
  /** How much loss each arc of the graph moves from an item to one that it needs. */
  shares: Float64Array;
  minutes: number;
  loss: number;
  /** What its cuts lose at least; infinite when it has none. */
  bound: number;
  /** The item to decide next. */
  next: number;
};

type Search = {
  graph: Graph;
  minutes: readonly number[];
  losses: readonly number[];
  wanted: number;
  lossStep: number;
  branchesLeft: number;
  best: Branch | undefined;
  bestLoss: number;
  /** The least bound of a branch that was not searched. */
  unsearched: number;
};

function explore(search: Search, branch: Branch): void {
  if (branch.bound >= search.bestLoss) return;
  if (branch.minutes >= search.wanted) {
    search.best = branch;
    search.bestLoss = branch.loss;
    return;
  }
  // Without any cut yet, the search goes on downwards: every branch has one, after as many steps as there are items.
  if (search.branchesLeft <= 0 && search.bestLoss < Number.POSITIVE_INFINITY) {
    search.unsearched = Math.min(search.unsearched, branch.bound);
    return;
  }
  search.branchesLeft -= 1;
  const without = relax(search, cutWithFollowers(search, copy(branch), branch.next));
  const withIt = relax(search, keep(search, copy(branch), branch.next));
  for (const half of without.bound <= withIt.bound ? [without, withIt] : [withIt, without]) explore(search, half);
}

function copy(branch: Branch): Branch {
  return { ...branch, choice: branch.choice.slice(), shares: branch.shares.slice() };
}

/** Sets the bound of a branch by its relaxation, and the item that the relaxation cuts in part. */
function relax(search: Search, branch: Branch, sweeps = mostSweepsOfBranch): Branch {
  const { minutes, wanted, lossStep } = search;
  branch.bound = branch.minutes >= wanted ? branch.loss : Number.POSITIVE_INFINITY;
  if (branch.minutes >= wanted) return branch;
  const shared = shareLosses(search, branch, sweeps);
  const rates = shared.map((loss, at) => loss / (minutes[at] || Number.MIN_VALUE));
  const left = [...rates.keys()].filter((at) => branch.choice[at] === open);
  // Where two lose the same, the later one goes first.
  left.sort((one, other) => (rates[one] as number) - (rates[other] as number) || other - one);
  let [missing, loss] = [wanted - branch.minutes, branch.loss];
  for (const at of left) {
    const [its, lost] = [minutes[at] as number, shared[at] as number];
    // A sum that has not come to rest can be below 0; then a cut may have it for nothing.
    const part = lost < 0 ? 1 : Math.min(1, Math.max(0, missing) / its);
    if (missing > 0 && its >= missing) branch.next = at;
    if (its === 0 ? lost < 0 : part > 0) loss += part * lost;
    missing -= its;
    if (missing <= 0 && lost >= 0) break;
  }
  if (missing <= 0) branch.bound = Math.max(branch.loss, roundUp(loss, lossStep));
  return branch;
}

function cutWithFollowers({ graph, minutes, losses }: Search, branch: Branch, first: number): Branch {
  for (const at of [first, ...(graph.followers[first] ?? [])]) {
    if (branch.choice[at] !== open) continue;
    branch.choice[at] = gone;
    branch.minutes += minutes[at] as number;
    branch.loss += losses[at] as number;
  }
  return branch;
}

function keep({ graph }: Search, branch: Branch, first: number): Branch {
  for (const at of [first, ...(graph.needs[first] ?? [])]) branch.choice[at] = kept;
  return branch;
}

/**
 * Shares the loss of each open item with the open ones that it needs, until what is needed is not cheaper per minute, as far as some sweeps get.
 * @returns the losses after that.
 */
function shareLosses({ graph: { arcs }, minutes, losses }: Search, { choice, shares }: Branch, sweeps: number): Float64Array {
  const shared = Float64Array.from(losses);
  const isOpen = ([before, after]: Arc) => choice[before] === open && choice[after] === open;
  const openArcs: number[] = [];
  for (const [arc, ends] of arcs.entries()) {
    if (!isOpen(ends)) shares[arc] = 0;
    else {
      openArcs.push(arc);
      shared[ends[0]] = (shared[ends[0]] as number) + (shares[arc] as number);
      shared[ends[1]] = (shared[ends[1]] as number) - (shares[arc] as number);
    }
  }
  for (let sweep = 0, moved = true; sweep < sweeps && moved; sweep += 1) {
    moved = false;
    for (const arc of openArcs) {
      const [before, after] = arcs[arc] as Arc;
      const [minutesBefore, minutesAfter] = [minutes[before] as number, minutes[after] as number];
      if (minutesBefore + minutesAfter === 0) continue;
      const [lossBefore, lossAfter] = [shared[before] as number, shared[after] as number];
      // Moving this much makes both rates equal; a negative amount takes back what was moved.
      const even = (lossAfter * minutesBefore - lossBefore * minutesAfter) / (minutesBefore + minutesAfter);
      const move = Math.max(-(shares[arc] as number), even);
      if (Math.abs(move) < tolerance) continue;
      moved = true;
      shares[arc] = (shares[arc] as number) + move;
      shared[before] = lossBefore + move;
      shared[after] = lossAfter - move;
    }
  }
  return shared;
}

function roundUp(amount: number, step: number): number {
  return Math.ceil((amount - tolerance) / step) * step;
}

type Arc = readonly [before: number, after: number];

/** By index of an item: all that it needs, and all that need it, over any number of others; and the arcs themselves. */
type Graph = { needs: number[][]; followers: number[][]; arcs: Arc[] };

function readGraph(items: readonly CutItem[]): Graph {
  const placeOf = new Map(items.map(({ id }, at) => [id, at]));
  const arcs = items.flatMap(({ needs }, after) =>
    [...new Set(needs)].flatMap((id): Arc[] => {
      const before = placeOf.get(id);
      return before === undefined || before === after ? [] : [[before, after]];
    }),
  );
  const before = items.map((): number[] => []);
  const after = items.map((): number[] => []);
  for (const [one, other] of arcs) {
    before[other]?.push(one);
    after[one]?.push(other);
  }
  return { needs: items.map((_, at) => reach(at, before)), followers: items.map((_, at) => reach(at, after)), arcs };
}

function reach(from: number, direct: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  const ahead = [from];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const next of direct[at] ?? []) {
      if (next === from || found.has(next)) continue;
      found.add(next);
      ahead.push(next);
    }
  }
  return [...found];
}

/** The greatest common divisor; 1 when all are 0. */
function divisorOf(amounts: readonly number[]): number {
  const divisor = amounts.reduce((one, other) => {
    let [larger, smaller] = [one, other];
    while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
    return larger;
  }, 0);
  return divisor || 1;
}
