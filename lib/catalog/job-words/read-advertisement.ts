import type { RoleId } from "#lib/catalog/schema.ts";
import { moreExact } from "./more-exact.ts";
import { findNearPairs } from "./near-words.ts";
import * as cues from "./reading-cues.ts";
import { findTitleRoles } from "./title-roles.ts";
import {
  type Cue,
  type Heading,
  type JobVocabulary,
  jobVocabulary,
  listTokens,
  type Phrase,
  splitForms,
  type Token,
} from "./vocabulary.ts";

/** Where an advertisement asks for something: `text.slice(start, end)` is what was written. */
export type JobMark = { start: number; end: number; words: readonly string[]; isNice: boolean };

/** What an advertisement asks for. */
export type ReadAdvertisement = {
  /** In order, without overlap. */
  marks: readonly JobMark[];
  /** Each word that is asked for, once, in the order of its first mark; optional where it is nowhere more than nice to have. */
  asked: readonly { word: string; isNice: boolean }[];
  /** The roles that the title names. */
  titleRoles: readonly RoleId[];
};

/**
 * Finds what an advertisement asks for. What stands under headings such as "What we offer" or "About us", and what is said not to be
 * needed, is left out. The work grows with the text's length and no faster; nothing is thrown, whatever the text is.
 */
export function readAdvertisement(text: string, vocabulary: JobVocabulary = jobVocabulary()): ReadAdvertisement {
  const findings: Findings = { marks: [], named: new Set() };
  let section: Heading = "asked";
  let isFirst = true;
  let titleRoles: readonly RoleId[] = [];
  for (const line of listLines(text)) {
    if (isFirst && line.tokens.length > 0) {
      isFirst = false;
      titleRoles = findTitleRoles(line.tokens.slice(0, mostTitleTokens).map(({ form }) => form));
      // A title names the job and asks for nothing: a Power BI analyst is asked for Power BI further down.
      if (titleRoles.length > 0 && line.tokens.length <= mostTitleTokens && text.slice(line.end).trim() !== "") continue;
    }
    const own = readHeading(text, line, vocabulary);
    if (own) section = own;
    else if (section === "cut" && isUnknownHeading(text, line, vocabulary)) section = "asked";
    else {
      let rest = section;
      let kind: Heading = section;
      for (const sentence of splitSentences(text, line)) {
        const inline = readInlineHeading(text, sentence, vocabulary);
        if (inline === "cut") rest = "cut";
        // "Desirable: Docker; Spark" is one list, although each half is read alone.
        kind = inline ?? (continues(text, sentence) ? kind : rest);
        if (kind !== "cut") readSentence(text, sentence, kind === "nice", vocabulary, findings);
      }
    }
  }
  const marks = leaveGeneralWords(findings);
  return { marks, asked: listAsked(marks), titleRoles };
}

/** The marks without the words that are only told of, where something more exact is asked for: see `moreExact`. */
function leaveGeneralWords({ marks, named }: Findings): JobMark[] {
  const found = new Set(marks.flatMap(({ words }) => words));
  const isLeft = (word: string) => !named.has(word) && (moreExact[word]?.some((exact) => found.has(exact)) ?? false);
  return marks
    .map((mark) => (mark.words.some(isLeft) ? { ...mark, words: mark.words.filter((word) => !isLeft(word)) } : mark))
    .filter(({ words }) => words.length > 0);
}

/** How many words a title has at most. */
const mostTitleTokens = 12;

function listAsked(marks: readonly JobMark[]): { word: string; isNice: boolean }[] {
  const found = new Map<string, boolean>();
  for (const { words, isNice } of marks) for (const word of words) found.set(word, (found.get(word) ?? true) && isNice);
  return [...found].map(([word, isNice]) => ({ word, isNice }));
}

type Line = { start: number; end: number; tokens: Token[] };

function* listLines(text: string): Generator<Line> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    yield { start, end, tokens: listTokens(text.slice(start, end), start) };
    start = end + 1;
  }
}

const mostHeadingTokens = 8;

/** The kind of a heading that stands alone on its line. */
function readHeading(text: string, { end, tokens }: Line, { headings }: JobVocabulary): Heading | undefined {
  if (tokens.length === 0 || tokens.length > mostHeadingTokens) return undefined;
  const last = tokens.at(-1) as Token;
  // Of a sentence, only the first words could be one: see `readInlineHeading`.
  if (/[.!;,]/.test(text.slice(last.end, Math.min(end, last.end + 3)))) return undefined;
  return headings.get(tokens.map(({ form }) => form).join(" "));
}

/** A short line that looks like a heading and is none that we know: what follows it may ask for things again. */
function isUnknownHeading(text: string, { start, end, tokens }: Line, vocabulary: JobVocabulary): boolean {
  if (tokens.length === 0 || tokens.length > 5) return false;
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const isItem = /[-*•–·]/.test(text.slice(Math.max(start, first.start - 3), first.start));
  const after = text.slice(last.end, Math.min(end, last.end + 3)).trim();
  if (isItem || !(after === "" || after === ":")) return false;
  return !tokens.some((_, at) => longestPhrase(text, tokens, at, vocabulary)?.phrase.words.length);
}

/** The kind of a heading with which a sentence begins: "Nice to have: Docker". */
function readInlineHeading(text: string, tokens: readonly Token[], { headings }: JobVocabulary): Heading | undefined {
  for (let at = 0; at < Math.min(tokens.length - 1, mostHeadingTokens); at += 1) {
    const { end } = tokens[at] as Token;
    if (!/^\s?:/.test(text.slice(end, end + 2))) continue;
    return headings.get(
      tokens
        .slice(0, at + 1)
        .map(({ form }) => form)
        .join(" "),
    );
  }
  return undefined;
}

/** The sentences of a line, as their tokens: they end with a full stop, question mark, exclamation mark or semicolon. */
function splitSentences(text: string, { tokens }: Line): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    current.push(token);
    const next = tokens[at + 1];
    // The point of Node.js ends nothing: a space follows the end of a sentence.
    if (!next || /^["”')\]]{0,2}(?:[.!?]["”')\]]?\s|;)/u.test(text.slice(token.end, token.end + 5))) {
      sentences.push(current);
      current = [];
    }
  }
  return sentences;
}

/** Whether a semicolon stands before a sentence. */
function continues(text: string, [first]: readonly Token[]): boolean {
  return first !== undefined && /;\s{0,2}$/.test(text.slice(Math.max(0, first.start - 3), first.start));
}

/** A phrase of a sentence, by the places of its first token and of its last, and the words that its tokens ask for together with others. */
type Found = { phrase: Phrase; from: number; to: number; near: string[] };

/** What was found so far: the marks, and the words that a name stands for, not only two words near one another. */
type Findings = { marks: JobMark[]; named: Set<string> };

function readSentence(
  text: string,
  tokens: readonly Token[],
  isOptional: boolean,
  vocabulary: JobVocabulary,
  { marks, named }: Findings,
): void {
  const found = findPhrases(text, tokens, vocabulary);
  const has = (cue: Cue) => found.some(({ phrase }) => phrase.cue === cue);
  if (has("given")) return;
  const isNice = isOptional || has("nice");
  let isNegated = false;
  let studiesEnd: number | undefined;
  let clause: JobMark[] = [];
  for (const { phrase, from, to, near } of found) {
    const [start, end] = [(tokens[from] as Token).start, (tokens[to] as Token).end];
    if (phrase.cue === "studies") studiesEnd = end;
    else if (phrase.cue === "negation") isNegated = true;
    else if (phrase.cue === "negationEnd") {
      isNegated = false;
      for (const mark of clause) marks.push(mark);
      clause = [];
    } else if (phrase.cue === "negationAfter" && !isNice) {
      // "Not needed: SAS" begins with it, "SAS is not needed" ends with it.
      if (clause.length === 0) isNegated = true;
      clause = [];
    }
    const isStudied = studiesEnd !== undefined && subjects.has(phrase.form) && isStillStudied(text, studiesEnd, start);
    if (phrase.words.length + near.length === 0 || isNegated || isStudied) continue;
    clause.push({ start, end, words: [...new Set([...phrase.words, ...near])], isNice });
    for (const word of phrase.words) named.add(word);
  }
  for (const mark of clause) marks.push(mark);
}

const subjects: ReadonlySet<string> = new Set(splitForms(cues.subjects));
/** How far from a degree its subject may stand, in letters: "a degree in computer science, mathematics, physics or statistics". */
const longestStudies = 100;

/** Whether a subject is one of a degree, and not what has to be known besides: "a degree and knowledge of statistics". */
function isStillStudied(text: string, studiesEnd: number, subject: number): boolean {
  return subject - studiesEnd <= longestStudies && !/knowledge|skill|experience|understanding|grasp/i.test(text.slice(studiesEnd, subject));
}

/** All phrases of a sentence, and all words that are asked for by two words near one another, in order and without overlap. */
function findPhrases(text: string, tokens: readonly Token[], vocabulary: JobVocabulary): Found[] {
  const found: Found[] = [];
  const holders: (Found | undefined)[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestPhrase(text, tokens, at, vocabulary);
    const held = match && { phrase: match.phrase, from: at, to: at + match.tokens - 1, near: [] };
    if (held) found.push(held);
    for (const end = at + (match?.tokens ?? 1); at < end; at += 1) holders.push(held);
  }
  const before = found.length;
  const readPart = (at: number) => {
    const phrase = holders[at]?.phrase;
    // A cue such as "you build" says how the sentence is meant, and its words are as good as any.
    if (!phrase || phrase.cue) return "none";
    return phrase.words.length > 0 ? "named" : "taken";
  };
  for (const { from, to, word } of findNearPairs(text, tokens, vocabulary.near, readPart)) {
    const isAlone = !holders.slice(from, to + 1).some(Boolean);
    const at = isAlone || !holders[from] || (holders[to] && !holders[from].phrase.cue) ? from : to;
    const holder = holders[at];
    if (holder) holder.near.push(word);
    else {
      const added: Found = { phrase: unnamed, from: at, to: isAlone ? to : at, near: [word] };
      found.push(added);
      holders.fill(added, added.from, added.to + 1);
    }
  }
  return found.length > before ? found.sort((one, other) => one.from - other.from) : found;
}

/** What words near one another are a phrase of: none of the vocabulary. */
const unnamed: Phrase = { form: "", exact: false, words: [] };

/** The longest phrase that begins at a token. The depth of the vocabulary bounds how far it looks. */
function longestPhrase(text: string, tokens: readonly Token[], at: number, { root }: JobVocabulary) {
  let node = root;
  let best: { phrase: Phrase; tokens: number } | undefined;
  const first = tokens[at] as Token;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next] as Token;
    if (next > at && !joins(text, tokens[next - 1] as Token, token)) break;
    const following = node.next.get(token.form);
    if (!following) break;
    node = following;
    const phrase = pickPhrase(node.phrases, text.slice(first.start, token.end));
    if (phrase) best = { phrase, tokens: next - at + 1 };
  }
  return best;
}

function pickPhrase(phrases: readonly Phrase[], written: string): Phrase | undefined {
  return phrases.find(({ exact, form }) => exact && isExactly(form, written)) ?? phrases.find(({ exact }) => !exact);
}

/** As the form is written, its plural, or all in capitals where it has some length. */
function isExactly(form: string, written: string): boolean {
  return written === form || written === `${form}s` || (form.length > 3 && written === form.toUpperCase());
}

/** What may stand between the tokens of one name: a space, a hyphen, a point as in Node.js, a slash, an ampersand, an apostrophe. */
function joins(text: string, one: Token, other: Token): boolean {
  const length = other.start - one.end;
  return length <= 3 && /^(?:[ \t\u00a0]{0,2}|[-‐‑–/._'’]|\s?[&/]\s?)$/u.test(text.slice(one.end, other.start));
}
