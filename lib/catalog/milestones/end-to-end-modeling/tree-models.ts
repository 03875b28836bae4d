import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "tree-models",
  title: "Train decision trees, random forests and gradient boosting",
  outcome: "You can train three kinds of tree-based models, read their learning curves and tell overfitting from underfitting.",
  why: {
    "data-scientist":
      "Tree-based models are the first serious choice for tables, and you will be asked why one of them disagrees with another.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["preprocessing-pipeline"],
  tools: ["scikit-learn", "xgboost", "jupyter"],
  keywords: ["tree-based models", "tree-based", "bagging", "early stopping", "overfitting", "learning curve", "LightGBM", "ensembles"],
  steps: [
    {
      id: "one-tree",
      text: "Fit a DecisionTreeRegressor without limits on scikit-learn's California housing data and compare its training error (near zero) with its held-out error.",
    },
    {
      id: "read-tree",
      text: "Cut the tree to depth 3, draw it with plot_tree, and read one path aloud as a sentence that a house buyer would follow.",
    },
    {
      id: "forest",
      text: "Fit random forests with 1 to 300 trees, plot the held-out error against the number of trees, and explain why the curve flattens.",
    },
    {
      id: "boosting",
      text: "Train XGBoost with early stopping (no more rounds once validation rows stop improving), then halve the learning rate and note how many more rounds it wants.",
    },
    {
      id: "curves",
      text: "Plot learning curves (error against training rows) for all three models, and name which overfits, which underfits, and how you can tell.",
    },
    {
      id: "comparison",
      text: "Put error, training time and prediction time in one table and recommend a model for a use that you describe.",
    },
  ],
  doneWhen: {
    proof:
      "One notebook on the free California housing data compares three tree models on the same split, with learning curves and a diagnosis.",
    checks: [
      "All three models were scored on exactly the same held-out rows.",
      "Training and validation error are both shown, and the diagnosis agrees with the gap.",
      "Early stopping used validation rows, never the test rows.",
    ],
  },
  resources: [
    {
      title: "scikit-learn: ensembles (gradient boosting and random forests)",
      url: "https://scikit-learn.org/stable/modules/ensemble.html",
      kind: "docs",
      minutes: 60,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "XGBoost: introduction to boosted trees",
      url: "https://xgboost.readthedocs.io/en/stable/tutorials/model.html",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp: module 6, decision trees and ensemble learning",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/06-trees",
      kind: "course",
      minutes: 180,
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
