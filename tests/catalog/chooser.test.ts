import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { type ChooserStatement, chooserStatements, openingQuestions, refiningStatements, statementSchema } from "#lib/catalog/chooser.ts";
import { type RoleId, roleIds } from "#lib/catalog/schema.ts";
import { type Answer, answerValues, rankRoles } from "#lib/planner/roles/choose.ts";

const answers = Object.keys(answerValues) as Answer[];
const rank = (given: Partial<Record<string, Answer>>, of: readonly ChooserStatement[] = chooserStatements) => rankRoles(roleIds, of, given);
const answerAll = (answer: Answer, of: readonly ChooserStatement[]) => Object.fromEntries(of.map(({ id }) => [id, answer]));
const weightsOf = (role: RoleId) => chooserStatements.map(({ weights }) => weights[role]);

describe("the chooser's statements", () => {
  test("each match the schema", () => {
    for (const statement of chooserStatements) expect(statementSchema.safeParse(statement).error?.issues ?? [], statement.id).toEqual([]);
  });

  test("are four opening questions, one for each role, and ten more", () => {
    expect(openingQuestions.map(({ text }) => text)).toEqual(roleIds.map((id) => catalog().roles.find((role) => role.id === id)?.question));
    for (const [at, role] of roleIds.entries()) {
      expect(openingQuestions[at]?.weights).toEqual({ ...Object.fromEntries(roleIds.map((id) => [id, 0])), [role]: 2 });
    }
    expect(refiningStatements).toHaveLength(10);
  });

  test("have no duplicate id, text or topic", () => {
    for (const part of ["id", "text", "topic"] as const) {
      expect(new Set(chooserStatements.map((statement) => statement[part].toLowerCase())).size).toBe(chooserStatements.length);
    }
  });

  test("after the opening questions each favour one role and not another", () => {
    for (const { id, weights } of refiningStatements) {
      expect(Math.max(...Object.values(weights)), id).toBeGreaterThan(0);
      expect(Math.min(...Object.values(weights)), id).toBeLessThan(0);
    }
  });

  test.each(roleIds)("favour %s about as often as not", (role) => {
    const refining = refiningStatements.map(({ weights }) => weights[role]);
    const spokenFor = refining.filter((weight) => weight > 0).length;
    const spokenAgainst = refining.filter((weight) => weight < 0).length;
    expect(Math.abs(spokenFor - spokenAgainst)).toBeLessThanOrEqual(1);
    expect(refining.reduce((sum, weight) => sum + weight, 0)).toBe(0);
  });

  test("never say that a role is better", () => {
    const texts = chooserStatements.map(({ text, topic }) => `${text} ${topic}`).join("\n");
    expect(texts).not.toMatch(/\b(better|best|worse|harder|easier|senior|salary|smart)\b/i);
  });
});

describe("the result of answers", () => {
  test.each(answers.flatMap((answer) => [[answer, chooserStatements] as const, [answer, openingQuestions] as const]))(
    "answering %s to everything is a tie",
    (answer, all) => {
      expect(rank(answerAll(answer, all)).map((match) => match.rank)).toEqual([1, 1, 1, 1]);
    },
  );

  test.each(roleIds)("the answers of a %s rank that role alone first", (role) => {
    const given = Object.fromEntries(
      chooserStatements.map(({ id, weights }): [string, Answer] => [id, weights[role] > 0 ? "yes" : weights[role] < 0 ? "no" : "neutral"]),
    );
    const [first, second] = rank(given);
    expect(first).toMatchObject({ roleId: role, rank: 1, tied: false });
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThanOrEqual(6);
  });

  test.each(openingQuestions.map(({ id }, at) => [id, roleIds[at]] as const))("a yes to %s alone favours %s alone", (id, role) => {
    const [first, ...rest] = rank({ [id]: "yes" });
    expect(first).toMatchObject({ roleId: role, tied: false, spokeFor: [id] });
    expect(rest.map((match) => [match.rank, match.tied, match.spokeFor])).toEqual(rest.map(() => [2, true, []]));
  });

  test("opposite answers give opposite scores, and no role has an advantage", () => {
    const opposite = Object.fromEntries(answers.map((answer, at) => [answer, answers.at(-1 - at)])) as Record<Answer, Answer>;
    const given = fc.dictionary(fc.constantFrom(...chooserStatements.map(({ id }) => id)), fc.constantFrom(...answers));
    const scores = (all: Record<string, Answer>) => new Map(rank(all).map(({ roleId, score }) => [roleId, score]));
    fc.assert(
      fc.property(given, (all) => {
        const turned = scores(Object.fromEntries(Object.entries(all).map(([id, answer]) => [id, opposite[answer]])));
        for (const [role, score] of scores(all)) expect(turned.get(role)).toBe(score === 0 ? 0 : -score);
      }),
    );
    expect(Math.max(...roleIds.map((role) => weightsOf(role).reduce((sum, weight) => sum + Math.abs(weight), 0)))).toBeLessThanOrEqual(16);
  });
});
