import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "model-quality-gates",
  title: "Automate tests of data and model quality in CI",
  shortName: "Quality gates",
  outcome: "You can have a pipeline refuse bad data and weaker models by itself, overall and for every group that matters.",
  why: {
    "ml-engineer": "Ordinary tests say that the code runs, and only these say that the model is still good enough to release.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["cicd-github-actions", "classification-metrics", "data-quality-checks", "experiment-tracking"],
  helpful: ["cicd-github-actions"],
  tools: ["pytest", "pandera", "mlflow", "github-actions"],
  keywords: ["automate testing of model quality", "MLOps", "quality gate", "slices", "model regression test", "behavioural tests"],
  steps: [
    {
      id: "first-gate",
      text: "Write a pytest test that trains on the Adult census data (OpenML, version 2; or your own table) and asks for a ROC-AUC of 0.85. Shuffle the labels and see it fail.",
    },
    {
      id: "data-gate",
      text: "Check the input with a pandera schema in your pipeline (GitHub Actions or Jenkins). Show that a file with negative ages never reaches training.",
    },
    {
      id: "wobble",
      text: "Train ten times, each time on rows drawn with replacement (a row may come twice) from the training rows, and score all on the same test rows. Set the allowed drop from the spread, overall and for each sex and age band.",
    },
    {
      id: "slices",
      text: "Compare the new model with the champion's saved scores, overall and for each sex and age band. Name the group that loses most.",
    },
    {
      id: "behaviour",
      text: "Add three behaviour tests: the same row twice, a change that should not matter, and a change that should move the score one way.",
    },
    {
      id: "blocked",
      text: "Open two pull requests: one with spoiled data, one with a model trained on wrong labels for a single group. Show that both are refused within ten minutes.",
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
  recall: [
    {
      question: "How do you choose how much a new model's score may drop before the gate refuses it?",
      answer: "Train several times on other draws of the training rows and measure the spread. A drop inside that spread may be chance.",
    },
    {
      question: "Why does a gate look at groups and not only at the overall score?",
      answer: "A model can gain overall and still get much worse for a small group, which the overall score hides.",
    },
  ],
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
      title: "Jeremy Jordan: Effective testing for machine learning systems",
      url: "https://www.jeremyjordan.me/testing-ml/",
      kind: "article",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
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
