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
