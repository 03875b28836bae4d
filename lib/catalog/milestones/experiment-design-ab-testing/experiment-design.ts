import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "experiment-design",
  title: "Design a controlled experiment with power and guardrails",
  shortName: "Experiment design",
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
    "experimental design",
    "design of experiments",
    "experimentation",
    "A/B testing",
    "test design",
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
      text: "Choose one main metric and two guardrails, numbers that must not get worse. Write how and over which days each is computed.",
    },
    {
      id: "unit",
      text: "Choose what is assigned (person, session or shop). Write a hash, a fixed scramble of its id, that assigns it. Name one way in which the groups could affect each other.",
    },
    {
      id: "aa-simulation",
      text: "Simulate 2,000 A/A tests of your sample size, in which both groups are treated alike. About 5 percent come out significant; between 4 and 6 is usual.",
    },
    {
      id: "dated-plan",
      text: "Write length, stopping rule and a decision for every outcome on one page, and commit it with a date before any data exist.",
    },
  ],
  doneWhen: {
    proof: "A dated one-page plan and a simulation in free Python tools that confirms its sample size and its false-positive rate.",
    checks: [
      "The share of significant A/A tests is printed with its interval, and 5 percent lies inside or the page explains why not.",
      "A second tool gives the sample size again within 10 percent. For the first step Evan Miller's calculator says about 3,620, because its formula differs a little.",
      "The page says what will be done for every outcome, including no clear effect.",
    ],
  },
  recall: [
    {
      question: "You halve the effect that you want to detect. What happens to the sample size?",
      answer: "It becomes about four times as large.",
    },
    {
      question: "What is an A/A test good for?",
      answer: "Both groups get the same, so it shows whether the set-up gives false alarms more often than it should.",
    },
  ],
  resources: [
    {
      title: "Evan Miller: Sample size calculator",
      url: "https://www.evanmiller.org/ab-testing/sample-size.html",
      kind: "tool",
      minutes: 5,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "GrowthBook docs: experimentation fundamentals",
      url: "https://docs.growthbook.io/using/fundamentals",
      kind: "docs",
      minutes: 40,
      licence: "MIT (open core)",
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
