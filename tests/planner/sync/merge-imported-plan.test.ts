import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeByTime } from "#lib/planner/sync/merge-by-time.ts";
import { mergeNotes } from "#lib/planner/sync/merge-notes.ts";

const text = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom("a", "b", ""), { maxLength: 5 }).map((lines) => lines.join("\n")),
);

test("merged notes contain every line of both, and merging again adds nothing", () => {
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const both = mergeNotes(mine, theirs);
      for (const part of [mine, theirs]) expect(part === "" || `\n${both}\n`.includes(`\n${part}\n`)).toBe(true);
      expect(mergeNotes(both, theirs)).toBe(both);
      expect(mergeNotes(both, mine)).toBe(both);
    }),
  );
  expect(mergeNotes("banana", "a")).toBe("banana\n\na");
  expect(mergeNotes("a", "a\nb")).toBe("a\nb");
});

test("merged histories keep the order of each, and the order of time where both are in order", () => {
  const history = fc.array(fc.nat(20), { maxLength: 8 });
  fc.assert(
    fc.property(history, history, (one, other) => {
      const merged = mergeByTime(
        one.map((at) => ({ at, of: "one" })),
        other.map((at) => ({ at, of: "other" })),
      );
      expect(merged.filter(({ of }) => of === "one").map(({ at }) => at)).toEqual(one);
      expect(merged.filter(({ of }) => of === "other").map(({ at }) => at)).toEqual(other);
      const inOrder = mergeByTime(
        one.toSorted((a, b) => a - b).map((at) => ({ at })),
        other.toSorted((a, b) => a - b).map((at) => ({ at })),
      );
      expect(inOrder).toEqual([...one, ...other].toSorted((a, b) => a - b).map((at) => ({ at })));
    }),
  );
});
