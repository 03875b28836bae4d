import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "classification-metrics",
  title: "Judge a classifier with F1, ROC-AUC and a threshold you can defend",
  shortName: "Classifier scores",
  outcome: "You can pick metrics that fit the cost of each mistake and choose the decision threshold from that cost.",
  why: {
    "data-scientist": "Accuracy flatters any model of a rare event, so the metrics you choose decide whether your work helps anyone.",
    "ml-engineer": "Release gates, alerts and drift checks watch these numbers, and the threshold is often a setting in your service.",
    "genai-engineer":
      "Routers, safety filters and fine-tuned classifiers surround every language model, and each needs a threshold with a reason.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["ml-baseline"],
  tools: ["scikit-learn", "pandas", "matplotlib"],
  keywords: [
    "F1-score",
    "precision and recall",
    "confusion matrix",
    "imbalanced data",
    "precision-recall curve",
    "calibration",
    "decision threshold",
    "classification",
    "binary classification",
    "model evaluation",
    "propensity model",
    "evaluate models",
  ],
  steps: [
    {
      id: "accuracy-trap",
      text: "Load UCI Bank Marketing (bank-full.csv, 45,211 rows), or your own rare event. Split it into training, validation and test rows (60, 20 and 20 percent), and save the row numbers. Show that always saying no is right for 88 percent and finds nobody.",
    },
    {
      id: "confusion",
      text: "Drop the column duration (known only after the call). Fit LogisticRegression, which turns a weighted sum into a chance of yes, on columns from pandas get_dummies (one column of 0 and 1 for each category). Explain each cell of the confusion matrix.",
    },
    {
      id: "full-report",
      text: "Compute precision, recall, F1-score and ROC-AUC on validation rows, and say in a line each what they measure. Draw the ROC and the precision-recall curve.",
    },
    {
      id: "by-hand",
      text: "Work out F1 and one point of the ROC curve by hand from the confusion matrix, and match the numbers that scikit-learn prints.",
    },
    {
      id: "cost-threshold",
      text: "State the cost of a call and the gain from a sale. Plot the profit for every threshold on validation rows, and pick the best.",
    },
    {
      id: "calibration",
      text: "Draw a calibration curve and say whether a score of 0.3 really means that three calls in ten succeed.",
    },
  ],
  doneWhen: {
    proof:
      "A report on the free UCI Bank Marketing data shows the confusion matrix, both curves and a threshold picked from a stated cost.",
    checks: [
      "F1 can be recomputed from the printed confusion matrix.",
      "The threshold was picked on validation rows, and its result is reported on test rows, better or not.",
      "The model does not use duration or any other column known only after the call.",
    ],
  },
  recall: [
    {
      question: "A model of a rare event is right in 99 percent of cases. Why may it be useless?",
      answer: "It may never find the event: always saying no is right almost every time.",
    },
    {
      question: "How do you choose a decision threshold?",
      answer: "From the cost of a false alarm and of a miss: take the threshold with the best total on validation rows.",
    },
  ],
  resources: [
    {
      title: "MLU-Explain: Precision and recall (interactive article)",
      url: "https://mlu-explain.github.io/precision-recall/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Google Machine Learning Crash Course: the classification module",
      url: "https://developers.google.com/machine-learning/crash-course/classification",
      kind: "course",
      minutes: 90,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "UCI Machine Learning Repository: Bank Marketing data set",
      url: "https://archive.ics.uci.edu/dataset/222/bank+marketing",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
