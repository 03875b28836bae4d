import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "numpy-arrays",
  title: "Compute with NumPy arrays instead of loops",
  shortName: "NumPy",
  outcome: "You can replace slow Python loops by array operations that are shorter, faster and checked against the loop.",
  why: {
    "data-analyst": "Python libraries such as pandas stand on arrays, which explains why one line takes seconds and another one minutes.",
    "data-scientist": "Features, predictions and errors are all arrays, and a wrong shape is often the first sign of a modeling mistake.",
    "ml-engineer": "A model accepts arrays of one shape and one type, and the serving code in front of it has to get both right.",
    "genai-engineer":
      "Embeddings, the numbers that stand for a text's meaning, are arrays, and finding similar texts is one matrix product.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["py-modules-envs"],
  tools: ["numpy", "python", "jupyter"],
  keywords: ["Python libraries", "vectorization", "broadcasting", "array shape", "axis", "dtype", "numerical computing", "Boolean mask"],
  steps: [
    {
      id: "first-race",
      text: "Square a million numbers in a Python loop and in one NumPy expression. Time both with time.perf_counter, and note how many times faster NumPy is.",
    },
    {
      id: "shapes",
      text: "Make temperatures for 365 days and 1,000 cities with default_rng(42).normal(15, 8, (365, 1000)). Write down the shapes of one row, one column and mean(axis=0), then print them.",
    },
    {
      id: "select",
      text: "Count the days below zero in the first city with a Boolean mask. Set them to zero in a copy, and show that the original is unchanged.",
    },
    {
      id: "broadcast",
      text: "Without a loop, subtract each city's mean and divide by its standard deviation. Check that every column now has mean 0 and standard deviation 1.",
    },
    {
      id: "compare",
      text: "Do the same with plain loops, and compare the results with np.allclose. Time both for three array sizes, and print a table.",
    },
    {
      id: "surprises",
      text: "Add 1 to an int8 array that holds 127, and take the mean of an array with one NaN in it. Explain both results in a sentence each.",
    },
  ],
  doneWhen: {
    proof: "A notebook standardises a 365 x 1000 array by loop and by array operations, shows that both agree, and prints a timing table.",
    checks: [
      "The call to np.allclose returns True and names the largest difference that it allows (its tolerance).",
      "The table gives both times and their ratio at each size, and a sentence says why the ratio changes with the size.",
      "For three expressions that somebody picks, you give the shape before it is printed.",
    ],
    alone: "Cover the output of three expressions, write down each shape, run them and count how many were right.",
  },
  recall: [
    {
      question: "An array has the shape (365, 1000). What shape has its mean over axis 0?",
      answer: "(1000,): the 365 rows are averaged away, and one number per column is left.",
    },
    {
      question: "When may NumPy combine arrays of different shapes without a loop?",
      answer: "When each pair of sizes, compared from the end, is equal or one of them is 1.",
    },
  ],
  resources: [
    {
      title: "NumPy: the absolute basics for beginners",
      url: "https://numpy.org/doc/stable/user/absolute_beginners.html",
      kind: "docs",
      minutes: 90,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "NumPy user guide: Broadcasting (first half)",
      url: "https://numpy.org/doc/stable/user/basics.broadcasting.html",
      kind: "docs",
      minutes: 15,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Scientific Python Lectures: The NumPy array object (instead of the first page)",
      url: "https://lectures.scientific-python.org/intro/numpy/array_object.html",
      kind: "course",
      minutes: 75,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
