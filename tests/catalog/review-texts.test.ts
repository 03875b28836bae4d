import { test } from "vitest";
import type { Milestone, Resource } from "#lib/catalog/schema.ts";
import { change, expectProblems, type Mistake } from "./spoil.ts";

const cleaning = "lib/catalog/milestones/data-gathering-cleaning";
const sql = `${cleaning}/sql-basics.ts: sql-basics`;
const joins = `${cleaning}/sql-joins-aggregation.ts: sql-joins-aggregation`;

const mistakes: Mistake[] = [
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
  [
    "a riddle",
    ({ milestone }) => change(milestone("sql-basics"), { outcome: "You can mend a query and lay it out beside another one." }),
    `${sql}: outcome: "mend" is a riddle to many readers; say "fix"`,
    `${sql}: outcome: "beside" is a riddle to many readers; say "next to"`,
    `${sql}: outcome: "lay it out" is a riddle to many readers; say "set up, describe"`,
  ],
  [
    "words in places that a learner sees later",
    ({ milestone, role }) => {
      change(milestone("sql-basics").recall[0], { answer: "A dataset." });
      change(milestone("ds-capstone").rubric?.[0], { criterion: "The color of it" });
      change(role("data-analyst"), { hoursFor: "The hours are for a beginner who walked one path before." });
    },
    `${sql}: recall[0].answer: "dataset" is written "data set"`,
    /ds-capstone: rubric\[0\]\.criterion: "color" is written "colour"$/,
    /data-analyst: hoursFor: "walked one path" is a riddle to many readers; say "finished"$/,
  ],
  [
    "a proof that asks for a friend",
    ({ milestone }) =>
      change(milestone("sql-basics").doneWhen, { proof: "Five queries in a file, and a friend who ran them on another day." }),
    `${sql}: doneWhen.proof: names other people ("a friend"), so doneWhen.alone says how to do without them`,
  ],
  [
    "a check that asks for others",
    ({ milestone }) => {
      const { checks } = milestone("sql-basics").doneWhen;
      checks[0] = "Three people find the same number of rows.";
      checks[1] = "Somebody else repeats the last query.";
    },
    `${sql}: doneWhen.checks[0]: names other people ("Three people"), so doneWhen.alone says how to do without them`,
    `${sql}: doneWhen.checks[1]: names other people ("Somebody"), so doneWhen.alone says how to do without them`,
  ],
  [
    "a title that names a part, at an address of the whole",
    ({ milestone }) => {
      change(milestone("sql-basics").resources[0], { title: "A course, lesson 4", url: "https://example.org/course/" });
      change(milestone("sql-basics").resources[1], { title: "A book, chapters 3 and 4", url: "https://github.com/someone/book" });
      change(milestone("sql-basics").resources[2], { title: "A course, lessons 1 to 4", url: "https://example.org/lessons/" });
    },
    `${sql}: resources[0].url: leads to a front page, while the title names a part; lead to that part`,
    `${sql}: resources[1].url: leads to a front page, while the title names a part; lead to that part`,
  ],
  [
    "resources of one kind",
    ({ milestone }) => {
      milestone("kpi-metric-spec").resources = [{ ...(milestone("kpi-metric-spec").resources[0] as Resource), minutes: 15 }];
    },
    /kpi-metric-spec: resources: all are of the kind "[a-z]+"; a new plan offers two kinds$/,
  ],
  [
    "nothing short to read",
    ({ milestone }) => {
      for (const resource of milestone("sql-basics").resources) resource.minutes = 16;
    },
    `${sql}: resources: none takes 15 minutes or less`,
  ],
  [
    "nothing free to read",
    ({ milestone }) => {
      for (const resource of milestone("sql-basics").resources) resource.access = "paid";
      change(milestone("sql-basics").resources[0], { access: "card" });
    },
    `${sql}: resources: every one asks for money or a payment card; name a free one`,
  ],
  [
    "a core milestone without evidence",
    ({ draft }) => {
      const { "sql-basics": _, ...rest } = draft.evidence;
      draft.evidence = rest;
    },
    "lib/catalog/evidence.ts: sql-basics: (whole entry): is missing: it is core in data-analyst; name a share, a syllabus or a code",
  ],
  [
    "evidence for nothing, and evidence of nothing",
    ({ draft }) => {
      draft.evidence = { ...draft.evidence, typing: { codes: ["O*NET 43-9022.00 Word Processors"] }, "sql-basics": { syllabi: [] } };
    },
    'lib/catalog/evidence.ts: typing: (whole entry): there is no milestone "typing"',
    "lib/catalog/evidence.ts: sql-basics: (whole entry): holds neither a share, nor a syllabus, nor a code",
  ],
  [
    "a share that nobody could check",
    ({ draft }) => {
      const share = { role: "data-analyst" as const, ads: 0, when: "lately", source: " ", names: "SQL", percent: 120 };
      draft.evidence = { ...draft.evidence, "sql-basics": { share: [share], syllabi: ["A course", "A course"] } };
    },
    "lib/catalog/evidence.ts: sql-basics: share[0].ads: says how many advertisements were counted",
    "lib/catalog/evidence.ts: sql-basics: share[0].when: says the year, and the month where it is known",
    "lib/catalog/evidence.ts: sql-basics: share[0].percent: is above 0 and at most 100",
    "lib/catalog/evidence.ts: sql-basics: share[0]: names the source and the skill as it was counted",
    /^lib\/catalog\/evidence\.ts: sql-basics: syllabi\[[01]\]: (names the course|stands here twice)/,
  ],
];

test.each(mistakes)("the review notices %s", (_name, spoil, ...expected) => expectProblems(spoil, expected));
