import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "scale-pipeline",
  title: "Build a pipeline that scales to terabyte-class data",
  shortName: "Terabyte pipeline",
  outcome: "You can build data pipelines that process only new data, stop on bad input, and come with a measured estimate for 1 TB.",
  why: {
    "data-scientist":
      "Fresh features every morning come from a pipeline like this, and somebody has to know what ten times the data will cost.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["spark-dataframes", "etl-airflow", "data-quality-checks"],
  tools: ["spark", "airflow", "parquet", "python"],
  keywords: ["data pipelines", "terabyte-scale datasets", "incremental load", "backfill", "data engineering", "cost estimate", "late data"],
  steps: [
    {
      id: "one-month",
      text: "Turn your Spark aggregation into a script that takes a month as its argument. It replaces that month's Parquet partition and touches no other, so a rerun is safe.",
    },
    {
      id: "schedule",
      text: "Put the script into an Airflow DAG with a monthly schedule and retries, and backfill ten months of 2024.",
    },
    {
      id: "gate",
      text: "Add checks between reading and publishing: row count, missing values, date range. Show that a damaged month stops there.",
    },
    {
      id: "late-change",
      text: "Change the source file of one finished month and run that month again. Show that its numbers follow, and that the files of the other nine keep their checksums.",
    },
    {
      id: "measure",
      text: "Measure runtime, peak memory and bytes read for one month, for three and for ten, and plot them against the amount of data.",
    },
    {
      id: "one-terabyte",
      text: "From your curve and one cloud's public price list, estimate runtime, cost and storage for 1 TB, with three copies as Hadoop keeps them. Say what breaks first, and what is only a guess.",
    },
  ],
  doneWhen: {
    proof:
      "A repository runs a scheduled, partitioned pipeline over ten free monthly files of New York trips and holds a one-page estimate for 1 TB.",
    checks: [
      "Running a changed month again changes that month's partition and no other.",
      "A month with a damaged file stops at the checks and never reaches the published table.",
      "The estimate uses three measured sizes and a price list that is linked with its date, and calls itself an extrapolation.",
    ],
  },
  recall: [
    {
      question: "Why does a pipeline write one partition per month and replace it as a whole?",
      answer: "A rerun or a late correction then touches one month only, and nothing is counted twice.",
    },
    {
      question: "Ten months took ten times as long as one. Why is that no proof for 1 TB?",
      answer: "Memory, shuffles and skew can break the straight line. It is an extrapolation and has to be called one.",
    },
  ],
  resources: [
    {
      title: "Spark SQL: Parquet files (partition discovery)",
      url: "https://spark.apache.org/docs/latest/sql-data-sources-parquet.html#partition-discovery",
      kind: "docs",
      minutes: 10,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Apache Airflow: best practices (writing and testing a DAG)",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/best-practices.html",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Engineering Zoomcamp, module 6: Batch processing (6.4 to 6.6)",
      url: "https://github.com/DataTalksClub/data-engineering-zoomcamp/blob/main/06-batch/README.md",
      kind: "course",
      minutes: 120,
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
