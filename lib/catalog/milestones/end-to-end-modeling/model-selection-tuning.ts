import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "model-selection-tuning",
  title: "Select and tune a model with k-fold search",
  shortName: "Model tuning",
  outcome: "You can compare models of different kinds under one fixed budget, tune the best and defend the choice.",
  why: {
    "data-scientist": "Model selection is the decision that carries your name, so it has to rest on more than the highest score.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["tree-models", "logistic-regularization", "feature-engineering", "nn-fundamentals"],
  helpful: ["nn-fundamentals"],
  tools: ["scikit-learn", "optuna", "jupyter"],
  keywords: [
    "model selection",
    "hyperparameter tuning",
    "handles models",
    "full cycle",
    "random search",
    "Bayesian optimization",
    "hyperparameter optimization",
    "model training",
    "model development",
    "train models",
  ],
  steps: [
    {
      id: "first-search",
      text: "Run RandomizedSearchCV with 20 trials on boosted trees for UCI Bank Marketing without duration, or for your own table. Compare the best average precision, the area under the precision-recall curve, with that of the default settings.",
    },
    {
      id: "candidates",
      text: "Set up three pipelines with features of your own: penalised logistic regression, boosted trees and a small neural network (MLPClassifier will do). Score all on the same five folds.",
    },
    {
      id: "same-budget",
      text: "Give each pipeline the same budget, such as 30 trials or 20 minutes. Keep every trial with its settings, score and duration.",
    },
    {
      id: "optuna-run",
      text: "Repeat the boosted-tree search with Optuna, only to compare the two ways of searching; the choice uses the trials before. Plot the best score so far against the trial number for both methods.",
    },
    {
      id: "choose",
      text: "Fill a table of mean score, spread over folds, prediction time and size. Write in five sentences what you choose and what you give up.",
    },
    {
      id: "final-score",
      text: "Score the chosen model once on the untouched test set. Say how far it lies from the cross-validation estimate, and why the best of 90 trials tends to look too good.",
    },
  ],
  doneWhen: {
    proof:
      "A search report on the free UCI Bank Marketing data shows every trial of a linear, a tree-based and a neural candidate, and one test score.",
    checks: [
      "Each candidate got the same number of trials or the same time.",
      "The test set was scored once, after the choice was written down.",
      "The choice rests on at least one thing apart from the score, such as speed or size.",
    ],
  },
  recall: [
    {
      question: "Why is the best cross-validation score of many trials too hopeful?",
      answer: "You picked the luckiest of many noisy scores. A test set used once, or nested cross-validation, corrects this.",
    },
    {
      question: "Two tuned models differ by less than their spread over folds. How do you choose?",
      answer: "The data cannot tell them apart. Take the one that is simpler, faster or easier to explain.",
    },
  ],
  resources: [
    {
      title: "Optuna tutorial: Lightweight, versatile, and platform agnostic architecture",
      url: "https://optuna.readthedocs.io/en/stable/tutorial/10_key_features/001_first.html",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "scikit-learn: tuning the hyper-parameters of an estimator",
      url: "https://scikit-learn.org/stable/modules/grid_search.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Inria scikit-learn course: Hyperparameter tuning by randomized-search",
      url: "https://inria.github.io/scikit-learn-mooc/python_scripts/parameter_tuning_randomized_search.html",
      kind: "course",
      minutes: 30,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
