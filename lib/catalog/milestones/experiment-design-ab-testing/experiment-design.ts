import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "experiment-design",
  title: "Design a controlled experiment with power and guardrails",
  outcome: "You can plan a controlled experiment that will answer its question: unit, metrics, sample size and stopping rule.",
  why: {
    "data-scientist": "A test with too few people or no stopping rule cannot be rescued by clever analysis afterwards.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["stat-inference"],
  tools: ["statsmodels", "scipy", "python"],
  keywords: [
    "controlled experiments",
    "power analysis",
    "sample size",
    "minimum detectable effect",
    "guardrail metrics",
    "randomization",
    "A/A test",
    "pre-registration",
  ],
  steps: [
    {
      id: "sample-size",
      text: "With statsmodels, find how many people each group needs to detect a rise from 10 to 12 percent with 80 percent power (about 3,840).",
    },
    {
      id: "hypothesis",
      text: "For a product you use, write the change, who sees it, what you expect and why, and the smallest effect worth the effort.",
    },
    {
      id: "metric-set",
      text: "Choose one main metric and two guardrails (numbers that must not get worse), and write how and over which days each is computed.",
    },
    {
      id: "unit",
      text: "Choose who or what is assigned (person, session or shop), and write a hash (a fixed scramble of its id) that assigns it. Name one way in which the groups could affect each other.",
    },
    {
      id: "aa-simulation",
      text: "Simulate 2,000 A/A tests, in which both groups are treated alike, and show that about 5 percent come out significant.",
    },
    {
      id: "dated-plan",
      text: "Put length, stopping rule and a decision for every outcome on one page, and commit it with a date before any data exist.",
    },
  ],
  doneWhen: {
    proof: "A dated one-page plan and a simulation in free Python tools that confirms its sample size and its false-positive rate.",
    checks: [
      "Between 4 and 6 percent of the simulated A/A tests come out significant.",
      "The reviewer gets the same sample size from the numbers on the page.",
      "The page says what will be done for every outcome, including no clear effect.",
    ],
  },
  resources: [
    {
      title: "GrowthBook docs: experimentation fundamentals",
      url: "https://docs.growthbook.io/using/fundamentals",
      kind: "docs",
      minutes: 40,
      licence: "MIT (open core)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "statsmodels: statistics (power and sample size calculations)",
      url: "https://www.statsmodels.org/stable/stats.html",
      kind: "docs",
      minutes: 20,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Causal Inference for the Brave and True: chapter 2, randomised experiments",
      url: "https://matheusfacure.github.io/python-causality-handbook/02-Randomised-Experiments.html",
      kind: "book",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
