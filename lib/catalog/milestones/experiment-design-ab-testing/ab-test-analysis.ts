import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ab-test-analysis",
  title: "Analyse an A/B test and make the call",
  shortName: "A/B test",
  outcome: "You can check that an A/B test is sound, report the effect with its uncertainty, and recommend ship or hold.",
  why: {
    "data-scientist": "People act on your one-line verdict, so statistical significance, size and doubt all have to be in it.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["experiment-design"],
  tools: ["scipy", "statsmodels", "pandas"],
  keywords: [
    "A/B tests",
    "statistical significance",
    "sample ratio mismatch",
    "confidence interval",
    "peeking",
    "p-value",
    "bootstrap",
    "multiple testing",
    "CUPED",
    "ratio metric",
    "delta method",
    "variance reduction",
    "A/B testing",
    "split testing",
    "experimentation",
    "experiment analysis",
  ],
  steps: [
    {
      id: "group-sizes",
      text: "Load the Hillstrom e-mail experiment (64,000 customers). Check with a chi-square test that its groups of 21,306, 21,307 and 21,387 fit the planned equal sizes (p about 0.9).",
    },
    {
      id: "effect",
      text: "Compare the women's e-mail with no e-mail: visits rise by about 4.5 points, conversions by 0.31, each with a 95 percent interval. Bootstrap the spend too, and explain how a few buyers steer its mean.",
    },
    {
      id: "ratio-metric",
      text: "Simulate 1,000 A/A tests: 1,000 people a group, 1 to 20 sessions each, a rate per person from Beta(1, 4). A test over sessions gives about 26 percent false alarms. The delta method (clicks minus overall rate times sessions, per person) gives about 5.",
    },
    {
      id: "cuped",
      text: "CUPED subtracts what behaviour before the test predicts. With history as covariate the interval of spend hardly moves (correlation 0.02). Simulate a correlation of 0.7: the variance falls by about half.",
    },
    {
      id: "peeking",
      text: "Simulate A/A tests that are looked at 20 times and stopped at the first p below 0.05: false alarms rise to near 25 percent. Then test ten segments of Hillstrom and correct for multiple testing (multipletests in statsmodels).",
    },
    {
      id: "verdict",
      text: "Write a half-page verdict: ship or hold, the effect with its interval, what could be wrong, and what you would test next.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook and a half-page verdict on the free Hillstrom data give checks, effect, interval and three simulations, and end in ship or hold.",
    checks: [
      "The check of group sizes stands before any result.",
      "The three simulations print their rates, and the text says what each would have cost in a real test.",
      "The verdict names the smallest effect worth having and says whether the interval clears it.",
    ],
  },
  recall: [
    {
      question: "Why does looking at an A/B test every day and stopping at p below 0.05 mislead?",
      answer: "Each look is another chance for a false alarm. With 20 looks about one in four tests without an effect looks significant.",
    },
    {
      question: "People are assigned, but the metric is clicks per session. What goes wrong in a plain test over sessions?",
      answer:
        "Sessions of one person are alike, so the test thinks it knows more than it does. Use people as the unit or the delta method.",
    },
  ],
  resources: [
    {
      title: "Evan Miller: How Not To Run an A/B Test",
      url: "https://www.evanmiller.org/how-not-to-run-an-ab-test.html",
      kind: "article",
      minutes: 15,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "GrowthBook docs: CUPED (variance reduction)",
      url: "https://docs.growthbook.io/statistics/cuped",
      kind: "docs",
      minutes: 20,
      licence: "MIT (open core)",
      checked: { how: "cited", on: "2026-11-28" },
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
