import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "spark-performance",
  title: "Find out why a Spark job is slow and make it twice as fast",
  outcome: "You can read a query plan and the Spark UI, name the bottleneck, and process the same data in half the time.",
  why: {
    "data-scientist": "A job that runs for five hours can be corrected once a day, so speed decides how fast you learn from your data.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["spark-dataframes"],
  tools: ["spark", "parquet"],
  keywords: [
    "process efficiently",
    "partitioning",
    "broadcast join",
    "data skew",
    "Spark UI",
    "adaptive query execution",
    "small files",
    "query plan",
  ],
  steps: [
    {
      id: "slow-job",
      text: "Save six months of New York for-hire trips as 2,000 small files, run your zone-and-hour aggregation on them, and note each stage's time in the Spark UI (port 4040).",
    },
    {
      id: "read-plan",
      text: "Print explain('formatted'), find every Exchange (rows moving between workers), and match each one to a stage in the UI.",
    },
    {
      id: "fix-files",
      text: "Rewrite the data as files of 100 to 200 MB, run the job again, and write down what changed.",
    },
    {
      id: "fix-join",
      text: "Force a sort-merge join with the zone table, then broadcast that table, and compare shuffled bytes and time.",
    },
    {
      id: "fix-skew",
      text: "Join on a column where one key holds most rows, find the one slow task, and fix it by salting the key and then by adaptive execution.",
    },
    {
      id: "before-after",
      text: "Write one page with medians of three runs before and after, the plan lines that explain them, and one change that did not help.",
    },
  ],
  doneWhen: {
    proof: "A one-page report on free New York trip files shows a job made at least twice as fast, with the plan lines that explain why.",
    checks: [
      "The slow and the fast version give the same result table.",
      "All times are medians of three runs on the same machine.",
      "The named cause (files, shuffle or skew) can be seen in the plan or the UI.",
    ],
  },
  resources: [
    {
      title: "Spark SQL: performance tuning (partitions, join hints, adaptive query execution)",
      url: "https://spark.apache.org/docs/latest/sql-performance-tuning.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Spark: the web UI (jobs, stages and SQL tabs)",
      url: "https://spark.apache.org/docs/latest/web-ui.html",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
