import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "sql-cleaning",
  title: "Clean and reshape data in SQL",
  shortName: "SQL cleaning",
  outcome: "You can clean text and dates, sort rows into classes, and turn rows into columns inside the database.",
  why: {
    "data-analyst": "Clean it where it lives: one query that tidies the data saves everybody a different fix in a different spreadsheet.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["sql-basics"],
  tools: ["sql", "sqlite", "postgresql"],
  keywords: [
    "clean it",
    "CASE WHEN",
    "UNION ALL",
    "COALESCE",
    "date functions",
    "strftime",
    "date_trunc",
    "string functions",
    "pivot in SQL",
    "SQL dialect",
    "psql",
    "database server",
    "MySQL",
    "SQL Server",
    "Microsoft SQL Server",
    "T-SQL",
    "Oracle",
    "RDBMS",
    "relational databases",
    "MSSQL",
  ],
  steps: [
    {
      id: "case-bands",
      text: "Sort Chinook's 412 invoices into small (below 2), middle and large (10 or more) with CASE WHEN. You should count 170, 178 and 64.",
    },
    {
      id: "text",
      text: "In Customer, find the city with a space at its end and TRIM it. Take the domain out of each e-mail address with INSTR and SUBSTR: gmail.com leads with 8 of 59.",
    },
    {
      id: "gaps",
      text: "Replace the 29 missing states with a word that says so, using COALESCE. Strip spaces, brackets and hyphens from the 58 phone numbers, and keep the one missing number missing.",
    },
    {
      id: "dates",
      text: "Group revenue by month and by weekday with strftime. Then use julianday to count the days from each customer's first invoice to the last one.",
    },
    {
      id: "reshape",
      text: "Stack the cities of Customer and Employee: UNION ALL gives 67 rows, UNION 55; say why. Then turn years into columns with SUM(CASE WHEN ...), one row per country, total 2,328.60.",
    },
    {
      id: "server",
      text: "Install PostgreSQL from postgresql.org, log in with psql and load Chinook_PostgreSql.sql with \\i. Its names differ: InvoiceDate is invoice_date. Rewrite your month query with date_trunc and compare 60 months with SQLite. On Windows, first type \\encoding UTF8.",
    },
  ],
  doneWhen: {
    proof:
      "One SQL file turns the free Chinook data into a clean customer list and a table of countries by year. Its month query also runs on PostgreSQL.",
    checks: [
      "The clean list has 59 customers, one row each, and no value starts or ends with a space.",
      "The table of countries by year has 24 rows and adds up to 2,328.60.",
      "The PostgreSQL months and the SQLite months agree in number and in revenue.",
    ],
  },
  recall: [
    {
      question: "What is the difference between UNION and UNION ALL, and which one can hide rows?",
      answer: "UNION removes repeated rows, UNION ALL keeps all. UNION can hide real rows that happen to be equal.",
    },
    {
      question: "How do you turn years that stand in rows into columns with plain SQL?",
      answer: "One SUM(CASE WHEN year = ... THEN amount END) for each year, and GROUP BY what each row stands for.",
    },
  ],
  resources: [
    {
      title: "SQLite: Date And Time Functions",
      url: "https://www.sqlite.org/lang_datefunc.html",
      kind: "docs",
      minutes: 15,
      licence: "Public domain",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "PostgreSQL tutorial: Getting Started (a server, a database, psql)",
      url: "https://www.postgresql.org/docs/current/tutorial-start.html",
      kind: "docs",
      minutes: 30,
      licence: "PostgreSQL licence",
      checked: { how: "cited", on: "2026-11-28" },
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
