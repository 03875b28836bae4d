import { test } from "vitest";
import type { Area } from "#lib/catalog/schema.ts";
import { change, expectProblems, type Mistake } from "./spoil.ts";

const analyst = "lib/catalog/roles/data-analyst.ts: data-analyst";

function swap(order: string[], one: string, other: string) {
  const [at, then] = [order.indexOf(one), order.indexOf(other)];
  order[at] = other;
  order[then] = one;
}

const mistakes: Mistake[] = [
  [
    "an area that is proven by something else",
    ({ role }) => void Object.assign(role("data-analyst").areas[0] as object, { provenBy: "git-basics" }),
    `${analyst}: areas[0].provenBy: "git-basics" is not in this area`,
  ],
  [
    "a milestone twice in a role",
    ({ role }) => void role("data-analyst").areas[1]?.milestones.push("sql-basics"),
    `${analyst}: areas[1].milestones[11]: "sql-basics" already stands in this role`,
  ],
  [
    "a milestone that does not exist",
    ({ role }) => void role("data-analyst").areas[1]?.milestones.push("typing"),
    `${analyst}: areas[1].milestones[11]: there is no milestone "typing"`,
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
    "an area under another area's id",
    ({ role }) => void Object.assign(role("data-analyst").areas[4] as object, { id: "foundations" }),
    `${analyst}: areas[4].id: "foundations" is taken`,
    /"advanced-skills" is no area that lists it/,
  ],
  [
    "a role that is not told apart from another",
    ({ role }) => void delete role("data-analyst").differs["ml-engineer"],
    `${analyst}: differs.ml-engineer: is missing`,
  ],
  [
    "areas in another order than the article's",
    ({ role }) => {
      const { areas } = role("data-analyst");
      [areas[0], areas[1]] = [areas[1] as Area, areas[0] as Area];
    },
    `${analyst}: areas[0].id: "statistical-analysis" stands where the article has "data-gathering-cleaning"`,
    `${analyst}: areas[1].id: "data-gathering-cleaning" stands where the article has "statistical-analysis"`,
  ],
  [
    "an area under another name than the article's",
    ({ role }) => change(role("genai-engineer").areas[0], { title: "Fine-tuning of models" }),
    /genai-engineer: areas\[0\]\.title: the article calls it "Model fine-tuning"$/,
  ],
  [
    "a study order that leaves one out",
    ({ role }) => void role("data-analyst").order.splice(10, 1),
    `${analyst}: order: "sql-cleaning" is missing: an area lists it, or another milestone rests on it`,
  ],
  [
    "a study order that has one twice, and one of another role",
    ({ role }) => void role("data-analyst").order.splice(43, 0, "sql-cleaning", "k8s-fundamentals"),
    `${analyst}: order[43]: "sql-cleaning" stands here twice`,
    `${analyst}: order[44]: "k8s-fundamentals" is no milestone of this role`,
  ],
  [
    "a study order against what is needed",
    ({ role }) => swap(role("data-analyst").order, "sql-basics", "sql-joins-aggregation"),
    `${analyst}: order[1]: "sql-joins-aggregation" comes before "sql-basics", which it needs`,
  ],
  [
    "a study order against what helps",
    ({ role }) => swap(role("data-analyst").order, "prob-distributions", "stat-inference"),
    /^lib\/catalog\/roles\/data-analyst\.ts: data-analyst: order\[\d+\]: "stat-inference" comes before "prob-distributions", which helps with it$/,
  ],
  [
    "importance of what the role does not have",
    ({ role }) => {
      role("data-analyst").useful.push("k8s-fundamentals");
      role("data-analyst").extra.push("etl-airflow");
    },
    `${analyst}: useful[3]: "k8s-fundamentals" is no milestone of this role`,
    `${analyst}: extra[5]: "etl-airflow" stands here twice`,
  ],
  [
    "something that is both useful and extra",
    ({ role }) => void role("data-analyst").useful.push("etl-airflow"),
    `${analyst}: extra[3]: "etl-airflow" is useful already`,
  ],
  [
    "a proof of an area that is only useful",
    ({ role }) => void role("data-analyst").useful.push("decision-memo"),
    `${analyst}: useful[3]: "decision-memo" proves the area "reporting-storytelling", so it is core`,
    /: in data-analyst, it needs "decision-memo", which is only useful; make it helpful, or core$/,
  ],
  [
    "a capstone that can be left out",
    ({ role }) => void role("genai-engineer").useful.push("genai-capstone"),
    /genai-engineer: useful\[\d\]: "genai-capstone" has a rubric, so it is the capstone and core$/,
    /genai-capstone-plan: rubric: is missing: it is the last core milestone of genai-engineer, and so its capstone$/,
  ],
  [
    "a capstone without a rubric",
    ({ milestone }) => void delete milestone("ds-capstone").rubric,
    /ds-capstone: rubric: is missing: it is the last core milestone of data-scientist, and so its capstone$/,
  ],
  [
    "a rubric of nine rows",
    ({ milestone }) => void milestone("mle-capstone").rubric?.pop(),
    /^lib\/catalog\/milestones\/security-compliance\/mle-capstone\.ts: mle-capstone: rubric: /,
  ],
  [
    "something core that needs what is only useful",
    ({ milestone }) => change(milestone("stat-inference"), { prerequisites: ["prob-distributions"], helpful: undefined }),
    'lib/catalog/milestones/foundations/stat-inference.ts: stat-inference: prerequisites: in data-analyst, it needs "prob-distributions", which is only useful; make it helpful, or core',
  ],
  [
    "something core that needs what a new plan does not hold",
    ({ milestone }) => void milestone("analyst-capstone").prerequisites.push("ab-test-reading"),
    /analyst-capstone: prerequisites: in data-analyst, it needs "ab-test-reading", which is not in a new plan; make it helpful, or core$/,
  ],
  [
    "something that needs one of a choice",
    ({ milestone }) => void delete milestone("analyst-capstone").helpful,
    /analyst-capstone: prerequisites: in data-analyst, it needs "tableau-dashboard", which somebody may have exchanged; make it helpful$/,
  ],
  [
    "a choice without its default",
    ({ role }) => change(role("data-scientist").choices[0], { default: "chart-design" }),
    /data-scientist: choices\[0\]\.default: "chart-design" is not one of its milestones$/,
    /data-scientist: choices\[0\]\.milestones\[0\]: "r-modeling" is useful, but a new plan does not hold it$/,
  ],
  [
    "a choice of what is extra, of another role, or chosen elsewhere",
    ({ role }) => void role("data-analyst").choices[1]?.milestones.push("etl-airflow", "k8s-fundamentals", "plotly-interactive"),
    `${analyst}: choices[1].milestones[2]: "etl-airflow" is extra, and so it is offered anyway`,
    `${analyst}: choices[1].milestones[3]: "k8s-fundamentals" is no milestone of this role`,
    `${analyst}: choices[1].milestones[4]: "plotly-interactive" is part of a choice already`,
  ],
  [
    "a choice that leaves out what proves an area",
    ({ role }) => change(role("data-analyst").choices[0], { default: "power-bi-dashboard" }),
    `${analyst}: choices[0].milestones[0]: "tableau-dashboard" proves the area "visualization-dashboards", so it is the default`,
  ],
  [
    "two choices of one id",
    ({ role }) => change(role("data-analyst").choices[1], { id: "dashboard-tool" }),
    `${analyst}: choices[1].id: "dashboard-tool" stands here twice`,
  ],
  [
    "a short name twice in a role",
    ({ milestone }) => change(milestone("sql-basics"), { shortName: "excel" }),
    /shortName: in data-(?:analyst|scientist), "[a-z-]+" has the short name "[eE]xcel" already$/,
  ],
  [
    "a short name that is long",
    ({ milestone }) => change(milestone("sql-basics"), { shortName: "SQL for one table ." }),
    /sql-basics: shortName: /,
  ],
  [
    "a core that grew",
    ({ milestone }) => {
      change(milestone("decision-memo"), { hours: { low: 30, high: 50 } });
      change(milestone("analyst-capstone"), { hours: { low: 40, high: 60 } });
    },
    `${analyst}: order: its core takes 331 hours; 237 to 319 are the limits`,
  ],
  [
    "a slow start",
    ({ milestone }) => change(milestone("excel-analysis"), { hours: { low: 9, high: 17 } }),
    `${analyst}: order: its first own result, "excel-analysis", ends after 13 hours; 12 are the limit`,
  ],
  ["a role without its needs", ({ role }) => change(role("data-analyst"), { needs: [] }), new RegExp(`^${analyst}: needs: `)],
  ["hours for nobody", ({ role }) => void Reflect.deleteProperty(role("data-analyst"), "hoursFor"), new RegExp(`^${analyst}: hoursFor: `)],
  [
    "something retired in a role",
    ({ milestone }) => change(milestone("etl-airflow"), { retired: true }),
    /^lib\/catalog\/roles\/[a-z-]+\.ts: [a-z-]+: areas: "etl-airflow" is retired and no longer part of a role$/,
  ],
];

test.each(mistakes)("the review notices %s", (_name, spoil, ...expected) => expectProblems(spoil, expected));
