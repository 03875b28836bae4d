import { expect, test } from "vitest";
import { addOwnWays } from "#app/_features/jobs/own-ways.ts";
import { messages } from "#lib/messages/all.ts";
import { joinWords } from "#lib/planner/jobs/merge-advertisements.ts";

test("an own milestone that was added for a thing is a way to learn it, and for no other thing", () => {
  const choice = joinWords(["looker", "qlik"]);
  const own = { "own-1": { name: messages.jobs.ownTitle("Looker or Qlik"), minutes: 60, needs: [] } };
  const asked = [choice, "looker", "sql"].map((word) => ({ word, ways: word === "sql" ? [["sql-basics"]] : [], isNice: false }));
  expect(addOwnWays(asked, own).map(({ ways }) => ways)).toEqual([[["own-1"]], [], [["sql-basics"]]]);
});
