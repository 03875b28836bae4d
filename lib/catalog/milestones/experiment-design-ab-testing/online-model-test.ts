import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "online-model-test",
  title: "Plan the live test that proves a model's impact",
  shortName: "Live model test",
  outcome: "You can plan a shadow run, a ramp and an A/B test that show whether a better score is better for people.",
  why: {
    "data-scientist": "Validating model impact in production is where an offline score meets a business number, and the two can disagree.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["ab-test-analysis", "classification-metrics"],
  tools: ["statsmodels", "scikit-learn"],
  keywords: [
    "validating model impact in production",
    "shadow mode",
    "canary release",
    "ramp-up",
    "rollback",
    "holdout group",
    "online experiment",
    "shadow deployment",
  ],
  steps: [
    {
      id: "metric-chain",
      text: "For your Bank Marketing classifier, or a model of your own, draw the chain from offline metric to decision to business number. Write one doubt on each arrow.",
    },
    {
      id: "expected-effect",
      text: "Train on the first 80 percent of bank-full.csv, which is in date order. On the rest, compare sales per 100 calls of the top-scored tenth (near 51) and of all (32). Shuffled rows promise 49 against 12. Choose the effect you will test for.",
    },
    {
      id: "shadow-run",
      text: "Write the shadow run: the new model and today's rule both score every case. Only the old rule acts, and five numbers are compared for one week.",
    },
    {
      id: "test-design",
      text: "Compute the sample size for that effect and choose the unit. Set two guardrails, and keep a holdout group that no model touches.",
    },
    {
      id: "ramp",
      text: "Write the ramp (1, 10, then 50 percent), who decides at each step, and the rollback rule as one number and one action.",
    },
    {
      id: "peer-review",
      text: "Give the plan and five questions to a peer, answer their notes in writing, and change at least one thing.",
    },
  ],
  doneWhen: {
    proof:
      "A three-page test plan for a model on the free UCI Bank Marketing data, with its sample-size calculation and answered review notes.",
    checks: [
      "The stated effect gives the stated sample size when it is computed again from the page.",
      "Each guardrail and the rollback rule have a number.",
      "The plan says what happens when the offline metric rises and the business number does not.",
    ],
    alone:
      "Wait two days, then review the plan as the engineer who must run it: write five questions, answer each in writing and change one thing.",
  },
  recall: [
    {
      question: "What does a shadow run show, and what can it not show?",
      answer: "It shows errors, speed and how the scores differ. It cannot show how people react, since only the old model acts.",
    },
    {
      question: "Why keep a group that no model touches?",
      answer: "It shows for months what all models together change, compared with doing nothing.",
    },
  ],
  resources: [
    {
      title: "Google: Rules of Machine Learning (rules 23 to 28, 38 and 39)",
      url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      kind: "article",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Google Machine Learning Crash Course: the module on production ML systems",
      url: "https://developers.google.com/machine-learning/crash-course/production-ml-systems",
      kind: "course",
      minutes: 70,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
