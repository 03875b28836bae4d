import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-basics",
  title: "Answer questions about one table in SQL",
  outcome: "You can pull exactly the rows and columns you need from a database and count, sum and sort them.",
  why: {
    "data-analyst": "Most company data sits in databases, and whoever can ask it directly does not wait for an export.",
    "data-scientist": "Training data starts as a query, and a wrong filter here spoils every model built on it.",
    "ml-engineer": "Features, labels and logs live in tables, and you will check them by hand more often than you expect.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: [],
  tools: ["sql", "sqlite", "postgresql"],
  keywords: ["extract data", "data extraction", "select rows", "filter rows", "SELECT", "WHERE", "GROUP BY", "HAVING", "NULL"],
  steps: [
    {
      id: "first-query",
      text: "Open Chinook_Sqlite.sqlite, a free sample database, in the free DB Browser for SQLite and list ten tracks with their prices.",
    },
    {
      id: "filter-sort",
      text: "Answer three questions that need WHERE, ORDER BY and LIMIT, such as the five longest tracks, and say each answer in one sentence.",
    },
    {
      id: "null-types",
      text: "Compare COUNT(*) with COUNT(Composer) on Track, explain the gap, and show why = NULL finds nothing while IS NULL does.",
    },
    {
      id: "aggregate",
      text: "Count, sum and average invoices per country with GROUP BY, and keep the six that spent over 100 with HAVING.",
    },
    {
      id: "question-set",
      text: "Write ten questions of your own, each with its query and its answer, in one file that runs from top to bottom.",
    },
  ],
  doneWhen: {
    proof: "A file of ten queries runs on the free Chinook database without an error, with its question above and its answer below each.",
    checks: [
      "Two answers that the reviewer picks are right when counted another way.",
      "At least one query handles missing values on purpose, and a comment says how.",
      "One query sums all invoices to 2,328.60, and another splits the same sum by country.",
    ],
  },
  resources: [
    {
      title: "Software Carpentry: Databases and SQL, episodes 1 to 6",
      url: "https://swcarpentry.github.io/sql-novice-survey/",
      kind: "course",
      minutes: 150,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Select Star SQL: chapters 1 to 3",
      url: "https://selectstarsql.com/",
      kind: "book",
      minutes: 120,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Chinook sample database (SQLite and PostgreSQL files)",
      url: "https://github.com/lerocha/chinook-database",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
