import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "spark-dataframes",
  title: "Transform large tables with Spark DataFrames and SQL",
  shortName: "Spark",
  outcome: "You can read, join and aggregate several gigabytes with PySpark and prove that the result is right.",
  why: {
    "data-scientist": "Once training data outgrows memory, Spark lets you keep writing joins and groupings instead of loops over files.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["sql-joins-aggregation", "pandas-wrangling"],
  tools: ["spark", "parquet", "sql", "pandas"],
  keywords: [
    "big data",
    "lazy evaluation",
    "partitions",
    "shuffle",
    "distributed DataFrame",
    "cluster computing",
    "distributed systems",
    "Databricks",
    "distributed computing",
    "big data technologies",
  ],
  steps: [
    {
      id: "first-spark",
      text: "Install Java 17 and PySpark, or open a free Google Colab notebook. Read one month of New York high-volume for-hire trips in Parquet (about 500 MB), and count the rows.",
    },
    {
      id: "api-and-sql",
      text: "Answer one question with the DataFrame API and again in Spark SQL, and compare the two plans that explain() prints.",
    },
    {
      id: "scale-up",
      text: "Load six months of 2024 (over 100 million trips) and join the taxi zone table. Compute trips, mean fare and median wait for each zone and hour.",
    },
    {
      id: "write-parquet",
      text: "Write the result to Parquet in one folder for each month, and show with explain() that reading one month skips the others.",
    },
    {
      id: "check-one-day",
      text: "Compute one day of trips in Spark and in pandas, compare every number, and explain any difference.",
    },
    {
      id: "find-the-work",
      text: "Mark in your script which lines only describe work, which line starts it, and which steps move rows between workers (a shuffle).",
    },
  ],
  doneWhen: {
    proof: "A script aggregates at least 2 GB of free New York trip files in Spark and checks one day of the result against pandas.",
    checks: [
      "For the checked day counts agree exactly and averages agree to two decimals.",
      "The script prints the number of trips before and after the join, and they are equal or the loss is explained.",
      "Reading one month back opens that month's folder only.",
    ],
  },
  recall: [
    {
      question: "Why does a Spark line that groups a billion rows return at once?",
      answer: "It only describes work. Spark starts when a result is asked for, such as count or write.",
    },
    {
      question: "Which operations cause a shuffle, and why does it matter?",
      answer: "Joins, groupings and sorts that bring equal keys together. Rows cross the network, which is slow.",
    },
  ],
  resources: [
    {
      title: "Spark: Cluster mode overview (driver, executors, tasks)",
      url: "https://spark.apache.org/docs/latest/cluster-overview.html",
      kind: "docs",
      minutes: 10,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Data Engineering Zoomcamp, module 6: Batch processing (6.1 to 6.3, videos)",
      url: "https://github.com/DataTalksClub/data-engineering-zoomcamp/tree/main/06-batch",
      kind: "course",
      minutes: 90,
      checked: { how: "source", on: "2026-11-28" },
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
