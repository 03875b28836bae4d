import { expect, test } from "vitest";
import { groupByCount } from "#lib/catalog/shares.ts";

const count = { ads: 1_200, when: "June 2026", source: "a count" };

test("skills of one count stand together, those of another one apart", () => {
  const groups = groupByCount([
    { ...count, role: "data-analyst", names: "SQL", percent: 60 },
    { ...count, role: "data-analyst", names: "Excel", percent: 33 },
    { ...count, role: "data-analyst", when: "May 2025", names: "SQL", percent: 52 },
  ]);
  expect(groups.map(({ when, skills }) => [when, skills.map(({ name }) => name)])).toEqual([
    ["June 2026", ["SQL", "Excel"]],
    ["May 2025", ["SQL"]],
  ]);
});

test("the same number of advertisements of two roles is two counts, unless they were counted together", () => {
  const shares = [
    { ...count, role: "data-scientist" as const, names: "SQL", percent: 40 },
    { ...count, role: "ml-engineer" as const, names: "SQL", percent: 20 },
  ];
  expect(groupByCount(shares)).toHaveLength(2);
  expect(groupByCount(shares.map((share) => ({ ...share, roles: 2 })))).toEqual([
    {
      ads: 1_200,
      when: "June 2026",
      together: true,
      skills: [
        {
          name: "SQL",
          shares: [
            { role: "data-scientist", percent: 40 },
            { role: "ml-engineer", percent: 20 },
          ],
        },
      ],
    },
  ]);
});
