import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ds-capstone-plan",
  title: "Plan a prediction project and build a first rough version",
  shortName: "Capstone plan",
  outcome: "You can scope a prediction project, show that its data can answer it, and run a rough version from start to finish.",
  why: {
    "data-scientist": "A rough version in the first week shows the hard part while there is still time to change the question.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["feature-engineering", "stat-inference", "data-ethics-privacy", "git-basics"],
  tools: ["scikit-learn", "pandas", "git"],
  keywords: [
    "capstone",
    "portfolio project",
    "project plan",
    "CRISP-DM",
    "scoping",
    "feedback",
    "prototyping",
    "proof of concept",
    "stakeholders",
  ],
  steps: [
    {
      id: "question",
      text: "Write one page: whose decision changes, what you predict and when, the cost of each mistake, and the simple rule to compare with.",
    },
    {
      id: "data-check",
      text: "Get free data with at least 5,000 rows that few others use, for instance from a city portal or OpenML. Note its licence, its privacy risks and what is missing.",
    },
    {
      id: "first-cut",
      text: "Build one script, in Python or R, that sets test rows aside and splits the rest, both the way the data arose. It scores the simple rule and a first model, with an interval, and predicts new rows.",
    },
    {
      id: "dated-plan",
      text: "Plan the rest in six pieces, with dates that leave time for the milestones ahead. Name five features to try, the models, the release (web service or nightly batch job, taught later) and the two biggest risks.",
    },
    {
      id: "feedback",
      text: "Show the rough version to one person for fifteen minutes and note their three hardest questions. Change the plan for at least one of them.",
    },
  ],
  doneWhen: {
    proof:
      "A repository with a one-page question, a rough version that runs in one command on free data, and a dated plan changed after feedback.",
    checks: [
      "From a fresh clone the script prints the model's score next to the simple rule's score.",
      "The page says why the split matches the way the model will be used, and it does.",
      "A line of the plan shows what the feedback changed.",
    ],
    alone:
      "After two days, read the page as the person whose decision changes, write their three hardest questions, and change the plan for one.",
  },
  recall: [
    {
      question: "Why build a rough version from start to finish before improving any part?",
      answer: "It shows early which part is hard or impossible, while the question can still be changed.",
    },
    {
      question: "What must a project page say apart from the target to predict?",
      answer: "Whose decision changes, when the prediction is needed, what each mistake costs and which simple rule it is compared with.",
    },
  ],
  resources: [
    {
      title: "Machine Learning Zoomcamp 1.4: CRISP-DM, the steps of a machine learning project",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/blob/master/01-intro/04-crisp-dm.md",
      kind: "course",
      minutes: 15,
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
      title: "OpenML: search data sets by size and licence",
      url: "https://www.openml.org/",
      kind: "dataset",
      minutes: 20,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
