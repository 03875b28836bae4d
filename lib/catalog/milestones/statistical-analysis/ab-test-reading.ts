import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ab-test-reading",
  title: "Read an A/B test that somebody else ran",
  shortName: "Read A/B tests",
  outcome: "You can tell from a finished A/B test whether to believe it, and what it does not show.",
  why: {
    "data-analyst": "Test results reach you as one green number, and you are asked whether the team can act on it.",
  },
  hours: { low: 2, high: 5 },
  prerequisites: ["stat-inference"],
  tools: ["excel", "scipy"],
  keywords: [
    "A/B test",
    "split test",
    "statistical significance",
    "p-value",
    "sample ratio mismatch",
    "peeking",
    "guardrail",
    "A/B testing",
    "critical thinking",
    "chi-square test",
  ],
  steps: [
    {
      id: "difference",
      text: "A test reports 500 buyers among 10,000 visitors on page A and 560 among 10,000 on page B. Compute both rates and their difference in points: 0.6.",
    },
    {
      id: "interval",
      text: "Compute the 95 percent interval of that difference: about -0.02 to 1.22 points. Write one sentence that says what this allows you to claim.",
    },
    {
      id: "group-sizes",
      text: "Half of the visitors should see each page. Run a chi-square test on 10,000 against 10,100 and on 10,000 against 10,500. The second p-value, about 0.0005, says that something broke.",
    },
    {
      id: "peeking",
      text: "A team looked every day and stopped on day 14, at p = 0.04. Read Evan Miller's article and write down what you would ask them.",
    },
    {
      id: "segments",
      text: "Ten segments are tested, and nothing works in any of them. Compute the chance that at least one shows p below 0.05: about 40 percent. Say what follows for a report on segments.",
    },
    {
      id: "verdict",
      text: "Make a checklist of eight questions, from group sizes to guardrails (numbers that must not get worse). Fill it in for the first test and for a published one. End each with act, wait or run again.",
    },
  ],
  doneWhen: {
    proof: "A checklist of eight questions, filled in for two A/B tests, one of them published, each with an interval and a verdict.",
    checks: [
      "Group sizes and the planned end of the test are checked before any effect is read.",
      "Each verdict gives the effect with its interval, or says which number is missing to compute it.",
      "Where the interval contains zero, the page does not call either version better.",
    ],
  },
  recall: [
    {
      question: "What is a sample ratio mismatch, and why does it stop you?",
      answer: "The groups do not have the planned sizes. Something chose who was counted, so the comparison is not fair.",
    },
    {
      question: "Why is stopping at the first p below 0.05 a mistake?",
      answer: "With many looks chance crosses the line often: false alarms rise far above 5 percent.",
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
      title: "Evan Miller: chi-squared test for two rates (calculator)",
      url: "https://www.evanmiller.org/ab-testing/chi-squared.html",
      kind: "tool",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Datadog docs: Reading Experiment Results (how one tool reports lift and interval)",
      url: "https://docs.datadoghq.com/experiments/reading_results",
      kind: "docs",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
