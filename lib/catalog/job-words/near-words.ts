import { foldWord } from "#lib/catalog/words.ts";
import { listVerbForms } from "./verb-forms.ts";

/** Two groups of words of which one of each, near one another and in any order, says that something is asked for. */
type NearRule = { word: string; one: Side; other: Side; isOrdered: boolean };

/** The folded words of one side; false for those that count only where they are no part of a longer name. */
type Side = ReadonlyMap<string, boolean>;

/** The rules in which a folded token stands. */
export type NearRules = ReadonlyMap<string, readonly NearRule[]>;

/** Two tokens of a sentence, by their places, that together ask for a word. */
export type NearPair = { from: number; to: number; word: string };

/** How far the two may stand apart, in words; a comma between them counts as two more. */
const window = 5;
const commaSteps = 2;

/**
 * Reads rules: "deploy*, ship* ~ ^model, classifier | bring* ~ live". Each side is a list of single words, of which any will do.
 * "^model" counts only where it is no part of a longer name of the vocabulary, such as "language model". With ">" for "~", the
 * first side has to come first: "explain* > to".
 * @param nears the rules of each word of the vocabulary, where it has some
 */
export function buildNearRules(nears: Readonly<Record<string, { near?: string }>>): NearRules {
  const rules = new Map<string, NearRule[]>();
  for (const [word, { near }] of Object.entries(nears)) {
    for (const given of near?.split(" | ") ?? []) {
      const [one = "", other = ""] = given.split(/ [~>] /);
      const rule = { word, one: readSide(one), other: readSide(other), isOrdered: given.includes(" > ") };
      for (const token of new Set([...rule.one.keys(), ...rule.other.keys()])) rules.set(token, [...(rules.get(token) ?? []), rule]);
    }
  }
  return rules;
}

function readSide(side: string): Side {
  return new Map(
    side
      .split(", ")
      .flatMap((given) => listVerbForms(given.replace("^", "")).map((form) => [foldWord(form), !given.startsWith("^")] as const)),
  );
}

/**
 * Finds the pairs of a sentence, in the order in which they end. Each token is looked up once, and only the last one of each side is
 * remembered, so the work grows with the sentence's length and no faster.
 * @param readPart whether a token is a part of a name of the vocabulary; of a name that asks for nothing, it cannot be used
 */
export function findNearPairs(
  text: string,
  tokens: readonly { start: number; form: string }[],
  rules: NearRules,
  readPart: (at: number) => "none" | "named" | "taken",
): NearPair[] {
  const pairs: NearPair[] = [];
  const last = new Map<NearRule, { one?: Place; other?: Place }>();
  let step = 0;
  for (const [at, token] of tokens.entries()) {
    step += text[token.start - 2] === "," || text[token.start - 1] === "," ? 1 + commaSteps : 1;
    const found = rules.get(token.form);
    if (!found) continue;
    const part = readPart(at);
    if (part === "taken") continue;
    for (const rule of found) {
      const places = last.get(rule) ?? {};
      last.set(rule, places);
      for (const [side, opposite] of [
        ["one", "other"],
        ["other", "one"],
      ] as const) {
        const mayBeNamed = rule[side].get(token.form);
        if (mayBeNamed === undefined || (part === "named" && !mayBeNamed)) continue;
        places[side] = { at, step };
        const partner = rule.isOrdered && side === "one" ? undefined : places[opposite];
        if (partner && partner.at !== at && step - partner.step <= window) pairs.push({ from: partner.at, to: at, word: rule.word });
      }
    }
  }
  return pairs;
}

type Place = { at: number; step: number };
