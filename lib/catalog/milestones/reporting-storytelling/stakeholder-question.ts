import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "stakeholder-question",
  title: "Turn a vague request into an analysis plan",
  shortName: "Question to plan",
  outcome: "You can start from an unclear request and end with one page that both sides agree on.",
  why: {
    "data-analyst": "Days of correct work are lost on the wrong question, and a ten-minute talk at the start prevents it.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["kpi-metric-spec"],
  tools: ["sql", "sqlite"],
  keywords: [
    "stakeholders",
    "scoping",
    "requirements",
    "problem framing",
    "CRISP-DM",
    "business question",
    "stakeholder management",
    "stakeholder communication",
    "business requirements",
    "requirements gathering",
    "business problems",
    "business needs",
    "business acumen",
    "problem solving",
    "business analysis",
  ],
  steps: [
    {
      id: "five-questions",
      text: "Ask a friend to play the manager of the Chinook shop, who says that sales feel flat. Ask five questions before you offer any answer.",
    },
    {
      id: "decision",
      text: "Write down the decision at stake, who takes it, by when, and what happens if nobody does anything.",
    },
    {
      id: "one-question",
      text: "Turn the request into one question that a number can answer, and name two related ones that you leave out.",
    },
    {
      id: "data-check",
      text: "Check with SQL whether Chinook holds what you need. List what is missing, too old or not detailed enough.",
    },
    {
      id: "dry-run",
      text: "Invent two possible results, and ask the manager what they would do after each. If nothing changes, change the question.",
    },
    { id: "sign-off", text: "Write everything on one page with method, risks, hours and a date, and get a written yes." },
  ],
  doneWhen: {
    proof: "A one-page plan for a vague request about the free Chinook shop, with the written yes of the person who played its manager.",
    checks: [
      "The page names the decision, who takes it and by when.",
      "It says which result would change the decision and which would not.",
      "The manager, asked without the page, states the same question in their own words.",
    ],
    alone:
      "Write the manager's story first: aim, budget, fear, deadline. A day later interview it in writing, and check that the page answers all four.",
  },
  recall: [
    {
      question: "A manager asks you to look into sales. What do you find out first?",
      answer: "Which decision depends on it, who takes it, by when, and what result would change it.",
    },
    {
      question: "Why do you show invented results before you do the analysis?",
      answer: "If no result would change what people do, the question is wrong, and you learn it before the work.",
    },
  ],
  resources: [
    {
      title: "Data Science for Beginners, lesson 14: introduction to the data science lifecycle",
      url: "https://github.com/microsoft/Data-Science-For-Beginners/tree/main/4-Data-Science-Lifecycle/14-Introduction",
      kind: "course",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "ML Zoomcamp 1.4: CRISP-DM, from business question to deployment",
      url: "https://github.com/DataTalksClub/machine-learning-zoomcamp/blob/master/01-intro/04-crisp-dm.md",
      kind: "course",
      minutes: 15,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "The Aqua Book: producing quality analysis, the parts on roles and on scoping",
      url: "https://www.gov.uk/government/publications/the-aqua-book-guidance-on-producing-quality-analysis-for-government",
      kind: "book",
      minutes: 45,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
