import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "preprocessing-pipeline",
  title: "Preprocess mixed data in one reusable pipeline",
  outcome: "You can put imputing, scaling, encoding and the model into one object that treats new rows exactly like the training rows.",
  why: {
    "data-scientist":
      "Data preprocessing spread over notebook cells cannot be repeated; in one pipeline it can be tuned, tested and handed over.",
    "ml-engineer": "What you serve must carry its own preprocessing, or training and serving slowly come to disagree.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["ml-baseline"],
  tools: ["scikit-learn", "pandas", "python"],
  keywords: [
    "data preprocessing",
    "ColumnTransformer",
    "one-hot encoding",
    "imputation",
    "missing values",
    "scaling",
    "training-serving skew",
  ],
  steps: [
    {
      id: "first-pipe",
      text: "Load the Adult census data with fetch_openml('adult', version=2), join a scaler, a one-hot encoder and LogisticRegression (a linear classifier) in one Pipeline, and print its accuracy.",
    },
    {
      id: "column-plan",
      text: "Make a table of all columns: type, share of missing values, and the treatment you choose for each, with a reason in a few words.",
    },
    {
      id: "no-leak",
      text: "Print the scaler's mean age when it is fitted on all rows and when it is fitted on training rows only, and say which one leaks and why.",
    },
    {
      id: "awkward-rows",
      text: "Make three awkward rows (a missing age, a new occupation, a country called Atlantis), predict them, and mend the pipeline until none crashes.",
    },
    {
      id: "proof-script",
      text: "Write two assertions: changing test rows changes no fitted statistic, and predictions are the same after saving and loading with joblib.",
    },
  ],
  doneWhen: {
    proof: "A script on the free Adult census data from OpenML fits one pipeline, saves it, loads it and predicts three awkward new rows.",
    checks: [
      "The saved file is enough: no preprocessing happens outside the pipeline.",
      "An assertion fails when the scaler is fitted on all rows instead of the training rows.",
      "A category that the training rows never held gets a prediction, not an error.",
    ],
  },
  resources: [
    {
      title: "scikit-learn: pipelines and composite estimators (Pipeline, ColumnTransformer for heterogeneous data)",
      url: "https://scikit-learn.org/stable/modules/compose.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: preprocessing data (standardization, encoding categorical features)",
      url: "https://scikit-learn.org/stable/modules/preprocessing.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Inria scikit-learn course: module 1, the predictive modeling pipeline (numerical, then categorical columns)",
      url: "https://inria.github.io/scikit-learn-mooc/",
      kind: "course",
      minutes: 150,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
