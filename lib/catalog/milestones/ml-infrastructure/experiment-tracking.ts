import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "experiment-tracking",
  title: "Track experiments and register models",
  shortName: "Experiment log",
  outcome: "You can say of any past result which code, data and settings made it, and which model version is the one in use.",
  why: {
    "data-scientist": "After forty tries you will not remember which setting gave the best score, and a tracker does.",
    "ml-engineer": "A finished model reaches you through the registry, with its history attached and one name to deploy.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["git-basics", "ml-baseline"],
  tools: ["mlflow", "scikit-learn", "git"],
  keywords: [
    "MLOps",
    "model registry",
    "reproducible runs",
    "parameters and metrics",
    "champion and challenger",
    "ML Ops",
    "machine learning operations",
    "Weights & Biases",
    "W&B",
    "model versioning",
    "Weights and Biases",
  ],
  steps: [
    {
      id: "first-run",
      text: "Start MLflow on your laptop and log one run of your baseline: settings, score and model. Open it in the browser.",
    },
    {
      id: "twenty-runs",
      text: "Log twenty runs with different settings. Find the best three once in the web page and once with mlflow.search_runs.",
    },
    {
      id: "origin",
      text: "Let every run log the Git commit, a checksum of the data file, the random seed and the package versions automatically.",
    },
    {
      id: "repeat",
      text: "Pick one of the twenty runs at random. Repeat it from a new clone of the repository, and compare the scores to three decimals.",
    },
    {
      id: "register",
      text: "Register the two best models, and give them the aliases champion and challenger. Move an alias only after a written check.",
    },
    {
      id: "load",
      text: "Load the champion by its alias in a new Python process and score ten rows. No file path may appear in the code.",
    },
  ],
  doneWhen: {
    proof: "An MLflow server on a laptop holds at least twenty runs, and the README tells how to repeat any of them from a new clone.",
    checks: [
      "A run picked at random is repeated to the same score to three decimals.",
      "Moving the alias changes which model the scoring script loads, with no change in its code.",
      "The check behind the last move of the alias is written down with date and reason.",
    ],
  },
  recall: [
    {
      question: "Which four things must a run record so that somebody can repeat it?",
      answer: "The code (commit), the data (checksum), the settings with the random seed, and the package versions.",
    },
    {
      question: "Why does a service load a model by an alias such as champion and not by a version number?",
      answer: "A better model, or the one before it, is then put in use by moving the alias, with no change of code.",
    },
  ],
  resources: [
    {
      title: "MLflow: Tracking, quickstart and search",
      url: "https://mlflow.org/docs/latest/ml/tracking/",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MLflow: Model Registry, concepts and workflows",
      url: "https://mlflow.org/docs/latest/ml/model-registry/",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MLOps Zoomcamp 2: Experiment tracking, introduction",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp/blob/main/02-experiment-tracking/01-experiment-tracking-intro.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
