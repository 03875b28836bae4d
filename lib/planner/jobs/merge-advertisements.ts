import type { Asked, JobMilestone, PathMilestone } from "./readiness.ts";
import { collectLeft, isMet, minutesOf } from "./readiness.ts";

/** One thing that several advertisements ask for. */
export type MergedAsked = Asked & {
  /** How many of the advertisements ask for it. */
  count: number;
};

/** What several advertisements ask for together, the most frequent first. It is optional only where no advertisement requires it. */
export function mergeAsked(advertisements: readonly (readonly Asked[])[]): MergedAsked[] {
  const merged = new Map<string, MergedAsked>();
  for (const asked of advertisements) {
    for (const each of asked) {
      const before = merged.get(each.word);
      merged.set(each.word, { ...each, count: (before?.count ?? 0) + 1, isNice: each.isNice && (before?.isNice ?? true) });
    }
  }
  return [...merged.values()].toSorted((one, other) => other.count - one.count);
}

/**
 * The words of each choice as one thing, which any of their ways meets, at the place of the first. It is optional only where all of them are.
 * @param choices each word is in one at most
 */
export function joinAlternatives(asked: readonly Asked[], choices: readonly (readonly string[])[]): Asked[] {
  const choiceOf = new Map(choices.flatMap((choice) => choice.map((word) => [word, choice] as const)));
  return asked.flatMap((each): Asked[] => {
    const choice = choiceOf.get(each.word);
    if (!choice) return [each];
    const all = asked.filter(({ word }) => choice.includes(word));
    if (all[0] !== each) return [];
    return [{ word: joinWords(choice), ways: all.flatMap(({ ways }) => ways), isNice: all.every(({ isNice }) => isNice) }];
  });
}

const between = "|";

/** The id of a choice of words. */
export function joinWords(words: readonly string[]): string {
  return words.join(between);
}

/** The words of an id: one, or those of a choice. */
export function splitWords(id: string): string[] {
  return id.split(between);
}

/** A thing to learn next. */
export type NextBest = {
  word: string;
  /** The milestones that it takes, with all they rest on, except what is known. */
  milestones: readonly string[];
  minutes: number;
  /** The places in the advertisements that learning it would fill: the things that are then known, each as often as it is asked for. */
  covers: number;
};

/**
 * What to learn next: the things that fill most places for each hour, best first. One who learns a thing knows what rests on the same
 * milestones, too.
 */
export function rankNext(
  asked: readonly MergedAsked[],
  path: readonly PathMilestone[],
  milestones: ReadonlyMap<string, JobMilestone>,
): NextBest[] {
  const onPath = new Map(path.map((milestone) => [milestone.id, milestone]));
  const isKnown = (id: string) => onPath.get(id)?.isKnown === true;
  const open = asked.filter((each) => each.ways.length > 0 && !isMet(each, isKnown));
  const minutesFor = (ids: Iterable<string>) => [...ids].reduce((sum, id) => sum + minutesOf(id, onPath, milestones), 0);
  const best = open.map((each): NextBest => {
    const bundles = each.ways
      .map((ids) => collectLeft(ids, onPath, milestones))
      .toSorted((one, other) => minutesFor(one) - minutesFor(other));
    const bundle = bundles[0] ?? new Set<string>();
    const has = (id: string) => isKnown(id) || bundle.has(id);
    const covers = open.filter((other) => isMet(other, has)).reduce((sum, { count }) => sum + count, 0);
    return { word: each.word, milestones: [...bundle].reverse(), minutes: minutesFor(bundle), covers };
  });
  // Two things that one bundle teaches are one step, named by the one that is asked for most.
  const seen = new Set<string>();
  return best
    .filter(({ milestones: ids }) => {
      const key = ids.toSorted().join();
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((one, other) => other.covers * Math.max(one.minutes, 1) - one.covers * Math.max(other.minutes, 1));
}

/**
 * Splits a pasted text into advertisements, at lines that hold three or more hyphens and nothing else. Phones turn hyphens into dashes while
 * one types, so one dash is enough. Empty advertisements are left out.
 */
export function splitAdvertisements(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start < longestSeparator && separator.test(text.slice(start, end))) {
      parts.push(text.slice(from, start));
      from = end + 1;
    }
    start = end + 1;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const longestSeparator = 80;
const separator = /^\s*(?:[-\u2010\u2011]{3,}|[-\u2010\u2011]*[\u2012-\u2015][-\u2010-\u2015]*)\s*$/u;
