import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { placementNetwork } from "#lib/catalog/origins.ts";
import { buildNetwork } from "#lib/planner/placement/network.ts";
import { mostQuestions, placeLearner } from "#lib/planner/placement/place.ts";
import { originIds, type PlacementAnswer, placementAnswers } from "#lib/planner/placement/told.ts";
import { manners, placeLearners } from "../../support/placed-learners.ts";
import { cases } from "../../support/planner-cases.ts";

const chain = buildNetwork([
  { id: "first", prerequisites: [] },
  { id: "second", prerequisites: ["first"] },
  { id: "third", prerequisites: ["second"] },
  { id: "apart", prerequisites: [] },
]);
const nothing = new Set<string>();

function marksAfter(given: Record<string, PlacementAnswer>, settled: ReadonlySet<string> = nothing) {
  const { places } = placeLearner(chain, { answers: new Map(Object.entries(given)), settled });
  return Object.fromEntries(places.map(({ id, mark, reason }) => [id, [mark, reason]]));
}

describe("placeLearner", () => {
  it("settles what stands before a yes, and says which answer did", () => {
    expect(marksAfter({ apart: "yes", third: "yes" })).toMatchObject({
      first: ["known", { kind: "before", by: "third" }],
      second: ["known", { kind: "before", by: "third" }],
      third: ["known", { kind: "said" }],
    });
  });

  it("settles what stands after a no", () => {
    expect(marksAfter({ first: "no" })).toMatchObject({
      first: ["learn", { kind: "said" }],
      second: ["learn", { kind: "after", by: "first" }],
      third: ["learn", { kind: "after", by: "first" }],
    });
  });

  it("asks again for answers that speak against each other, and leaves what is not sure open", () => {
    expect(marksAfter({ first: "no", third: "yes", apart: "unsure" })).toMatchObject({
      third: ["unsure", { kind: "said" }],
      apart: ["unsure", { kind: "said" }],
    });
  });

  it("believes who can do one thing, however much else they cannot", () => {
    const network = placementNetwork(getRole("data-analyst"), catalog(), undefined);
    const no = ["py-modules-envs", "sql-joins-aggregation", "shell-basics", "sql-basics", "data-ethics-privacy", "py-first-script"];
    const answers = new Map<string, PlacementAnswer>([["excel-analysis", "yes"], ...no.map((id) => [id, "no"] as const)]);
    const { places } = placeLearner(network, { answers, settled: nothing });
    expect(places.filter(({ mark }) => mark === "known").map(({ id }) => id)).toEqual(["excel-analysis"]);
  });

  it("takes nothing back that is settled", () => {
    expect(marksAfter({ first: "no" }, new Set(["second"]))).toMatchObject({ second: ["known", { kind: "settled" }] });
  });

  it("asks about an area that was not asked about, where that tells nearly as much", () => {
    const two = (areaId: string, size: number) =>
      Array.from({ length: size }, (_, at) => ({ id: `${areaId}${at}`, prerequisites: at === 0 ? [] : [`${areaId}${at - 1}`], areaId }));
    // Two trails in one area, and one that tells a little less in another.
    const network = buildNetwork([...two("wide", 8), ...two("wide-", 8).map((each) => ({ ...each, areaId: "wide" })), ...two("short", 7)]);
    const first = placeLearner(network, { answers: new Map(), settled: nothing }).next as string;
    expect(first).toMatch(/^wide/);
    expect(placeLearner(network, { answers: new Map([[first, "yes"]]), settled: nothing }).next).toMatch(/^short/);
  });

  it("draws nothing as settled from an origin alone", () => {
    for (const origin of originIds) {
      for (const role of catalog().roles) {
        const { places } = placeLearner(placementNetwork(role, catalog(), origin), { answers: new Map(), settled: nothing });
        expect(places.filter(({ mark }) => mark !== "unsure")).toEqual([]);
      }
    }
  });

  it("ends after 15 questions at most, asks nothing twice or that is settled, and marks nothing known after a no, on any path", () => {
    const milestones = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 24 }).map((wishes) =>
      wishes.map((wish, at) => ({
        id: `m${at}`,
        prerequisites: at === 0 ? [] : [...new Set(wish.map((number) => `m${number % at}`))],
        isSettled: wish.length === 3 && (wish[0] as number) % 4 === 0,
      })),
    );
    const said = fc.array(fc.constantFrom(...placementAnswers), { minLength: mostQuestions, maxLength: mostQuestions });
    fc.assert(
      fc.property(milestones, said, (path, words) => {
        const network = buildNetwork(path);
        const settled = new Set(path.filter(({ isSettled }) => isSettled).map(({ id }) => id));
        const answers = new Map<string, PlacementAnswer>();
        for (;;) {
          const { next, places } = placeLearner(network, { answers, settled });
          expect(placeLearner(network, { answers, settled })).toEqual({ next, places });
          const after = new Set<string>();
          for (const { id, prerequisites } of path) {
            if (settled.has(id)) continue;
            if (prerequisites.some((each) => after.has(each) || answers.get(each) === "no")) after.add(id);
          }
          for (const { id, mark } of places) {
            expect(["known", "unsure", "learn"]).toContain(mark);
            if (after.has(id) || answers.get(id) === "no") expect([id, settled.has(id) ? "settled" : mark]).not.toEqual([id, "known"]);
            if (settled.has(id)) expect([id, mark]).toEqual([id, "known"]);
          }
          if (next === null) break;
          expect(answers.has(next) || settled.has(next)).toBe(false);
          const isLast = ({ mark, reason }: (typeof places)[number]) => mark === "learn" && reason.kind === "after";
          const askable = places.filter(({ isAskable }) => isAskable);
          const asked = askable.find(({ id }) => id === next);
          if (!asked) throw new Error(`${next} is asked and is drawn as settled`);
          expect(isLast(asked) && !askable.every(isLast)).toBe(false);
          answers.set(next, words[answers.size] as PlacementAnswer);
          expect(answers.size).toBeLessThanOrEqual(mostQuestions);
        }
      }),
      { numRuns: cases.numRuns / 4 },
    );
  });

  it("finds made-up learners in ten questions or so, on all roles", { timeout: 120_000 }, () => {
    const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const most = {
      honest: { wronglyKnown: 0.5, missed: 1.5 },
      wrong: { wronglyKnown: 1, missed: 2 },
      gaps: { wronglyKnown: 1, missed: 2 },
    };
    const paths = catalog().roles.map((role) => ({ role, network: placementNetwork(role, catalog()) }));
    for (const manner of manners) {
      const outcomes = paths.flatMap(({ role, network }) => placeLearners(role, network, manner, 5));
      const questions = outcomes.map((outcome) => outcome.questions).sort((one, other) => one - other);
      expect(questions.at(-1)).toBeLessThanOrEqual(15);
      expect(questions[questions.length >> 1]).toBeLessThanOrEqual(12);
      expect(average(outcomes.map(({ wronglyKnown }) => wronglyKnown))).toBeLessThanOrEqual(most[manner].wronglyKnown);
      expect(average(outcomes.map(({ missed }) => missed))).toBeLessThanOrEqual(most[manner].missed);
      // Of five or six: most of those left out hold only what needs something that was said no to.
      expect(average(outcomes.map(({ areasNotAsked }) => areasNotAsked))).toBeLessThanOrEqual(1.2);
      // What is left to press in the list, of 37 to 60 boxes.
      expect(average(outcomes.map(({ unsure }) => unsure))).toBeLessThanOrEqual(13);
    }
  });

  it("finds honest learners from each origin as well, those who fit it and those who do not", { timeout: 180_000 }, () => {
    const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    for (const origin of originIds) {
      for (const fits of [true, false]) {
        const outcomes = catalog().roles.flatMap((role) =>
          placeLearners(role, placementNetwork(role, catalog(), origin), "honest", 4, fits),
        );
        const questions = outcomes.map((outcome) => outcome.questions).sort((one, other) => one - other);
        expect(questions.at(-1)).toBeLessThanOrEqual(15);
        expect([origin, fits, questions[questions.length >> 1]]).toSatisfy(([, , median]) => median <= 12);
        expect(average(outcomes.map(({ wronglyKnown }) => wronglyKnown))).toBeLessThanOrEqual(0.5);
        expect(average(outcomes.map(({ missed }) => missed))).toBeLessThanOrEqual(1.5);
      }
    }
  });
});
