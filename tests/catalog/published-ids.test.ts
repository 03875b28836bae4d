import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";

/** Every milestone id that a release has had. A line may be added, in alphabetical order; none may ever go. */
const published = readFileSync(join(import.meta.dirname, "published-ids.txt"), "utf8")
  .trimEnd()
  .split("\n");

test("no published milestone disappears: its id is in the catalog, or is a former id of a milestone", () => {
  const { milestones, renamed } = catalog();
  expect(published.filter((id) => !milestones.has(id) && !renamed.has(id))).toEqual([]);
});

test("a former id leads to a milestone, and is no current id", () => {
  const { milestones, renamed } = catalog();
  expect([...renamed].filter(([former, today]) => milestones.has(former) || !milestones.has(today))).toEqual([]);
});

test("the list of published ids has every current milestone: add new ones to published-ids.txt", () => {
  const known = new Set(published);
  expect([...catalog().milestones.keys()].filter((id) => !known.has(id))).toEqual([]);
  expect(published).toEqual([...known].sort());
});
