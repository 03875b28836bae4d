import type { Catalog } from "./catalog.ts";
import { exactCase, searchOnly, taughtNowhere } from "./word-rules.ts";
import { foldWord } from "./words.ts";

/** Where a text names something that the catalog has: `text.slice(start, end)` is what was written. */
export type Mention = { start: number; end: number; tools: readonly string[]; milestones: readonly string[] };

/** What one spelling stands for. */
type Term = { text: string; gaps: number; tools: string[]; milestones: string[] };

/** The catalog's words by their form without spaces, hyphens and the like, and how many words the longest has. */
export type Vocabulary = { terms: ReadonlyMap<string, readonly Term[]>; mostWords: number };

type Word = { start: number; end: number; form: string };

/** Everything that a text may name: the tools with their aliases, and the milestones by short name and keywords. */
export function buildVocabulary({ milestones, tools }: Pick<Catalog, "milestones" | "tools">): Vocabulary {
  const terms = new Map<string, Term[]>();
  let mostWords = 1;
  const add = (text: string, kind?: "tools" | "milestones", id = "") => {
    const words = listWords(text);
    if (words.length === 0 || searchOnly.has(text)) return;
    const form = foldWord(words.map((word) => word.form).join(""));
    const alike = terms.get(form) ?? [];
    terms.set(form, alike);
    // Spellings that are read alike become one term, so that one mention names all that they stand for.
    let term = alike.find((each) => exactCase.has(each.text) === exactCase.has(text) && (!exactCase.has(text) || each.text === text));
    if (!term) {
      term = { text, gaps: 0, tools: [], milestones: [] };
      alike.push(term);
    }
    term.gaps = Math.max(term.gaps, words.length - 1);
    if (kind && !term[kind].includes(id)) term[kind].push(id);
    mostWords = Math.max(mostWords, words.length);
  };
  for (const [id, tool] of Object.entries(tools)) for (const name of [tool.name, ...tool.aliases]) add(name, "tools", id);
  for (const { id, shortName, keywords = [] } of milestones.values())
    for (const name of [shortName, ...keywords]) add(name, "milestones", id);
  for (const text of taughtNowhere) add(text);
  return { terms, mostWords };
}

/**
 * Every mention in a text, in order and without overlap, the longest first: "Spark SQL" is one, not two. Only whole words count.
 * "Power BI" is found as PowerBI and power-bi, "data modeling" as "data modelling". The work grows with the text's length and no faster.
 */
export function findMentions(text: string, vocabulary: Vocabulary): Mention[] {
  const words = listWords(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longestAt(at, words, text, vocabulary);
    if (match && match.mention.tools.length + match.mention.milestones.length > 0) found.push(match.mention);
    at += match?.words ?? 1;
  }
  return found;
}

function longestAt(at: number, words: readonly Word[], text: string, { terms, mostWords }: Vocabulary) {
  const first = words[at] as Word;
  let form = "";
  let spaces = 0;
  let best: { mention: Mention; words: number } | undefined;
  for (let next = at; next < words.length && next - at < mostWords; next += 1) {
    const word = words[next] as Word;
    if (next > at) {
      const gap = text.slice((words[next - 1] as Word).end, Math.min(word.start, (words[next - 1] as Word).end + longestGap + 1));
      if (!gapPattern.test(gap)) break;
      if (/\s/.test(gap)) spaces += 1;
    }
    form += word.form;
    const alike = terms.get(foldWord(form))?.filter((term) => spaces <= term.gaps) ?? [];
    const written = text.slice(first.start, word.end);
    const term = alike.find((each) => isExactly(each.text, written)) ?? alike.find((each) => !exactCase.has(each.text));
    if (term)
      best = { mention: { start: first.start, end: word.end, tools: term.tools, milestones: term.milestones }, words: next - at + 1 };
  }
  return best;
}

/** As it is written, or its plural: LLM and LLMs. */
function isExactly(term: string, written: string): boolean {
  return exactCase.has(term) && (written === term || written === `${term}s`);
}

/** What may stand between the words of one name: a space, a hyphen, an apostrophe, a slash, a point as in Node.js. */
const gapPattern = /^(?:\s{1,2}|[-‐‑–/._]|['’]\s?|\s?[&/]\s?)$/u;
const longestGap = 3;

/** The words of a text. R&D and C++ are one word each, and no mention of R or C. */
function listWords(text: string): Word[] {
  return [...text.matchAll(/[cf](?:\+\+|#)|[\p{L}\p{N}\p{M}]+(?:&[\p{L}\p{M}]+)*/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: foldWord(match[0]),
  }));
}
