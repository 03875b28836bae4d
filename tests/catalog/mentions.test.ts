import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { buildVocabulary, findMentions, type Vocabulary } from "#lib/catalog/mentions.ts";
import { type RoleId, roleIds } from "#lib/catalog/schema.ts";
import { exactCase, searchOnly } from "#lib/catalog/word-rules.ts";
import { anyCharacter } from "../support/any-character.ts";
import { advertisedWords } from "./advertisement-words.ts";
import { advertisements } from "./advertisements.ts";

const { milestones, tools } = catalog();
const vocabulary = buildVocabulary(catalog());

/** What a text names, as it is written there. */
const namesIn = (text: string) => findMentions(text, vocabulary).map(({ start, end }) => text.slice(start, end));

/** The tools and milestones that a text names. */
const targetsIn = (text: string) => findMentions(text, vocabulary).flatMap((mention) => [...mention.tools, ...mention.milestones]);

describe("the rules for words", () => {
  test.each([
    ["You excel at SQL and Excel", ["SQL", "Excel"]],
    ["R, but no R&D and no r", ["R"]],
    ["sql, SQL, T-SQL", ["sql", "SQL", "T-SQL"]],
    ["any age, in any language, with or without storage", []],
    ["A/B testing, a/b tests and an ab test", ["A/B testing", "a/b tests", "ab test"]],
    ["power bi, PowerBI, Power-BI", ["power bi", "PowerBI", "Power-BI"]],
    ["LLMs or an LLM", ["LLMs", "LLM"]],
    ["data-modeling, data modelling", ["data-modeling", "data modelling"]],
    ["hyperparameter optimisation", ["hyperparameter optimisation"]],
    ["Spark SQL is one name", ["Spark SQL"]],
    ["we spark ideas, join us and react well", []],
    ["Node.js, NodeJS and node js", ["Node.js", "NodeJS", "node js"]],
    ["no SQL databases, but NoSQL databases", ["SQL databases"]],
    ["define metrics; in the metric system", ["metrics"]],
    ["requests for the rest of the interview", []],
    ["Google Analytics in a supply chain", []],
    ["Python\nSQL", ["Python", "SQL"]],
    ["I use SQL. Server rooms are cold", ["SQL"]],
    ["Java is not JavaScript", ["JavaScript"]],
  ])("“%s” names %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test("apply to names that the catalog has", () => {
    const names = new Set([
      ...Object.values(tools).flatMap((tool) => [tool.name, ...tool.aliases]),
      ...[...milestones.values()].flatMap(({ shortName, keywords = [] }) => [shortName, ...keywords]),
    ]);
    expect([...exactCase, ...searchOnly].filter((text) => !names.has(text))).toEqual([]);
  });

  test("let every other name of a tool and every keyword be recognised as it is written", () => {
    const isNamed = (text: string, id: string) =>
      findMentions(text, vocabulary).some((found) => found.start === 0 && [...found.tools, ...found.milestones].includes(id));
    const all = [
      ...Object.entries(tools).flatMap(([id, tool]) => [tool.name, ...tool.aliases].map((name) => ({ id, name }))),
      ...[...milestones.values()].flatMap(({ id, keywords = [] }) => keywords.map((name) => ({ id, name }))),
    ];
    expect(all.filter(({ id, name }) => !searchOnly.has(name) && !isNamed(name, id))).toEqual([]);
  });
});

describe("the words of advertisements", () => {
  const spellings = advertisedWords.flatMap((words) => words.spellings);

  test("are at least 500 different ones", () => {
    expect(new Set(spellings.map(({ text }) => text)).size).toBeGreaterThanOrEqual(500);
  });

  test("are recognised where they are taught, and not where they are taught nowhere", () => {
    const wrong = spellings.filter(({ text, taught }) => namesIn(text).length > 0 !== taught).map(({ text }) => text);
    expect(wrong).toEqual([]);
  });

  test.each(advertisedWords.filter(({ target }) => target))("stand for what teaches them: $target", ({ target, spellings: [...all] }) => {
    expect(targetsIn(all.find(({ taught }) => taught)?.text ?? "")).toContain(target);
  });

  test.each(roleIds)("%s: at least 85 percent of the mentions are recognised", (role) => {
    // The usual spelling counts fully, each other one a tenth.
    const counted = advertisedWords.flatMap((words) =>
      words.spellings.map(({ text }, at) => ({ weight: words.percent[role] * (at === 0 ? 1 : 0.1), found: namesIn(text).length > 0 })),
    );
    const sum = (each: typeof counted) => each.reduce((total, { weight }) => total + weight, 0);
    expect(sum(counted.filter(({ found }) => found)) / sum(counted)).toBeGreaterThanOrEqual(0.85);
  });
});

/** A text without its marks, and where they stood. */
function readMarks(marked: string): { text: string; marks: { start: number; end: number; taught: boolean }[] } {
  const marks: { start: number; end: number; taught: boolean }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const taught = !part.startsWith("[!");
    const plain = part.startsWith("[") ? part.replace(/^\[!?|\]$/g, "") : part;
    if (part.startsWith("[")) marks.push({ start: text.length, end: text.length + plain.length, taught });
    text += plain;
  }
  return { text, marks };
}

test.each(roleIds)("in advertisements for a %s most mentions are found, and little else", (role: RoleId) => {
  const read = advertisements[role].map(readMarks).map(({ text, marks }) => ({ marks, found: findMentions(text, vocabulary) }));
  const overlap = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    one.start < other.end && other.start < one.end;
  const marks = read.flatMap(({ marks, found }) => marks.map((mark) => ({ ...mark, hit: found.some((each) => overlap(each, mark)) })));
  const found = read.flatMap(({ marks, found }) => found.map((each) => marks.some((mark) => overlap(each, mark))));
  expect(marks.filter(({ hit }) => hit).length / marks.length).toBeGreaterThanOrEqual(0.8);
  expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.97);
  expect(marks.filter(({ taught, hit }) => hit && !taught)).toEqual([]);
});

describe("any text", () => {
  const names = [...vocabulary.terms.values()].flatMap((alike) => alike.map(({ text }) => text));
  const piece = fc.oneof(
    fc.constantFrom(...names),
    fc.string({ unit: anyCharacter, maxLength: 30 }),
    fc.constantFrom(" ", "-", "/", ", ", ".\n", "&", "C++", "ﷺ", "İ", "e\u0301"),
  );

  test("gives mentions in order, without overlap, on whole words, each standing for something that exists", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const { start, end, tools: named, milestones: taught } of findMentions(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}]/u);
          expect([...named, ...taught]).not.toEqual([]);
          expect([...named.filter((id) => !tools[id]), ...taught.filter((id) => !milestones.has(id))]).toEqual([]);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is read the same wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 8 }), (parts) => {
        const separate = parts.flatMap(namesIn);
        expect(namesIn(parts.join(" ; "))).toEqual(separate);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["one long word", "a"],
    ["words without end", "a "],
    ["the beginning of a long name", "Hugging Face Transformers-Hugging "],
    ["joined by &", "R&"],
    ["accents", "e\u0301"],
    ["spaces", " "],
    ["marks", "+#/-."],
  ])("takes work in line with its length: %s", (_, unit) => {
    const look = (length: number) => {
      let steps = 0;
      const counting: Vocabulary = {
        ...vocabulary,
        terms: {
          ...vocabulary.terms,
          get: (form: string) => {
            steps += form.length + 1;
            return vocabulary.terms.get(form);
          },
        } as Vocabulary["terms"],
      };
      findMentions(unit.repeat(length / unit.length), counting);
      return steps;
    };
    const [half, whole] = [look(100_000), look(200_000)];
    expect(whole).toBeLessThanOrEqual(2.01 * half + 100);
    expect(whole).toBeLessThanOrEqual(200_000 * vocabulary.mostWords * 3);
  });
});
