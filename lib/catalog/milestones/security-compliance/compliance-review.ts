import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "compliance-review",
  title: "Run a regulatory and risk review of an ML system",
  shortName: "Compliance review",
  outcome:
    "You can find out which rules apply to an ML system, show how it meets them, and name what is missing, who fixes it and by when.",
  why: {
    "ml-engineer": "Rules become logs, limits and tests in your code, and a review that you prepared well is short.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["data-governance", "drift-detection", "structured-logging"],
  tools: ["mlflow", "openlineage"],
  keywords: [
    "regulatory compliance",
    "GDPR",
    "EU AI Act",
    "NIST AI RMF",
    "impact assessment",
    "audit trail",
    "model risk",
    "DPIA",
    "compliance",
    "AI governance",
    "data protection",
    "governance",
    "model governance",
  ],
  steps: [
    {
      id: "one-page",
      text: "Put a model of the free German Credit data (UCI) behind your API, with its log, or take a service of your own. Describe it on one page: purpose, people affected, data, model, and who decides in the end.",
    },
    {
      id: "risk-class",
      text: "Find its place in the EU AI Act (Annex III, point 5, creditworthiness) and list the duties of provider and deployer. Take the dates from the text as amended by Regulation (EU) 2026/1744.",
    },
    {
      id: "impact",
      text: "Write a data protection impact assessment along GDPR article 35: the processing, why it is needed, the risks to people, and the measures.",
    },
    {
      id: "controls",
      text: "Put ten controls in a table. Each has its clause in the AI Act or the GDPR, its NIST AI RMF function, and a link to evidence that it works.",
    },
    {
      id: "audit-trail",
      text: "Rebuild one prediction from your records: input, model version, data version, score, time, and who could have overruled it.",
    },
    {
      id: "gaps",
      text: "List what is missing, with an owner and a date for each. Ask one person to find another gap. This is practice, not legal advice.",
    },
  ],
  doneWhen: {
    proof:
      "A review of at most eight pages with risk class, impact assessment, table of controls, one rebuilt prediction and a list of gaps, all on free data.",
    checks: [
      "Each of the ten controls names a clause that says what the table claims, and leads to evidence.",
      "The date from which the duties for creditworthiness apply is 2 December 2027, with the clause that says so.",
      "The rebuilt prediction matches the logged one, and no gap is without an owner and a date.",
    ],
    alone: "Two days later, go back to the articles that you used least, and write for each what in your service could break its rule.",
  },
  recall: [
    {
      question: "Why is a service that scores creditworthiness high-risk in the EU AI Act?",
      answer: "Annex III lists it: a wrong or unfair score can keep a person from essential services such as a loan.",
    },
    {
      question: "What turns a rule on paper into a control?",
      answer: "Something in the system that enforces or records it, an owner, and evidence that it works.",
    },
  ],
  resources: [
    {
      title: "EU AI Act, consolidated text of 27 July 2026: articles 6, 9 to 15, 26, 113 and Annex III",
      url: "https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng",
      kind: "docs",
      minutes: 90,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "NIST: AI RMF Playbook (Govern, Map, Measure, Manage)",
      url: "https://airc.nist.gov/airmf-resources/playbook/",
      kind: "tool",
      minutes: 15,
      licence: "Public domain (US)",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "GDPR, Regulation (EU) 2016/679: articles 22 and 35",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      kind: "docs",
      minutes: 25,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
