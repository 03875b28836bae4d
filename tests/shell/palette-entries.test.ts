import { expect, test } from "vitest";
import { findEntries, type PaletteEntry } from "#app/_shell/palette-entries.ts";

const entries = ["Settings", "Join tables in SQL", "SQL window functions", "Show what is left"].map(
  (name): PaletteEntry => ({ id: name, kind: "page", name, run: () => undefined }),
);
const find = (typed: string) => findEntries(entries, typed).map(({ name }) => name);

test("finds entries with all words, in any order and case; those that begin with them come first", () => {
  expect(find("")).toHaveLength(entries.length);
  expect(find("sql")).toEqual(["SQL window functions", "Join tables in SQL"]);
  expect(find("  sql JOIN ")).toEqual(["Join tables in SQL"]);
  expect(find("nothing like it")).toEqual([]);
});

test("matches the beginnings of words and nothing inside them, and reads spellings alike as the search does", () => {
  const names = [
    "Choose a language model",
    "Encrypt storage with age",
    "Manage agents",
    "Build a Power BI report",
    "Analyse an A/B test",
    "Settings",
  ];
  const found = (typed: string) =>
    findEntries(
      names.map((name): PaletteEntry => ({ id: name, kind: "milestone", name, run: () => undefined })),
      typed,
    ).map(({ name }) => name);
  expect(found("age")).toEqual(["Encrypt storage with age", "Manage agents"]);
  expect(found("powerbi")).toEqual(["Build a Power BI report"]);
  expect(found("reports")).toEqual(["Build a Power BI report"]);
  expect(found("analyze ab tests")).toEqual(["Analyse an A/B test"]);
  expect(found("?")).toEqual([]);
});
