import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-governance",
  title: "Put sensitive data under governance",
  outcome: "You can say for every field where it comes from, who may see it, how long it stays and how a person's data is erased.",
  why: {
    "ml-engineer": "Features, logs and training sets all copy personal data, and nobody but you knows every place where the copies lie.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["data-ethics-privacy", "feature-store"],
  tools: ["openlineage", "postgresql", "feast", "docker"],
  keywords: ["data governance", "secure sensitive data", "data lineage", "data catalog", "PII", "retention", "right to erasure", "Marquez"],
  steps: [
    {
      id: "inventory",
      text: "Take the Adult census data, add names and e-mail addresses made up with the Faker package, and list owner, purpose and sensitivity of every field.",
    },
    {
      id: "lineage",
      text: "Start Marquez (a free lineage server) with Docker, send OpenLineage events from your training and scoring scripts, and follow a prediction back to its source.",
    },
    {
      id: "access",
      text: "Load the data into PostgreSQL with two roles. A test shows that the analyst role cannot read names, addresses or other personal fields.",
    },
    {
      id: "retention",
      text: "Give every sensitivity class a time to live, write the job that deletes what is older, and test it with dates moved back.",
    },
    {
      id: "erase",
      text: "Delete one made-up person from raw table, feature store, logs and training set. Write down what the trained model may still hold, and what you would do.",
    },
    {
      id: "review",
      text: "List who has which access and why, take one access away, and set the date of the next review.",
    },
  ],
  doneWhen: {
    proof:
      "A repository on free data holds the inventory, starts the lineage graph with one command, and runs tests for access, retention and deletion.",
    checks: [
      "Every field in the database stands in the inventory with a class and an owner.",
      "After the deletion, a search for the person's made-up e-mail address finds nothing in any store.",
      "The lineage graph leads from a prediction back to the source file without a gap.",
    ],
  },
  resources: [
    {
      title: "OpenLineage: Getting started (with Marquez)",
      url: "https://openlineage.io/getting-started/",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "The Turing Way: Guide for Ethical Research",
      url: "https://book.the-turing-way.org/ethical-research/ethical-research/",
      kind: "book",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "GDPR, Regulation (EU) 2016/679: articles 4, 5, 17, 25 and 30",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      kind: "docs",
      minutes: 45,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
