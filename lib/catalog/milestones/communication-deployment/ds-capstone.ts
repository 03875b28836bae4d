import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ds-capstone",
  title: "Take a prediction project from question to running model and talk",
  outcome: "You can finish a prediction project: a model that others can run, documents that explain it, and a talk that convinces.",
  why: {
    "data-scientist": "This is the piece of work that an interviewer can open, run and ask you about.",
  },
  hours: { low: 10, high: 21 },
  prerequisites: [
    "ds-capstone-plan",
    "model-selection-tuning",
    "py-testing",
    "rest-model-api",
    "docker-image",
    "batch-scoring",
    "data-story-presentation",
    "matplotlib-seaborn-figures",
    "model-card-handoff",
    "online-model-test",
  ],
  tools: ["scikit-learn", "docker", "fastapi", "github"],
  keywords: ["capstone", "portfolio project", "end-to-end project", "deploy models", "full cycle"],
  steps: [
    {
      id: "final-model",
      text: "Tune your candidates under one budget, write down the reason for your choice, and score once on the test rows that the plan set aside.",
    },
    {
      id: "container",
      text: "Release the model in a container, as a small web service or a batch job, with tests that pass and a README that starts it in one command.",
    },
    {
      id: "card",
      text: "Add the model card and input contract, with metrics for at least three groups and the uses you rule out.",
    },
    {
      id: "impact-plan",
      text: "Add the live test plan: the effect to detect, the sample size, two guardrails, the ramp and the way back.",
    },
    {
      id: "talk",
      text: "Record a talk of ten minutes with at most eight slides and four figures, for a listener who does not know machine learning.",
    },
    {
      id: "rubric",
      text: "Score the work with the Machine Learning Zoomcamp project rubric, have one person score it too, and improve the lowest item.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository with a running container, model card, live test plan and recorded talk, scored by another person with the Zoomcamp rubric.",
    checks: [
      "The reviewer starts the container from the README and gets a prediction within ten minutes.",
      "The final test score stands beside the simple rule's score and beats it.",
      "The reviewer's score is at least 12 of the rubric's 16 points.",
    ],
  },
  resources: [
    {
      title: "Machine Learning Zoomcamp: project deliverables and evaluation criteria",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/projects",
      kind: "course",
      minutes: 30,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp: module 5, deploying models",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/05-deployment",
      kind: "course",
      minutes: 180,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data Science for Beginners: lesson 16, communication",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle/16-communication",
      kind: "course",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
