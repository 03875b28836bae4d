import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  foundations,
  type GraphMilestone,
  OrderError,
  orderMilestones,
  rankMilestones,
  withPrerequisites,
} from "#lib/planner/plan/order.ts";
import { findBrokenPrerequisites } from "#lib/planner/plan/reorder.ts";
import { anyGraph, cases, makeGraph, patience } from "../../support/planner-cases.ts";
import { orderSlowly } from "../../support/planner-oracle.ts";

function graphOf(prerequisites: Record<string, string[]>): Map<string, GraphMilestone> {
  return new Map(Object.entries(prerequisites).map(([id, its]) => [id, { id, prerequisites: its }]));
}
const all = (milestones: Map<string, GraphMilestone>) => new Set(milestones.keys());

describe("orderMilestones, by hand", () => {
  it("takes prerequisites first, then areas, then authored order; milestones in no area go under Foundations", () => {
    const milestones = graphOf({ charts: ["sql"], sql: ["shell"], story: [], shell: [], model: ["charts"] });
    const areas = [
      { id: "analysis", milestones: ["model", "sql"] },
      { id: "telling", milestones: ["story", "charts"] },
    ];
    expect(orderMilestones(rankMilestones(areas, milestones), all(milestones))).toEqual([
      { milestoneId: "shell", areaId: foundations },
      { milestoneId: "sql", areaId: "analysis" }, // model comes before it, but waits for charts
      { milestoneId: "story", areaId: "telling" },
      { milestoneId: "charts", areaId: "telling" },
      { milestoneId: "model", areaId: "analysis" },
    ]);
  });

  it("counts a repeated prerequisite once, and one that is not included not at all", () => {
    const milestones = graphOf({ a: ["b", "b", "c"], b: [], c: ["a"] });
    expect(orderMilestones(rankMilestones([], milestones), new Set(["a", "b"])).map(({ milestoneId }) => milestoneId)).toEqual(["b", "a"]);
  });

  it("puts a milestone of two areas in the first", () => {
    const milestones = graphOf({ a: [] });
    const areas = ["x", "y"].map((id) => ({ id, milestones: ["a"] }));
    expect(orderMilestones(rankMilestones(areas, milestones), all(milestones))).toEqual([{ milestoneId: "a", areaId: "x" }]);
  });

  it("returns an empty order for no milestones", () => expect(orderMilestones(rankMilestones([], new Map()), new Set())).toEqual([]));

  it("names the milestones of a cycle and no others", () => {
    const ordering = (prerequisites: Record<string, string[]>) => () => {
      const milestones = graphOf(prerequisites);
      orderMilestones(rankMilestones([], milestones), all(milestones));
    };
    expect(ordering({ last: ["c"], first: [], a: ["c", "first"], b: ["a"], c: ["b"] })).toThrow(
      new OrderError({ code: "cycle", ids: ["a", "b", "c"] }),
    );
    expect(ordering({ own: ["own"] })).toThrow(new OrderError({ code: "cycle", ids: ["own"] }));
    const long = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, [`m${(at + 1) % 10_000}`]]));
    expect(ordering(long)).toThrow(/^cycle: m\d+, m\d+, m\d+, m\d+, m\d+$/);
  });

  it("names an unknown milestone", () => {
    const milestones = graphOf({ a: ["gone"] });
    const error = new OrderError({ code: "unknownMilestone", id: "gone" });
    expect(() => orderMilestones(rankMilestones([], milestones), new Set(["a", "gone"]))).toThrow(error);
    expect(() => orderMilestones(rankMilestones([{ id: "x", milestones: ["a", "gone"] }], milestones), new Set(["a", "gone"]))).toThrow(
      error,
    );
    expect(() => withPrerequisites(["a"], milestones)).toThrow(error);
    expect(error.message).toBe("unknownMilestone: gone");
  });
});

describe("orderMilestones, for any catalog", () => {
  const idsOf = ({ areas, milestones, included }: ReturnType<typeof makeGraph>) =>
    orderMilestones(rankMilestones(areas, milestones), included).map(({ milestoneId }) => milestoneId);

  it(
    "has each included milestone once, after all its prerequisites",
    () => {
      fc.assert(
        fc.property(anyGraph, (graph) => {
          const order = idsOf(graph);
          expect(order.toSorted()).toEqual([...graph.included].toSorted());
          expect(findBrokenPrerequisites(order, graph.milestones)).toEqual([]);
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "is the first of all orders by area and authored order, the same every time",
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), (size, seed) => {
          const graph = makeGraph(size, seed);
          expect(idsOf(graph)).toEqual(orderSlowly(graph.areas, graph.milestones, graph.included));
          expect(idsOf(makeGraph(size, seed))).toEqual(idsOf(graph));
        }),
        cases,
      );
    },
    patience,
  );

  it(
    "does not depend on the order in which prerequisites and included milestones are listed",
    () => {
      fc.assert(
        fc.property(anyGraph, (graph) => {
          const turned = new Map(
            [...graph.milestones].map(([id, { prerequisites }]) => [id, { id, prerequisites: prerequisites.toReversed() }]),
          );
          expect(idsOf({ ...graph, milestones: turned, included: new Set([...graph.included].toReversed()) })).toEqual(idsOf(graph));
        }),
        cases,
      );
    },
    patience,
  );

  it("works for every width of its queue", () => {
    for (const size of [31, 32, 33, 1_023, 1_024, 1_025, 32_768, 32_769]) {
      const chain = graphOf(Object.fromEntries(Array.from({ length: size }, (_, at) => [`m${at}`, at + 1 < size ? [`m${at + 1}`] : []])));
      const order = orderMilestones(rankMilestones([], chain), all(chain)).map(({ milestoneId }) => milestoneId);
      expect(order).toEqual([...chain.keys()].reverse());
    }
  });
});

describe("withPrerequisites", () => {
  it(
    "adds each prerequisite and theirs in turn, and nothing else",
    () => {
      const milestones = graphOf({ a: ["b"], b: ["c"], c: [], d: ["a"] });
      expect([...withPrerequisites(["a"], milestones)].toSorted()).toEqual(["a", "b", "c"]);
      fc.assert(
        fc.property(anyGraph, ({ milestones, included }) => {
          const found = withPrerequisites(included, milestones);
          for (const id of found) {
            for (const prerequisite of milestones.get(id)?.prerequisites ?? []) if (!found.has(prerequisite)) expect.fail(prerequisite);
          }
          for (const id of included) if (!found.has(id)) expect.fail(id);
        }),
        cases,
      );
    },
    patience,
  );
});
