import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "dimensionality-knn",
  title: "Use nearest neighbours and reduce many columns with PCA",
  shortName: "kNN and PCA",
  outcome: "You can predict from similar rows, compress columns with principal components, and show why distance fails in many dimensions.",
  why: {
    "data-scientist": "Similar-item search, outlier checks and half of all exploratory plots rest on these two ideas.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["preprocessing-pipeline", "linear-algebra-calculus"],
  helpful: ["linear-algebra-calculus"],
  tools: ["scikit-learn", "numpy", "matplotlib"],
  keywords: [
    "kNN",
    "k-nearest neighbours",
    "PCA",
    "principal component analysis",
    "dimensionality reduction",
    "curse of dimensionality",
    "explained variance",
    "SVD",
  ],
  steps: [
    {
      id: "neighbours",
      text: "On scikit-learn's digits (1,797 images of 8 x 8 pixels), score KNeighborsClassifier with 5 neighbours on a held-out quarter: about 98 percent. Show the neighbours of three wrong answers.",
    },
    {
      id: "choose-k",
      text: "Plot held-out accuracy for 1, 3, 5, 15, 50 and 200 neighbours. At 200 it falls to 84 to 92 percent, depending on the split: say which end overfits, which underfits, and why.",
    },
    {
      id: "pca-plot",
      text: "Reduce the 64 pixels to 2 principal components and colour the points by digit. Plot the explained variance: 2 keep about 29 percent, and 21 are needed for 90. Draw two components as images.",
    },
    {
      id: "pca-by-hand",
      text: "Subtract the column means and run np.linalg.svd. Show that its squared singular values give the same shares of variance as PCA, and that the components agree up to the sign.",
    },
    {
      id: "fewer-columns",
      text: "Put scaler or none, PCA and neighbours into one pipeline. Compare accuracy and time for 2, 5, 10, 20 and 64 columns. Fit the PCA on training rows only.",
    },
    {
      id: "far-away",
      text: "Add 1,000 columns of noise with the spread of the pixels, and see the accuracy fall. Draw random points in 2, 10, 100 and 1,000 dimensions, and compare nearest with mean distance.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free digits data of scikit-learn, or your own table with many columns, shows neighbours, components and what noise columns do.",
    checks: [
      "The shares of variance from PCA and from the hand calculation agree to three decimals.",
      "The number of components was chosen on training or validation rows, not on the rows that give the final score.",
      "In 1,000 dimensions the nearest point is more than 0.9 of the mean distance away, and the text says what follows.",
    ],
  },
  recall: [
    {
      question: "What happens to nearest-neighbour predictions as the number of neighbours grows?",
      answer: "They get smoother: little overfitting, but in the end everything looks like the commonest class.",
    },
    {
      question: "Why does distance mean little in many dimensions?",
      answer: "All points become almost equally far apart, and useless columns outweigh the useful ones.",
    },
  ],
  resources: [
    {
      title: "Setosa: Principal component analysis explained visually",
      url: "https://setosa.io/ev/principal-component-analysis/",
      kind: "article",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Python Data Science Handbook: In depth, principal component analysis",
      url: "https://jakevdp.github.io/PythonDataScienceHandbook/05.09-principal-component-analysis.html",
      kind: "book",
      minutes: 45,
      licence: "CC BY-NC-ND 3.0 US (text)",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "scikit-learn: nearest neighbors (classification)",
      url: "https://scikit-learn.org/stable/modules/neighbors.html",
      kind: "docs",
      minutes: 20,
      licence: "BSD-3-Clause",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
