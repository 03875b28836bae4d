import { foldWord } from "#lib/catalog/words.ts";
import { dataWords } from "./data-words.ts";
import { generativeWords } from "./generative-words.ts";
import type { JobWord, JobWords } from "./job-word.ts";
import { modelWords } from "./model-words.ts";
import { buildNearRules, type NearRules } from "./near-words.ts";
import { operationsWords } from "./operations-words.ts";
import { outsideWords } from "./outside-words.ts";
import * as cues from "./reading-cues.ts";
import { listVerbForms } from "./verb-forms.ts";

/** Everything that an advertisement can ask for, by id. */
export const jobWords: JobWords = { ...dataWords, ...modelWords, ...operationsWords, ...generativeWords, ...outsideWords };

/** What a phrase says about its sentence. */
export type Cue = "nice" | "given" | "negation" | "negationAfter" | "negationEnd" | "studies";

/** What a phrase stands for: words, a cue, or neither: then it only keeps the words inside it from being found. */
export type Phrase = { form: string; exact: boolean; words: readonly string[]; cue?: Cue };

/** Phrases by their first token, then by the next ones. */
export type TrieNode = { next: Map<string, TrieNode>; phrases: Phrase[] };

export type Heading = "asked" | "nice" | "cut";

export type JobVocabulary = { root: TrieNode; near: NearRules; headings: ReadonlyMap<string, Heading> };

export type Token = { start: number; end: number; form: string };

/** No token of a phrase is longer; longer ones are not looked up, and not folded. */
const longestToken = 40;

/**
 * The words of a text, with where they stand. C++ and C# keep their signs. One pass over the text.
 * @param offset what is added to each place, when the text is a part of a longer one
 */
export function listTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu)) {
    const [written] = match;
    const start = match.index + offset;
    tokens.push({ start, end: start + written.length, form: written.length > longestToken ? "" : foldOnce(written) });
  }
  return tokens;
}

const folded = new Map<string, string>();
const mostFolded = 5_000;

/** Texts repeat their words, and folding one takes longer than finding it. */
function foldOnce(written: string): string {
  const before = folded.get(written);
  if (before !== undefined) return before;
  if (folded.size >= mostFolded) folded.clear();
  const form = foldWord(written);
  folded.set(written, form);
  return form;
}

let built: JobVocabulary | undefined;

/** The vocabulary of this release, built once. */
export function jobVocabulary(): JobVocabulary {
  built ??= buildJobVocabulary(jobWords);
  return built;
}

/** Builds a vocabulary of these words and the cues of all advertisements. */
export function buildJobVocabulary(words: Readonly<Record<string, JobWord>>): JobVocabulary {
  const root: TrieNode = { next: new Map(), phrases: [] };
  for (const [id, { forms }] of Object.entries(words)) for (const form of splitForms(forms)) addPhrase(root, form, id);
  addCues(root, cues.otherMeanings);
  addCues(root, cues.noNegations);
  addCues(root, cues.negations, "negation");
  addCues(root, cues.negationEnds, "negationEnd");
  addCues(root, cues.negationsAfter, "negationAfter");
  addCues(root, cues.niceCues, "nice");
  addCues(root, cues.givenCues, "given");
  addCues(root, cues.studies, "studies");
  const headings = new Map<string, Heading>();
  for (const [kind, forms] of [
    ["asked", cues.askedHeadings],
    ["nice", cues.niceHeadings],
    ["cut", cues.cutHeadings],
  ] as const) {
    for (const form of splitForms(forms)) headings.set(headingKey(form), kind);
  }
  return { root, near: buildNearRules(words), headings };
}

/** The form by which a heading is looked up. */
function headingKey(text: string): string {
  return listTokens(text)
    .map(({ form }) => form)
    .join(" ");
}

/** Splits "Docker | containers". */
export function splitForms(forms: string): string[] {
  return forms.split(" | ");
}

function addCues(root: TrieNode, forms: string, cue?: Cue): void {
  for (const form of splitForms(forms)) addPhrase(root, form, undefined, cue);
}

/** "clean* data" as "clean data", "cleaning data" and "cleaned data". */
function listVariants(form: string): string[] {
  if (!form.includes("*")) return [form];
  let variants = [""];
  for (const word of form.split(" ")) variants = variants.flatMap((before) => listVerbForms(word).map((each) => `${before} ${each}`));
  return variants;
}

/** A phrase of several tokens is also found written as one: "powerbi". */
function addPhrase(root: TrieNode, given: string, word?: string, cue?: Cue): void {
  const exact = given.startsWith("=");
  const form = exact ? given.slice(1) : given;
  const tokens = listTokens(form).map((token) => token.form);
  const joined = word !== undefined && tokens.length > 1 && !form.includes("*") ? [[foldWord(tokens.join(""))]] : [];
  const paths = [...listVariants(form).map((variant) => listTokens(variant).map((token) => token.form)), ...joined];
  for (const path of paths) {
    let node = root;
    for (const token of path) {
      const next = node.next.get(token) ?? { next: new Map(), phrases: [] };
      node.next.set(token, next);
      node = next;
    }
    const alike = node.phrases.find((phrase) => phrase.exact === exact && (!exact || phrase.form === form));
    if (!alike) node.phrases.push({ form, exact, words: word === undefined ? [] : [word], ...(cue ? { cue } : {}) });
    else if (word !== undefined && !alike.words.includes(word)) alike.words = [...alike.words, word];
  }
}
