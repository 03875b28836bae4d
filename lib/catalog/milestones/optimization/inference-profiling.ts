import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "inference-profiling",
  title: "Profile inference and set a latency budget",
  shortName: "Latency profile",
  outcome: "You can say where the time and the memory of one prediction go, and how much time and memory each stage may use.",
  why: {
    "ml-engineer": "Guesses about slow code are usually wrong, so you measure first and then speed up the one place that counts.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["nn-fundamentals", "rest-model-api", "transformers-inference"],
  tools: ["pytorch", "transformers", "fastapi"],
  keywords: ["inference speed", "memory usage", "PyTorch Profiler", "latency budget", "p95", "benchmark"],
  steps: [
    {
      id: "first-timing",
      text: `Put the text model ${models.sentiment.name} (${models.sentiment.download}) behind your API. Time 200 calls on your CPU after 20 warm-up calls.`,
    },
    {
      id: "harness",
      text: "Write a benchmark with a fixed number of threads for short and long texts, one by one and eight at once. Print peak memory and p50, p95 and p99 (the times within which 50, 95 and 99 of 100 calls are answered).",
    },
    {
      id: "stages",
      text: "Split a call into four parts: reading the request, turning text into tokens, running the model, and answering. Show the share of each.",
    },
    {
      id: "operators",
      text: "Run the PyTorch Profiler on the model, and name the five operators that take the most time and the most memory.",
    },
    {
      id: "budget",
      text: "Choose a p95 for the whole call from what a waiting person accepts, and give each stage its part of it.",
    },
    {
      id: "one-change",
      text: "Pick one change, such as fewer threads, shorter padding or inference mode. Write down what you expect before you measure it.",
    },
  ],
  doneWhen: {
    proof:
      "A benchmark script runs the free DistilBERT model on a CPU and prints a table of times and memory. A page next to it holds the budget.",
    checks: [
      "The report gives p50 of three runs and their spread; no difference smaller than that spread is called a gain.",
      "The parts of a call and a line for the unexplained rest add up to its whole time.",
      "The commit with the expected effect is older than the one with the measured effect.",
    ],
  },
  recall: [
    {
      question: "Why do you report p95 or p99 and not only the average time?",
      answer: "The average hides slow calls. Users who wait longest leave first, and one page may need many calls.",
    },
    {
      question: "Why are the first calls left out of a benchmark?",
      answer: "They load code, fill caches and allocate memory, so they are slower than the service will be later.",
    },
  ],
  resources: [
    {
      title: "PyTorch: Profiler recipe",
      url: "https://docs.pytorch.org/tutorials/recipes/recipes/profiler_recipe.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Transformers: Quick tour",
      url: "https://huggingface.co/docs/transformers/quicktour",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Horace He: Making Deep Learning Go Brrrr From First Principles",
      url: "https://horace.io/brrr_intro.html",
      kind: "article",
      minutes: 30,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
