import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "analyst-capstone-plan",
  title: "Plan an analysis for a real decision and make a first cut",
  outcome: "You can scope your own analysis, find out early whether the data can carry it, and change course on feedback.",
  why: {
    "data-analyst": "A rough version in the first days shows whether the question can be answered, while it is still cheap to change.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["data-cleaning-pandas", "stakeholder-question", "eda-report", "data-ethics-privacy", "git-basics"],
  tools: ["git", "github", "python", "pandas", "sql"],
  keywords: ["capstone", "portfolio project", "scope", "project plan", "open data", "minimum viable analysis"],
  steps: [
    {
      id: "pick",
      text: "Pick one decision that a real person or group faces, find public data on it, and show them one number from it.",
    },
    {
      id: "one-page",
      text: "Write one page: decision, who takes it, question, data and licence, method, risks, and what you leave out.",
    },
    {
      id: "profile",
      text: "Check the data for gaps, dates covered and personal details, and decide in writing whether it can carry the question.",
    },
    {
      id: "first-cut",
      text: "Build the thinnest version in a Git repository: one command from raw file to one chart and one sentence.",
    },
    {
      id: "feedback",
      text: "Show it to one person who knows the field, note three things they said, and change the plan where they are right.",
    },
    { id: "pieces", text: "Split what is left into pieces of at most three hours and put them in order." },
  ],
  doneWhen: {
    proof:
      "A public repository with a one-page plan, a first cut on open data that one command rebuilds, and notes on one person's feedback.",
    checks: [
      "The command rebuilds the chart from the raw data on the reviewer's computer.",
      "The plan names a decision and the person or group who takes it.",
      "At least one change follows from the feedback, and a commit shows it.",
    ],
  },
  resources: [
    {
      title: "Data Science for Beginners, unit 4: the data science lifecycle",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle",
      kind: "course",
      minutes: 90,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Data.gov: catalogue of open data of the United States",
      url: "https://data.gov/",
      kind: "dataset",
      minutes: 30,
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "data.europa.eu: catalogue of open data of Europe",
      url: "https://data.europa.eu/en",
      kind: "dataset",
      minutes: 30,
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
