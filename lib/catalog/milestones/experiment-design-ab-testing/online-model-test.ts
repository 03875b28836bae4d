import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "online-model-test",
  title: "Plan the live test that proves a model's impact",
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
  ],
  steps: [
    {
      id: "metric-chain",
      text: "For your Bank Marketing classifier, draw the chain from offline metric to decision to business number, and write one doubt on each arrow.",
    },
    {
      id: "expected-effect",
      text: "From held-out rows, estimate sales per 100 calls for the top-scored tenth and for random calls, and turn the gap into the effect you will test for.",
    },
    {
      id: "shadow-run",
      text: "Write the shadow run: both models score every case, only the old one acts, and five numbers are compared for one week.",
    },
    {
      id: "test-design",
      text: "Compute the sample size for that effect, choose the unit, set two guardrails, and keep a holdout that no model touches.",
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
      "A three-page test plan for a model on the free UCI Bank Marketing data, with its sample-size calculation and a peer's answered notes.",
    checks: [
      "The stated effect gives the stated sample size when the reviewer computes it again.",
      "Each guardrail and the rollback rule have a number.",
      "The plan says what happens when the offline metric rises and the business number does not.",
    ],
  },
  resources: [
    {
      title: "Google: Rules of Machine Learning (rules 23 to 28, 38 and 39)",
      url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
      kind: "article",
      minutes: 25,
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
