import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "etl-airflow",
  title: "Schedule an extract-transform-load pipeline with Airflow",
  outcome: "You can split a data job into tasks that run in order, on schedule, and can safely be run again.",
  why: {
    "data-analyst": "When ten reports wait for the same load, retries and a history of runs save your mornings.",
    "data-scientist": "Data pipelines feed every training run, and Airflow is where many teams keep them.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["http-json-apis", "sql-joins-aggregation", "shell-basics"],
  tools: ["airflow", "python", "sqlite", "postgresql"],
  keywords: ["automate workflows", "workflow automation", "ETL tools", "data pipelines", "orchestration", "backfill", "idempotent"],
  steps: [
    {
      id: "first-dag",
      text: "Start airflow standalone (on Windows inside WSL 2) and run a DAG, a set of ordered tasks, that prints the run's own date.",
    },
    {
      id: "extract",
      text: "Add a task that fetches one day of hourly temperature for your town from Open-Meteo's free archive and saves the raw JSON.",
    },
    { id: "transform", text: "Turn that file into 24 rows with time in UTC and temperature, in a second task." },
    {
      id: "check-load",
      text: "Let a check fail the run unless there are exactly 24 rows without gaps, and only then load them into SQLite or PostgreSQL.",
    },
    {
      id: "backfill",
      text: "Backfill seven days that lie at least a week back, one run at a time, and count 168 rows.",
    },
    { id: "run-again", text: "Force the same backfill once more and show that there are still 168 rows and not 336." },
  ],
  doneWhen: {
    proof:
      "An Airflow DAG with extract, transform, check and load tasks fills seven days of free Open-Meteo data: 168 rows, also after a forced rerun.",
    checks: [
      "After the forced rerun the table holds 168 rows.",
      "With one raw file cut short, the check task fails and the load does not start.",
      "Each run fetches the day it stands for, not the day on which it happens to run.",
    ],
  },
  resources: [
    {
      title: "Apache Airflow: Airflow 101, building your first workflow",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/tutorial/fundamentals.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Apache Airflow: Backfill",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/backfill.html",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Open-Meteo: Historical Weather API",
      url: "https://open-meteo.com/en/docs/historical-weather-api",
      kind: "docs",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
