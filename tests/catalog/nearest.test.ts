import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { distanceTo, findNearest, readTypedName } from "#lib/catalog/nearest.ts";
import { anyCharacter } from "../support/any-character.ts";

const ids = (path: string) => findNearest(path, catalog()).map(({ id }) => id);
const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), maxLength: 12 });

test.each([
  ["/roles/data-analist", "data-analyst"],
  ["/roles/Data%20Scientist", "data-scientist"],
  ["/try/ml-enginer", "ml-engineer"],
  ["/data-analyst", "data-analyst"],
  ["/milestones/sql-basic", "sql-basics"],
  ["/milestones/slq-basics", "sql-basics"],
])("%s may mean %s", (path, id) => {
  expect(ids(path)[0]).toBe(id);
});

test("below a role, its areas are meant", () => {
  const [role] = catalog().roles;
  const [area] = role?.areas ?? [];
  expect(ids(`/roles/${role?.id}/${area?.id.slice(1)}`)[0]).toBe(`${role?.id}/${area?.id}`);
});

test.each(["/", "/shared/sql-basics", "/plans/sql-basics/x", "/x", "/no-such-page-at-all", "/milestones/%E0%A4%A", "/zzzzzzzzzzzzzzzzzz"])(
  "%s is close to nothing",
  (path) => {
    expect(ids(path)).toEqual([]);
  },
);

test("every milestone is found by its id with one letter left out", () => {
  for (const { id } of catalog().milestones.values()) {
    expect(ids(`/milestones/${id.slice(0, 2)}${id.slice(3)}`)).toContain(id);
  }
});

test("the distance is symmetric, zero only for the same name, and at most the longer length", () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const distance = distanceTo(one, other);
      expect(distance).toBe(distanceTo(other, one));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

test("one slip is one step: a letter too many, too few, another one, or two swapped", () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom("x", "y"), (text, place, letter) => {
      const at = place % (text.length + 1);
      expect(distanceTo(text, text.slice(0, at) + letter + text.slice(at))).toBe(1);
      if (at < text.length) expect(distanceTo(text, text.slice(0, at) + letter + text.slice(at + 1))).toBe(1);
      const swapped = text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
      if (swapped !== text && swapped.length === text.length) expect(distanceTo(text, swapped)).toBe(1);
    }),
  );
});

test("whatever is typed, a name to search for comes of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (typed) => {
      expect(readTypedName(`/${typed}`)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      findNearest(`/milestones/${typed}`, catalog());
    }),
  );
});
