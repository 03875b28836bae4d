import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "model-card-handoff",
  title: "Hand a model to engineers with a model card and a contract",
  shortName: "Model card",
  outcome: "You can give engineers a model, its limits and an input contract that work without a phone call.",
  why: {
    "data-scientist": "When you collaborate with engineers in writing and early, your model reaches production the way you meant it.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["classification-metrics", "preprocessing-pipeline", "data-ethics-privacy", "git-basics"],
  helpful: ["data-ethics-privacy"],
  tools: ["hugging-face-hub", "scikit-learn", "git"],
  keywords: [
    "collaborate with engineers",
    "input schema",
    "documentation",
    "handover",
    "responsible AI",
    "subgroup metrics",
    "cross-functional collaboration",
    "cross-functional teams",
    "collaboration",
    "cross-functional",
    "technical writing",
    "technical documentation",
    "data contract",
    "collaborate",
  ],
  steps: [
    {
      id: "card-draft",
      text: "Start a model card for your UCI Bank Marketing model from the Hugging Face template: what it is for, who uses it, and what it must not decide.",
    },
    {
      id: "subgroups",
      text: "Report F1 and recall for at least three age bands. Give the number of rows and of yes in each, an interval for the recall, and a sentence on any gap.",
    },
    {
      id: "contract",
      text: "Write the contract: each input with type, range and what missing means, the output with its unit. Add two valid requests and one that is refused.",
    },
    {
      id: "release",
      text: "Tag a release in Git: preprocessing and model in one saved pipeline, pinned package versions, and a short script that checks an input and predicts.",
    },
    {
      id: "cold-handoff",
      text: "Give someone the repository and nothing else, watch them get a prediction, and fix each place where they stop.",
    },
  ],
  doneWhen: {
    proof: "A tagged repository with card, contract and a model on free UCI data gives a newcomer a prediction within ten minutes.",
    checks: [
      "The example request returns the documented answer, and nobody had to ask you anything.",
      "An input outside the contract is refused with a message that names the field.",
      "The card gives metrics for at least three groups and forbids at least one use.",
    ],
    alone: "After two days, open a fresh GitHub Codespace and follow only the README, reading it aloud. Each stop is a fault to fix.",
  },
  recall: [
    {
      question: "What does an input contract say about a missing value?",
      answer: "Whether it is allowed, how it arrives, and what the model does with it; otherwise the input is refused.",
    },
    {
      question: "Why report a model's metrics by group?",
      answer: "A good average can hide a group for which the model is much worse.",
    },
  ],
  resources: [
    {
      title: "Hugging Face Hub: Annotated model card template",
      url: "https://huggingface.co/docs/hub/model-card-annotated",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Mitchell and others: Model Cards for Model Reporting",
      url: "https://arxiv.org/abs/1810.03993",
      kind: "article",
      minutes: 40,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: model persistence (joblib, skops and ONNX)",
      url: "https://scikit-learn.org/stable/model_persistence.html",
      kind: "docs",
      minutes: 20,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
