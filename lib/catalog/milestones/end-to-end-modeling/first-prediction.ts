import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "first-prediction",
  title: "Make a first prediction and score it on hidden rows",
  shortName: "First prediction",
  outcome: "You can predict a species from two measurements, first by your own rule and then by a small model, and score both fairly.",
  why: {
    "data-scientist": "This is the whole role in one evening: a guess, a score on rows that nobody has seen, and an honest comparison.",
  },
  hours: { low: 2, high: 4 },
  prerequisites: ["py-first-script"],
  tools: ["python", "google-colab", "scikit-learn", "seaborn"],
  keywords: ["first model", "prediction", "machine learning for beginners", "penguins", "train and test", "overfitting"],
  steps: [
    {
      id: "look",
      text: 'In a free Colab notebook (or jupyter.org/try), run import seaborn as sns and p = sns.load_dataset("penguins").dropna(subset=["bill_length_mm"]). Draw sns.scatterplot(data=p, x="flipper_length_mm", y="bill_length_mm", hue="species").',
    },
    {
      id: "own-rule",
      text: "Look at the picture and write a function with two ifs: long flippers are Gentoo, of the rest a long bill is Chinstrap, all others are Adelie. Choose both limits yourself.",
    },
    {
      id: "hide",
      text: "Hide every fifth bird: test = p.iloc[::5] and train = p.drop(test.index). Count how many of the 69 hidden birds your rule gets right, and how many you get by always saying Adelie.",
    },
    {
      id: "small-tree",
      text: "Fit DecisionTreeClassifier(max_depth=2) from sklearn.tree on the two columns of train, and count its right answers on test. Print its rules with export_text and compare them with yours.",
    },
    {
      id: "too-deep",
      text: "Remove max_depth, fit again, and score train and test. Explain in two sentences why the model is perfect on one and not on the other.",
    },
  ],
  doneWhen: {
    proof: "A notebook shows the picture, your rule, and a table with the right answers of four ways on the same 69 hidden penguins.",
    checks: [
      "Always saying Adelie is right for 31 of the 69 hidden birds.",
      "Neither your limits nor the model used a hidden bird, or the notebook says which did.",
      "The notebook names the best way by its count, even if that is your own rule.",
    ],
  },
  recall: [
    {
      question: "A model is right on all birds it was trained on. Why does that not show that it is good?",
      answer: "It may have learned these birds by heart. Only rows that it has never seen show how it does on new ones.",
    },
    {
      question: "Why compare a model with a rule such as always saying the commonest answer?",
      answer: "A score means little alone. If the simple rule does as well, the model adds nothing.",
    },
  ],
  resources: [
    {
      title: "MLU-Explain: Decision trees (interactive article)",
      url: "https://mlu-explain.github.io/decision-tree/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "scikit-learn: Getting started",
      url: "https://scikit-learn.org/stable/getting_started.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Google Colab: Welcome notebook",
      url: "https://colab.research.google.com/notebooks/intro.ipynb",
      kind: "tool",
      minutes: 10,
      access: "account",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
