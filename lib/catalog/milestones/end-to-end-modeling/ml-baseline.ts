import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ml-baseline",
  title: "Frame a prediction problem and beat a baseline without leakage",
  outcome: "You can turn a question into a prediction task, split the data honestly and show that a model beats a simple guess.",
  why: {
    "data-scientist":
      "Every machine learning result is judged against the simplest rule that works, so you learn to build that rule first.",
    "ml-engineer": "You will serve models that others trained, and a leak found before release costs far less than one found after.",
    "genai-engineer": "Before you pay for a large model, a small baseline tells you whether the task needs one at all.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["pandas-wrangling", "desc-stats"],
  tools: ["scikit-learn", "pandas", "jupyter"],
  keywords: [
    "machine learning",
    "predictions",
    "full cycle",
    "data leakage",
    "train/test split",
    "dummy model",
    "supervised learning",
    "mean absolute error",
  ],
  steps: [
    {
      id: "first-guess",
      text: "Load hour.csv from UCI Bike Sharing (data set 275), fit DummyRegressor (it always says the average) on 2011, and note its mean absolute error on January to June 2012.",
    },
    {
      id: "problem-statement",
      text: "Write half a page: who uses the prediction and when, what is known at that moment, the target (cnt), and by what margin a model must beat the dummy.",
    },
    {
      id: "honest-split",
      text: "Split by date, not at random: train on 2011, choose on January to June 2012, and lock July to December 2012 away as the test set.",
    },
    {
      id: "leak-demo",
      text: "Fit LinearRegression with the columns casual and registered, watch the error fall to almost nothing, and explain in two sentences why this model is useless.",
    },
    {
      id: "first-model",
      text: "Fit a decision tree of depth 6 (six yes/no questions) on hour, weekday and weather. Compare it with the dummy and with the 2011 average for that hour and weekday.",
    },
    {
      id: "test-once",
      text: "Score the chosen model once on the test months, list its twenty worst hours, and say what they have in common.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free UCI Bike Sharing data states the problem, splits by date and shows a held-out error beside two baselines.",
    checks: [
      "The test months are scored in exactly one cell, and it is the last one.",
      "No column in the model would be unknown at the hour when the prediction is needed.",
      "The model beats the dummy by at least the margin that the problem statement asks for.",
    ],
  },
  resources: [
    {
      title: "Google: Introduction to Machine Learning Problem Framing (all sections)",
      url: "https://developers.google.com/machine-learning/problem-framing",
      kind: "course",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Google Machine Learning Crash Course: the module on datasets, generalization and overfitting",
      url: "https://developers.google.com/machine-learning/crash-course",
      kind: "course",
      minutes: 105,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: common pitfalls (inconsistent preprocessing and data leakage)",
      url: "https://scikit-learn.org/stable/common_pitfalls.html",
      kind: "docs",
      minutes: 30,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
