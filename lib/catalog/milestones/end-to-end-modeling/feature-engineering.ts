import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "feature-engineering",
  title: "Engineer features that improve the score and drop the rest",
  shortName: "Feature design",
  outcome: "You can turn raw columns into features, measure what each group adds, and keep only those with a reason.",
  why: {
    "data-scientist": "On tables a good feature often buys more accuracy than a cleverer algorithm, and it is easier to explain.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["cv-strategies", "eda-report"],
  helpful: ["eda-report"],
  tools: ["scikit-learn", "pandas"],
  keywords: [
    "feature engineering",
    "ablation",
    "lag features",
    "cyclical features",
    "permutation importance",
    "feature selection",
    "feature importance",
  ],
  steps: [
    {
      id: "first-gain",
      text: "On hourly UCI Bike Sharing (train 2011, validate January to June 2012), fit Ridge on weather, weekday and the hour as a number (MAE near 119). One-hot encode the hour and compare (near 97).",
    },
    {
      id: "feature-ideas",
      text: "List ten candidate features with the reason for each, such as rush hour on workdays, heat times humidity, or rentals in the same hour last week.",
    },
    {
      id: "build-groups",
      text: "Build calendar and weather features as transformers inside the pipeline. Build history features with shift, so that no row sees its own future. First add the 165 missing hours: without them, 168 rows back is often not a week.",
    },
    {
      id: "ablation-table",
      text: "Make an ablation table: the mean error over TimeSeriesSplit folds (training always before validation) with all groups, and with each group left out in turn.",
    },
    {
      id: "prune",
      text: "Rank features with permutation_importance on validation rows: shuffle a column and see how the error grows. Drop the weakest one by one and note the error each time.",
    },
    {
      id: "known-when",
      text: "For every feature you keep, write when its value becomes known. Remove any that arrives after the prediction is made. Then score once on July to December 2012, and say that an earlier milestone has seen these months.",
    },
  ],
  doneWhen: {
    proof:
      "An ablation table on UCI Bike Sharing, or on your own table, shows the error with and without each feature group, and a reason for every feature kept.",
    checks: [
      "Each group is called useful, useless or not clear, and the word agrees with its row in the table.",
      "Every history feature uses only hours before the one it predicts.",
      "The text states how much error the dropped features cost, even if it is more than hoped.",
    ],
  },
  recall: [
    {
      question: "Why can a linear model not use the hour as a plain number?",
      answer: "It can only go up or down with the hour, but rentals have two peaks a day. One-hot columns let each hour differ.",
    },
    {
      question: "What does an ablation table show that a list of importances does not?",
      answer: "What the score loses when a group is really left out and the rest may take over its work.",
    },
  ],
  resources: [
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
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Kaggle Learn: Feature Engineering (lessons 1 to 3; the exercises ask for an account)",
      url: "https://www.kaggle.com/learn/feature-engineering",
      kind: "course",
      minutes: 120,
      licence: "Apache-2.0 (notebooks)",
      access: "account",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
