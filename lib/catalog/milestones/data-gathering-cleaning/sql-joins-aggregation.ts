import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-joins-aggregation",
  title: "Join tables and aggregate without double counting",
  outcome: "You can combine several tables in one query and prove that no row was lost or counted twice.",
  why: {
    "data-analyst": "Business questions rarely fit one table, and a doubled total can reach a board meeting before anyone notices.",
    "data-scientist": "A training table is often five joins deep, and a duplicated row quietly teaches the model the same case twice.",
    "ml-engineer": "Feature tables are built by joins, and a key that finds no partner becomes a missing value in production.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["sql-basics"],
  tools: ["sql", "sqlite", "postgresql"],
  keywords: ["inner join", "left join", "primary key", "foreign key", "subquery", "CTE", "fan-out", "grain"],
  steps: [
    {
      id: "first-join",
      text: "Join Album to Artist in Chinook and list ten albums with the name of the artist who made them.",
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
      text: "Join Invoice to InvoiceLine, sum Invoice.Total, get 20,848.62, and explain in two sentences why that is wrong.",
    },
    {
      id: "repair",
      text: "Mend that query by summing before the join in a CTE (a named subquery), and note what one row of the result stands for.",
    },
    {
      id: "control-totals",
      text: "Write six questions over three or more tables, each followed by a control query that confirms its total.",
    },
  ],
  doneWhen: {
    proof: "A file of six Chinook queries over three or more tables, each with its control total, and the doubled total beside its repair.",
    checks: [
      "Each control query returns the same total as the answer it guards.",
      "The doubled query and its repair both run, and a comment names the join that multiplied the rows.",
      "A comment above every query says what one row of its result stands for.",
    ],
  },
  resources: [
    {
      title: "PostgreSQL tutorial, chapter 2: Joins Between Tables and Aggregate Functions",
      url: "https://www.postgresql.org/docs/current/tutorial-sql.html",
      kind: "docs",
      minutes: 45,
      licence: "PostgreSQL licence",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Select Star SQL: chapter 4, joins",
      url: "https://selectstarsql.com/",
      kind: "book",
      minutes: 60,
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
