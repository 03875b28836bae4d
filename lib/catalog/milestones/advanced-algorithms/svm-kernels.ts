import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "svm-kernels",
  title: "Train support vector machines and explain the kernel",
  shortName: "Support vectors",
  outcome: "You can train linear and kernel SVMs, show what scaling and the margin do, and say when they become too slow.",
  why: {
    "data-scientist": "SVMs are still a strong choice for small tables with many columns, and the kernel idea returns in other methods.",
  },
  hours: { low: 3, high: 5 },
  prerequisites: ["classification-metrics", "preprocessing-pipeline", "linear-algebra-calculus"],
  helpful: ["linear-algebra-calculus"],
  tools: ["scikit-learn", "matplotlib", "numpy"],
  keywords: ["SVM", "support vector machine", "RBF kernel", "kernel trick", "maximum margin", "support vectors", "LinearSVC"],
  steps: [
    {
      id: "first-margin",
      text: "Fit a linear SVC on two classes from make_blobs, and draw the boundary, the margin and the support vectors in one plot.",
    },
    {
      id: "kernel-by-hand",
      text: "For x = (1, 2) and z = (3, 1), (x·z)² is 25, and so is the dot product of (a², √2·a·b, b²). Match it with polynomial_kernel and degree=2, gamma=1, coef0=0; its defaults give 42.875.",
    },
    {
      id: "rbf",
      text: "On make_moons compare a linear with an RBF kernel. Draw the boundary for gamma 0.1, 1 and 100, and name the one that overfits.",
    },
    {
      id: "scaling",
      text: "On scikit-learn's breast cancer data, compare held-out ROC-AUC with and without StandardScaler in the pipeline.",
    },
    {
      id: "growth",
      text: "Time the RBF kernel and LinearSVC on 1,000, 2,000, 4,000 and 8,000 rows of UCI Bank Marketing, and plot time against rows.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on free scikit-learn and UCI data compares linear and RBF kernels with margin plots, a scaling test and training times.",
    checks: [
      "Every support vector in the margin plot lies on the margin or inside it.",
      "polynomial_kernel and the hand calculation both give 25, and the text says which defaults were changed.",
      "The time plot has at least four sizes, and the text says how time grows with rows.",
    ],
  },
  recall: [
    {
      question: "What does the kernel trick save?",
      answer: "It gives the dot product in a larger space of features without ever computing those features.",
    },
    {
      question: "Why do SVMs need scaled columns, and when are they too slow?",
      answer: "They use distances or dot products. Training time of kernel SVMs grows with at least the square of the rows.",
    },
  ],
  resources: [
    {
      title: "scikit-learn: support vector machines (kernel functions, tips on practical use)",
      url: "https://scikit-learn.org/stable/modules/svm.html#kernel-functions",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Python Data Science Handbook: In depth, support vector machines",
      url: "https://jakevdp.github.io/PythonDataScienceHandbook/05.07-support-vector-machines.html",
      kind: "book",
      minutes: 45,
      licence: "CC BY-NC-ND 3.0 US (text)",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
