import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cloud-warehouse",
  title: "Query a cloud warehouse and keep the cost small",
  shortName: "Cloud warehouse",
  outcome: "You can query billions of rows in a cloud warehouse and know what a query will read before you run it.",
  why: {
    "data-analyst": "Company data moves into BigQuery, Snowflake or Databricks, and there a careless query costs real money.",
    "data-scientist": "Training data at work usually comes out of a warehouse, and reading less of it makes every experiment cheaper.",
  },
  hours: { low: 5, high: 9 },
  prerequisites: ["sql-joins-aggregation"],
  tools: ["sql", "bigquery", "duckdb", "parquet", "snowflake"],
  keywords: [
    "BigQuery",
    "Snowflake",
    "Databricks",
    "Redshift",
    "data lake",
    "Iceberg",
    "partition",
    "columnar storage",
    "query cost",
    "dry run",
    "Google Cloud",
    "data warehouse",
    "data warehousing",
    "Delta Lake",
    "lakehouse",
    "Amazon Redshift",
    "Azure Synapse",
    "Microsoft Fabric",
    "Amazon Athena",
  ],
  steps: [
    {
      id: "first-query",
      text: "BigQuery sandbox (a Google account, no card): count the 164,656 rows of bigquery-public-data.samples.shakespeare. Or DuckDB, a database for files (no account): download a year of New York green taxi trips, twelve Parquet files, and count the rows.",
    },
    {
      id: "columns",
      text: "Compare SELECT * with two columns. In BigQuery, read the estimate of bytes in the editor. In DuckDB, add up total_compressed_size per column from parquet_metadata.",
    },
    {
      id: "partitions",
      text: "In wikipedia.pageviews_2025 of bigquery-public-data, compare the estimates for one hour and for one day of datehour. In DuckDB, copy the trips with PARTITION_BY month and filter on one month.",
    },
    {
      id: "prove-it",
      text: "Prove that less was read: compare the bytes in the job information of two BigQuery jobs. In DuckDB, compare the number of files that EXPLAIN ANALYZE shows with and without the filter.",
    },
    {
      id: "price",
      text: "Look up today's price per TiB (1,024 GiB) that a query reads. Turn three of your queries into money, and say what each would cost if it ran every hour for a year.",
    },
    {
      id: "same-idea",
      text: "Write half a page: what BigQuery, Snowflake and Databricks each charge for, what partitioning is called there, and the three rules you will follow.",
    },
  ],
  doneWhen: {
    proof:
      "A page with five queries on a free warehouse or on DuckDB over Parquet. Each names what it read, its price and how you made it read less.",
    checks: [
      "One pair of queries gives the same answer, and the second reads less than half of the first.",
      "Each price is the bytes read times a price that is quoted with its date.",
      "No payment card was entered, and the page says which of the two ways was taken.",
    ],
  },
  recall: [
    {
      question: "Why does LIMIT 10 usually not make a query in a column warehouse cheaper?",
      answer: "The cost comes from the columns and partitions that are read; LIMIT only cuts the rows that are shown.",
    },
    {
      question: "Which two changes to a query reduce the bytes it reads?",
      answer: "Name only the columns you need, and filter on the column by which the table is partitioned.",
    },
  ],
  resources: [
    {
      title: "BigQuery: Enable the sandbox (no card; 10 GiB of storage and 1 TiB of queries a month)",
      url: "https://cloud.google.com/bigquery/docs/sandbox",
      kind: "docs",
      minutes: 15,
      access: "account",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "DuckDB: Hive Partitioning",
      url: "https://duckdb.org/docs/current/data/partitioning/hive_partitioning",
      kind: "docs",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
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
