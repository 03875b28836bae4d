import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "analyst-capstone-plan",
  title: "Plan an analysis for a real decision and build a rough version",
  shortName: "Capstone plan",
  outcome: "You can plan your own analysis, find out early whether the data can answer the question, and change course on feedback.",
  why: {
    "data-analyst": "A rough version in the first days shows whether the question can be answered, while it is still cheap to change.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["data-cleaning-pandas", "stakeholder-question", "eda-report", "data-ethics-privacy", "git-basics"],
  helpful: ["data-cleaning-pandas"],
  tools: ["git", "github", "python", "pandas", "sql"],
  keywords: [
    "capstone",
    "portfolio project",
    "scope",
    "project plan",
    "open data",
    "minimum viable analysis",
    "proof of concept",
    "project management",
    "prioritization",
    "roadmap",
  ],
  steps: [
    {
      id: "pick",
      text: "Pick one decision that a real person or group faces, such as a club, a shop or a town. Find public data on it, and compute one number from it.",
    },
    {
      id: "one-page",
      text: "Write one page: decision, who takes it, question, data and licence, method, risks, and what you leave out.",
    },
    {
      id: "profile",
      text: "Check the data for gaps, dates covered and personal details. Decide in writing whether they can answer the question.",
    },
    {
      id: "first-cut",
      text: "Build the simplest version in a Git repository: one command from raw file to one chart and one sentence.",
    },
    {
      id: "feedback",
      text: "Show it to one person who knows the field, note three things they said, and change the plan where they are right.",
    },
    { id: "pieces", text: "Split what is left into pieces of at most three hours and put them in order." },
  ],
  doneWhen: {
    proof: "A public repository with a one-page plan, a rough version on open data that one command rebuilds, and notes on feedback.",
    checks: [
      "In a fresh clone, the command rebuilds the chart from the raw data.",
      "The plan names a decision and the person or group who takes it.",
      "At least one change follows from the feedback, and a commit shows it.",
    ],
    alone:
      "Wait two days, read the plan as the decision-maker would, write down three objections, and answer each with a change or a reason.",
  },
  recall: [
    {
      question: "Why do you build a rough version before the good one?",
      answer: "It shows within days whether the data can answer the question, and feedback is still cheap to follow.",
    },
    {
      question: "What tells you early that a data set cannot answer your question?",
      answer: "It misses the group or the dates, is too coarse, has gaps in the key column, or may not be used so.",
    },
  ],
  resources: [
    {
      title: "Data Science for Beginners, lesson 15: analyzing",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle/15-analyzing",
      kind: "course",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Data.gov: catalogue of open data of the United States",
      url: "https://data.gov/",
      kind: "dataset",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "data.europa.eu: catalogue of open data of Europe",
      url: "https://data.europa.eu/en",
      kind: "dataset",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
