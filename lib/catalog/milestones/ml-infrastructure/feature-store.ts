import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "feature-store",
  title: "Serve the same features in training and live, with Feast",
  shortName: "Feature store",
  outcome: "You can define a feature once and get equal values for training and for a live call, with nothing leaking in from the future.",
  why: {
    "ml-engineer": "A feature that is computed in two places ends up with two meanings, and the model gets worse without an error.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["preprocessing-pipeline", "py-testing", "rest-model-api", "sql-joins-aggregation"],
  tools: ["feast", "parquet", "sqlite", "fastapi", "pytest"],
  keywords: ["feature stores", "consistency across environments", "training-serving skew", "point-in-time join", "online store"],
  steps: [
    {
      id: "first-lookup",
      text: "Run feast init and feast apply (all local: SQLite, and Parquet, a file format for tables). Load the online store, and fetch the features of one driver.",
    },
    {
      id: "leak",
      text: "Make up 500 label rows: driver, time, yes or no. Load them and the Parquet file into SQLite with pandas. Join them in SQL so that the future leaks in, then correctly. Show on five rows that Feast agrees with the correct one.",
    },
    {
      id: "own-feature",
      text: "Add a feature of your own, such as each driver's average trips over seven days. Make a training set with it and train a model.",
    },
    {
      id: "live",
      text: "Let your API take only a driver id and look the features up in the online store. It answers with the prediction and the age of its features.",
    },
    {
      id: "skew-test",
      text: "Write a pytest test that compares online and training values for all five drivers at the same moment.",
    },
    {
      id: "stale",
      text: "Set how old a feature may be. Decide what the API answers for an unknown driver, and for features that are too old.",
    },
  ],
  doneWhen: {
    proof:
      "A repository on Feast's free driver example builds a training set, serves live features from SQLite, and runs the comparison test with one command.",
    checks: [
      "Online and training values agree for all five drivers at the same moment.",
      "No training row holds a value recorded after its own time.",
      "Changing the feature on one side only makes the test fail.",
    ],
  },
  recall: [
    {
      question: "What does a point-in-time join prevent?",
      answer: "That a training row gets a feature value recorded after its own time, which the live model could not have known.",
    },
    {
      question: "What is training-serving skew?",
      answer: "The same feature has other values in training than in live calls, for instance because two programs compute it.",
    },
  ],
  resources: [
    {
      title: "Feast: Quickstart",
      url: "https://docs.feast.dev/getting-started/quickstart",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Feast: Point-in-time joins",
      url: "https://docs.feast.dev/getting-started/concepts/point-in-time-joins",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "Feast blog: What is a feature store?",
      url: "https://feast.dev/blog/what-is-a-feature-store/",
      kind: "article",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
