import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "scale-pipeline",
  title: "Build a pipeline that scales to terabyte-class data",
  outcome: "You can build data pipelines that process only new data, survive a rerun, and come with a measured estimate for 1 TB.",
  why: {
    "data-scientist":
      "Fresh features every morning come from a pipeline like this, and somebody has to know what ten times the data will cost.",
  },
  hours: { low: 8, high: 18 },
  prerequisites: ["spark-performance", "etl-airflow", "data-quality-checks", "distributed-hadoop"],
  tools: ["spark", "airflow", "parquet", "python"],
  keywords: [
    "data pipelines",
    "terabyte-scale datasets",
    "incremental load",
    "backfill",
    "idempotent",
    "data engineering",
    "cost estimate",
  ],
  steps: [
    {
      id: "one-month",
      text: "Turn your Spark aggregation into a script that takes a month as its argument and writes one Parquet partition, and run it once.",
    },
    {
      id: "run-twice",
      text: "Run the same month twice and show that row count and checksum of the output do not change.",
    },
    {
      id: "schedule",
      text: "Put the script into an Airflow DAG with a monthly schedule and retries, and backfill ten months of 2024.",
    },
    {
      id: "gate",
      text: "Add checks between reading and publishing (row count, missing values, date range), and show that a damaged month stops there.",
    },
    {
      id: "measure",
      text: "Measure runtime, peak memory and bytes read for one month and for ten, and plot them against the amount of data.",
    },
    {
      id: "one-terabyte",
      text: "From your curve and one cloud's public price list, estimate runtime, storage with three copies and cost for 1 TB, and say what breaks first.",
    },
  ],
  doneWhen: {
    proof:
      "A repository runs a scheduled, partitioned pipeline over ten free monthly files of New York trips and holds a one-page estimate for 1 TB.",
    checks: [
      "Running a month again changes nothing in the output.",
      "A month with a damaged file stops at the checks and never reaches the published table.",
      "The estimate uses two measured sizes and a price list that is linked with its date.",
    ],
  },
  resources: [
    {
      title: "Apache Airflow: best practices (writing and testing a DAG)",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/best-practices.html",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Spark SQL: Parquet files (partition discovery, schema merging)",
      url: "https://spark.apache.org/docs/latest/sql-data-sources-parquet.html",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Engineering Zoomcamp: the modules on workflow orchestration and batch processing",
      url: "https://github.com/DataTalksClub/data-engineering-zoomcamp",
      kind: "course",
      minutes: 300,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
