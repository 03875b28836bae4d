import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNearRules, findNearPairs } from "#lib/catalog/job-words/near-words.ts";
import { readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";
import { listVerbForms } from "#lib/catalog/job-words/verb-forms.ts";
import { buildJobVocabulary, listTokens } from "#lib/catalog/job-words/vocabulary.ts";

describe("the forms of a verb", () => {
  test.each([
    ["deploy*", ["deploy", "deploying", "deployed"]],
    ["serve*", ["serve", "serving", "served"]],
    ["identify*", ["identify", "identifying", "identified"]],
    ["ship*", ["ship", "shipping", "shipped"]],
    ["model", ["model"]],
  ])("of %s", (word, forms) => {
    expect(listVerbForms(word)).toEqual(expect.arrayContaining(forms));
  });

  test("are only the word itself without a star", () => expect(listVerbForms("models")).toEqual(["models"]));
});

const vocabulary = buildJobVocabulary({
  deployment: {
    name: "Deployment",
    forms: "serving stack",
    near: "deploy*, ship* ~ ^model, forecast | bring* ~ live",
    outside: "To production.",
    hours: 1,
  },
  talks: { name: "Talks", forms: "slides", near: "explain* > to", outside: "To people.", hours: 1 },
  language: { name: "Language models", forms: "language model", outside: "Models of language.", hours: 1 },
});
const wordsIn = (text: string) => readAdvertisement(text, vocabulary).asked.map(({ word }) => word);

describe("words near one another", () => {
  test.each([
    ["You deploy our models", ["deployment"]],
    ["Models that you have deployed", ["deployment"]],
    ["You deploy, mend and train models", []],
    ["You deploy and later mend models", ["deployment"]],
    ["You deploy what two teams of six people made: models", []],
    ["You deploy, test, mend, watch and train models", []],
    ["You deploy. Models are ready", []],
    ["You deploy language models", ["language"]],
    ["You do not deploy models", []],
    ["Deploying models is a plus", ["deployment"]],
    ["You explain results to people", ["talks"]],
    ["You have to explain", []],
  ])("“%s” asks for %j", (text, words) => expect(wordsIn(text)).toEqual(words));

  test("are marked together, and one of them alone where a name stands between", () => {
    const marksIn = (text: string) => readAdvertisement(text, vocabulary).marks.map(({ start, end }) => text.slice(start, end));
    expect(marksIn("You ship a good forecast")).toEqual(["ship a good forecast"]);
    expect(marksIn("You ship slides and a forecast")).toEqual(["ship", "slides"]);
  });

  test("are those that a slow search finds", () => {
    const rules = buildNearRules({ one: { near: "a*, b ~ c, d" }, other: { near: "c > a" } });
    const texts = fc.array(fc.constantFrom("a", "b", "c", "d", "x", "y,"), { maxLength: 25 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = listTokens(text);
        const steps = tokens.map((_, at) => at + 2 * (text.slice(0, tokens[at]?.start).match(/,/g)?.length ?? 0));
        /** The last place before one, of one of these words, near enough. */
        const lastBefore = (at: number, forms: string) => {
          const places = tokens.flatMap(({ form }, place) => (place < at && forms.includes(form) ? [place] : []));
          const last = places.at(-1);
          return last !== undefined && (steps[at] as number) - (steps[last] as number) <= 5 ? last : undefined;
        };
        const expected = tokens.flatMap(({ form }, at) => {
          const partners = [
            { word: "one", from: "ab".includes(form) ? lastBefore(at, "cd") : "cd".includes(form) ? lastBefore(at, "ab") : undefined },
            { word: "other", from: form === "a" ? lastBefore(at, "c") : undefined },
          ];
          return partners.flatMap(({ word, from }) => (from === undefined ? [] : [{ from, to: at, word }]));
        });
        expect(findNearPairs(text, tokens, rules, () => "none")).toEqual(expected);
      }),
    );
  });
});

describe("what is told of", () => {
  test.each([
    ["You fit models", ["machine-learning"]],
    ["You fit models and know deep learning", ["deep-learning"]],
    ["You fit models, deep learning and machine learning", ["machine-learning", "deep-learning"]],
  ])("gives way to what is more exact: “%s”", (text, words) => {
    expect(readAdvertisement(text).asked.map(({ word }) => word)).toEqual(words);
  });
});
