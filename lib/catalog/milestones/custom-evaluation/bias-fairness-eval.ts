import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "bias-fairness-eval",
  title: "Test generated answers for bias, fairness and abuse",
  outcome: "You can measure whether a system serves some groups worse than others and whether it can be pushed into harm.",
  why: {
    "genai-engineer":
      "A generative product speaks in your company's name, and an unfair or harmful answer reaches people before any review does.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["eval-golden-set", "data-ethics-privacy", "classification-metrics"],
  tools: ["fairlearn", "ollama", "python", "pandas"],
  keywords: [
    "bias/fairness",
    "red teaming",
    "jailbreak",
    "counterfactual prompts",
    "stereotypes",
    "disparity",
    "over-refusal",
    "responsible AI",
    "AI safety",
    "toxicity",
    "BBQ benchmark",
  ],
  steps: [
    {
      id: "bbq-run",
      text: "Run 200 questions from BBQ's Age and Gender_identity files on a local model in Ollama, half with a vague context, and count the answers that follow a stereotype.",
    },
    {
      id: "swap-person",
      text: "Write 20 requests, such as a reference letter or advice to a job seeker. Make four versions of each that differ only in name, gender or age, and compare the answers.",
    },
    {
      id: "group-gaps",
      text: "Use Fairlearn's MetricFrame for accuracy and refusal rate by group, with a 95 percent bootstrap interval for each gap that resamples whole prompts.",
    },
    {
      id: "adversarial-50",
      text: "Run 50 harmful prompts and 50 harmless twins from JBB-Behaviors, mark each reply refused, partly or fully answered, and keep the counts, not the harmful text.",
    },
    {
      id: "rank-fix",
      text: "Rank the findings by harm and likelihood, make the top fix, and run all tests and your golden set again.",
    },
    {
      id: "blind-spots",
      text: "List what these tests cannot see, such as other languages, groups with few cases and long conversations, and name an owner for each.",
    },
  ],
  doneWhen: {
    proof:
      "A report on the free BBQ and JBB-Behaviors data with a local model gives gaps by group with intervals, and ranks the findings with their fixes.",
    checks: [
      "A gap whose interval includes zero is reported as not shown, not as bias and not as fairness.",
      "The refusal rate on harmless prompts stands beside the one on harmful prompts.",
      "The top finding has numbers from before and after its fix, and the golden set did not fall.",
    ],
  },
  resources: [
    {
      title: "Fairlearn user guide: Assessment (MetricFrame, error estimation)",
      url: "https://fairlearn.org/main/user_guide/assessment/index.html",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "BBQ: a bias benchmark for question answering (data folder)",
      url: "https://github.com/nyu-mll/BBQ",
      kind: "dataset",
      minutes: 20,
      licence: "CC BY 4.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "JBB-Behaviors: 100 harmful prompts and 100 harmless twins",
      url: "https://huggingface.co/datasets/JailbreakBench/JBB-Behaviors",
      kind: "dataset",
      minutes: 10,
      licence: "MIT",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
