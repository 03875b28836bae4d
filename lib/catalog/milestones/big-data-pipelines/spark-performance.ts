import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "spark-performance",
  title: "Find out why a Spark job is slow and fix the cause",
  shortName: "Faster Spark",
  outcome: "You can read a query plan and the Spark UI, name the bottleneck, change one thing at a time and measure what it brings.",
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
      text: "Save six months of New York for-hire trips as 2,000 small files. Run your zone-and-hour aggregation on them, and note each stage's time in the Spark UI (port 4040).",
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
      text: "Force a sort-merge join with the zone table, then broadcast that table. Compare shuffled bytes and time.",
    },
    {
      id: "fix-skew",
      text: "Join on a column where one key holds most rows and find the one slow task. Fix it by salting the key (a random suffix), then by adaptive execution.",
    },
    {
      id: "before-after",
      text: "Write one page with medians of three runs before and after, the plan lines that explain them, and one change that did not help.",
    },
  ],
  doneWhen: {
    proof: "A one-page report on free New York trip files gives the time before and after each change and the plan lines that explain it.",
    checks: [
      "The slow and the fast version give the same result table.",
      "All times are medians of three runs on the same machine, and a change that brought nothing is called so.",
      "The named cause (files, shuffle or skew) can be seen in the plan or the UI.",
    ],
  },
  recall: [
    {
      question: "One task of a stage runs ten times as long as all others. What is the likely cause?",
      answer: "Skew: one key holds most of the rows. Salt the key or let adaptive execution split the partition.",
    },
    {
      question: "When is a broadcast join fast, and when does it fail?",
      answer: "When one table is small enough for each worker's memory: the large one then need not move. A large table fills the memory.",
    },
  ],
  resources: [
    {
      title: "Spark: the web UI (jobs, stages and SQL tabs)",
      url: "https://spark.apache.org/docs/latest/web-ui.html",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Spark SQL: performance tuning (partitions, join hints, adaptive query execution)",
      url: "https://spark.apache.org/docs/latest/sql-performance-tuning.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Engineering Zoomcamp, module 6: 6.4 Spark internals (videos on shuffles and joins)",
      url: "https://github.com/DataTalksClub/data-engineering-zoomcamp/tree/main/06-batch#64-spark-internals",
      kind: "course",
      minutes: 40,
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
