import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "decision-memo",
  title: "Write a decision memo with a sized recommendation",
  shortName: "Decision memo",
  outcome: "You can write two pages that lead with what to do, what it is worth and how sure you are.",
  why: {
    "data-analyst": "A finding changes nothing until somebody can act on it, and busy readers stop after the first paragraph.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["stakeholder-question", "eda-report"],
  tools: ["quarto", "pandas"],
  keywords: [
    "written communication",
    "business recommendations",
    "reports",
    "insights",
    "business decisions",
    "nontechnical audiences",
    "executive summary",
    "uncertainty",
    "communication",
    "recommendations",
    "data-driven decisions",
    "data-driven decision making",
    "decision making",
    "decision support",
    "data-driven",
  ],
  steps: [
    {
      id: "first-line",
      text: "Take your one-page plan for the Chinook manager and answer its question with queries. Write the recommendation as one sentence that starts with a verb, and read it aloud.",
    },
    {
      id: "size",
      text: "Size the effect as low, likely and high. Show the calculation so that a reader can change one assumption.",
    },
    {
      id: "evidence",
      text: "Pick the three figures that carry the case, one of them as a chart, and move everything else to an appendix.",
    },
    {
      id: "assumptions",
      text: "List what you assumed, and mark the one assumption that would change the advice if it were wrong.",
    },
    {
      id: "render",
      text: "Write it in Quarto (quarto.org), which mixes text and code, so that every figure is computed. Render two pages as PDF with format: typst, which needs nothing else.",
    },
    {
      id: "outsider",
      text: "Give it for five minutes to a reader without data training. Hear what they think you ask for, and rewrite.",
    },
  ],
  doneWhen: {
    proof: "A two-page memo on Chinook or other public data, rendered with the free Quarto and restated by a reader outside the field.",
    checks: [
      "The first two sentences hold the recommendation and its size.",
      "The effect is given as a range, and changing one assumption in the source changes that range.",
      "The reader's own words, noted below the memo, match what it asks for.",
    ],
    alone: "Put it away for two days. Then read only the first paragraph, write down what it asks for, and compare that with your aim.",
  },
  recall: [
    {
      question: "What stands in the first two sentences of a decision memo?",
      answer: "What to do and what it is worth, as a range. Reasons and method come after.",
    },
    {
      question: "Why is an effect given as low, likely and high?",
      answer: "One number hides how unsure it is. A range shows whether the advice holds in the bad case too.",
    },
  ],
  resources: [
    {
      title: "Google Technical Writing One: Short sentences",
      url: "https://developers.google.com/tech-writing/one/short-sentences",
      kind: "course",
      minutes: 15,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "UK Government Analysis Function: Communicating quality, uncertainty and change",
      url: "https://analysisfunction.civilservice.gov.uk/policy-store/communicating-quality-uncertainty-and-change/",
      kind: "article",
      minutes: 60,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Quarto: Get Started",
      url: "https://quarto.org/docs/get-started/",
      kind: "docs",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
