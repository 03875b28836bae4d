import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "duckdb-local-analytics",
  title: "Query millions of rows on your laptop with DuckDB",
  shortName: "DuckDB",
  outcome: "You can answer questions about files too big for a spreadsheet, in SQL and without a server.",
  why: {
    "data-analyst": "When an export outgrows your memory, a query straight on the file saves you from waiting for a bigger machine.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["sql-joins-aggregation", "pandas-wrangling"],
  tools: ["duckdb", "sql", "parquet", "pandas"],
  keywords: ["larger than memory", "big CSV", "OLAP", "analytical database", "local data warehouse", "large datasets"],
  steps: [
    {
      id: "first-count",
      text: "Download one month of New York yellow taxi trips as Parquet and count them with a DuckDB query on the file itself.",
    },
    {
      id: "explore",
      text: "Use DESCRIBE and SUMMARIZE to see the columns. Count the trips with a date in the wrong month and those with a negative fare.",
    },
    { id: "zones", text: "Join the taxi zone lookup CSV and list the ten busiest pick-up zones by name." },
    {
      id: "many-files",
      text: "Read three months with one file pattern. Drop the trips you judged wrong, and count trips per day.",
    },
    {
      id: "compare",
      text: "Run one grouped query on the same file in DuckDB and in pandas, and note seconds and memory for both.",
    },
    { id: "hand-over", text: "Write the daily counts to Parquet, load them into pandas in one line, and draw them." },
  ],
  doneWhen: {
    proof: "A script goes from three monthly taxi files to trips per day, with control totals and a timed comparison with pandas.",
    checks: [
      "Daily trips plus the trips reported as dropped equal the rows in the three files.",
      "The queries read the Parquet files directly, with no import step and no server.",
      "The comparison gives seconds for both tools, on the same file and the same computer.",
    ],
  },
  recall: [
    {
      question: "Why can DuckDB answer from a Parquet file much bigger than your memory?",
      answer: "It reads only the columns and row groups it needs, piece by piece, and keeps just the result.",
    },
    {
      question: "When is a query on the file a better choice than pandas?",
      answer: "When the file does not fit into memory, or when a grouped answer is all you need from it.",
    },
  ],
  resources: [
    {
      title: "DuckDB: Reading and Writing Parquet Files",
      url: "https://duckdb.org/docs/current/data/parquet/overview",
      kind: "docs",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "DuckDB: Python API overview",
      url: "https://duckdb.org/docs/current/clients/python/overview",
      kind: "docs",
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "New York City taxi trip records (Parquet files and zone lookup)",
      url: "https://www.nyc.gov/site/tlc/about/tlc-trip-record-data.page",
      kind: "dataset",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
