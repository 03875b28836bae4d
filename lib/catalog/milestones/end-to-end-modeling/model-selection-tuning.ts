import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "model-selection-tuning",
  title: "Select and tune a model with k-fold search",
  outcome: "You can compare models of different kinds under one fixed budget, tune the best and defend the choice.",
  why: {
    "data-scientist": "Model selection is the decision that carries your name, so it has to rest on more than the highest score.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["tree-models", "nn-fundamentals", "feature-engineering"],
  tools: ["scikit-learn", "optuna", "jupyter"],
  keywords: [
    "model selection",
    "hyperparameter tuning",
    "handles models",
    "full cycle",
    "random search",
    "Bayesian optimization",
    "AutoML",
  ],
  steps: [
    {
      id: "first-search",
      text: "Run RandomizedSearchCV with 20 trials on boosted trees for the California housing data and compare the best error with the default settings.",
    },
    {
      id: "candidates",
      text: "Set up three pipelines with features of your own: a linear model, boosted trees and a small neural network. Score all on the same five folds, so that each fifth of the rows is held out once.",
    },
    {
      id: "same-budget",
      text: "Give each pipeline the same budget, such as 30 trials or 20 minutes, and keep every trial with its settings, score and duration.",
    },
    {
      id: "optuna-run",
      text: "Repeat the boosted-tree search with Optuna, and plot the best score so far against the trial number for both methods.",
    },
    {
      id: "choose",
      text: "Fill a table of mean score, spread over folds, prediction time and size, and write in five sentences what you choose and what you give up.",
    },
    {
      id: "final-score",
      text: "Score the chosen model once on the untouched test set, and say how far it lies from the cross-validation estimate.",
    },
  ],
  doneWhen: {
    proof:
      "A search report on the free California housing data shows every trial of a linear, a tree-based and a neural candidate, and one test score.",
    checks: [
      "Each candidate got the same number of trials or the same time.",
      "The test set was scored once, after the choice was written down.",
      "The choice rests on at least one thing besides the score, such as speed or size.",
    ],
  },
  resources: [
    {
      title: "scikit-learn: tuning the hyper-parameters of an estimator",
      url: "https://scikit-learn.org/stable/modules/grid_search.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Optuna documentation: key features tutorials 1 to 3",
      url: "https://optuna.readthedocs.io/en/stable/",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
