import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "preprocessing-pipeline",
  title: "Preprocess mixed data in one reusable pipeline",
  shortName: "Preprocess data",
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
      text: "Load Adult census data with fetch_openml('adult', version=2), or your own table. Join StandardScaler for numbers, OneHotEncoder (0/1 columns for text) and LogisticRegression (a chance from a weighted sum) in one Pipeline. Print its held-out accuracy.",
    },
    {
      id: "column-plan",
      text: "Make a table of all columns: type, share of missing values, and the treatment that you choose for each, with a reason in a few words.",
    },
    {
      id: "no-leak",
      text: "Print the scaler's mean age when it is fitted on all rows and when it is fitted on training rows only. Say which one leaks and why.",
    },
    {
      id: "awkward-rows",
      text: "Make three awkward rows: a missing age, a new occupation, a country called Atlantis. Predict them, and change the pipeline until none crashes.",
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
  recall: [
    {
      question: "Why is the scaler fitted on training rows only?",
      answer: "Fitted on all rows it knows the test rows' mean and spread, so the test score is no longer honest.",
    },
    {
      question: "What goes wrong when preprocessing lives outside the saved model?",
      answer: "New rows may be treated differently from the training rows, and the predictions are silently wrong.",
    },
  ],
  resources: [
    {
      title: "scikit-learn: ColumnTransformer for heterogeneous data",
      url: "https://scikit-learn.org/stable/modules/compose.html#columntransformer-for-heterogeneous-data",
      kind: "docs",
      minutes: 15,
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
      title: "Inria scikit-learn course: using numerical and categorical variables together",
      url: "https://inria.github.io/scikit-learn-mooc/python_scripts/03_categorical_pipeline_column_transformer.html",
      kind: "course",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
