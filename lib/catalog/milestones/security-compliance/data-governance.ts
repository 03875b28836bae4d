import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-governance",
  title: "Put sensitive data under governance",
  shortName: "Data governance",
  outcome: "You can say for every field where it comes from, who may see it, how long it stays and how a person's data is erased.",
  why: {
    "ml-engineer": "Features, logs and training sets all copy personal data, and nobody but you knows every place where the copies are.",
  },
  hours: { low: 10, high: 18 },
  prerequisites: ["data-ethics-privacy", "docker-image", "preprocessing-pipeline", "sql-joins-aggregation"],
  tools: ["openlineage", "postgresql", "docker", "python"],
  keywords: [
    "data governance",
    "secure sensitive data",
    "data lineage",
    "data catalog",
    "PII",
    "retention",
    "right to erasure",
    "Marquez",
    "governance",
    "data stewardship",
    "data management",
    "RBAC",
    "access control",
    "access management",
  ],
  steps: [
    {
      id: "inventory",
      text: "Take the Adult census data (or your own table), and add names and e-mail addresses made up with the Faker package. List owner, purpose and sensitivity of every field.",
    },
    {
      id: "access",
      text: "Start PostgreSQL from the official postgres Docker image and load the data. Make two roles with GRANT, and test that the analyst role cannot read a personal field.",
    },
    {
      id: "lineage",
      text: "Start Marquez (a free lineage server) with Docker, and send OpenLineage events from your training and scoring scripts. Follow the table of predictions back to its source file.",
    },
    {
      id: "retention",
      text: "Give every sensitivity class a time to live. Write the job that deletes what is older, and test it with dates moved into the past.",
    },
    {
      id: "erase",
      text: "Erase one made-up person (GDPR article 17) from database, log and training file. Write down what the trained model may still hold, and what you would do.",
    },
    {
      id: "review",
      text: "List who has which access and why. Take one access away, and set the date of the next review.",
    },
  ],
  doneWhen: {
    proof:
      "A repository on free data holds the inventory, starts the lineage graph with one command, and runs tests for access, retention and deletion.",
    checks: [
      "Every field in the database stands in the inventory with a class and an owner.",
      "After the deletion, a search for the person's made-up e-mail address finds nothing in database, log and training file.",
      "The lineage graph leads from the table of predictions to the source file without a gap.",
    ],
  },
  recall: [
    {
      question: "A person asks to be erased. Why is deleting the row in the database not enough?",
      answer: "Logs, training files, feature stores and backups may hold copies, and a model may have learned from them.",
    },
    {
      question: "What does data lineage let you answer after a faulty source file is found?",
      answer: "Which tables, models and predictions were made from it, so that you know what to repair and whom to tell.",
    },
  ],
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
      title: "PostgreSQL: Privileges (GRANT, also on single columns)",
      url: "https://www.postgresql.org/docs/current/ddl-priv.html",
      kind: "docs",
      minutes: 15,
      licence: "PostgreSQL licence",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "The Turing Way: Guide for Ethical Research",
      url: "https://book.the-turing-way.org/ethical-research/ethical-research/",
      kind: "book",
      minutes: 45,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
