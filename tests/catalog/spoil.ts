import { expect } from "vitest";
import { describeProblem } from "#lib/catalog/review/problems.ts";
import { type Draft, readCatalog, reviewCatalog } from "#lib/catalog/review.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";

const real = await readCatalog();

type Parts = {
  milestone: (id: string) => Milestone;
  role: (id: string) => Role;
  draft: { -readonly [part in keyof Draft]: Draft[part] };
};

/** Something wrong, done to the real curriculum, and the lines that the review says about it. */
export type Mistake = [name: string, spoil: (parts: Parts) => void, ...expected: (string | RegExp)[]];

/** The problems of the real curriculum after one deliberate mistake. */
export function problemsAfter(spoil: (parts: Parts) => void): string[] {
  const draft = structuredClone(real) as Parts["draft"];
  const find = (files: Draft["milestones"], id: string) => files.find(({ value }) => (value as { id: string }).id === id)?.value;
  spoil({
    milestone: (id) => find(draft.milestones, id) as Milestone,
    role: (id) => find(draft.roles, id) as Role,
    draft,
  });
  return reviewCatalog(draft).map(describeProblem);
}

/** Expects each line, and no other. */
export function expectProblems(spoil: (parts: Parts) => void, expected: readonly (string | RegExp)[]) {
  const problems = problemsAfter(spoil);
  for (const line of expected) expect(problems).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  const fits = (problem: string) => expected.some((line) => (typeof line === "string" ? line === problem : line.test(problem)));
  expect(problems.filter((problem) => !fits(problem))).toEqual([]);
}

/** Changes a part in place, whatever its type allows. */
export function change(part: object | undefined, fields: object) {
  Object.assign(part as object, fields);
}
