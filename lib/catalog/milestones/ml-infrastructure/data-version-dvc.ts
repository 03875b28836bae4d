import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "data-version-dvc",
  title: "Version data and pipelines with DVC",
  shortName: "Data versions",
  outcome: "You can go back to the exact data behind any commit, and rerun only the steps that a change touches.",
  why: {
    "ml-engineer": "Git remembers the code and forgets the data, so without this half of every training run is lost.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["git-basics", "preprocessing-pipeline"],
  tools: ["dvc", "git", "scikit-learn"],
  keywords: ["data versioning", "reproducible pipeline", "data lineage", "dvc repro", "remote storage", "reproducibility"],
  steps: [
    {
      id: "first-version",
      text: "Put hour.csv of UCI Bike Sharing (or your own table with dates) under DVC in a Git repository. Delete it, and get it again with dvc checkout.",
    },
    {
      id: "remote",
      text: "Push the data to a plain folder outside the repository as the remote. Clone the repository into a new folder, and get the data with dvc pull.",
    },
    {
      id: "two-versions",
      text: "Make a second version of the data without its last month, and commit it. Switch between both versions and compare the checksums.",
    },
    {
      id: "stages",
      text: "Describe prepare, train and evaluate as stages in dvc.yaml. Change one setting, and show that dvc repro reruns only what depends on it.",
    },
    {
      id: "compare",
      text: "Compare the scores of two commits with dvc metrics diff, and say in one sentence whether data or settings made the difference.",
    },
  ],
  doneWhen: {
    proof:
      "A public repository holds code and small pointer files, and its README gets data and score of two commits with a handful of commands.",
    checks: [
      "The data file itself is nowhere in the Git history.",
      "Checking out the older commit gives the older data and the same score as before.",
      "A second dvc repro without any change runs no stage.",
    ],
  },
  recall: [
    {
      question: "What does DVC store in Git, and where does the data itself go?",
      answer: "Git gets a small pointer file with a checksum. The data goes to a cache and a remote outside Git.",
    },
    {
      question: "How does dvc repro know which stages it can leave out?",
      answer: "It compares the checksums of each stage's inputs, code and settings with those of the last run.",
    },
  ],
  resources: [
    {
      title: "DVC: Get started, data and pipelines",
      url: "https://doc.dvc.org/start",
      kind: "docs",
      minutes: 75,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "UCI: Bike Sharing data set (hour.csv)",
      url: "https://archive.ics.uci.edu/dataset/275/bike+sharing+dataset",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
