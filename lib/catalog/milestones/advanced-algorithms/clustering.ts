import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "clustering",
  title: "Segment customers with clustering and test that the segments hold",
  outcome: "You can find groups in data without labels, check that they are stable, and describe them so that someone can act.",
  why: {
    "data-scientist": "Without labels there is no score to lean on, so the evidence that a segment is real has to come from you.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["preprocessing-pipeline"],
  tools: ["scikit-learn", "pandas", "matplotlib"],
  keywords: ["k-means", "DBSCAN", "PCA", "silhouette score", "unsupervised learning", "customer segmentation", "RFM"],
  steps: [
    {
      id: "rfm-table",
      text: "From UCI Online Retail, build one row per customer with days since the last order, number of orders and spend, and plot spend against orders.",
    },
    {
      id: "kmeans",
      text: "Take logs and scale, run k-means for 2 to 10 clusters, and plot inertia (spread inside the groups) and silhouette (how clearly they stand apart).",
    },
    {
      id: "dbscan",
      text: "Run DBSCAN on the same table, look at the rows it calls noise, and show both results in one PCA plot (a two-dimensional summary).",
    },
    {
      id: "stability",
      text: "Cluster twenty bootstrap samples and report the mean adjusted Rand index, where 1 means the same groups every time.",
    },
    {
      id: "control",
      text: "Shuffle each column on its own, cluster again, and report whether the scores fall as they should.",
    },
    {
      id: "profiles",
      text: "Give each segment a name, its size, three typical numbers and one action that a shop could take next week.",
    },
  ],
  doneWhen: {
    proof: "A two-page segment report on the free UCI Online Retail data gives scores, a stability number and a profile for each segment.",
    checks: [
      "Stability is measured on resampled data and stated as a number.",
      "Shuffled columns give a lower score, or the report says openly that they do not.",
      "Each profile ends in an action that a shop manager could carry out.",
    ],
  },
  resources: [
    {
      title: "Google: Clustering course (all sections)",
      url: "https://developers.google.com/machine-learning/clustering",
      kind: "course",
      minutes: 120,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: clustering (k-means, DBSCAN, clustering performance evaluation)",
      url: "https://scikit-learn.org/stable/modules/clustering.html",
      kind: "docs",
      minutes: 60,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "UCI Machine Learning Repository: Online Retail data set",
      url: "https://archive.ics.uci.edu/dataset/352/online+retail",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
