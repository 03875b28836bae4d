import fc from "fast-check";
import { expect, it } from "vitest";
import { readPlacementAddress, stepBack, withSettled, writePlacementAddress } from "#app/_features/placement/placement-address.ts";
import { originIds, placementAnswers } from "#lib/planner/placement/told.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";

const ids = ["sql-basics", "git-basics", "py-testing", "docker-image"];
const anyAddress = fc
  .record({
    roleId: fc.constant("ml-engineer"),
    answers: fc
      .tuple(fc.shuffledSubarray(ids), fc.array(fc.constantFrom(...placementAnswers), { minLength: 4, maxLength: 4 }))
      .map(([order, said]) => new Map(order.map((id, at) => [id, said[at] as (typeof said)[number]]))),
    origin: fc.option(fc.constantFrom(...originIds), { nil: undefined }),
    isStopped: fc.boolean(),
    settled: fc.subarray(ids),
  })
  .chain((address) =>
    // Hours, days and tools that were said before come along.
    fc.option(fc.constant({ ...firstStartValues, hours: 5, known: ["excel" as const], targetDate: "2199-01-01" })).map((start) => ({
      ...address,
      ...(start ? { start } : {}),
    })),
  );

function read(address: string) {
  return readPlacementAddress(Object.fromEntries(new URL(address, "http://localhost").searchParams), "ml-engineer", ids);
}

it("reads back what it writes, with the answers in their order", () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const back = read(writePlacementAddress(address));
      expect(back).toEqual(address);
      expect([...back.answers]).toEqual([...address.answers]);
    }),
  );
});

it("steps back to before the last answer, and asks again", () => {
  const stopped = read("/place?sql-basics=yes&git-basics=no&stop=1");
  expect([...stepBack(stopped).answers]).toEqual([["sql-basics", "yes"]]);
  expect(stepBack(stopped).isStopped).toBe(false);
});

it("ignores what it does not know", () => {
  expect(read("/place?sql-basics=perhaps&other=yes&from=mars&stop=2&git-basics=no&settled=py-testing.other")).toEqual({
    roleId: "ml-engineer",
    answers: new Map([["git-basics", "no"]]),
    origin: undefined,
    isStopped: false,
    settled: ["py-testing"],
  });
});

it("adds what is settled to an address once, with all else in it, and takes out what is settled no more", () => {
  const there = withSettled("?role=ml-engineer&git-basics=no&hours=5", ["sql-basics", "docker-image"]) ?? "";
  expect(read(there)).toMatchObject({
    answers: new Map([["git-basics", "no"]]),
    settled: ["sql-basics", "docker-image"],
    start: { hours: 5 },
  });
  const { search } = new URL(writePlacementAddress(read(there)), "http://localhost");
  expect(withSettled(search, ["sql-basics", "docker-image"])).toBeUndefined();
  expect(withSettled(search, [])).not.toContain("settled");
  expect(withSettled("?role=ml-engineer", [])).toBeUndefined();
});
