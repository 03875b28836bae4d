import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-joins-aggregation",
  title: "Join tables and aggregate without double counting",
  shortName: "SQL joins",
  outcome: "You can combine several tables in one query and prove that no row was lost or counted twice.",
  why: {
    "data-analyst": "Business questions rarely fit one table, and a doubled total can reach a board meeting before anyone notices.",
    "data-scientist": "A training table is often five joins deep, and a duplicated row quietly teaches the model the same case twice.",
    "ml-engineer": "Feature tables are built by joins, and a key that finds no partner becomes a missing value in production.",
    "genai-engineer": "Users, sessions and traces stand in separate tables, and a join that repeats rows makes every cost per user wrong.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["sql-basics"],
  tools: ["sql", "sqlite"],
  keywords: ["inner join", "left join", "primary key", "foreign key", "subquery", "CTE", "fan-out", "grain", "joins"],
  steps: [
    {
      id: "first-join",
      text: "Join Album to Artist in Chinook and list ten albums with the name of their artist. Say which of the two columns is the primary key and which the foreign key.",
    },
    {
      id: "no-match",
      text: "Find the 71 artists without an album twice, once with LEFT JOIN and once with NOT EXISTS.",
    },
    {
      id: "chain",
      text: "Join InvoiceLine, Track and Genre, list revenue per genre, and show that the list adds up to 2,328.60.",
    },
    {
      id: "fan-out",
      text: "Join Invoice to InvoiceLine and sum Invoice.Total. You get 20,848.62: explain in two sentences why that is wrong.",
    },
    {
      id: "repair",
      text: "Fix that query: sum before the join in a CTE (a named subquery). Write down what one row of the result stands for.",
    },
    {
      id: "control-totals",
      text: "Write six questions over three or more tables, from Chinook or your own database. After each, add a control query that confirms its total.",
    },
  ],
  doneWhen: {
    proof: "A file of six Chinook queries over three or more tables, each with its control total, and the doubled total with its repair.",
    checks: [
      "Each control query returns the same total as the answer it guards.",
      "The doubled query and its repair both run, and a comment names the join that multiplied the rows.",
      "A comment above every query says what one row of its result stands for.",
    ],
  },
  recall: [
    {
      question: "You join invoices to invoice lines and sum the invoice total. Why is the sum too high?",
      answer: "Each invoice appears once for each of its lines, so its total is added several times.",
    },
    {
      question: "How do you find rows of one table that have no partner in another?",
      answer: "LEFT JOIN and keep the rows where the other table's key IS NULL, or use NOT EXISTS.",
    },
  ],
  resources: [
    {
      title: "PostgreSQL tutorial: Joins Between Tables (SQLite joins the same way)",
      url: "https://www.postgresql.org/docs/current/tutorial-join.html",
      kind: "docs",
      minutes: 15,
      licence: "PostgreSQL licence",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Select Star SQL, Execution Hiatuses: joins and dates",
      url: "https://selectstarsql.com/hiatuses.html",
      kind: "book",
      minutes: 60,
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
