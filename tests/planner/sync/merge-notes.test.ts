import fc from "fast-check";
import { expect, test } from "vitest";
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
