import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "model-quality-gates",
  title: "Automate tests of data and model quality in CI",
  outcome: "You can have a pipeline refuse bad data and weaker models by itself, overall and for every group that matters.",
  why: {
    "ml-engineer": "Ordinary tests say that the code runs, and only these say that the model is still good enough to let out.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["cicd-github-actions", "classification-metrics", "data-quality-checks", "experiment-tracking"],
  tools: ["pytest", "pandera", "mlflow", "github-actions"],
  keywords: ["automate testing of model quality", "MLOps", "quality gate", "slices", "model regression test", "behavioural tests"],
  steps: [
    {
      id: "first-gate",
      text: "Write a pytest test that trains on the Adult census data (OpenML, version 2) and asks for a ROC-AUC of 0.85. Shuffle the labels and see it turn red.",
    },
    {
      id: "data-gate",
      text: "Check the input with a pandera schema in the pipeline, and show that a file with negative ages never reaches training.",
    },
    {
      id: "wobble",
      text: "Train ten times with different seeds, measure how far the score moves by chance, and set the allowed drop from that.",
    },
    {
      id: "slices",
      text: "Compare the new model with the champion's saved scores, overall and for each sex and age band. Name the group that is hit hardest.",
    },
    {
      id: "behaviour",
      text: "Add three behaviour tests: the same row twice, a change that should not matter, and a change that should move the score one way.",
    },
    {
      id: "blocked",
      text: "Open two pull requests, one with spoiled data and one with a model weaker for a single group. Show that both are refused within ten minutes.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository shows two refused pull requests, one for bad data and one for a weaker model, each with a message that names the reason.",
    checks: [
      "The second model passes overall and is refused for one group alone.",
      "The allowed drop is derived from repeated training, not from a guess.",
      "An unchanged model passes the gates five times in a row.",
    ],
  },
  resources: [
    {
      title: "Made With ML: Testing machine learning systems",
      url: "https://madewithml.com/courses/mlops/testing/",
      kind: "course",
      minutes: 90,
      licence: "MIT (repository)",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Full Stack Deep Learning 2022, lecture 3: Troubleshooting and testing",
      url: "https://fullstackdeeplearning.com/course/2022/",
      kind: "course",
      minutes: 90,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Google Research: The ML Test Score, a rubric for production readiness",
      url: "https://research.google/pubs/the-ml-test-score-a-rubric-for-ml-production-readiness-and-technical-debt-reduction/",
      kind: "article",
      minutes: 45,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
