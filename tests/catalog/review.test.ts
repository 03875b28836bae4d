import { describe, expect, test } from "vitest";
import { countWords, sentencesOf } from "#lib/catalog/review/sentences.ts";
import { expectProblems, type Mistake, problemsAfter } from "./spoil.ts";

const cleaning = "lib/catalog/milestones/data-gathering-cleaning";
const sql = `${cleaning}/sql-basics.ts: sql-basics`;
const joins = `${cleaning}/sql-joins-aggregation.ts: sql-joins-aggregation`;
const analyst = "lib/catalog/roles/data-analyst.ts: data-analyst";

const mistakes: Mistake[] = [
  [
    "a cycle",
    ({ milestone }) => void milestone("sql-basics").prerequisites.push("sql-joins-aggregation"),
    `${sql}: prerequisites: it waits for itself through sql-joins-aggregation`,
    `${joins}: prerequisites: it waits for itself through sql-basics`,
    /order\[\d+\]: "sql-basics" comes before "sql-joins-aggregation", which it needs$/,
    `${sql}: prerequisites: in genai-engineer, it needs "sql-joins-aggregation", which is not in a new plan; make it helpful, or core`,
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
    "help that is no prerequisite, or that stands there twice",
    ({ milestone }) => {
      milestone("sql-basics").helpful = ["git-basics"];
      milestone("stat-inference").helpful?.push("prob-distributions");
    },
    `${sql}: helpful[0]: "git-basics" is not among its prerequisites`,
    /stat-inference: helpful\[1\]: "prob-distributions" stands here twice$/,
  ],
  [
    "a missing why",
    ({ milestone }) => void delete milestone("sql-basics").why["ml-engineer"],
    `${sql}: why.ml-engineer: is missing: this role has the milestone`,
  ],
  [
    "a why too many",
    ({ milestone }) =>
      void Object.assign(milestone("chart-design").why, { "genai-engineer": "Nobody in this role gets to see this sentence." }),
    /chart-design: why.genai-engineer: this role does not have the milestone$/,
  ],
  [
    "a repeated step id",
    ({ milestone }) => void Object.assign(milestone("sql-basics").steps[1] as object, { id: "first-query" }),
    `${sql}: steps[1].id: "first-query" stands here twice`,
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
    `${sql}: tools[2]: "abacus" is not in lib/catalog/tools.ts`,
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
    "a milestone that no role holds",
    ({ role }) => {
      const area = role("data-analyst").areas[2] as { milestones: string[] };
      area.milestones = area.milestones.filter((id) => id !== "plotly-interactive");
    },
    /plotly-interactive: id: no area lists it and no milestone needs it/,
    /plotly-interactive: why\.data-analyst: this role does not have the milestone/,
    `${analyst}: order[20]: "plotly-interactive" is no milestone of this role`,
    `${analyst}: choices[0].milestones[2]: "plotly-interactive" is no milestone of this role`,
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
  ["a tool twice", ({ milestone }) => void milestone("sql-basics").tools.push("sql"), `${sql}: tools[2]: "sql" stands here twice`],
  [
    "a second file with the same id",
    ({ draft, milestone }) => {
      const twin = { ...milestone("power-bi-dashboard"), id: "tableau-dashboard" };
      draft.milestones = [...draft.milestones, { file: "lib/catalog/milestones/visualization-dashboards/twin.ts", value: twin }];
    },
    /^lib\/catalog\/milestones\/visualization-dashboards\/twin\.ts: tableau-dashboard: id: lib.*tableau-dashboard\.ts has this id already$/,
    /twin\.ts: tableau-dashboard: id: must be the file's name, "twin"$/,
    /: the same text stands in tableau-dashboard: /,
    /: in data-(?:analyst|scientist), "[a-z-]+" has the short name "Power BI report" already/,
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
];

describe("the review names the file, the milestone and the field", () => {
  test.each(mistakes)("%s", (_name, spoil, ...expected) => expectProblems(spoil, expected));

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
