import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "polars-dataframes",
  title: "Process tables faster with Polars expressions and lazy queries",
  shortName: "Polars",
  outcome: "You can rewrite a pandas job in Polars, let it plan the whole query, and know when the change is worth it.",
  why: {
    "data-scientist": "When a table is too slow for pandas and too small for a cluster, Polars keeps the work on one machine.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["pandas-wrangling"],
  tools: ["polars", "pandas", "parquet"],
  keywords: ["lazy evaluation", "scan_parquet", "larger than memory", "streaming", "query optimization", "pandas alternative"],
  steps: [
    {
      id: "first-query",
      text: "Install Polars, read January 2024 of the New York yellow taxi trips with read_parquet, and count trips and mean fare for each hour of the day.",
    },
    {
      id: "translate",
      text: "Rewrite five of your own pandas lines (filter, new column, group, join, sort) as expressions and check that the numbers agree.",
    },
    {
      id: "lazy-year",
      text: "Read all twelve files of 2024 with scan_parquet and build one query. Print its explain() and find where the filter and the choice of columns were pushed down.",
    },
    {
      id: "measure",
      text: "Time one question over the whole year in pandas and in Polars, three runs each with peak memory. Put the medians in a table.",
    },
    {
      id: "verdict",
      text: "Write half a page: what you would move, what stays in pandas because another library needs it, and what is too big for one machine.",
    },
  ],
  doneWhen: {
    proof:
      "A script on twelve free monthly files of New York taxi trips answers one question in pandas and in Polars and prints both timings.",
    checks: [
      "Both versions give the same number of trips and the same total fare to the dollar.",
      "The printed plan shows that only the needed columns are read.",
      "The recommendation follows from the two timings and names a case in which pandas is kept.",
    ],
  },
  recall: [
    {
      question: "What can Polars do with a lazy query that it cannot do line by line?",
      answer: "See the whole query first, and read only the columns and rows that the result needs.",
    },
    {
      question: "When would you stay with pandas?",
      answer: "When the data is small or the next library takes only pandas tables, so the change saves nothing.",
    },
  ],
  resources: [
    {
      title: "Polars user guide: getting started",
      url: "https://docs.pola.rs/user-guide/getting-started/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Polars user guide: coming from pandas",
      url: "https://docs.pola.rs/user-guide/migration/pandas/",
      kind: "docs",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "NYC Taxi and Limousine Commission: trip record data (Parquet files and data dictionaries)",
      url: "https://www.nyc.gov/site/tlc/about/tlc-trip-record-data.page",
      kind: "dataset",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
