import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "semantic-layer",
  title: "Define metrics once in a semantic layer and query them",
  shortName: "Semantic layer",
  outcome: "You can define a metric once in code so that every dashboard and assistant gets the same number.",
  why: {
    "data-analyst": "When dashboards and AI assistants all ask for revenue, one definition in code keeps their answers equal.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["kpi-metric-spec", "dbt-models"],
  helpful: ["kpi-metric-spec"],
  tools: ["dbt", "duckdb", "sql"],
  keywords: ["metric store", "MetricFlow", "Cube", "LookML", "Looker", "semantic model", "metrics as code", "single source of truth"],
  steps: [
    {
      id: "first-metric",
      text: "Add the package dbt-metricflow to your dbt project on Chinook in DuckDB. Describe the invoices as a semantic model and define revenue. mf query must give 2,328.60.",
    },
    {
      id: "dimensions",
      text: "Add a time spine (a table of days) and the country as a dimension. Query revenue by year: 449.46, 481.45, 469.58, 477.53 and 450.58.",
    },
    {
      id: "ratio",
      text: "Define orders, customers and revenue per order, the last as a ratio of two metrics. Check that its total is 5.65, while the plain mean of the countries is 5.72.",
    },
    {
      id: "explain",
      text: "Print the SQL behind one query with mf query --explain, read its joins and run it yourself in DuckDB.",
    },
    {
      id: "change-once",
      text: "Change one definition, such as who counts as a customer, in one file. Show that every query follows, and write the change into your KPI page.",
    },
    {
      id: "ask",
      text: "Give an assistant only the names and descriptions of your metrics. Ask five questions, let it answer with metric queries, and compare with SQL written from the raw tables.",
    },
  ],
  doneWhen: {
    proof:
      "A dbt project in which four metrics on the free Chinook data are defined once and answer ten queries without any SQL of your own.",
    checks: [
      "Revenue by year and by country adds up to 2,328.60 both times.",
      "Revenue per order is 5.65 in total, and the page says why 5.72 would be wrong.",
      "A changed definition stands in one file and shows in all queries.",
    ],
  },
  recall: [
    {
      question: "Why is a ratio metric defined from two metrics and not stored as a column?",
      answer: "It must be summed first and divided last for every grouping; averaging stored ratios gives wrong totals.",
    },
    {
      question: "What does a semantic layer give an AI assistant that raw tables do not?",
      answer: "Approved definitions and joins, so that it chooses a metric and does not invent its own.",
    },
  ],
  resources: [
    {
      title: "dbt: About MetricFlow",
      url: "https://docs.getdbt.com/docs/build/about-metricflow",
      kind: "docs",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "MotherDuck cookbook: Define and Query Metrics with dbt MetricFlow (runs on local DuckDB too)",
      url: "https://motherduck.com/docs/cookbook/dbt-metricflow/",
      kind: "article",
      minutes: 45,
      checked: { how: "mirror", on: "2026-11-28" },
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
