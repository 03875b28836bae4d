import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "clustering",
  title: "Segment customers with clustering and test that it is stable",
  shortName: "Clustering",
  outcome: "You can find groups in data without labels, check that they are stable, and describe them so that someone can act.",
  why: {
    "data-scientist": "Without labels there is no score to lean on, so the evidence that a segment is real has to come from you.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["preprocessing-pipeline"],
  tools: ["scikit-learn", "pandas", "matplotlib"],
  keywords: [
    "k-means",
    "DBSCAN",
    "silhouette score",
    "unsupervised learning",
    "customer segmentation",
    "RFM",
    "segmentation",
    "data mining",
  ],
  steps: [
    {
      id: "rfm-table",
      text: "From UCI Online Retail, build one row per customer with days since the last order, number of orders and spend. Leave out cancelled orders and plot spend against orders.",
    },
    {
      id: "kmeans",
      text: "Take logs and scale, and run k-means for 2 to 10 clusters. Plot inertia (spread inside the groups) and silhouette (how clearly they are separated).",
    },
    {
      id: "dbscan",
      text: "Run DBSCAN on the same table, try four values of eps (its distance), and look at the rows it calls noise. Show both results in one PCA plot, a two-dimensional summary.",
    },
    {
      id: "stability",
      text: "Cluster twenty bootstrap samples, and let each result assign every customer to a group. Report the mean adjusted Rand index over all pairs of results; 1 means the same groups every time.",
    },
    {
      id: "control",
      text: "Shuffle each column on its own, cluster again, and report how the scores change. Say what it would mean if they did not fall.",
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
      "The scores on shuffled columns stand next to the real ones, and the report says what follows from the comparison.",
      "Each profile ends in an action that a shop manager could carry out.",
    ],
  },
  recall: [
    {
      question: "k-means always returns groups. How do you find out whether they are real?",
      answer: "Cluster resampled data and compare the groups, and compare the scores with shuffled columns.",
    },
    {
      question: "Why scale the columns before k-means?",
      answer: "It uses distances, so the column with the largest numbers would decide the groups alone.",
    },
  ],
  resources: [
    {
      title: "Google: Clustering course (all sections)",
      url: "https://developers.google.com/machine-learning/clustering",
      kind: "course",
      minutes: 90,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: clustering (overview; k-means and DBSCAN to look up)",
      url: "https://scikit-learn.org/stable/modules/clustering.html#overview-of-clustering-methods",
      kind: "docs",
      minutes: 15,
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
