import { beforeAll, describe, expect, test } from "vitest";
import { countWords, type Draft, describeProblem, readCatalog, reviewCatalog, sentencesOf } from "#lib/catalog/review.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";

let real: Draft;
beforeAll(async () => {
  real = await readCatalog();
});

type Wrong = {
  milestone: (id: string) => Milestone;
  role: (id: string) => Role;
  draft: { -readonly [part in keyof Draft]: Draft[part] };
};

/** The problems of the real curriculum after one deliberate mistake. */
function problemsAfter(spoil: (parts: Wrong) => void): string[] {
  const draft = structuredClone(real) as Wrong["draft"];
  const find = (files: Draft["milestones"], id: string) => files.find(({ value }) => (value as { id: string }).id === id)?.value;
  spoil({
    milestone: (id) => find(draft.milestones, id) as Milestone,
    role: (id) => find(draft.roles, id) as Role,
    draft,
  });
  return reviewCatalog(draft).map(describeProblem);
}

const cleaning = "lib/catalog/milestones/data-gathering-cleaning";
const sql = `${cleaning}/sql-basics.ts: sql-basics`;
const joins = `${cleaning}/sql-joins-aggregation.ts: sql-joins-aggregation`;
const analyst = "lib/catalog/roles/data-analyst.ts: data-analyst";

const mistakes: [name: string, spoil: (parts: Wrong) => void, ...expected: (string | RegExp)[]][] = [
  [
    "a cycle",
    ({ milestone }) => void milestone("sql-basics").prerequisites.push("sql-joins-aggregation"),
    `${sql}: prerequisites: it waits for itself through sql-joins-aggregation`,
    `${joins}: prerequisites: it waits for itself through sql-basics`,
  ],
  [
    "an unknown prerequisite",
    ({ milestone }) => void milestone("sql-basics").prerequisites.push("typing"),
    `${sql}: prerequisites[0]: there is no milestone "typing"`,
  ],
  [
    "a prerequisite that comes with another",
    ({ milestone }) => void milestone("pandas-wrangling").prerequisites.push("py-first-script"),
    `${cleaning}/pandas-wrangling.ts: pandas-wrangling: prerequisites[1]: "py-first-script" already comes with "py-modules-envs"; leave it out`,
  ],
  [
    "a prerequisite in a later area",
    ({ milestone }) => void milestone("sql-basics").prerequisites.push("excel-analysis"),
    `${sql}: prerequisites[0]: in data-analyst, "excel-analysis" stands in a later area`,
    /data-analyst: areas: the planned order jumps between areas/,
    /excel-analysis: why\.data-scientist: is missing/,
    /excel-analysis: why\.ml-engineer: is missing/,
  ],
  [
    "a core milestone that needs an optional one",
    ({ milestone }) => void milestone("report-automation").prerequisites.push("dbt-models"),
    /report-automation: prerequisites\[\d\]: "git-basics" already comes with "dbt-models"/,
    /report-automation: prerequisites\[\d\]: "dbt-models" is optional, and this is not/,
  ],
  [
    "an optional milestone that needs more than the default plan",
    ({ milestone }) => void milestone("duckdb-local-analytics").prerequisites.push("spark-dataframes"),
    /duckdb-local-analytics: prerequisites\[0\]: "sql-joins-aggregation" already comes with "spark-dataframes"/,
    /duckdb-local-analytics: prerequisites\[1\]: "pandas-wrangling" already comes with "spark-dataframes"/,
    /duckdb-local-analytics: prerequisites\[2\]: in data-analyst, "spark-dataframes" is not part of the default plan/,
    /spark-dataframes: why\.data-analyst: is missing/,
    // Pulled in under Foundations, it would come before the areas that hold what it needs.
    /spark-dataframes: prerequisites\[\d\]: in data-analyst, "[a-z-]+" stands in a later area/,
  ],
  [
    "a missing why",
    ({ milestone }) => void delete milestone("sql-basics").why["ml-engineer"],
    `${sql}: why.ml-engineer: is missing: this role has the milestone`,
  ],
  [
    "a why too many",
    ({ milestone }) =>
      void Object.assign(milestone("sql-basics").why, { "genai-engineer": "Nobody in this role gets to see this sentence." }),
    `${sql}: why.genai-engineer: this role does not have the milestone`,
  ],
  [
    "a repeated step id",
    ({ milestone }) => void Object.assign(milestone("sql-basics").steps[1] as object, { id: "first-query" }),
    `${sql}: steps[1].id: "first-query" stands here twice`,
  ],
  [
    "an address without https",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[1] as object, { url: "http://selectstarsql.com/" }),
    /sql-basics\.ts: sql-basics: resources\[1\]\.url: /,
  ],
  [
    "an address that tracks readers",
    ({ milestone }) =>
      void Object.assign(milestone("sql-basics").resources[0] as object, { url: "https://example.org/a?page=2&utm_source=news" }),
    `${sql}: resources[0].url: "utm_source" only tracks readers; leave it out`,
  ],
  [
    "an address of one's own network",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[0] as object, { url: "https://localhost:8443/sql" }),
    `${sql}: resources[0].url: must lead to a public site`,
  ],
  [
    "two licences for one address",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[2] as object, { licence: "CC0" }),
    /licence: "(MIT|CC0)" here and "(MIT|CC0)" in [a-z-]+, for the same address/,
  ],
  [
    "two kinds for one address",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[2] as object, { kind: "book" }),
    /kind: "(dataset|book)" here and "(dataset|book)" in [a-z-]+, for the same address/,
  ],
  [
    "a day that is none",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[0]?.checked as object, { on: "2026-02-30" }),
    `${sql}: resources[0].checked.on: "2026-02-30" is not a day`,
  ],
  [
    "a text that stands elsewhere",
    ({ milestone }) =>
      void Object.assign(milestone("sql-joins-aggregation"), { outcome: milestone("sql-basics").outcome.replace("rows and", "Rows, and") }),
    `${joins}: outcome: the same text stands in sql-basics: outcome`,
  ],
  [
    "a long sentence",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { outcome: `You can ${"count and ".repeat(15)}sort. It ends.` }),
    /sql-basics: outcome: a sentence of 33 words; 30 are the limit: "You can count/,
  ],
  [
    "an outcome that does not say you can",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { outcome: "Pulls exactly the rows and columns that are needed." }),
    `${sql}: outcome: starts with "You can "`,
  ],
  [
    "a title that names learning",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { title: "Learn the basics of SQL" }),
    `${sql}: title: names something that can be seen when it is done, not learning itself`,
  ],
  [
    "hours that are a guess",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { hours: { low: 3, high: 9 } }),
    `${sql}: hours: high is 3.00 times low; keep it between 1.5 and 2.6`,
  ],
  [
    "hours the wrong way round",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { hours: { low: 9, high: 4 } }),
    `${sql}: hours: low must be less than high`,
  ],
  [
    "a field that is not there",
    ({ milestone }) => void Reflect.deleteProperty(milestone("sql-basics").doneWhen, "proof"),
    /sql-basics\.ts: sql-basics: doneWhen\.proof: /,
  ],
  [
    "an unknown tool",
    ({ milestone }) => void milestone("sql-basics").tools.push("abacus"),
    `${sql}: tools[3]: "abacus" is not in lib/catalog/tools.ts`,
  ],
  [
    "a tool that nothing names",
    ({ draft }) => {
      draft.tools = { ...draft.tools, abacus: { name: "Abacus", aliases: [] } };
    },
    "lib/catalog/tools.ts: abacus: (whole entry): no milestone and no role names this tool",
  ],
  [
    "a file that the list forgot",
    ({ draft }) => {
      draft.listed = draft.listed.filter((id) => id !== "sql-basics");
    },
    `lib/catalog/milestones.ts: sql-basics: milestoneFiles: ${cleaning}/sql-basics.ts is not in the list`,
  ],
  [
    "a file in a folder of another area",
    ({ draft }) => {
      draft.milestones = draft.milestones.map(({ file, value }) => ({
        file: file.replace(`${cleaning}/sql-basics`, "lib/catalog/milestones/optimization/sql-basics"),
        value,
      }));
    },
    'lib/catalog/milestones/optimization/sql-basics.ts: sql-basics: (folder): "optimization" is no area that lists it; its areas are data-gathering-cleaning',
  ],
  [
    "an id that is taken",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { formerIds: ["git-basics"] }),
    `${sql}: formerIds[0]: "git-basics" belongs to lib/catalog/milestones/foundations/git-basics.ts`,
  ],
  [
    "an area that is proven by something else",
    ({ role }) => void Object.assign(role("data-analyst").areas[0] as object, { provenBy: "git-basics" }),
    `${analyst}: areas[0].provenBy: "git-basics" is not in this area`,
  ],
  [
    "a milestone twice in a role",
    ({ role }) => void role("data-analyst").areas[1]?.milestones.push("sql-basics"),
    `${analyst}: areas[1].milestones[8]: "sql-basics" already stands in this role`,
  ],
  [
    "a milestone that does not exist",
    ({ role }) => void role("data-analyst").areas[1]?.milestones.push("typing"),
    `${analyst}: areas[1].milestones[8]: there is no milestone "typing"`,
  ],
  [
    "a milestone that no role holds",
    ({ role }) => {
      const area = role("data-analyst").areas[2] as { milestones: string[] };
      area.milestones = area.milestones.filter((id) => id !== "power-bi-dashboard");
    },
    /power-bi-dashboard: id: no area lists it and no milestone needs it/,
    /power-bi-dashboard: why\.data-analyst: this role does not have the milestone/,
  ],
  [
    "a slow start",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { hours: { low: 9, high: 18 } }),
    `${analyst}: areas: nothing is finished in the first 10 hours: "sql-basics" comes first and takes longer`,
  ],
  [
    "a role that compares itself with itself",
    ({ role }) =>
      void Object.assign(role("data-analyst").differs, { "data-analyst": "You are just like yourself, as everybody would expect." }),
    `${analyst}: differs.data-analyst: a role does not differ from itself`,
  ],
  [
    "an occupation code of the wrong form",
    ({ role }) => void Object.assign(role("data-analyst").occupations[0] as object, { code: "15-2051.01" }),
    `${analyst}: occupations[0].code: "15-2051.01" is no ESCO code`,
  ],
  [
    "another spelling",
    ({ milestone }) =>
      void Object.assign(milestone("sql-basics"), { outcome: "You can color 90 % of a dataset, and organize it in an email." }),
    `${sql}: outcome: "%" is written "percent"`,
    `${sql}: outcome: "dataset" is written "data set"`,
    `${sql}: outcome: "color" is written "colour"`,
    `${sql}: outcome: "organize" is written "-ise, -isation"`,
    `${sql}: outcome: "email" is written "e-mail"`,
  ],
  [
    "an exclamation mark",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { outcome: "You can do it! It is only a query." }),
    `${sql}: outcome: has an exclamation mark`,
  ],
  ["a role that breaks its shape", ({ role }) => void role("data-analyst").areas.pop(), new RegExp(`^${analyst}: areas: `)],
  [
    "a tool that breaks its shape",
    ({ draft }) => {
      draft.tools = { ...draft.tools, sql: { name: "", aliases: [] } };
    },
    /^lib\/catalog\/tools\.ts: sql: name: /,
  ],
  [
    "two tools of one name",
    ({ draft, milestone }) => {
      draft.tools = { ...draft.tools, abacus: { name: "sqlite", aliases: [] } };
      milestone("sql-basics").tools.push("abacus");
    },
    'lib/catalog/tools.ts: abacus: name: "sqlite" has this name already',
  ],
  ["a tool twice", ({ milestone }) => void milestone("sql-basics").tools.push("sql"), `${sql}: tools[3]: "sql" stands here twice`],
  [
    "a second file with the same id",
    ({ draft, milestone }) => {
      const twin = { ...milestone("power-bi-dashboard"), id: "tableau-dashboard" };
      draft.milestones = [...draft.milestones, { file: "lib/catalog/milestones/visualization-dashboards/twin.ts", value: twin }];
    },
    /^lib\/catalog\/milestones\/visualization-dashboards\/twin\.ts: tableau-dashboard: id: lib.*tableau-dashboard\.ts has this id already$/,
    /twin\.ts: tableau-dashboard: id: must be the file's name, "twin"$/,
    /: the same text stands in tableau-dashboard: /,
  ],
  [
    "a milestone twice in the list",
    ({ draft }) => {
      draft.listed = [...draft.listed, "sql-basics"];
    },
    "lib/catalog/milestones.ts: sql-basics: milestoneFiles: stands in the list twice",
  ],
  [
    "a role that is missing",
    ({ draft }) => {
      draft.roles = draft.roles.filter(({ file }) => !file.endsWith("ml-engineer.ts"));
    },
    "lib/catalog/roles/ml-engineer.ts: ml-engineer: (whole file): is missing",
  ],
  [
    "a role under another role's id",
    ({ draft }) => {
      const twin = structuredClone(draft.roles.find(({ file }) => file.endsWith("data-analyst.ts")));
      draft.roles = [...draft.roles, { file: "lib/catalog/roles/twin.ts", value: twin?.value }];
    },
    "lib/catalog/roles/twin.ts: data-analyst: id: another role has this id already",
    'lib/catalog/roles/twin.ts: data-analyst: id: must be the file\'s name, "twin"',
    /twin\.ts: data-analyst: [a-zA-Z0-9.[\]-]+: the same text stands in data-analyst: /,
  ],
  [
    "a title that is a sentence",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { title: "answer questions in SQL." }),
    `${sql}: title: starts with a capital letter and ends without a full stop`,
  ],
  [
    "a prerequisite twice",
    ({ milestone }) => void milestone("sql-joins-aggregation").prerequisites.push("sql-basics"),
    `${joins}: prerequisites[1]: "sql-basics" stands here twice`,
  ],
  [
    "an area under another area's id",
    ({ role }) => void Object.assign(role("data-analyst").areas[4] as object, { id: "foundations" }),
    `${analyst}: areas[4].id: "foundations" is taken`,
    /"advanced-skills" is no area that lists it/,
    /data-analyst: areas: the planned order jumps between areas/,
  ],
  [
    "an area that is proven by something optional",
    ({ role }) => void Object.assign(role("data-analyst").areas[4] as object, { provenBy: "dbt-models" }),
    `${analyst}: areas[4].provenBy: "dbt-models" is optional`,
  ],
  [
    "a role that is not told apart from another",
    ({ role }) => void delete role("data-analyst").differs["ml-engineer"],
    `${analyst}: differs.ml-engineer: is missing`,
  ],
  [
    "two spaces in a row",
    ({ milestone }) => void Object.assign(milestone("sql-basics"), { outcome: "You can count,  sum and sort rows." }),
    `${sql}: outcome: has two spaces or a line break in a row`,
  ],
  [
    "an address twice in a milestone",
    ({ milestone }) => {
      const { resources } = milestone("sql-basics");
      resources[1] = { ...(resources[0] as Milestone["resources"][number]) };
    },
    `${sql}: resources[1].url: stands here twice`,
  ],
  [
    "an address with a password",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[0] as object, { url: "https://me:secret@example.org/" }),
    `${sql}: resources[0].url: must not hold a name or a password`,
  ],
  [
    "an address that a browser writes otherwise",
    ({ milestone }) => void Object.assign(milestone("sql-basics").resources[0] as object, { url: "https://Example.org/a b" }),
    `${sql}: resources[0].url: is written https://example.org/a%20b`,
  ],
];

describe("the review names the file, the milestone and the field", () => {
  test.each(mistakes)("%s", (_name, spoil, ...expected) => {
    const problems = problemsAfter(spoil);
    for (const line of expected) {
      expect(problems).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
    }
    const unexpected = problems.filter(
      (problem) => !expected.some((line) => (typeof line === "string" ? line === problem : line.test(problem))),
    );
    expect(unexpected).toEqual([]);
  });

  test("one broken file is reported once and hides no mistake in another", () => {
    const problems = problemsAfter(({ milestone }) => {
      Reflect.deleteProperty(milestone("sql-basics"), "steps");
      milestone("git-basics").prerequisites.push("typing");
    });
    expect(problems).toEqual([
      expect.stringMatching(/sql-basics: steps: /),
      expect.stringMatching(/git-basics: prerequisites\[1\]: there is no milestone "typing"/),
    ]);
  });

  test("a file without a milestone is named", () => {
    const problems = problemsAfter(({ draft }) => {
      draft.milestones = [...draft.milestones, { file: `${cleaning}/empty.ts`, value: undefined }];
    });
    expect(problems).toEqual([expect.stringContaining(`${cleaning}/empty.ts: ?: (whole file): `)]);
  });
});

describe("sentences", () => {
  test("end where a new one begins", () => {
    expect(sentencesOf("Count them. Is it true? (Ask somebody.) Then stop.")).toEqual([
      "Count them.",
      "Is it true?",
      "(Ask somebody.)",
      "Then stop.",
    ]);
  });

  test("continue after abbreviations, file names and numbers", () => {
    expect(sentencesOf("Use tools, e.g. Git, in .venv with version 2.0 or Node.js today.")).toHaveLength(1);
    expect(sentencesOf("Read rows, i.e. SQL, and so on.")).toHaveLength(1);
  });

  test("are counted in words", () => {
    expect(countWords("Join A to B - and 3 more, x = y.")).toBe(9);
    expect(countWords("")).toBe(0);
  });
});
