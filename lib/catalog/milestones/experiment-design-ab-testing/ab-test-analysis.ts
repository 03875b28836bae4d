import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ab-test-analysis",
  title: "Analyse an A/B test and make the call",
  outcome: "You can check that an A/B test is sound, report the effect with its uncertainty, and recommend ship or hold.",
  why: {
    "data-scientist": "People act on your one-line verdict, so statistical significance, size and doubt all have to be in it.",
  },
  hours: { low: 6, high: 12 },
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
  ],
  steps: [
    {
      id: "group-sizes",
      text: "Load the Hillstrom e-mail experiment (64,000 customers) and check with a chi-square test that its three groups have the planned equal sizes.",
    },
    {
      id: "effect",
      text: "Compare the women's e-mail with no e-mail: visit and conversion rates, their differences and 95 percent intervals.",
    },
    {
      id: "skewed-spend",
      text: "Bootstrap the difference in spend per customer, plot it, and explain how a few buyers steer the mean.",
    },
    {
      id: "peeking",
      text: "Simulate A/A tests that are looked at 20 times and stopped at the first p below 0.05, and report the false-positive rate (near 25 percent).",
    },
    {
      id: "ten-segments",
      text: "Test the effect in ten segments, count the significant ones, correct for multiple testing, and say what is left.",
    },
    {
      id: "verdict",
      text: "Write a half-page verdict: ship or hold, the effect with its interval, what could be wrong, and what you would test next.",
    },
  ],
  doneWhen: {
    proof: "A notebook and a half-page verdict on the free Hillstrom data give checks, effect and interval, and end in ship or hold.",
    checks: [
      "The check of group sizes stands before any result.",
      "The peeking simulation gives a false-positive rate well above 5 percent.",
      "The verdict names the smallest effect worth having and says whether the interval clears it.",
    ],
  },
  resources: [
    {
      title: "GrowthBook docs: statistics overview",
      url: "https://docs.growthbook.io/statistics/overview",
      kind: "docs",
      minutes: 45,
      licence: "MIT (open core)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Evan Miller: How Not To Run an A/B Test",
      url: "https://www.evanmiller.org/how-not-to-run-an-ab-test.html",
      kind: "article",
      minutes: 15,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
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
