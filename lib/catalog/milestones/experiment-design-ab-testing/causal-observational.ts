import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "causal-observational",
  title: "Estimate a causal effect without an experiment",
  outcome: "You can draw your assumptions as a graph, estimate an effect from records by two methods, and say when not to.",
  why: {
    "data-scientist": "Many questions cannot be tested live, and causal inferences from records need assumptions that you can say aloud.",
  },
  hours: { low: 8, high: 18 },
  prerequisites: ["experiment-design", "linear-regression"],
  tools: ["statsmodels", "scikit-learn", "pandas"],
  keywords: [
    "causal inferences",
    "causal inference",
    "confounding",
    "difference-in-differences",
    "propensity score",
    "matching",
    "causal graph",
    "observational data",
  ],
  steps: [
    {
      id: "naive-fails",
      text: "Simulate 5,000 people with a true effect of 2.0 and one confounder (a cause of both treatment and result), and show how far off the plain difference is.",
    },
    {
      id: "graph",
      text: "Draw the causal graph, add a mediator and a collider to it, say what each word means, and list what to adjust for and what to leave alone.",
    },
    {
      id: "weight-and-match",
      text: "Recover the 2.0 by propensity weighting and by matching, repeat both on 200 fresh simulations for the spread, and check that the groups are balanced.",
    },
    {
      id: "bad-control",
      text: "Add a mediator (a step on the way from treatment to result), adjust for it on purpose, and explain with your graph why the estimate moves.",
    },
    {
      id: "diff-in-diff",
      text: "Simulate two groups over time with a hidden fixed gap, recover the effect by difference-in-differences, then break the parallel trends and watch it fail.",
    },
    {
      id: "real-case",
      text: "Apply one method to the LaLonde job-training data (statsmodels get_rdataset, package MatchIt) and compare with the experiment's answer of about 1,800 dollars.",
    },
  ],
  doneWhen: {
    proof: "A notebook recovers a known effect of 2.0 from simulated data by two methods and applies one to the free LaLonde data.",
    checks: [
      "Over the repeated simulations both methods centre on 2.0, and the plain difference does not.",
      "Every variable that is adjusted for can be justified from the graph.",
      "The text names one assumption that these data cannot test.",
    ],
  },
  resources: [
    {
      title: "Causal Inference for the Brave and True: chapters 4, 10, 11 and 13",
      url: "https://matheusfacure.github.io/python-causality-handbook/landing-page.html",
      kind: "book",
      minutes: 300,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "The Effect, by Nick Huntington-Klein: chapters 6 to 8 (causal diagrams)",
      url: "https://theeffectbook.net/",
      kind: "book",
      minutes: 150,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
