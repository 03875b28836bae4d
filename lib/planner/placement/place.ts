import { type Beliefs, chanceOf, copyBeliefs, logLikelihood, propagate, startBeliefs } from "./beliefs.ts";
import type { Network } from "./network.ts";
import { findSettling, type Reason, type Settling } from "./reasons.ts";
import type { PlacementAnswer, Told } from "./told.ts";

/** Where a milestone stands for somebody: they can do it, that is open, or it is to learn. */
export type PlacementMark = "known" | "unsure" | "learn";
/** `isAskable`: it may still be asked, because an answer of its own can change its mark. */
export type PlacedMilestone = { id: string; mark: PlacementMark; reason: Reason; isAskable: boolean };

/** What follows from all that was told: the next question, null at the end, and all milestones in study order. */
export type Placement = { next: string | null; places: readonly PlacedMilestone[] };

/** The most questions of one placement. */
export const mostQuestions = 15;
/** So many questions may settle one milestone each; a later one has to settle more, because one press in the list at the end does that. */
const freeQuestions = 10;
/** In bits: what a milestone's own answer says at most, and a little; from an origin, an answer also says whether one fits it. */
const littleMore = { fromNowhere: 1.2, fromOrigin: 1.6 } as const;

/** A milestone is to learn up to the first chance and known from the second on. Between them it is asked. */
const limits = { learn: 0.1, known: 0.9 } as const;
/** The same in the list at the end, where what stands before or after an answer needs less besides. */
const limitsBy: Record<Exclude<Reason["kind"], "settled" | "said">, { learn: number; known: number }> = {
  before: { learn: 0.1, known: 0.82 },
  after: { learn: 0.36, known: 0.9 },
  all: { learn: 0.42, known: 0.9 },
};

/**
 * Learners by how far they are: the chance that they can do a milestone when they can do all that comes before it. All levels are equally
 * frequent, so that somebody new and somebody who can do nearly all are both found with few questions.
 */
const levels = [0.05, 0.35, 0.6, 0.8, 0.95] as const;
/** That chance, at least, for what an origin makes likely, of those who fit it. As many who come from there do not: answers tell them apart. */
const likelyChance = 0.85;

/**
 * How much likelier an answer is from somebody who can do the milestone than from somebody who cannot: about one answer in ten is wrong, and
 * "not sure" says nothing. What was done is as good as certain.
 */
const weightOf: Record<PlacementAnswer, number> = { yes: 9, unsure: 1, no: 1 / 9 };
const weightOfSettled = 1000;
const wrongAnswers = 0.1;

/** So many questions come from where somebody comes from, so that what they know best is asked first: at the very first what is most typical. */
const originQuestions = 4;

/** Of questions that tell at least this share of what the best one tells, one of an area that was not asked about comes first. */
const nearlyBest = 0.92;

/** Rounds of messages: for all answers, and for one more. */
const rounds = { all: 4, oneMore: 1 } as const;
/** A level that is less likely changes no question. */
const leastWeight = 0.01;
/** How many milestones times questions are weighed up for the next question, so that a long path takes no longer than a short one. */
const mostWeighed = 700;
const fewestCandidates = 4;

/**
 * Finds where somebody stands on a path with few questions. Knowledge space theory (J.-P. Doignon and J.-C. Falmagne, Spaces for the
 * assessment of knowledge, 1985; ALEKS) keeps a distribution over the sets of milestones that somebody may know, and asks what tells most. Here
 * the sets are those that are closed under prerequisites and, far less likely, those with gaps; a network of beliefs holds the distribution,
 * one for each level of learners.
 *
 * The same told, the same result. It ends when no milestone is between 10 and 90 %, after ten questions when a further one would settle little
 * but itself, and after fifteen. Nothing that comes after a "no" is ever known, except what is settled, and what is to learn after one is asked
 * last.
 */
export function placeLearner(network: Network, told: Told): Placement {
  const fits = network.likely.length > 0 ? [true, false] : [false];
  const beliefs = fits.flatMap((isFitting) => levels.map((level) => believe(network, told, level, isFitting)));
  const weights = weighLevels(beliefs);
  const chances = mixChances(beliefs, weights);
  const places = markMilestones(network, told, chances);
  return {
    next: findNext(network, told, { beliefs: beliefs.filter((_, at) => (weights[at] as number) >= leastWeight), chances, places }),
    places,
  };
}

function believe(network: Network, { answers, settled }: Told, level: number, isFitting: boolean): Beliefs {
  const chances = Float64Array.from(network.isLikely, (isLikely) => (isLikely && isFitting ? Math.max(level, likelyChance) : level));
  const beliefs = startBeliefs(network, chances);
  for (const [at, id] of network.ids.entries()) {
    const answer = answers.get(id);
    if (settled.has(id)) beliefs.evidence[at] = weightOfSettled;
    else if (answer) beliefs.evidence[at] = weightOf[answer];
  }
  propagate(beliefs, rounds.all);
  return beliefs;
}

/** How likely each level is. */
function weighLevels(beliefs: readonly Beliefs[]): number[] {
  const logs = beliefs.map(logLikelihood);
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function mixChances(beliefs: readonly Beliefs[], weights = weighLevels(beliefs)): Float64Array {
  const mixed = new Float64Array(beliefs[0]?.evidence.length ?? 0);
  for (const [level, each] of beliefs.entries()) {
    const weight = weights[level] as number;
    for (let at = 0; at < mixed.length; at++) mixed[at] = (mixed[at] as number) + weight * chanceOf(each, at);
  }
  return mixed;
}

type State = { beliefs: readonly Beliefs[]; chances: Float64Array; places: readonly PlacedMilestone[] };

/**
 * The open milestone whose answer is expected to leave the least doubt, of those nearest to a half, or nearly the least and of an area that was not
 * asked about; null when it is enough.
 */
function findNext(
  { ids, indexOf, areas, isLikely, likely }: Network,
  { answers }: Told,
  { beliefs, chances, places }: State,
): string | null {
  if (answers.size >= mostQuestions) return null;
  const askable = ids.map((id, at) => ({ id, at, chance: chances[at] as number })).filter(({ at }) => places[at]?.isAskable);
  // Whoever said no to what a milestone needs is surprised to be asked about it: only when nothing else is left.
  const unrefused = askable.filter(({ at }) => places[at]?.reason.kind !== "after" || places[at]?.mark !== "learn");
  const all = unrefused.length > 0 ? unrefused : askable;
  const near = answers.size < originQuestions ? all.filter(({ at }) => isLikely[at]) : [];
  const typical = likely.find((id) => near.some((each) => each.id === id));
  if (answers.size === 0 && typical !== undefined) return typical;
  const open = (near.length > 0 ? near : all)
    .sort((one, other) => Math.abs(one.chance - 0.5) - Math.abs(other.chance - 0.5))
    .slice(0, Math.max(fewestCandidates, Math.floor(mostWeighed / ids.length)));
  const doubt = measureDoubt(chances);
  const told = open
    .map(({ id, at, chance }) => {
      const yes = wrongAnswers + (1 - 2 * wrongAnswers) * chance;
      return { id, at, tells: doubt - yes * doubtAfter(beliefs, at, "yes") - (1 - yes) * doubtAfter(beliefs, at, "no") };
    })
    .sort((one, other) => other.tells - one.tells);
  const [best] = told;
  const little = likely.length > 0 ? littleMore.fromOrigin : littleMore.fromNowhere;
  if (!best || (answers.size >= freeQuestions && best.tells <= little)) return null;
  const askedAreas = new Set([...answers.keys()].map((id) => areas[indexOf.get(id) as number]));
  const isNew = ({ at, tells }: (typeof told)[number]) => tells >= nearlyBest * best.tells && !askedAreas.has(areas[at] as string);
  return (told.find(isNew) ?? best).id;
}

function doubtAfter(beliefs: readonly Beliefs[], at: number, answer: PlacementAnswer): number {
  const then = beliefs.map((each) => {
    const copy = copyBeliefs(each);
    copy.evidence[at] = weightOf[answer];
    propagate(copy, rounds.oneMore);
    return copy;
  });
  return measureDoubt(mixChances(then));
}

/** In bits: one for each milestone that may as well be known as not. */
function measureDoubt(chances: Float64Array): number {
  let bits = 0;
  for (const chance of chances) {
    if (chance > 0 && chance < 1) bits -= chance * Math.log2(chance) + (1 - chance) * Math.log2(1 - chance);
  }
  return bits;
}

function markMilestones(network: Network, told: Told, chances: Float64Array): PlacedMilestone[] {
  const reasons = findSettling(network, told);
  return network.ids.map((id, at) => {
    const settling = reasons[at] as Settling;
    const chance = chances[at] as number;
    const isAskable = chance > limits.learn && chance < limits.known && !told.answers.has(id) && !told.settled.has(id);
    // Where somebody comes from says what to ask first. It marks nothing before their own answers do.
    const mark = told.answers.size === 0 && settling.reason.kind === "all" ? "unsure" : markOf(told.answers.get(id), chance, settling);
    return { id, mark, reason: settling.reason, isAskable };
  });
}

function markOf(answer: PlacementAnswer | undefined, chance: number, { reason, isAfterNo }: Settling): PlacementMark {
  if (reason.kind === "settled") return "known";
  if (answer === "no") return "learn";
  if (answer === "unsure") return "unsure";
  // A yes counts as known, however many other answers are no. Only a no to a prerequisite speaks against it: then the list asks again.
  if (reason.kind === "said") return isAfterNo ? "unsure" : "known";
  const { learn, known } = limitsBy[reason.kind];
  if (chance >= known) return isAfterNo ? "unsure" : "known";
  return chance > learn ? "unsure" : "learn";
}
