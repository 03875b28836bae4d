import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "kpi-metric-spec",
  title: "Specify KPIs so that two people compute the same number",
  shortName: "Clear KPIs",
  outcome: "You can define a metric so exactly that a colleague gets your number without asking you.",
  why: {
    "data-analyst": "The argument about whose number is right ends once stakeholders have agreed on one written definition.",
    "data-scientist":
      "A model improves a number that somebody defined, and with a vague definition two honest teams measure two different effects.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["sql-joins-aggregation"],
  tools: ["sql", "sqlite"],
  keywords: [
    "stakeholders",
    "metrics",
    "KPI",
    "key performance indicator",
    "metric definition",
    "guardrail",
    "grain",
    "business metrics",
    "performance metrics",
    "metrics definition",
  ],
  steps: [
    {
      id: "two-answers",
      text: "Count active customers of the Chinook shop in 2025 by two fair definitions. At least one order gives 46, at least two give 26: write down both queries.",
    },
    {
      id: "decisions",
      text: "Choose three KPIs (key performance indicators) for Chinook or a shop you know. Write the decision each one serves, and drop any that serves none.",
    },
    {
      id: "spec",
      text: "Fill one page: name, question, formula, grain (what one row counts), filters, time zone, owner, target and how often it is updated.",
    },
    {
      id: "guardrail",
      text: "Give each KPI a guardrail, a second number that shows when the first is being pushed up in a harmful way.",
    },
    { id: "query", text: "Write one SQL query for each KPI, but keep it off the page." },
    {
      id: "peer",
      text: "Have all three computed from the page alone, by another person or by you two days later. Reword every line that forced a guess.",
    },
  ],
  doneWhen: {
    proof: "A one-page spec of three KPIs on the free Chinook database, and the same three numbers computed twice from the page alone.",
    checks: [
      "All three numbers agree to the last digit.",
      "Each KPI has a decision, an owner and a guardrail.",
      "The page says which rows are left out and why.",
    ],
  },
  recall: [
    {
      question: "Two teams report different numbers of active customers. What do you ask first?",
      answer: "How each defines active: which action, in which period, and which customers are left out.",
    },
    {
      question: "What is a guardrail metric for?",
      answer: "It shows when a KPI rises in a harmful way, such as more orders but also more returns.",
    },
  ],
  resources: [
    {
      title: "GOV.UK Service Manual: How to set performance metrics for your service",
      url: "https://www.gov.uk/service-manual/measuring-success/how-to-set-performance-metrics-for-your-service",
      kind: "article",
      minutes: 15,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "GOV.UK Service Manual: Measuring success",
      url: "https://www.gov.uk/service-manual/measuring-success",
      kind: "article",
      minutes: 30,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Chinook sample database (SQLite and PostgreSQL files)",
      url: "https://github.com/lerocha/chinook-database",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
