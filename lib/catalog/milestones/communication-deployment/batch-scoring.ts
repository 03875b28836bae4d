import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "batch-scoring",
  title: "Run a model as a scheduled batch scoring pipeline",
  shortName: "Batch scoring",
  outcome: "You can score new rows on a schedule, stop on bad input, and say which model made each prediction.",
  why: {
    "data-scientist": "Batch pipelines are often all that a business needs: a scored list that is ready at eight every morning.",
    "ml-engineer": "Many models need no service at all: a nightly job is cheaper, easier to watch and easier to repeat.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["preprocessing-pipeline", "etl-airflow"],
  helpful: ["etl-airflow"],
  tools: ["airflow", "cron", "scikit-learn", "python"],
  keywords: [
    "batch pipelines",
    "offline inference",
    "scheduled predictions",
    "idempotent",
    "joblib",
    "batch inference",
    "batch processing",
  ],
  steps: [
    {
      id: "score-one-file",
      text: "Load the census pipeline that you saved (or another saved pipeline) in a script, score one CSV of new rows, and write predictions with model version and time.",
    },
    {
      id: "daily-files",
      text: "Cut the test rows into ten daily files and make the date the script's argument. Each day writes one output file and a second run replaces it, so that each row is there once.",
    },
    {
      id: "schedule",
      text: "Add the script to a schedule you can run: a task in an Airflow DAG that waits for the day's file, or a cron entry. Let it try again after a failure.",
    },
    {
      id: "bad-input",
      text: "Give it an empty file, then one with a missing column. Each run must stop with an alert (writing a file will do) that names day and cause.",
    },
    {
      id: "score-drift",
      text: "Write each day's number of rows and mean score to a log. Shift one input column on day nine. Set a limit from days one to eight, and see whether it reports day nine alone.",
    },
    {
      id: "new-version",
      text: "Save a second model version, score the next day with it, and tell from the output alone which version made which row.",
    },
  ],
  doneWhen: {
    proof:
      "A scheduled job scores ten daily files cut from the free Adult or Bank Marketing data and writes the model version next to every prediction.",
    checks: [
      "An empty input stops the run, sends an alert and publishes nothing.",
      "The log shows the shifted day, and the text says how many false alarms the limit gave on the others.",
      "The version next to each prediction matches a saved model file.",
    ],
  },
  recall: [
    {
      question: "When is a batch job enough and a web service not needed?",
      answer: "When nobody needs the answer within seconds: scores computed each night can simply be looked up.",
    },
    {
      question: "Why write the model version next to each prediction?",
      answer: "So that a wrong score can be traced and repeated, and a new version compared with the old one.",
    },
  ],
  resources: [
    {
      title: "MLOps Zoomcamp: module 4, deployment (deployment modes and batch scoring)",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/tree/main/04-deployment",
      kind: "course",
      minutes: 60,
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: model persistence (security and version limits)",
      url: "https://scikit-learn.org/stable/model_persistence.html#security-maintainability-limitations",
      kind: "docs",
      minutes: 10,
      licence: "BSD-3-Clause",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
