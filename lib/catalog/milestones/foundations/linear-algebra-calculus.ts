import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "linear-algebra-calculus",
  title: "Work with vectors, matrices and gradients",
  shortName: "Linear algebra",
  outcome:
    "You can compute with vectors and matrices, derive a gradient by hand, and fit a line with gradient descent that you wrote yourself.",
  why: {
    "data-scientist":
      "Regression, principal components and neural networks are matrix equations, and seeing them that way explains how they fail.",
    "ml-engineer": "A model's speed and memory follow from the sizes of its matrices, and you need to count them before you can cut them.",
    "genai-engineer":
      "Attention, embeddings and low-rank fine-tuning are matrix products, and gradients are how each of these models learned.",
  },
  hours: { low: 8, high: 18 },
  prerequisites: ["numpy-arrays"],
  tools: ["numpy", "matplotlib"],
  keywords: [
    "linear algebra",
    "calculus",
    "dot product",
    "cosine similarity",
    "matrix multiplication",
    "derivative",
    "partial derivative",
    "chain rule",
    "gradient descent",
    "least squares",
    "maths for machine learning",
    "mathematics",
    "maths",
  ],
  steps: [
    {
      id: "similar-films",
      text: "Rate five films you know from 0 to 10 for action, humour and sadness, and compute the cosine similarity of each pair with NumPy. Is the closest pair the one you would have named?",
    },
    {
      id: "move-a-square",
      text: "Rotate, scale and shear (slant) the corners of a square with 2 x 2 matrices, and plot each result. Show with two of them that the order of multiplication matters.",
    },
    {
      id: "least-squares",
      text: "Fit body mass to flipper length for the 342 measured birds in penguins.csv with np.linalg.lstsq. Say what each column of the matrix and each number of the answer stands for.",
    },
    {
      id: "by-hand",
      text: "Write down the mean squared error of that line. Derive both partial derivatives on paper with the chain rule, and turn them into a function.",
    },
    {
      id: "check-gradient",
      text: "Compare your gradient with central finite differences (step 0.001) at five random points. The relative error should stay below one in a million.",
    },
    {
      id: "descend",
      text: "Standardise flipper length. Run your own gradient descent from zero until it agrees with lstsq to four digits, and plot the loss. Show what too large a learning rate does.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook shows the derivation (a photo will do), its finite-difference check, and gradient descent arriving at the least-squares line.",
    checks: [
      "The relative error of the gradient is below 0.000001 at all five points.",
      "With the scaling undone, the slope is about 49.7 g of body mass per mm of flipper.",
      "One plotted run diverges on purpose, and you can say why.",
    ],
  },
  recall: [
    {
      question: "What does the gradient of a loss tell you, and which way do you step?",
      answer: "The direction in which the loss grows fastest. You step the opposite way, by a small learning rate.",
    },
    {
      question: "Why can two matrices usually not be swapped in a product?",
      answer: "Each one is a transformation, and rotating before scaling differs from scaling before rotating.",
    },
  ],
  resources: [
    {
      title: "3Blue1Brown: Vectors (chapter 1 of Essence of linear algebra; chapters 2 to 4 and 9 follow)",
      url: "https://www.3blue1brown.com/lessons/vectors",
      kind: "video",
      minutes: 10,
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Dive into Deep Learning, section 2.3: Linear Algebra",
      url: "https://d2l.ai/chapter_preliminaries/linear-algebra.html",
      kind: "book",
      minutes: 90,
      licence: "CC BY-SA 4.0 (text)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Dive into Deep Learning, section 2.4: Calculus",
      url: "https://d2l.ai/chapter_preliminaries/calculus.html",
      kind: "book",
      minutes: 60,
      licence: "CC BY-SA 4.0 (text)",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
