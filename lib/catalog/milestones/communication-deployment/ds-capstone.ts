import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ds-capstone",
  title: "Take a prediction project from question to running model and talk",
  shortName: "Capstone",
  outcome: "You can finish a prediction project: a model that others can run, documents that explain it, and a talk that convinces.",
  why: {
    "data-scientist": "This is the piece of work that an interviewer can open, run and ask you about.",
  },
  hours: { low: 16, high: 32 },
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
  helpful: ["rest-model-api", "batch-scoring", "data-story-presentation", "matplotlib-seaborn-figures"],
  tools: ["scikit-learn", "docker", "fastapi", "github"],
  keywords: ["capstone", "portfolio project", "end-to-end project", "deploy models", "full cycle", "data science"],
  steps: [
    {
      id: "final-model",
      text: "Tune your candidates under one budget and write down the reason for your choice. Score once on the test rows that the plan set aside, with an interval.",
    },
    {
      id: "container",
      text: "Release the model in a container, as a small web service or a batch job. Its tests pass, and the README starts it in one command.",
    },
    {
      id: "card",
      text: "Add the model card and input contract, with metrics for at least three groups and the uses you rule out.",
    },
    {
      id: "impact-plan",
      text: "Add the live test plan: the effect to detect, the sample size, two guardrails, the ramp and how to roll back.",
    },
    {
      id: "talk",
      text: "Record a talk of ten minutes with at most eight slides and four figures, for a listener who does not know machine learning.",
    },
    {
      id: "rubric",
      text: "Score the work with the ten criteria below, and let another person do it too if you can. Improve the weakest criterion and score again.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository with a running container, model card, live test plan and recorded talk, and the ten criteria scored, with a link for every point.",
    checks: [
      "From the README alone the container starts and gives a prediction within ten minutes.",
      "The final test score stands next to the simple rule's score, and the page says honestly which is better and by how much.",
      "The ten criteria were scored twice, and the page names the weakest one.",
    ],
    alone:
      "Leave it for a week, then start from a fresh clone on another machine or in a Codespace, score the ten criteria and say that you did it yourself.",
  },
  rubric: [
    {
      criterion: "Question and decision",
      points: [
        "It is not said who would use the prediction.",
        "A user is named, but not which decision changes or what a mistake costs.",
        "User, decision, moment of prediction and the cost of both mistakes are stated with numbers.",
      ],
    },
    {
      criterion: "Data and rights",
      points: [
        "The source or the licence of the data is missing.",
        "Source and licence are named, but not what is missing or whom the data concerns.",
        "Source, licence, date, gaps and privacy risks are stated, and one command fetches the data.",
      ],
    },
    {
      criterion: "Split and leakage",
      points: [
        "Test rows were used for a choice, or a column is not known at prediction time.",
        "The split is clean, but it does not match the way the model will be used.",
        "The split follows time, group or class as in use, and each feature says when it is known.",
      ],
    },
    {
      criterion: "Simple rule and candidates",
      points: [
        "There is no simple rule to compare with.",
        "A rule and one model are compared on the same rows.",
        "A rule and at least three kinds of model got the same budget on the same folds.",
      ],
    },
    {
      criterion: "Score and uncertainty",
      points: [
        "The score is a single number or the metric does not fit the cost.",
        "The metric fits the cost, but the spread or interval is missing.",
        "One test score with its interval is reported next to the rule, and the words agree with the interval.",
      ],
    },
    {
      criterion: "Errors and groups",
      points: [
        "Errors were not looked at.",
        "The worst errors are listed, or metrics by group are given, but not both.",
        "Worst errors are sorted into kinds, three groups have their metrics, and one finding led to a change.",
      ],
    },
    {
      criterion: "Code and tests",
      points: [
        "The result cannot be reproduced from the repository.",
        "One command reproduces the score, but there are no tests.",
        "One command reproduces the score with pinned versions, and tests cover features, leakage and bad input.",
      ],
    },
    {
      criterion: "Release",
      points: [
        "The model runs only in a notebook.",
        "It runs in a container, but bad input crashes it or the README leaves a step out.",
        "It starts from the README in ten minutes, refuses bad input by field, and reports its version.",
      ],
    },
    {
      criterion: "Model card and live test plan",
      points: [
        "Both of them are missing.",
        "One of them is complete.",
        "The card forbids a use, and the plan gives effect, sample size, guardrails, ramp and rollback as numbers.",
      ],
    },
    {
      criterion: "Talk and figures",
      points: [
        "There is no talk, or it explains methods only.",
        "The talk gives the result, but a lay listener could not say what to do.",
        "In ten minutes it states decision, evidence, doubt and next step, with figures readable on a phone.",
      ],
    },
  ],
  recall: [
    {
      question: "Your tuned model is not clearly better than the simple rule. What do you write?",
      answer: "Just that, with the interval, what it means for the decision, and what data or question could change it.",
    },
    {
      question: "What lets a stranger trust your score?",
      answer: "One command that reproduces it, a test set used once, a split as in real use, and tests for leakage.",
    },
  ],
  resources: [
    {
      title: "Machine Learning Zoomcamp: project deliverables and evaluation criteria",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/projects",
      kind: "course",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Machine Learning Zoomcamp: Deploying ML models with FastAPI and uv (workshop; skip its last part on Fly.io)",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/tree/master/05-deployment/workshop",
      kind: "course",
      minutes: 90,
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Ten Simple Rules for Making Good Oral Presentations (PLOS Computational Biology)",
      url: "https://journals.plos.org/ploscompbiol/article?id=10.1371/journal.pcbi.0030077",
      kind: "article",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
