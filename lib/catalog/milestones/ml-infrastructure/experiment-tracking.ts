import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "experiment-tracking",
  title: "Track experiments and register models",
  outcome: "You can say of any past result which code, data and settings made it, and which model version is the one in use.",
  why: {
    "data-scientist": "After forty tries you will not remember which setting gave the best score, and a tracker does.",
    "ml-engineer": "The registry is where a finished model crosses over to you, with its history attached and one name to deploy.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["git-basics", "ml-baseline"],
  tools: ["mlflow", "scikit-learn", "git"],
  keywords: ["MLOps", "model registry", "reproducible runs", "parameters and metrics", "champion and challenger"],
  steps: [
    {
      id: "first-run",
      text: "Start MLflow on your laptop, log one run of your baseline with its settings, its score and the model, and open it in the browser.",
    },
    {
      id: "twenty-runs",
      text: "Log twenty runs with different settings, then find the best three once in the web page and once with mlflow.search_runs.",
    },
    {
      id: "origin",
      text: "Log the Git commit, a checksum of the data file, the random seed and the package versions with every run, without typing them by hand.",
    },
    {
      id: "repeat",
      text: "Let somebody pick one of your runs. Repeat it from a fresh clone, and get the same score to three decimals.",
    },
    {
      id: "register",
      text: "Register the two best models, and give them the aliases champion and challenger. Move an alias only after a written check.",
    },
    {
      id: "load",
      text: "Load the champion by its alias in a new Python process, score ten rows, and never name a file path.",
    },
  ],
  doneWhen: {
    proof: "An MLflow server on a laptop holds at least twenty runs, and the README tells how to repeat any of them from a clean clone.",
    checks: [
      "A run that the reviewer picks is repeated to the same score to three decimals.",
      "Moving the alias changes which model the scoring script loads, with no change in its code.",
      "The check behind the last move of the alias is written down with date and reason.",
    ],
  },
  resources: [
    {
      title: "MLflow: Tracking, quickstart and search",
      url: "https://mlflow.org/docs/latest/ml/tracking/",
      kind: "docs",
      minutes: 60,
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
      title: "MLOps Zoomcamp, module 2: experiment tracking",
      url: "https://github.com/DataTalksClub/mlops-zoomcamp",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
