import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "scheduled-retraining",
  title: "Retrain a model on a schedule and on drift",
  shortName: "Retraining",
  outcome: "You can have a model retrained, checked and put in use by an orchestrator, and show whether that was worth the computing time.",
  why: {
    "ml-engineer": "A model gets older every day, and teams ask you to renew it automatically without ever serving a worse one.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["drift-detection", "etl-airflow", "model-quality-gates"],
  helpful: ["etl-airflow"],
  tools: ["airflow", "mlflow", "evidently", "scikit-learn"],
  keywords: [
    "continuous training",
    "automated retraining",
    "orchestration",
    "orchestrator",
    "Prefect",
    "Kubeflow Pipelines",
    "retraining trigger",
    "champion and challenger",
    "training pipeline",
    "Kubeflow",
    "ML pipelines",
    "ML lifecycle",
    "model retraining",
    "Metaflow",
    "model lifecycle",
  ],
  steps: [
    {
      id: "first-run",
      text: "Take OpenML's electricity data (version 1): 336 rows are one week, and three columns never change before week 52. Write load, train and check as an Airflow DAG (Airflow in its own environment) or a Prefect flow. Run it by hand for week 40.",
    },
    {
      id: "dated",
      text: "Make the week a parameter: train on the 26 weeks before it, and log model, score and data checksum to MLflow. Run week 40 twice, and get the same score and one model version.",
    },
    {
      id: "gate",
      text: "Score champion and new model on a week that neither has seen. Move the champion alias only if the new model passes your quality gate, and log the reason both ways.",
    },
    {
      id: "schedule",
      text: "Put the job on a weekly schedule, turn each run's date into a week number, and replay weeks 41 to 100 in order. Let training fail in one week on purpose: the old champion must stay in use and an alert must fire.",
    },
    {
      id: "on-drift",
      text: "Start the same job from your drift check instead of the calendar. Allow one run in four weeks at most, even if the check fires every week.",
    },
    {
      id: "compare",
      text: "Compare never, weekly and on drift over weeks 41 to 100: accuracy, trainings, minutes. For each pair give the mean weekly difference, plus or minus twice its standard deviation / 7.7 (root of 60). Recommend one. When is Kubeflow Pipelines worth a cluster?",
    },
  ],
  doneWhen: {
    proof:
      "One command replays 60 weeks of the free electricity data through the orchestrator, and a table compares no retraining, a schedule and drift as the trigger.",
    checks: [
      "A week run twice leaves one model version, and its score is the same to three decimals.",
      "After the failed training and after each refused model, the alias still points at the old champion.",
      "The recommendation follows from the intervals of the differences, and says so where two ways cannot be told apart.",
    ],
  },
  recall: [
    {
      question: "Why is a retrained model compared with the champion on data that neither has seen?",
      answer: "The new model has seen the latest weeks in training. Only fresh data for both makes the comparison fair.",
    },
    {
      question: "What can go wrong when every drift alert starts a training run, with no other rule?",
      answer: "A broken data feed or noise retrains the model on bad data again and again. A gate and a pause between runs prevent it.",
    },
  ],
  resources: [
    {
      title: "Google Cloud: MLOps, continuous delivery and automation pipelines in machine learning",
      url: "https://docs.cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning",
      kind: "article",
      minutes: 40,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Apache Airflow: Dag runs (schedules, parameters and reruns)",
      url: "https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dag-run.html",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Prefect: How to create schedules (if you prefer Prefect)",
      url: "https://docs.prefect.io/v3/how-to-guides/deployments/create-schedules",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
