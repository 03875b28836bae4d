import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ds-capstone-plan",
  title: "Plan a prediction project and run a first cut from end to end",
  outcome: "You can scope a prediction project, show that its data can answer it, and run a crude version from start to finish.",
  why: {
    "data-scientist": "A crude version in the first week shows the hard part while there is still time to change the question.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["cv-strategies", "feature-engineering", "data-ethics-privacy", "git-basics"],
  tools: ["scikit-learn", "pandas", "git"],
  keywords: ["capstone", "portfolio project", "project plan", "CRISP-DM", "scoping", "feedback"],
  steps: [
    {
      id: "question",
      text: "Write one page: whose decision changes, what you predict and when, the cost of each mistake, and the simple rule you must beat.",
    },
    {
      id: "data-check",
      text: "Get free data with at least 5,000 rows (UCI, OpenML or a city portal), and note its licence, its privacy risks and what is missing.",
    },
    {
      id: "first-cut",
      text: "Build one script that loads, splits the way the data arose, scores the simple rule and a first model, and writes predictions for new rows.",
    },
    {
      id: "dated-plan",
      text: "Plan the rest in six dated pieces: five features to try, the models, the release (service or batch), and the two biggest risks.",
    },
    {
      id: "feedback",
      text: "Show the first cut to one person for fifteen minutes, note their three hardest questions, and change the plan for at least one of them.",
    },
  ],
  doneWhen: {
    proof:
      "A repository with a one-page question, a first cut that runs in one command on free data, and a dated plan changed after feedback.",
    checks: [
      "From a fresh clone the script prints the model's score beside the simple rule's score.",
      "The page says why the split matches the way the model will be used, and it does.",
      "A line of the plan shows what the feedback changed.",
    ],
  },
  resources: [
    {
      title: "Machine Learning Zoomcamp 1.4: CRISP-DM, the steps of a machine learning project",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/blob/master/01-intro/04-crisp-dm.md",
      kind: "course",
      minutes: 20,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Science for Beginners: unit 4, the data science lifecycle (introduction and analyzing)",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle",
      kind: "course",
      minutes: 90,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UCI Machine Learning Repository",
      url: "https://archive.ics.uci.edu/",
      kind: "dataset",
      minutes: 20,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
