import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "feature-store",
  title: "Serve the same features in training and live, with Feast",
  outcome: "You can define a feature once and get equal values for training and for a live call, with nothing leaking in from the future.",
  why: {
    "ml-engineer": "A feature that is computed in two places ends up with two meanings, and the model pays for it silently.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["cicd-github-actions", "preprocessing-pipeline", "rest-model-api", "sql-joins-aggregation"],
  tools: ["feast", "parquet", "sqlite", "fastapi", "pytest"],
  keywords: ["feature stores", "consistency across environments", "training-serving skew", "point-in-time join", "online store"],
  steps: [
    {
      id: "first-lookup",
      text: "Run feast init and feast apply (all local, Parquet files and SQLite), load the online store, and fetch the features of one driver.",
    },
    {
      id: "leak",
      text: "Join labels and driver statistics in plain SQL so that the future leaks in, then correctly. Show on five rows that Feast agrees with the second.",
    },
    {
      id: "own-feature",
      text: "Add a feature of your own, such as each driver's average trips over seven days, and make a training set with it.",
    },
    {
      id: "live",
      text: "Let your API take only a driver id, look the features up in the online store, and answer with the prediction and the age of its features.",
    },
    {
      id: "skew-test",
      text: "Write a test that compares online and training values for 20 drivers at the same moment, and run it in the pipeline.",
    },
    {
      id: "stale",
      text: "Set how old a feature may be, and decide what the API answers for an unknown driver and for features that are too old.",
    },
  ],
  doneWhen: {
    proof:
      "A repository on Feast's free driver example builds a training set, serves live features from SQLite, and runs the comparison test in the pipeline.",
    checks: [
      "Online and training values agree for 20 drivers at the same moment.",
      "No training row holds a value recorded after its own time.",
      "Changing the feature on one side only turns the test red.",
    ],
  },
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
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
