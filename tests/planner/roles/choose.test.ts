import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answerValues, measureFit, rankRoles, type Statement } from "#lib/planner/roles/choose.ts";
import { cases } from "../../support/planner-cases.ts";

const roles = ["analyst", "scientist", "engineer"];
const statements: Statement[] = [
  { id: "dashboards", weights: { analyst: 3, engineer: -1 } },
  { id: "statistics", weights: { scientist: 3, analyst: 1 } },
  { id: "deploying", weights: { engineer: 3 } },
];

describe("rankRoles", () => {
  it("adds up answers times weights and returns the statements for and against", () => {
    // analyst 2×3 + 1×1 = 7, scientist 1×3 = 3, engineer 2×-1 + -2×3 = -8
    expect(rankRoles(roles, statements, { dashboards: "yes", statistics: "rather_yes", deploying: "no" })).toEqual([
      { roleId: "analyst", score: 7, rank: 1, tied: false, spokeFor: ["dashboards", "statistics"], spokeAgainst: [] },
      { roleId: "scientist", score: 3, rank: 2, tied: false, spokeFor: ["statistics"], spokeAgainst: [] },
      { roleId: "engineer", score: -8, rank: 3, tied: false, spokeFor: [], spokeAgainst: ["deploying", "dashboards"] },
    ]);
  });

  it("counts a no to a statement against a role in favour of the role", () => {
    expect(rankRoles(["engineer"], statements, { dashboards: "rather_no" })).toMatchObject([{ score: 1, spokeFor: ["dashboards"] }]);
  });

  it("returns ties as ties", () => {
    const ranked = rankRoles(roles, statements, { statistics: "neutral", deploying: "rather_yes" });
    expect(ranked.map(({ roleId, rank, tied }) => [roleId, rank, tied])).toEqual([
      ["engineer", 1, false],
      ["analyst", 2, true],
      ["scientist", 2, true],
    ]);
    // 2 for the two first, 1 for the last: ranks 1, 1, 3.
    const tie = [{ id: "x", weights: { analyst: 2, engineer: 2, scientist: 1 } }];
    expect(rankRoles(roles, tie, { x: "rather_yes" }).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("ties all roles when nothing, or only an unknown statement, is answered", () => {
    for (const answers of [{}, { other: "yes" }] as const) {
      expect(rankRoles(roles, statements, answers).map(({ rank, tied }) => [rank, tied])).toEqual([
        [1, true],
        [1, true],
        [1, true],
      ]);
    }
  });

  it("does not depend on the order of the roles", () => {
    const answer = fc.constantFrom(...(Object.keys(answerValues) as Answer[]));
    const answers = fc.record({ dashboards: answer, statistics: answer, deploying: answer }, { requiredKeys: [] });
    fc.assert(
      fc.property(answers, (given) => {
        const byId = (ids: string[]) => new Map(rankRoles(ids, statements, given).map((match) => [match.roleId, match]));
        expect(byId(roles)).toEqual(byId(roles.toReversed()));
        const scores = rankRoles(roles, statements, given).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      cases,
    );
  });
});

describe("measureFit", () => {
  it("keeps the order of the scores: equal scores are equally far, between none and all", () => {
    const answer = fc.option(fc.constantFrom(...(Object.keys(answerValues) as Answer[])), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ dashboards: answer, statistics: answer, deploying: answer }), (given) => {
        const matches = rankRoles(roles, statements, given);
        const fit = measureFit(matches, statements, given);
        for (const one of matches) {
          const far = fit.get(one.roleId) ?? -1;
          expect(far >= 0 && far <= 1).toBe(true);
          for (const other of matches) expect(Math.sign(far - (fit.get(other.roleId) ?? -1))).toBe(Math.sign(one.score - other.score));
        }
      }),
      cases,
    );
  });
});
