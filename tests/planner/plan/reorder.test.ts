import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { applyOwnOrder, findBrokenPrerequisites, moveBefore, moveDown, moveUp, reorderPlan } from "#lib/planner/plan/reorder.ts";
import { makeItem } from "../../support/plan-exports.ts";
import { cases } from "../../support/planner-cases.ts";

const letters = [..."abcdefgh"];
const anyOrder = fc.shuffledSubarray(letters);

describe("applyOwnOrder", () => {
  it.each([
    ["abcd", "dcba", "dcba"],
    ["abcd", "", "abcd"],
    ["abcd", "xdya", "dabc"], // x and y are gone; b and c follow a
    ["abcd", "cc", "abcd"], // said twice counts once; a and b go first, d behind c
    ["abcd", "db", "adbc"], // a goes first, d and b as wished, c behind b
    ["", "ab", ""],
  ])("orders %s with the own order %j as %s", (computed, wished, order) =>
    expect(applyOwnOrder([...computed], [...wished]).join("")).toBe(order),
  );

  it("keeps every milestone once, the learner's order, and the computed order for the rest", () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (computed, wished) => {
        const order = applyOwnOrder(computed, wished);
        expect(order.toSorted()).toEqual(computed.toSorted());
        expect(order.filter((id) => wished.includes(id))).toEqual(wished.filter((id) => computed.includes(id)));
        expect(applyOwnOrder(computed, order)).toEqual(order);
        expect(
          applyOwnOrder(
            computed,
            computed.filter((id) => wished.includes(id)),
          ),
        ).toEqual(computed);
        for (const id of order.filter((each) => !wished.includes(each))) {
          expect(order[order.indexOf(id) - 1]).toBe(computed[computed.indexOf(id) - 1]); // behind the one it follows
        }
      }),
      cases,
    );
  });
});

describe("moving one milestone", () => {
  const order = [..."abcd"];
  it.each([
    ["up", moveUp(order, "c"), "acbd"],
    ["up from the front", moveUp(order, "a"), "abcd"],
    ["up, unknown", moveUp(order, "x"), "abcd"],
    ["down", moveDown(order, "b"), "acbd"],
    ["down from the end", moveDown(order, "d"), "abcd"],
    ["down, unknown", moveDown(order, "x"), "abcd"],
    ["before an earlier one", moveBefore(order, "d", "b"), "adbc"],
    ["before a later one", moveBefore(order, "a", "d"), "bcad"],
    ["before the one it is before", moveBefore(order, "a", "b"), "abcd"],
    ["to the end", moveBefore(order, "b", null), "acdb"],
    ["before itself", moveBefore(order, "b", "b"), "abcd"],
    ["before an unknown one", moveBefore(order, "b", "x"), "abcd"],
    ["an unknown one", moveBefore(order, "x", "b"), "abcd"],
  ])("%s", (_, moved, expected) => expect(moved.join("")).toBe(expected));

  it("is undone by the opposite move", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 2 }), (any) => {
        expect(moveDown(moveUp(any, any[1] as string), any[1] as string)).toEqual(any);
        expect(moveUp(moveDown(any, any[0] as string), any[0] as string)).toEqual(any);
      }),
      cases,
    );
  });
});

describe("reorderPlan", () => {
  it("ranks every milestone, and sorts those of each area", () => {
    const area = (id: string, ids: string) => ({ id, title: id, items: [...ids].map((each) => makeItem({ id: each })) });
    const plan = { areas: [area("one", "abc"), area("two", "de")] } as unknown as Plan;
    const { areas } = reorderPlan(plan, [..."ecdb"]);
    expect(areas.map(({ items }) => items.map(({ id, rank }) => `${id}${rank}`).join(" "))).toEqual(["c1 b3 a4", "e0 d2"]);
  });
});

describe("findBrokenPrerequisites", () => {
  it("lists each prerequisite that comes later, in the order of the plan", () => {
    const milestones = new Map([
      ["a", { prerequisites: [] }],
      ["b", { prerequisites: ["a"] }],
      ["c", { prerequisites: ["a", "b", "elsewhere"] }],
    ]);
    expect(findBrokenPrerequisites(["a", "b", "c"], milestones)).toEqual([]);
    expect(findBrokenPrerequisites(["c", "b", "a"], milestones)).toEqual([
      { id: "c", prerequisite: "a" },
      { id: "c", prerequisite: "b" },
      { id: "b", prerequisite: "a" },
    ]);
    expect(findBrokenPrerequisites(["b", "unknown"], milestones)).toEqual([]);
  });
});
