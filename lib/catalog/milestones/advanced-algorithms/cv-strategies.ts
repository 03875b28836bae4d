import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "cv-strategies",
  title: "Pick the cross-validation that matches how the data arose",
  shortName: "Cross-validation",
  outcome: "You can choose folds by class, group or time, spot a split that leaks, and report an estimate with its spread.",
  why: {
    "data-scientist": "A wrong split promises accuracy that disappears with the first new patient, shop or month.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["classification-metrics", "preprocessing-pipeline"],
  tools: ["scikit-learn", "pandas", "matplotlib"],
  keywords: ["k-fold", "GroupKFold", "TimeSeriesSplit", "stratified folds", "data leakage", "model validation"],
  steps: [
    {
      id: "see-a-leak",
      text: "Cross-validation scores each fifth of the rows by a model fitted on the rest. On UCI Parkinsons Telemonitoring (42 people), predict total_UPDRS without motor_UPDRS by KNeighborsRegressor. Compare shuffled KFold with GroupKFold by person.",
    },
    {
      id: "explain-gap",
      text: "Explain that gap in three sentences: what the model recognised, and which error a doctor with a new patient should expect.",
    },
    {
      id: "stratify",
      text: "Run your pipeline on 1,000 random rows of UCI Bank Marketing in KFold and StratifiedKFold, and print the share of yes per fold. In order of time, 2 percent of its first 1,000 rows say yes and 49 percent of its last 1,000. Say what a random split hides.",
    },
    {
      id: "time-folds",
      text: "On the hourly UCI Bike Sharing data, or your own dated table, compare shuffled folds with TimeSeriesSplit. Draw both splits as coloured bars.",
    },
    {
      id: "spread",
      text: "Repeat one sound split with ten seeds and report mean and spread. Compare two close models on the same folds: in how many folds is the same one better?",
    },
    {
      id: "own-guide",
      text: "Make a half-page guide for yourself: three questions about the data that lead to one splitter.",
    },
  ],
  doneWhen: {
    proof: "A notebook on three free UCI data sets compares stratified, grouped and time-ordered folds and exposes one split that leaks.",
    checks: [
      "No person stands in both the training and the validation part of a grouped fold.",
      "In time-ordered folds every validation row is later than every training row.",
      "The final estimate comes with its spread over folds, not as a single number.",
    ],
  },
  recall: [
    {
      question: "Each patient has many rows. Which folds do you use, and what happens otherwise?",
      answer: "Grouped folds, one patient on one side only. Otherwise the model recognises patients and the score is too good.",
    },
    {
      question: "When is a shuffled split of dated rows wrong?",
      answer: "When the model will predict later rows: shuffling lets it learn from the future.",
    },
  ],
  resources: [
    {
      title: "scikit-learn example: visualizing cross-validation behavior",
      url: "https://scikit-learn.org/stable/auto_examples/model_selection/plot_cv_indices.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: cross-validation (iterators for classes, groups and time series)",
      url: "https://scikit-learn.org/stable/modules/cross_validation.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UCI Machine Learning Repository: Parkinsons Telemonitoring data set",
      url: "https://archive.ics.uci.edu/dataset/189/parkinsons+telemonitoring",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
