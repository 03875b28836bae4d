import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "prob-distributions",
  title: "Describe chance with probability and common distributions",
  shortName: "Probability",
  outcome: "You can choose a distribution for an uncertain quantity, compute probabilities from it and check them by simulation.",
  why: {
    "data-analyst": 'Forecasts and targets are statements about chance, and a distribution turns "it varies" into "one month in ten".',
    "data-scientist":
      "Tests, intervals and loss functions each assume a distribution, and a simulation shows what happens when it does not hold.",
    "genai-engineer":
      "A language model draws each token, a piece of a word, from a distribution, and settings such as temperature and top-p reshape it.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["desc-stats"],
  tools: ["scipy", "numpy", "matplotlib"],
  keywords: [
    "binomial",
    "Poisson",
    "normal distribution",
    "exponential",
    "central limit theorem",
    "Monte Carlo simulation",
    "Bayes' rule",
    "conditional probability",
    "expected value",
    "random variables",
    "sampling",
    "simulation",
    "Monte Carlo",
  ],
  steps: [
    {
      id: "flip-coins",
      text: "Simulate 10,000 rounds of 20 coin flips, draw a histogram of the heads and plot scipy.stats.binom.pmf over it. The two should almost touch.",
    },
    {
      id: "false-alarm",
      text: "A test finds 90 percent of the ill and wrongly flags 5 percent of the healthy; 1 percent are ill. How likely is a flagged person ill? Count 10,000 people, then use Bayes' rule.",
    },
    {
      id: "horse-kicks",
      text: "Deaths by horse kick in 200 yearly reports of the Prussian army: 109 had none, 65 had 1, 22 had 2, 3 had 3 and 1 had 4. Fit a Poisson distribution and compare the counts.",
    },
    {
      id: "formula-check",
      text: "Draw 100,000 values each from a binomial (n = 20, p = 0.3), a Poisson (mean 4) and a normal distribution (mean 10, standard deviation 2). Print mean and variance next to the formulas, and the difference in percent.",
    },
    {
      id: "averages",
      text: "Average 30 draws from an exponential distribution, 10,000 times, and plot the averages. Check that their spread is the standard deviation divided by the square root of 30.",
    },
    {
      id: "your-life",
      text: "Choose a distribution for three quantities around you, such as late buses per week. Name one way in which each would not fit.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook with a fixed seed shows simulated and theoretical values side by side for three distributions and the central limit theorem.",
    checks: [
      "All simulated means and variances lie within 2 percent of their formulas.",
      "The chance that a flagged person is ill comes out near 15 percent, and the working can be followed.",
      "The horse-kick fit uses a mean of 0.61 and expects about 109 units without a death.",
    ],
  },
  recall: [
    {
      question: "A good test flags a rare illness. Why are most flagged people healthy?",
      answer: "Few people are ill, so the small share of false alarms among the many healthy ones is the larger number.",
    },
    {
      question:
        "The averages of 30 draws are nearly normal although the draws are not. What is this fact called, and what is their spread?",
      answer: "The central limit theorem. Their spread is the standard deviation of the draws divided by the square root of 30.",
    },
  ],
  resources: [
    {
      title: "Seeing Theory, chapter 1: Basic Probability (interactive; chapters 2 and 3 follow)",
      url: "https://seeing-theory.brown.edu/basic-probability/index.html",
      kind: "course",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Think Stats (3rd edition), chapter 5: Modeling distributions (then 3 and 6)",
      url: "https://allendowney.github.io/ThinkStats/chap05.html",
      kind: "book",
      minutes: 150,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "SciPy tutorial: Probability distributions",
      url: "https://docs.scipy.org/doc/scipy/tutorial/stats/probability_distributions.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
