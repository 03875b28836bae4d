import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "bayesian-modeling",
  title: "Model uncertainty with Bayesian methods in PyMC",
  shortName: "Bayesian models",
  outcome: "You can write a small Bayesian model, check that it fits, and answer a question as a probability.",
  why: {
    "data-scientist": "Stakeholders ask how likely it is that B beats A, and a Bayesian model answers exactly that question.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["ab-test-analysis", "linear-regression"],
  tools: ["pymc", "pandas"],
  keywords: [
    "Bayesian statistics",
    "posterior",
    "prior",
    "hierarchical model",
    "credible interval",
    "ArviZ",
    "partial pooling",
    "Bayesian methods",
    "Bayesian inference",
    "statistical modeling",
  ],
  steps: [
    {
      id: "coin-grid",
      text: "Without a Bayesian library, update a flat prior with 14 heads in 20 tosses on a grid of 100 values, and plot the posterior.",
    },
    {
      id: "ab-posterior",
      text: "Analyse the Hillstrom conversions again in PyMC. Report the probability that the e-mail adds at least 0.1 percentage points.",
    },
    {
      id: "diagnose",
      text: "Check the chains: R-hat below 1.01, enough effective samples, no divergences. Say what each check guards against.",
    },
    {
      id: "hierarchical",
      text: "Fit the radon data (pm.get_data) with one mean for all counties, one for each county, and partly pooled. Plot the three next to each other.",
    },
    {
      id: "predictive-check",
      text: "Compare data simulated from each model with the real data, and name one pattern that a model misses.",
    },
    {
      id: "three-priors",
      text: "Run one model with a narrow prior, a wide one and yours, and say how much the answer moves.",
    },
  ],
  doneWhen: {
    proof: "A notebook in PyMC on the free Hillstrom and radon data shows priors, checks and two answers stated as probabilities.",
    checks: [
      "R-hat and divergences stand next to every reported model, and one that fails the check is changed or not used.",
      "Counties with few houses are pulled towards the overall mean in the partly pooled model.",
      "The main answer is also reported under a second prior.",
    ],
  },
  recall: [
    {
      question: "What is the difference between a credible and a confidence interval?",
      answer:
        "A credible interval holds the value with 95 percent probability, given prior and data. A confidence procedure is right in 95 percent of repeats.",
    },
    {
      question: "What does partial pooling do for a county with three houses?",
      answer: "It pulls its estimate towards the overall mean, because three houses say little on their own.",
    },
  ],
  resources: [
    {
      title: "Think Bayes, second edition: chapter 4, estimating proportions",
      url: "https://allendowney.github.io/ThinkBayes2/chap04.html",
      kind: "book",
      minutes: 60,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "PyMC: introductory overview",
      url: "https://www.pymc.io/projects/docs/en/stable/learn/core_notebooks/pymc_overview.html",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MineThatData: the e-mail analytics challenge (Hillstrom data, download and columns)",
      url: "https://blog.minethatdata.com/2008/03/minethatdata-e-mail-analytics-and-data.html",
      kind: "dataset",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
