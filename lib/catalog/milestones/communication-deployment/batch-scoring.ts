import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "batch-scoring",
  title: "Run a model as a scheduled batch scoring pipeline",
  outcome: "You can score new rows on a schedule, rerun a day safely, and say which model made each prediction.",
  why: {
    "data-scientist": "Batch pipelines are often all that a business needs: a scored list that is ready at eight every morning.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["preprocessing-pipeline", "etl-airflow"],
  tools: ["airflow", "scikit-learn", "python"],
  keywords: ["batch pipelines", "offline inference", "scheduled predictions", "idempotent", "joblib", "batch inference"],
  steps: [
    {
      id: "score-one-file",
      text: "Load your saved Adult census pipeline in a script, score one CSV of new rows, and write predictions with model version and time.",
    },
    {
      id: "daily-files",
      text: "Cut the test rows into ten daily files and make the date the script's argument, so that each day writes its own output.",
    },
    {
      id: "schedule",
      text: "Wrap it in an Airflow DAG that waits for the day's file, checks it, scores it and publishes the result, with retries.",
    },
    { id: "rerun", text: "Run one day three times and show that its output holds each row once." },
    {
      id: "bad-input",
      text: "Feed in an empty file, then one with a missing column; each run must stop with an alert (writing a file will do) that names day and cause.",
    },
    {
      id: "new-version",
      text: "Save a second model version, score the next day with it, and tell from the output alone which version made which row.",
    },
  ],
  doneWhen: {
    proof:
      "An Airflow DAG scores ten daily files cut from the free Adult census data and writes the model version beside every prediction.",
    checks: [
      "Running a day again leaves the number of rows unchanged.",
      "An empty input stops the run, sends an alert and publishes nothing.",
      "The version beside each prediction matches a saved model file.",
    ],
  },
  resources: [
    {
      title: "MLOps Zoomcamp: module 4, deployment (deployment modes and batch scoring)",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/tree/main/04-deployment",
      kind: "course",
      minutes: 90,
      checked: { how: "mirror", on: "2026-11-23" },
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
      title: "scikit-learn: model persistence (joblib, skops and ONNX)",
      url: "https://scikit-learn.org/stable/model_persistence.html",
      kind: "docs",
      minutes: 25,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
