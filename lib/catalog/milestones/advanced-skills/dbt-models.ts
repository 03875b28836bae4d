import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "dbt-models",
  title: "Build tested SQL models with dbt",
  shortName: "dbt models",
  outcome: "You can turn loose queries into tested, documented tables that build in the right order with one command.",
  why: {
    "data-analyst": "When several dashboards must share one definition of revenue, many teams keep that definition in dbt.",
    "data-scientist": "Tables that models learn from come more and more from dbt, where tests and documents stand next to each query.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["sql-joins-aggregation", "py-modules-envs", "git-basics"],
  tools: ["dbt", "duckdb", "sql", "git"],
  keywords: [
    "analytics engineering",
    "data modeling",
    "staging",
    "data mart",
    "lineage",
    "data tests",
    "ELT",
    "data warehouse",
    "data models",
    "dimensional modeling",
    "data transformation",
    "data warehousing",
    "ELT pipelines",
    "data dictionary",
  ],
  steps: [
    {
      id: "first-model",
      text: "In a virtual environment, install dbt-core and dbt-duckdb, and make a project with dbt init. Load Chinook's Invoice table as a seed (a CSV that dbt loads), and build one model on it with dbt build.",
    },
    {
      id: "staging",
      text: "Write staging models for Customer, Invoice and InvoiceLine that only rename, set types and pick columns.",
    },
    {
      id: "mart",
      text: "Build a mart, the table that people query, with one row per customer and month. Use ref so that dbt knows the order.",
    },
    {
      id: "data-tests",
      text: "Add unique, not_null and relationships tests. Write one of your own that fails unless revenue adds up to 2,328.60.",
    },
    {
      id: "docs",
      text: "Describe every column of the mart, generate the docs, and follow the lineage graph back to the raw tables.",
    },
    {
      id: "break-it",
      text: "Duplicate one invoice line in the seed and see which test stops the build. Undo it, and commit the project.",
    },
  ],
  doneWhen: {
    proof: "A dbt project on Chinook in DuckDB, both free, builds with all tests green and describes every column of its mart.",
    checks: [
      "A fresh clone builds with the two commands that the README gives.",
      "A duplicated invoice line makes the build fail at a test with a clear name.",
      "A test proves that the mart has one row per customer and month.",
    ],
  },
  recall: [
    {
      question: "What does ref() do in a dbt model?",
      answer: "It names another model, so that dbt builds that one first and draws the lineage.",
    },
    {
      question: "What belongs in a staging model, and what does not?",
      answer: "Renaming, types and picking columns of one source. Joins and business rules come later, in marts.",
    },
  ],
  resources: [
    {
      title: "dbt: Quickstart for dbt Core using DuckDB",
      url: "https://docs.getdbt.com/guides/duckdb",
      kind: "docs",
      minutes: 40,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "dbt: Add data tests to your DAG",
      url: "https://docs.getdbt.com/docs/build/data-tests",
      kind: "docs",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Engineering Zoomcamp, module 4: analytics engineering with dbt",
      url: "https://github.com/DataTalksClub/data-engineering-zoomcamp/tree/main/04-analytics-engineering",
      kind: "course",
      minutes: 120,
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
