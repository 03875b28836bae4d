import MiniSearch, { type Query } from "minisearch";
import type { EntryKind, SearchEntry } from "#lib/catalog/search.ts";
import { cutWords, foldWord } from "#lib/catalog/words.ts";

/** Longer queries are cut, so that one request stays cheap. */
export const longestQuery = 120;
const mostTerms = 8;

/** How many results of a kind are shown at first. */
export const mostShown = 10;
const leastLikeness = 0.2;

/** A whole word counts for more than the beginning of a longer one, wherever both stand: "age" names a tool and is no agent. */
const weights = { prefix: 0.1, fuzzy: 0.1 };

export type Found = {
  /** The query as it was searched for. */
  query: string;
  /** False when it only matches with typing errors. */
  exact: boolean;
  total: number;
  groups: { kind: EntryKind; total: number; entries: SearchEntry[] }[];
};

export type SearchIndex = (query: string) => Found;

const smallWords = new Set(
  "a about already an and are can could do for from have how i in is it know knows known learn me my need of on or some that the to want what with would".split(
    " ",
  ),
);

/** A name of up to four words also as one term: people write HuggingFace and Hugging Face. */
function cutNames(names: string): string[] {
  return names.split("\n").flatMap((name) => {
    const words = cutWords(name);
    const spaced = name.trim().split(/\s+/).length;
    return spaced > 1 && spaced < 5 ? [...words, foldWord(words.join(""))] : words;
  });
}

/** The names of an entry, with those of the tools that it uses. A milestone's id is one of its names. */
function allNames({ kind, id, names, tools = [] }: SearchEntry, toolNames: ReadonlyMap<string, string[]>): string[] {
  return [...new Set([...names, ...tools.flatMap((tool) => toolNames.get(tool) ?? []), ...(kind === "milestone" ? [id] : [])])];
}

function askedWords(query: string): string[] {
  const all = [...new Set(cutWords(query))];
  const telling = all.filter((word) => !smallWords.has(word));
  return (telling.length ? telling : all).slice(0, mostTerms);
}

/** How many letters may differ: none in short words, where too much would match. */
function slips(word: string): number {
  if (word.length < 4 || /^\d+$/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The word with each pair of adjacent letters swapped, the most common typing error. */
function swaps(word: string): string[] {
  if (word.length < 4) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
}

/** Builds a search index over entries. Pure; about ten milliseconds for a few hundred entries. */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch<{ at: number; title: string; names: string; text: string }>({
    idField: "at",
    fields: ["title", "names", "text"],
    tokenize: (text, field) => (field === "text" ? cutWords(text) : cutNames(text)),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, names: 2 }, tokenize: (text) => [text], processTerm: (term) => term },
  });
  const toolNames = new Map(entries.filter(({ kind }) => kind === "tool").map(({ id, title, names }) => [id, [title, ...names]]));
  index.addAll(entries.map((entry, at) => ({ at, title: entry.title, names: allNames(entry, toolNames).join("\n"), text: entry.text })));

  const ask = (words: readonly string[], combineWith: "AND" | "OR", forgiving: boolean) => {
    const either = (word: string): Query => ({ combineWith: "OR", queries: [word, { fuzzy: false, queries: swaps(word) }] });
    const query: Query = { combineWith, queries: forgiving ? words.map(either) : [...words] };
    const found = index.search(query, { prefix: (word) => word.length > 1, fuzzy: forgiving ? slips : false, weights });
    // A fuzzy match is worth showing only when no result matches much better.
    const least = forgiving ? (found[0]?.score ?? 0) * leastLikeness : 0;
    return found.filter(({ score }) => score >= least).map(({ id }) => entries[id] as SearchEntry);
  };

  return (typed) => {
    const query = typed.slice(0, longestQuery).trim();
    const words = askedWords(query);
    if (words.length === 0) return { query, exact: true, total: 0, groups: [] };
    let found = ask(words, "AND", false);
    const exact = found.length > 0;
    if (!exact) found = ask(words, "AND", true);
    // Part of a query may match although the rest does not, such as "learn pandas quickly".
    if (found.length === 0) found = ask(words, "OR", false);
    if (found.length === 0) found = ask(words, "OR", true);
    return { query, exact, total: found.length, groups: group(found) };
  };
}

/** Groups results by kind: kinds ordered by their best result, each kind in its own order. */
function group(found: readonly SearchEntry[]): Found["groups"] {
  const byKind = new Map<EntryKind, SearchEntry[]>();
  for (const entry of found) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry]);
  return [...byKind].map(([kind, entries]) => ({ kind, total: entries.length, entries }));
}

/** The best results of each kind. */
export function cutGroups(found: Found, most: number): Found {
  return { ...found, groups: found.groups.map((each) => ({ ...each, entries: each.entries.slice(0, most) })) };
}
