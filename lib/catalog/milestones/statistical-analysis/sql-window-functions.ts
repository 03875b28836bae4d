import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-window-functions",
  title: "Compute running totals, ranks and growth in SQL",
  shortName: "Window functions",
  outcome: "You can compare each row with the rows around it: running totals, rankings and change since last time.",
  why: {
    "data-analyst": "Recurring reports ask how this month compares with the last, and a window function answers in one query.",
    "data-scientist": "Days since the last order, or a seven-day average, are features you will compute this way over very large tables.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["sql-joins-aggregation"],
  tools: ["sql", "sqlite"],
  keywords: [
    "trend analysis",
    "window functions",
    "OVER",
    "PARTITION BY",
    "LAG",
    "ROW_NUMBER",
    "moving average",
    "month over month",
    "top N per group",
  ],
  steps: [
    { id: "running-total", text: "List Chinook's invoices by date with a running total that ends at 2,328.60." },
    {
      id: "rank",
      text: "Show the three best customers of each country with ROW_NUMBER, and say what RANK would do with a tie.",
    },
    {
      id: "growth",
      text: "List the revenue of all 60 months. Next to each, use LAG to show the month before and the change in money and in percent.",
    },
    {
      id: "calendar",
      text: "Build a calendar of every day in those five years with a recursive CTE, a query that calls itself (sqlite.org/lang_with.html). Days without a sale then count as zero.",
    },
    {
      id: "moving-average",
      text: "Compute the seven-day average on that calendar, and show how it changes when the empty days are left out.",
    },
    {
      id: "cross-check",
      text: "Export the months to a spreadsheet, compute growth and running total there, and compare all rows.",
    },
  ],
  doneWhen: {
    proof:
      "A file of Chinook queries gives a running total, top three per country, monthly growth and a seven-day average, with a spreadsheet that agrees.",
    checks: [
      "The last row of the running total reads 2,328.60.",
      "Query and spreadsheet agree to the cent in all 60 months.",
      "The seven-day average covers days on which nothing was sold.",
    ],
  },
  recall: [
    {
      question: "How does a window function differ from GROUP BY?",
      answer: "It keeps every row and adds a value computed over related rows; GROUP BY returns one row per group.",
    },
    {
      question: "Why does a moving average need a complete calendar?",
      answer: "Without rows for empty days the window covers seven sales days, not seven days, and the average is too high.",
    },
  ],
  resources: [
    {
      title: "PostgreSQL tutorial, chapter 3.5: Window Functions",
      url: "https://www.postgresql.org/docs/current/tutorial-window.html",
      kind: "docs",
      minutes: 15,
      licence: "PostgreSQL licence",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SQLite: Window Functions, sections 1 to 3",
      url: "https://www.sqlite.org/windowfunctions.html",
      kind: "docs",
      minutes: 45,
      licence: "Public domain",
      checked: { how: "cited", on: "2026-11-23" },
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
