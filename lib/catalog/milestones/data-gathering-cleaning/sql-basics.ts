import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-basics",
  title: "Answer questions about one table in SQL",
  shortName: "SQL basics",
  outcome: "You can pull exactly the rows and columns you need from a database and count, sum and sort them.",
  why: {
    "data-analyst": "Most company data sits in databases, and whoever can ask it directly does not wait for an export.",
    "data-scientist": "Training data starts as a query, and a wrong filter here spoils every model built on it.",
    "ml-engineer": "Features, labels and logs live in tables, and you will check them by hand more often than you expect.",
    "genai-engineer": "Traces, feedback and test results of an AI application land in tables, and SQL is how you ask them questions.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: [],
  tools: ["sql", "sqlite"],
  keywords: ["databases", "extract data", "data extraction", "select rows", "filter rows", "SELECT", "WHERE", "GROUP BY", "HAVING", "NULL"],
  steps: [
    {
      id: "first-query",
      text: "Install DB Browser for SQLite, which is free. Download Chinook_Sqlite.sqlite, the database of an invented music shop, from Releases on the page linked below. Open it and list ten tracks with their prices.",
    },
    {
      id: "filter-sort",
      text: "Answer three questions with WHERE, ORDER BY and LIMIT, such as the five longest tracks. Write each answer in one sentence.",
    },
    {
      id: "null-types",
      text: "Compare COUNT(*), 3,503, with COUNT(Composer), 2,526, on Track. Explain the gap, and show why = NULL finds nothing while IS NULL does.",
    },
    {
      id: "aggregate",
      text: "Count, sum and average the invoices of each country with GROUP BY. With HAVING, keep the six countries that spent more than 100.",
    },
    {
      id: "question-set",
      text: "Write ten questions of your own, about Chinook or your own table, each with its query and answer. Keep them in one file that runs from top to bottom, with questions and answers as comments (lines that start with --).",
    },
  ],
  doneWhen: {
    proof: "A file of ten queries runs on the free Chinook database without an error, with its question above and its answer below each.",
    checks: [
      "Two of the answers, chosen at random, are right when counted another way.",
      "At least one query handles missing values on purpose, and a comment says how.",
      "One query sums all invoices to 2,328.60 (with ROUND), and another splits the same sum by country.",
    ],
  },
  recall: [
    {
      question: "Why does WHERE Composer = NULL return no rows, and what do you write instead?",
      answer: "A comparison with NULL is never true; its result is unknown. Write WHERE Composer IS NULL.",
    },
    {
      question: "What does HAVING filter that WHERE cannot?",
      answer: "Groups, by their counts or sums. WHERE filters single rows before they are grouped.",
    },
  ],
  resources: [
    {
      title: "Software Carpentry: Selecting Data, the first of six short episodes (either these or the book)",
      url: "https://swcarpentry.github.io/sql-novice-survey/01-select.html",
      kind: "course",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Select Star SQL, from Beazley's Last Statement on: practice in the browser, nothing to install",
      url: "https://selectstarsql.com/beazley.html",
      kind: "book",
      minutes: 120,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Chinook sample database (SQLite and PostgreSQL files)",
      url: "https://github.com/lerocha/chinook-database",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
