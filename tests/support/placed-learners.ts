import { catalog } from "#lib/catalog/catalog.ts";
import { listFreshMilestones } from "#lib/catalog/fresh-plan.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import type { Network } from "#lib/planner/placement/network.ts";
import { mostQuestions, type Placement, placeLearner } from "#lib/planner/placement/place.ts";
import type { PlacementAnswer } from "#lib/planner/placement/told.ts";

type Item = { id: string; areaId: string; prerequisites: readonly string[] };
type Make = (items: readonly Item[], random: () => number) => Set<string>;

/** How made-up learners came to know what they know. None is drawn from the distribution that placement begins with but the last. */
const kinds: Record<string, Make> = {
  /** So many milestones, one after another, each any of those that were ready. */
  anyOrder(items, random) {
    const known = new Set<string>();
    for (let size = Math.floor(random() * (items.length + 1)); size > 0; size--) {
      const ready = items.filter((item) => !known.has(item.id) && canStart(item, known));
      known.add(pick(ready, random).id);
    }
    return known;
  },
  /** A few aims anywhere, with all that they need. */
  aims(items, random) {
    const wanted = new Set(Array.from({ length: Math.floor(random() * 6) }, () => pick(items, random).id));
    for (const item of items.toReversed()) if (wanted.has(item.id)) for (const id of item.prerequisites) wanted.add(id);
    return wanted;
  },
  /** A share of each area, in study order. */
  areas(items, random) {
    const known = new Set<string>();
    for (const areaId of new Set(items.map((item) => item.areaId))) {
      const own = items.filter((item) => item.areaId === areaId);
      for (const { id } of own.slice(0, Math.round(random() * own.length))) known.add(id);
    }
    for (const item of items) if (!canStart(item, known)) known.delete(item.id);
    return known;
  },
  /** The same chance at each milestone that is ready. */
  chance(items, random) {
    const share = random();
    const known = new Set<string>();
    for (const item of items) if (random() < share && canStart(item, known)) known.add(item.id);
    return known;
  },
};

/** How they answer: always rightly, wrongly once in ten, or rightly with 8 % of what they knew forgotten, whatever needs it. */
export const manners = ["honest", "wrong", "gaps"] as const;
export type Manner = (typeof manners)[number];

/** One placement of a made-up learner: how many questions, what it got wrong, and of how many skill areas it asked nothing. */
export type Outcome = { questions: number; wronglyKnown: number; missed: number; unsure: number; areasNotAsked: number; size: number };

/** The chance that somebody who fits an origin can do one of the milestones that it makes likely. */
const fitting = 0.85;

/**
 * Places so many learners of each kind on a role's path. The same arguments, the same outcomes.
 * @param fits whether they also know most of what the network's origin makes likely, with all it needs; otherwise they only say that they come from there
 */
export function placeLearners(role: Role, network: Network, manner: Manner, count: number, fits = false): Outcome[] {
  const items = listFreshMilestones(role, catalog(), newPlanMilestones(role, catalog())).map(({ areaId, item }) => ({ ...item, areaId }));
  return Object.values(kinds).flatMap((make, kind) =>
    Array.from({ length: count }, (_, nth) => {
      const random = startRandom(nth * 7919 + kind * 104_729 + 13);
      const known = make(items, random);
      if (fits) addLikely(items, network, known, random);
      if (manner === "gaps") for (const id of [...known]) if (random() < 0.08) known.delete(id);
      return placeOne(network, known, manner === "wrong" ? random : () => 1);
    }),
  );
}

function addLikely(items: readonly Item[], { likely }: Network, known: Set<string>, random: () => number): void {
  for (const id of likely) if (random() < fitting) known.add(id);
  for (const { id, prerequisites } of items.toReversed()) if (known.has(id)) for (const each of prerequisites) known.add(each);
}

const placed = new WeakMap<Network, Map<string, Placement>>();

/** A placement, remembered: learners who answered alike so far are placed alike. */
function placeOnce(network: Network, answers: ReadonlyMap<string, PlacementAnswer>): Placement {
  const known = placed.get(network) ?? new Map<string, Placement>();
  placed.set(network, known);
  const key = [...answers].join(" ");
  const placement = known.get(key) ?? placeLearner(network, { answers, settled: new Set() });
  known.set(key, placement);
  return placement;
}

function placeOne(network: Network, known: ReadonlySet<string>, random: () => number): Outcome {
  const answers = new Map<string, PlacementAnswer>();
  let placement: Placement;
  for (;;) {
    placement = placeOnce(network, answers);
    if (placement.next === null || answers.size > mostQuestions) break;
    const isRight = random() >= 0.1;
    answers.set(placement.next, known.has(placement.next) === isRight ? "yes" : "no");
  }
  const { places } = placement;
  const askedAreas = new Set([...answers.keys()].map((id) => network.areas[network.indexOf.get(id) as number]));
  return {
    questions: answers.size,
    wronglyKnown: places.filter(({ id, mark }) => mark === "known" && !known.has(id)).length,
    missed: places.filter(({ id, mark }) => mark === "learn" && known.has(id)).length,
    unsure: places.filter(({ mark }) => mark === "unsure").length,
    areasNotAsked: new Set(network.areas).size - askedAreas.size,
    size: known.size,
  };
}

function canStart({ prerequisites }: Item, known: ReadonlySet<string>): boolean {
  return prerequisites.every((id) => known.has(id));
}

function pick<T>(all: readonly T[], random: () => number): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
