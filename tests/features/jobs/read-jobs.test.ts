import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAtMarks, readJobs, toPercents } from "#app/_features/jobs/read-jobs.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { type RoleId, roleIds } from "#lib/catalog/schema.ts";
import { anyCharacter } from "../../support/any-character.ts";

const targets = toJobTargets(catalog());
const pieces = fc.constantFrom(
  "SQL",
  "Python",
  "R",
  "Data Analyst",
  " ",
  "\n",
  "\r\n",
  "---\n",
  "\n---\n",
  ". ",
  "😀",
  "Looker",
  "Nice to have: ",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: anyCharacter, maxLength: 100 }),
);

describe("what was pasted", () => {
  test("marked and unmarked parts are the whole text of each advertisement, every mark once", () => {
    fc.assert(
      fc.property(texts, (pasted) => {
        for (const { text, marks } of readJobs(pasted, targets).jobs) {
          const parts = cutAtMarks(text, marks);
          expect(parts.map(({ part }) => part).join("")).toBe(text);
          expect(parts.every(({ part }) => part !== "")).toBe(true);
          expect(parts.filter(({ words }) => words)).toHaveLength(marks.length);
          expect(new Set(parts.map(({ at }) => at)).size).toBe(parts.length);
        }
      }),
    );
  });

  test("all together ask for what each of them asks for, and their shares are the mean", () => {
    fc.assert(
      fc.property(texts, (pasted) => {
        const { jobs, asked, shares } = readJobs(pasted, targets);
        expect(new Set(asked.map(({ word }) => word))).toEqual(new Set(jobs.flatMap((job) => job.asked.map(({ word }) => word))));
        for (const role of jobs.length > 0 ? roleIds : []) {
          const mean = jobs.reduce((sum, job) => sum + job.shares[role], 0) / Math.max(1, jobs.length);
          expect(shares[role]).toBeCloseTo(mean, 9);
        }
      }),
    );
  });
});

test("percents are 100 together, each at most one away from its share, the largest first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 }), (votes) => {
      const sum = votes.reduce((one, other) => one + other, 0);
      fc.pre(sum > 0);
      const shares = Object.fromEntries(roleIds.map((role, at) => [role, (votes[at] ?? 0) / sum])) as Record<RoleId, number>;
      const percents = toPercents(shares);
      expect(percents.reduce((all, { percent }) => all + percent, 0)).toBe(100);
      for (const { role, percent } of percents) expect(Math.abs(percent - 100 * shares[role])).toBeLessThan(1 + 1e-9);
      expect(percents.map(({ percent }) => percent)).toEqual(percents.map(({ percent }) => percent).toSorted((one, other) => other - one));
    }),
  );
});
