import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "tree-models",
  title: "Train decision trees, random forests and gradient boosting",
  shortName: "Tree models",
  outcome: "You can train three kinds of tree-based models, read their learning curves and tell overfitting from underfitting.",
  why: {
    "data-scientist":
      "Tree-based models are the first serious choice for tables, and you will be asked why one of them disagrees with another.",
    "ml-engineer": "Most models on tables that you will be asked to serve are boosted trees, so you should know what is inside.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["preprocessing-pipeline"],
  tools: ["scikit-learn", "xgboost", "jupyter"],
  keywords: [
    "tree-based models",
    "tree-based",
    "bagging",
    "early stopping",
    "overfitting",
    "learning curve",
    "ensembles",
    "decision trees",
    "random forest",
    "LightGBM",
    "CatBoost",
    "ensemble methods",
    "gradient boosted trees",
  ],
  steps: [
    {
      id: "one-tree",
      text: "Fit a DecisionTreeRegressor without limits on scikit-learn's California housing data, or on your own table of 5,000 rows or more. Compare its training error (near zero) with its held-out error.",
    },
    {
      id: "read-tree",
      text: "Limit the tree to depth 3 and draw it with plot_tree. Turn one path into a sentence that a house buyer would understand.",
    },
    {
      id: "forest",
      text: "Fit random forests with 1 to 300 trees, plot the held-out error against the number of trees, and explain why the curve flattens.",
    },
    {
      id: "boosting",
      text: "Train XGBoost with early stopping: no more rounds once validation rows stop improving. Halve the learning rate, and note how the number of rounds changes.",
    },
    {
      id: "curves",
      text: "Plot learning curves (error against number of training rows) for all three models. Name which overfits, which underfits, and how you can tell.",
    },
    {
      id: "comparison",
      text: "Put error, training time and prediction time in one table, with a linear model as the first row. Recommend one model for a use that you describe.",
    },
  ],
  doneWhen: {
    proof:
      "One notebook on the free California housing data compares three tree models on the same split, with learning curves and a diagnosis.",
    checks: [
      "All models were scored on exactly the same held-out rows.",
      "Training and validation error are both shown, and the diagnosis agrees with the gap.",
      "Early stopping used validation rows, never the test rows.",
    ],
  },
  recall: [
    {
      question: "Training error is near zero and held-out error is large. What is this called, and what do you change in a tree?",
      answer: "Overfitting. Limit its depth or the rows per leaf, or average many trees in a forest.",
    },
    {
      question: "What is the difference between a random forest and gradient boosting?",
      answer: "A forest averages trees built independently. Boosting adds small trees one after another, each fixing what is still wrong.",
    },
  ],
  resources: [
    {
      title: "MLU-Explain: Random forest (interactive article)",
      url: "https://mlu-explain.github.io/random-forest/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
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
      minutes: 150,
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
