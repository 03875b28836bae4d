import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "etl-airflow",
  title: "Schedule an extract-transform-load pipeline with Airflow",
  shortName: "Airflow pipeline",
  outcome: "You can split a data job into tasks that run in order, on schedule, and can safely be run again.",
  why: {
    "data-analyst": "When ten reports wait for the same load, retries and a history of runs save your mornings.",
    "data-scientist": "Data pipelines feed every training run, and Airflow is where many teams keep them.",
    "ml-engineer":
      "Scoring, checks and retraining run every night, and an orchestrator starts them in order, repeats what failed and keeps the record.",
    "genai-engineer": "Documents change overnight, and a pipeline that loads and checks them again keeps answers from growing stale.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["http-json-apis", "sql-joins-aggregation", "shell-basics"],
  helpful: ["sql-joins-aggregation"],
  tools: ["airflow", "python", "sqlite"],
  keywords: [
    "automate workflows",
    "workflow automation",
    "ETL tools",
    "data pipelines",
    "orchestration",
    "backfill",
    "idempotent",
    "ETL",
    "ETL pipeline",
    "workflow orchestration",
    "pipeline orchestration",
    "data integration",
    "Dagster",
    "pipelines",
    "extract-transform-load",
    "data engineering",
  ],
  steps: [
    {
      id: "first-dag",
      text: "Install Airflow 3 with pip and its constraints file (on Windows inside WSL 2, from wsl --install) and start airflow standalone. Run a DAG, a set of ordered tasks, that prints the run's own date.",
    },
    {
      id: "extract",
      text: "Add a task that fetches one day of hourly temperature for your town from Open-Meteo's free archive and saves the raw JSON.",
    },
    { id: "transform", text: "Turn that file into 24 rows with time in UTC and temperature, in a second task." },
    {
      id: "check-load",
      text: "Let a check fail the run unless there are exactly 24 rows without gaps. Only then load them into SQLite.",
    },
    {
      id: "backfill",
      text: "Backfill (run for past dates) seven days that lie at least a week back with airflow backfill create, one run at a time. Count 168 rows.",
    },
    {
      id: "run-again",
      text: "Run the same backfill once more with --reprocess-behavior completed, and show that there are still 168 rows and not 336.",
    },
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
  recall: [
    {
      question: "What does it mean that a task is idempotent, and how do you reach it for a load?",
      answer: "Running it twice leaves the same result. For a load: delete and write that day in one transaction, or upsert by key.",
    },
    {
      question: "Why must a run use its own date and not today's date?",
      answer: "Reruns and backfills happen later. With today's date they would fetch the wrong day.",
    },
  ],
  resources: [
    {
      title: "Apache Airflow: Quick Start (install with constraints, standalone)",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/start.html",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Apache Airflow: Airflow 101, building your first workflow",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/tutorial/fundamentals.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Open-Meteo: Historical Weather API",
      url: "https://open-meteo.com/en/docs/historical-weather-api",
      kind: "dataset",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
