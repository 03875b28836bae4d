import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "feature-engineering",
  title: "Engineer features that pay for themselves and drop the rest",
  outcome: "You can turn raw columns into features, measure what each group adds, and keep only those with a reason.",
  why: {
    "data-scientist": "On tables a good feature often buys more accuracy than a cleverer algorithm, and it is easier to explain.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["preprocessing-pipeline", "eda-report"],
  tools: ["scikit-learn", "pandas"],
  keywords: ["feature engineering", "ablation", "lag features", "cyclical features", "permutation importance", "feature selection"],
  steps: [
    {
      id: "first-gain",
      text: "On the hourly UCI Bike Sharing data, fit Ridge (a linear model) with the hour as a number, then one-hot encoded, and note how far the validation error falls.",
    },
    {
      id: "feature-ideas",
      text: "List ten candidate features with the reason for each, such as rush hour on workdays, heat times humidity, or rentals in the same hour last week.",
    },
    {
      id: "build-groups",
      text: "Build calendar and weather features as transformers inside the pipeline, and history features with shift, so that no row sees its own future.",
    },
    {
      id: "ablation-table",
      text: "Make an ablation table: the mean error over TimeSeriesSplit folds (training always before validation) with all groups, and with each group left out in turn.",
    },
    {
      id: "prune",
      text: "Rank features with permutation_importance (shuffle a column, see the error grow) on validation rows, drop those that do not pay, and show that the score holds.",
    },
    {
      id: "known-when",
      text: "For every feature you keep, write when its value becomes known, and remove any that arrives after the prediction is made.",
    },
  ],
  doneWhen: {
    proof:
      "An ablation table on the free UCI Bike Sharing data shows the error with and without each feature group, with a reason for every feature kept.",
    checks: [
      "Leaving out a group that is called useful makes the validation error worse.",
      "Every history feature uses only hours before the one it predicts.",
      "The final model uses fewer features than the longest version, and its error is at most one percent higher.",
    ],
  },
  resources: [
    {
      title: "Kaggle Learn: Feature Engineering (lessons 1 to 3)",
      url: "https://www.kaggle.com/learn/feature-engineering",
      kind: "course",
      minutes: 150,
      licence: "Apache-2.0 (notebooks)",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "scikit-learn example: time-related feature engineering on bike rentals",
      url: "https://scikit-learn.org/stable/auto_examples/applications/plot_cyclical_feature_engineering.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: permutation feature importance",
      url: "https://scikit-learn.org/stable/modules/permutation_importance.html",
      kind: "docs",
      minutes: 25,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
