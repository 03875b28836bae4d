import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "inference-profiling",
  title: "Profile inference and set a latency budget",
  outcome: "You can say where the time and the memory of one prediction go, and how much of each every stage is allowed.",
  why: {
    "ml-engineer": "Guesses about slow code are usually wrong, so you measure first and then speed up the one place that counts.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["nn-fundamentals", "rest-model-api"],
  tools: ["pytorch", "transformers", "fastapi"],
  keywords: ["inference speed", "memory usage", "PyTorch Profiler", "latency budget", "p95", "benchmark"],
  steps: [
    {
      id: "first-timing",
      text: "Put the small text model distilbert-base-uncased-finetuned-sst-2-english behind your API. Time 200 calls on your CPU after 20 warm-up calls.",
    },
    {
      id: "harness",
      text: "Write a benchmark with fixed threads for short and long texts, alone and in eights. Print peak memory and p50, p95 and p99 (times that 50, 95 and 99 of 100 calls beat).",
    },
    {
      id: "stages",
      text: "Split a call into reading the request, turning text into tokens (numbers for words), running the model and answering. Show the share of each.",
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
      text: "Pick one change (fewer threads, shorter padding, inference mode), write down what you expect, and measure it.",
    },
  ],
  doneWhen: {
    proof:
      "A benchmark script runs on a CPU with the free DistilBERT model and prints a table of times and memory; a page beside it holds the budget.",
    checks: [
      "A second run on the same machine gives p50 within 10 percent of the first.",
      "The parts of a call add up to its whole time within 5 percent.",
      "The expected effect of the change was written down before the measured one.",
    ],
  },
  resources: [
    {
      title: "PyTorch: Profiler recipe",
      url: "https://docs.pytorch.org/tutorials/recipes/recipes/profiler_recipe.html",
      kind: "docs",
      minutes: 45,
      licence: "BSD-3-Clause",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
