import type { Network } from "./network.ts";

/** The chance to be able to do a milestone without something that comes before it. */
const gapChance = 0.02;

/**
 * What is believed of somebody of one level: messages between the milestones and their prerequisites, each as the ratio "can : cannot".
 * Change `evidence` and `propagate` again.
 */
export type Beliefs = {
  network: Network;
  /** By milestone: the chance to be able to do it where nothing before it is missing. */
  chances: Float64Array;
  /** By milestone: how much likelier what was answered is from somebody who can do it. */
  evidence: Float64Array;
  /** By milestone: the chance to be able to do it that follows from what comes before it. */
  fromBefore: Float64Array;
  /** By link: what a milestone says of its prerequisite. */
  toPrerequisite: Float64Array;
};

/** What is believed before anything was answered. */
export function startBeliefs(network: Network, chances: Float64Array): Beliefs {
  const count = network.ids.length;
  return {
    network,
    chances,
    evidence: new Float64Array(count).fill(1),
    fromBefore: new Float64Array(count).fill(0.5),
    toPrerequisite: new Float64Array(network.linkCount).fill(1),
  };
}

/** The same beliefs, to change. */
export function copyBeliefs(beliefs: Beliefs): Beliefs {
  const { evidence, fromBefore, toPrerequisite } = beliefs;
  return { ...beliefs, evidence: evidence.slice(), fromBefore: fromBefore.slice(), toPrerequisite: toPrerequisite.slice() };
}

/**
 * Passes all messages along the prerequisites and back, so many rounds: belief propagation (J. Pearl, Probabilistic Reasoning in Intelligent
 * Systems, 1988). Where no two ways lead from one milestone to another one round is exact; elsewhere a few come close.
 */
export function propagate(beliefs: Beliefs, rounds: number): void {
  const count = beliefs.network.ids.length;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < count; at++) listenToBefore(beliefs, at);
    for (let at = count - 1; at >= 0; at--) tellBefore(beliefs, at);
  }
  for (let at = 0; at < count; at++) listenToBefore(beliefs, at);
}

/** The chance that this person can do a milestone. */
export function chanceOf(beliefs: Beliefs, at: number): number {
  return weigh(beliefs.fromBefore[at] as number, saidOf(beliefs, at));
}

/** How likely the answers are for this level: the logarithm, up to the same constant for all levels (the Bethe estimate, exact like the rest). */
export function logLikelihood(beliefs: Beliefs): number {
  const { before, firstLink } = beliefs.network;
  let sum = 0;
  for (let at = 0; at < beliefs.fromBefore.length; at++) {
    const said = saidOf(beliefs, at);
    if (said === 1) continue;
    sum += Math.log(blend(beliefs.fromBefore[at] as number, said));
    for (const [nth, prerequisite] of (before[at] as readonly number[]).entries()) {
      const link = (firstLink[at] as number) + nth;
      sum -= Math.log(blend(chanceBeside(beliefs, prerequisite, link), beliefs.toPrerequisite[link] as number));
    }
  }
  return sum;
}

function listenToBefore(beliefs: Beliefs, at: number): void {
  const { before, firstLink } = beliefs.network;
  const prerequisites = before[at] as readonly number[];
  const first = firstLink[at] as number;
  let all = 1;
  for (let nth = 0; nth < prerequisites.length; nth++) all *= chanceBeside(beliefs, prerequisites[nth] as number, first + nth);
  beliefs.fromBefore[at] = all * (beliefs.chances[at] as number) + (1 - all) * gapChance;
}

function tellBefore(beliefs: Beliefs, at: number): void {
  const { before, firstLink } = beliefs.network;
  const { toPrerequisite } = beliefs;
  const prerequisites = before[at] as readonly number[];
  const first = firstLink[at] as number;
  const said = saidOf(beliefs, at);
  // A milestone of which nothing was said, nor of what follows it, has nothing to tell.
  if (said === 1) {
    toPrerequisite.fill(1, first, first + prerequisites.length);
    return;
  }
  const withoutGap = blend(beliefs.chances[at] as number, said) / blend(gapChance, said);
  const beside = prerequisites.map((prerequisite, nth) => chanceBeside(beliefs, prerequisite, first + nth));
  for (let nth = 0; nth < beside.length; nth++) {
    let others = 1;
    for (let other = 0; other < beside.length; other++) if (other !== nth) others *= beside[other] as number;
    toPrerequisite[first + nth] = others * withoutGap + 1 - others;
  }
}

/** The chance of a prerequisite by everything but what one link says of it. */
function chanceBeside(beliefs: Beliefs, prerequisite: number, link: number): number {
  return weigh(beliefs.fromBefore[prerequisite] as number, saidOf(beliefs, prerequisite) / (beliefs.toPrerequisite[link] as number));
}

/** What was answered of a milestone, and what all that follows it says of it. */
function saidOf({ network, evidence, toPrerequisite }: Beliefs, at: number): number {
  let said = evidence[at] as number;
  for (const link of network.links[at] as readonly number[]) said *= toPrerequisite[link] as number;
  return said;
}

/** A chance after something was said of it. */
function weigh(chance: number, said: number): number {
  return (chance * said) / blend(chance, said);
}

/** How likely what was said is, where one can with this chance. */
function blend(chance: number, said: number): number {
  return chance * said + 1 - chance;
}
