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
      text: 'In a Colab or Kaggle notebook (free account), run import seaborn as sns and p = sns.load_dataset("penguins").dropna(subset=["bill_length_mm"]). Hide every fifth bird: test = p.iloc[::5].copy() and train = p.drop(test.index).',
    },
    {
      id: "picture",
      text: 'Draw sns.scatterplot(data=train, x="flipper_length_mm", y="bill_length_mm", hue="species"). Say in one sentence how you would tell the three species apart.',
    },
    {
      id: "own-rule",
      text: 'Write your rule in three lines: test["guess"] = "Adelie", then test.loc[test.bill_length_mm > 43, "guess"] = "Chinstrap", then the same with flipper_length_mm and "Gentoo". Choose both limits from the picture.',
    },
    {
      id: "score",
      text: "Print (test.guess == test.species).sum(), the number of right guesses among the 69 hidden birds. Compare it with always saying Adelie, which is right for 31.",
    },
    {
      id: "small-tree",
      text: "Import DecisionTreeClassifier and export_text from sklearn.tree. Run m = DecisionTreeClassifier(max_depth=2).fit(train[cols], train.species), where cols lists both columns. Count its right answers on test, and print export_text(m).",
    },
    {
      id: "too-deep",
      text: "Leave out max_depth, fit again, and score train and test. Explain in two sentences why the model is perfect on one and not on the other.",
    },
  ],
  doneWhen: {
    proof: "A notebook shows the picture, your rule, and a table with the right answers of four ways on the same 69 hidden penguins.",
    checks: [
      "Always saying Adelie is right for 31 of the 69 hidden birds.",
      "Neither your limits nor the model used a hidden bird: picture and fit take train only.",
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
      checked: { how: "mirror", on: "2026-11-28" },
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
