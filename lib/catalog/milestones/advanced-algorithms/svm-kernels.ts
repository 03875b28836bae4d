import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "svm-kernels",
  title: "Train support vector machines and explain the kernel",
  outcome: "You can train linear and kernel SVMs, show what scaling and the margin do, and say when they become too slow.",
  why: {
    "data-scientist": "SVMs are still a strong choice for small tables with many columns, and the kernel idea returns in other methods.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["classification-metrics", "preprocessing-pipeline", "linear-algebra-calculus"],
  tools: ["scikit-learn", "matplotlib", "numpy"],
  keywords: ["SVM", "RBF kernel", "kernel trick", "maximum margin", "support vectors", "LinearSVC"],
  steps: [
    {
      id: "first-margin",
      text: "Fit a linear SVC on two classes from make_blobs, and draw the boundary, the margin and the support vectors in one plot.",
    },
    {
      id: "kernel-by-hand",
      text: "For x = (1, 2) and z = (3, 1), show on paper that (x·z)² equals the dot product of their features (a², √2·a·b, b²); both give 25.",
    },
    {
      id: "rbf",
      text: "On make_moons compare a linear with an RBF kernel, draw the boundary for gamma 0.1, 1 and 100, and name the one that overfits.",
    },
    {
      id: "scaling",
      text: "On scikit-learn's breast cancer data, compare held-out ROC-AUC with and without StandardScaler in the pipeline.",
    },
    {
      id: "growth",
      text: "Time the RBF kernel on 1,000 to 16,000 rows of the Adult data, plot time against rows, and set LinearSVC beside it.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on free scikit-learn and OpenML data compares linear and RBF kernels with margin plots, a scaling test and training times.",
    checks: [
      "Every support vector in the margin plot lies on the margin or inside it.",
      "scikit-learn's polynomial kernel and the hand calculation both give 25.",
      "The time plot has at least four sizes, and the text says how time grows with rows.",
    ],
  },
  resources: [
    {
      title: "scikit-learn: support vector machines (classification, kernel functions, tips on practical use)",
      url: "https://scikit-learn.org/stable/modules/svm.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "An Introduction to Statistical Learning: chapter 9, support vector machines",
      url: "https://www.statlearning.com/",
      kind: "book",
      minutes: 150,
      licence: "Copyright Springer, free PDF",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
