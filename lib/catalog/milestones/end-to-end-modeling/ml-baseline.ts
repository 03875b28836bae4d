import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ml-baseline",
  title: "Frame a prediction problem and score it against simple rules",
  shortName: "First ML model",
  outcome: "You can turn a question into a prediction task, split the data honestly and say whether a model is better than a simple rule.",
  why: {
    "data-scientist":
      "Every machine learning result is judged against the simplest rule that works, so you learn to build that rule first.",
    "ml-engineer": "You will serve models that others trained, and a leak found before release costs far less than one found after.",
    "genai-engineer": "Before you pay for a large model, a small baseline tells you whether the task needs one at all.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["pandas-wrangling"],
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
    "ML",
    "ML models",
    "machine learning models",
    "machine learning algorithms",
    "predictive modeling",
    "predictive models",
    "predictive analytics",
    "supervised machine learning",
  ],
  steps: [
    {
      id: "first-guess",
      text: "Load hour.csv of UCI Bike Sharing (data set 275). Fit DummyRegressor, which always says the average, on 2011. Its mean absolute error (MAE, the average miss) on January to June 2012 is about 154.",
    },
    {
      id: "problem-statement",
      text: "Write half a page: who uses the prediction and when, what is known at that moment, and the target (cnt). Say by how much a model must be better than a simple rule.",
    },
    {
      id: "honest-split",
      text: "Split by date, not at random: train on 2011, choose on January to June 2012, and keep July to December 2012 as the test set. Do not look at the test set yet.",
    },
    {
      id: "leak-demo",
      text: "Fit LinearRegression (a weighted sum of columns) with casual and registered. The error falls to zero. Find out why, and say in two sentences why this model is useless.",
    },
    {
      id: "first-model",
      text: "Fit a decision tree of depth 6 on hr, weekday and weathersit (MAE near 96). Compare it with the dummy, and with a table of 2011 averages for each weekday and hour (about 92).",
    },
    {
      id: "test-once",
      text: "Choose one of the three and score it once on the test months. List its twenty worst hours, or those of your own table, and say what they have in common.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free UCI Bike Sharing data, or on your own dated table, states the problem, splits by date and compares a model with two simple rules.",
    checks: [
      "The test months are scored in exactly one cell, after every choice was made.",
      "No column in the model would be unknown at the hour when the prediction is needed.",
      "The last sentence says whether the model reached the margin of the problem statement; no is a good answer too.",
    ],
  },
  recall: [
    {
      question: "Why split these rentals by date and not at random?",
      answer: "The model will predict later hours. A random split lets it see hours right before and after each test hour.",
    },
    {
      question: "What is data leakage?",
      answer: "The model uses something that is not known when the prediction is made, so its score is too good to be true.",
    },
  ],
  resources: [
    {
      title: "MLU-Explain: Train, test and validation sets (interactive article)",
      url: "https://mlu-explain.github.io/train-test-validation/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Google: Introduction to Machine Learning Problem Framing (all sections)",
      url: "https://developers.google.com/machine-learning/problem-framing",
      kind: "course",
      minutes: 60,
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
