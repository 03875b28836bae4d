import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "compliance-review",
  title: "Run a regulatory and risk review of an ML system",
  outcome:
    "You can find out which rules apply to an ML system, show how it meets them, and name what is missing, who mends it and by when.",
  why: {
    "ml-engineer": "Rules become logs, limits and tests in your code, and a review that you prepared well is short.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["data-governance", "drift-detection", "structured-logging"],
  tools: ["mlflow", "openlineage"],
  keywords: ["regulatory compliance", "GDPR", "EU AI Act", "NIST AI RMF", "impact assessment", "audit trail", "model risk"],
  steps: [
    {
      id: "one-page",
      text: "Describe a credit scoring service on the free German Credit data (UCI) on one page: purpose, people affected, data, model, and who decides in the end.",
    },
    {
      id: "risk-class",
      text: "Find its place in the EU AI Act (Annex III, creditworthiness). List the duties of provider and deployer, with dates from the consolidated text, which was amended in 2026.",
    },
    {
      id: "impact",
      text: "Write a data protection impact assessment along GDPR article 35: the processing, why it is needed, the risks to people, and the measures.",
    },
    {
      id: "controls",
      text: "Put ten controls in a table, each with its clause in the AI Act or the GDPR, its NIST AI RMF function, and a link to evidence that it works.",
    },
    {
      id: "audit-trail",
      text: "Rebuild one prediction from your records: input, model version, data version, score, time, and whoever could have overruled it.",
    },
    {
      id: "gaps",
      text: "List what is missing with an owner and a date for each, and let one person try to find another gap. This is practice, not legal advice.",
    },
  ],
  doneWhen: {
    proof:
      "A review of at most eight pages with risk class, impact assessment, table of controls, one rebuilt prediction and a list of gaps, all on free data.",
    checks: [
      "Each of the ten controls names a clause that says what the table claims, and leads to evidence.",
      "The rebuilt prediction matches the logged one.",
      "No gap is without an owner and a date.",
    ],
  },
  resources: [
    {
      title: "EU AI Act, Regulation (EU) 2024/1689: articles 6, 9 to 15, 26 and Annex III",
      url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
      kind: "docs",
      minutes: 90,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "NIST: AI Risk Management Framework, Core (Govern, Map, Measure, Manage)",
      url: "https://www.nist.gov/itl/ai-risk-management-framework",
      kind: "docs",
      minutes: 60,
      licence: "Public domain (US)",
      checked: { how: "cited", on: "2026-11-23" },
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
