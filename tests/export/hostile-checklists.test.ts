import fc from "fast-check";
import { expect, test } from "vitest";
import { readTaskList } from "#lib/export/read-task-list.ts";
import { hostileChecklists, repetitiveChecklists } from "../support/hostile-checklists.ts";
import { longestTurnOfThree } from "../support/longest-turn.ts";

/** Others wait less than 100 ms (docs/testing.md); the factor is for slow machines. */
const mostMilliseconds = 500;

test.each(Object.entries(hostileChecklists))("others are answered while a megabyte is read: %s", async (_, text) => {
  expect(await longestTurnOfThree(() => readTaskList(text), mostMilliseconds)).toBeLessThan(mostMilliseconds);
});

test("others are answered while a megabyte is read, whatever it is made of", async () => {
  await fc.assert(
    fc.asyncProperty(repetitiveChecklists, async (text) => {
      expect(await longestTurnOfThree(() => readTaskList(text), mostMilliseconds)).toBeLessThan(mostMilliseconds);
    }),
    { numRuns: process.env.CI ? 100 : 15 },
  );
});
