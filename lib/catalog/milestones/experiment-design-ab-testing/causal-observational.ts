import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "causal-observational",
  title: "Estimate a causal effect without an experiment",
  shortName: "Causal effects",
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
    "quasi-experiment",
    "quasi-experimental methods",
    "causal analysis",
    "quasi-experimental",
  ],
  steps: [
    {
      id: "naive-fails",
      text: "Simulate 5,000 people with a true effect of 2.0 and one confounder (a cause of both treatment and result). Show how far off the plain difference is.",
    },
    {
      id: "graph",
      text: "Draw the causal graph. Add a mediator (a step on the way from treatment to result) and a collider (a common effect of both). List what to adjust for and what to leave alone.",
    },
    {
      id: "weight-and-match",
      text: "Recover the 2.0 by weighting with propensity scores (the chance of treatment, from a logistic regression) and by matching. Repeat both on 200 fresh simulations and check that groups are balanced.",
    },
    {
      id: "bad-control",
      text: "Add the mediator to the simulation and adjust for it on purpose. Explain with your graph why the estimate moves.",
    },
    {
      id: "diff-in-diff",
      text: "Simulate two groups over time with a hidden fixed gap, and recover the effect by difference-in-differences. Then break the parallel trends and watch it fail.",
    },
    {
      id: "real-case",
      text: "Apply one method to the LaLonde job-training data (statsmodels get_rdataset, package MatchIt). Compare with the experiment's answer of about 1,800 dollars.",
    },
  ],
  doneWhen: {
    proof: "A notebook recovers a known effect of 2.0 from simulated data by two methods and applies one to the free LaLonde data.",
    checks: [
      "Over the repeated simulations both methods centre on 2.0, and the plain difference does not.",
      "Every variable that is adjusted for can be justified from the graph.",
      "The text says how far the LaLonde estimate lies from the experiment's answer, and names one assumption that the data cannot test.",
    ],
  },
  recall: [
    {
      question: "Should you adjust for a mediator when you want the whole effect? Why?",
      answer: "No. It carries part of the effect, and adjusting for it removes that part.",
    },
    {
      question: "Which assumption does difference-in-differences rest on?",
      answer: "Parallel trends: without the treatment both groups would have changed by the same amount.",
    },
  ],
  resources: [
    {
      title: "Causal Inference for the Brave and True: chapter 4, graphical causal models",
      url: "https://matheusfacure.github.io/python-causality-handbook/04-Graphical-Causal-Models.html",
      kind: "book",
      minutes: 60,
      licence: "MIT",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Causal Inference for the Brave and True: chapter 11, propensity score (10 and 13 stand in its menu)",
      url: "https://matheusfacure.github.io/python-causality-handbook/11-Propensity-Score.html",
      kind: "book",
      minutes: 120,
      licence: "MIT",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "DAGitty: draw a causal graph and see what to adjust for",
      url: "https://www.dagitty.net/",
      kind: "tool",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
