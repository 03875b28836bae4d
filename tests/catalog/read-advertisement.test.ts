import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { readAdvertisement } from "#lib/catalog/job-words/read-advertisement.ts";
import { shareRoles } from "#lib/catalog/job-words/role-shares.ts";
import { buildJobVocabulary, jobVocabulary, jobWords, splitForms, type TrieNode } from "#lib/catalog/job-words/vocabulary.ts";
import { anyCharacter } from "../support/any-character.ts";

/** What a text asks for, optional things with a question mark. */
const askedIn = (text: string) => readAdvertisement(text).asked.map(({ word, isNice }) => (isNice ? `${word}?` : word));

/** What is marked, as it is written. */
const marksIn = (text: string) => readAdvertisement(text).marks.map(({ start, end }) => text.slice(start, end));

describe("the vocabulary", () => {
  test("names only milestones and areas of the catalog", () => {
    const { milestones, roles } = catalog();
    const areas = new Set(roles.flatMap((role) => role.areas.map(({ id }) => id)));
    for (const word of Object.values(jobWords)) {
      const named = "all" in word ? word.all : "oneOf" in word ? word.oneOf : [];
      expect(named.filter((id) => !milestones.has(id))).toEqual([]);
      expect(("areas" in word ? word.areas : []).filter((id) => !areas.has(id))).toEqual([]);
    }
  });

  test("every form of every word is found, standing alone", () => {
    const missed = Object.entries(jobWords).flatMap(([id, { forms }]) =>
      splitForms(forms)
        .map((form) => form.replace(/^=|\*/g, ""))
        .filter((form) => !readAdvertisement(`Knows\n${form}`).asked.some(({ word }) => word === id)),
    );
    expect(missed).toEqual([]);
  });

  test("no name of it is deeper than a few tokens, so that each place of a text is looked at a few times only", () => {
    const depth = (node: TrieNode): number => Math.max(0, ...[...node.next.values()].map((next) => 1 + depth(next)));
    expect(depth(jobVocabulary().root)).toBeLessThanOrEqual(8);
  });
});

describe("reading", () => {
  test.each([
    ["You excel in SQL and Excel", ["sql", "excel"]],
    ["R, but no R&D", ["r"]],
    ["Go where you want with Go", ["go"]],
    ["You use containers and k8s", ["docker", "kubernetes"]],
    ["PowerBI, power-bi or Power BI", ["power-bi"]],
    ["C++, C# and Node.js.", ["cpp", "csharp", "typescript"]],
    ["SQL. R is a plus. Python", ["sql", "r?", "python"]],
    ["Python; Docker preferred", ["python", "docker?"]],
    ["Nice to have: Docker, Spark", ["docker?", "spark?"]],
    ["Desirable\n- Docker\n\nEssential\n- SQL", ["docker?", "sql"]],
    ["Python is a plus. You write Python daily", ["python"]],
    ["No SAS needed", []],
    ["You do not need Kubernetes or Java", []],
    ["Java is not required, SQL", ["sql"]],
    ["Java is not required. SQL", ["sql"]],
    ["Not needed: Tableau", []],
    ["no programming beyond SQL", ["sql"]],
    ["not only SQL but Python", ["sql", "python"]],
    ["R is useful but not essential", ["r?"]],
    ["SQL\n\nWhat we offer\nPython courses\nand Tableau", ["sql"]],
    ["Benefits\nTableau tickets\n\nRequirements\nSQL", ["sql"]],
    ["Benefits\nTableau tickets\n\nThe fun part\nYou write SQL", ["sql"]],
    ["Our benefits: AWS certificates", []],
    ["Desirable: Docker; Spark. SQL", ["docker?", "spark?", "sql"]],
    ["A degree in physics, statistics or similar, and SQL", ["sql"]],
    ["A degree and a knowledge of statistics", ["statistics"]],
    ["Java is handled by another team, you write SQL", ["sql"]],
    ["No agents, just SQL", ["sql"]],
    ["We offer a Python course", []],
    ["Power BI Analyst\nSQL", ["sql"]],
    ["Power BI Analyst", ["power-bi"]],
    ["any age, in any language, and a rest", []],
    ["", []],
  ])("“%s” asks for %j", (text, words) => {
    expect(askedIn(text)).toEqual(words);
  });

  test("the longest name is one mark", () => {
    expect(marksIn("Azure Machine Learning, machine\u00a0learning models")).toEqual([
      "Azure Machine Learning",
      "machine\u00a0learning models",
    ]);
  });

  test("one word of the vocabulary is enough", () => {
    const vocabulary = buildJobVocabulary({ tea: { name: "Tea", forms: "tea", outside: "A drink.", hours: 1 } });
    expect(readAdvertisement("You make tea, not SQL", vocabulary).asked).toEqual([{ word: "tea", isNice: false }]);
  });
});

/** Pieces of advertisements, in any order, with what tends to break a reader between them. */
const pieces = fc.constantFrom(
  ...[
    "SQL",
    "R",
    "R&D",
    "C++",
    "Node.js",
    "a plus",
    "not",
    "required",
    "Benefits",
    "Requirements:",
    "Nice to have:",
    "you",
    "and",
    "excel in",
  ],
  ...[" ", "\n", "\r\n", ". ", "; ", ", ", ":", "-", "\u00a0", "(", "’", "😀", "\ud800", "İ", "ß", "e\u0301", "\u202e", "0", "\0"],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
);

describe("for every text", () => {
  test("marks stand in order, do not overlap, and are cut at words of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { marks, asked } = readAdvertisement(text);
        let before = 0;
        for (const { start, end, words } of marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words.length).toBeGreaterThan(0);
          expect(/^[\p{L}\p{N}\p{M}]/u.test(text.slice(start, end)) && !/[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, start))).toBe(true);
          before = end;
        }
        expect(new Set(marks.flatMap(({ words }) => words))).toEqual(new Set(asked.map(({ word }) => word)));
      }),
    );
  });

  test("a line that is added after a heading of its own leaves what was found before", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = readAdvertisement(`${text}\nRequirements\n`).marks;
        expect(readAdvertisement(`${text}\nRequirements\nSQL`).marks.slice(0, alone.length)).toEqual(alone);
        expect(readAdvertisement(`${text}\nRequirements\nSQL`).marks).toHaveLength(alone.length + 1);
      }),
    );
  });

  test("the shares of the roles are one whole", () => {
    const targets = toJobTargets(catalog());
    fc.assert(
      fc.property(texts, (text) => {
        const shares = Object.values(shareRoles(readAdvertisement(text), targets));
        expect(shares.every((share) => share >= 0)).toBe(true);
        expect(shares.reduce((one, other) => one + other, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
