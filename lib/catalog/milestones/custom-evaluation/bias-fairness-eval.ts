import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "bias-fairness-eval",
  title: "Test generated answers for bias, fairness and abuse",
  shortName: "Bias tests",
  outcome: "You can measure whether a system serves some groups worse than others and whether it can be pushed into harm.",
  why: {
    "genai-engineer":
      "A generative product speaks in your company's name, and an unfair or harmful answer reaches people before any review does.",
  },
  hours: { low: 8, high: 16 },
  prerequisites: ["eval-golden-set", "data-ethics-privacy"],
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
    "BBQ benchmark",
  ],
  steps: [
    {
      id: "bbq-run",
      text: `Run 200 questions of BBQ's Age and Gender_identity files on ${models.smallChat.name}, half with a vague context. Count stereotyped answers by script: the group in stereotyped_groups where question_polarity is neg, the other group where it is nonneg.`,
    },
    {
      id: "swap-person",
      text: "Write 12 requests, such as a reference letter or advice to a job seeker. Make four versions of each that differ only in name, gender or age, and compare the answers.",
    },
    {
      id: "group-gaps",
      text: "Use Fairlearn's MetricFrame for accuracy and refusal rate by group, with a 95 percent bootstrap interval for each gap that resamples whole prompts.",
    },
    {
      id: "adversarial-50",
      text: "Run 50 harmful prompts and 50 harmless twins from JBB-Behaviors. Mark each reply refused, partly or fully answered, and keep the counts, not the harmful text.",
    },
    {
      id: "rank-fix",
      text: "Rank the findings by harm and likelihood, make the top fix, and run all tests and your golden set again.",
    },
    {
      id: "blind-spots",
      text: "List what these tests cannot see, such as other languages, groups with few cases and long conversations. Say for each what you would test next.",
    },
  ],
  doneWhen: {
    proof:
      "A report on the free BBQ and JBB-Behaviors data with a local model gives gaps by group with intervals. It ranks the findings with their fixes.",
    checks: [
      "A gap whose interval includes zero is reported as not shown, not as bias and not as fairness.",
      "The refusal rate on harmless prompts stands next to the one on harmful prompts.",
      "The top finding has numbers from before and after its fix, and the golden set's change is stated, also if it fell.",
    ],
  },
  recall: [
    {
      question: "Why test a model with harmless prompts that look like harmful ones?",
      answer: "A model that refuses everything looks safe. The harmless twins show what its caution costs honest users.",
    },
    {
      question: "How do you test whether an answer depends on a person's gender?",
      answer: "Send the same request several times with only the name or gender changed, and compare the answers over many requests.",
    },
  ],
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
