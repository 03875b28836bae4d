import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "eval-golden-set",
  title: "Build a labelled golden set and score every change against it",
  shortName: "Golden set",
  outcome: "You can label 100 answers by a written guide, say how far two labellings agree, and compare two versions with an interval.",
  why: {
    "genai-engineer": "Rules catch only what you thought of, and labelled answers show how good the app is and how sure you may be of it.",
  },
  hours: { low: 10, high: 20 },
  prerequisites: ["golden-set-rules", "stat-inference"],
  tools: ["python", "ollama", "pandas", "scikit-learn", "sqlite"],
  keywords: [
    "evaluation suites",
    "rigorously test generative outputs",
    "evals",
    "ground truth",
    "evaluation harness",
    "Cohen's kappa",
    "inter-annotator agreement",
    "regression test",
    "error analysis",
    "bootstrap",
    "evaluation",
    "LLM evaluation",
    "evaluation framework",
    "golden dataset",
    "benchmarking",
    "data labeling",
    "data annotation",
    "annotation",
    "DeepEval",
  ],
  steps: [
    {
      id: "first-ten",
      text: `Label ten stored answers of ${models.smallChat.name} pass or fail without looking at your rules, and read every case where rule and label differ.`,
    },
    {
      id: "risk-groups",
      text: "Grow the 30 cases to 100 in four groups: common, rare, unanswerable, costly if wrong. A model may draft cases; read and correct every one yourself.",
    },
    {
      id: "one-command",
      text: "Let your command run all 100 cases three times, note the spread of passes, and store model, prompt version, answer and rule result. Mark 20 cases that no change may ever tune on.",
    },
    {
      id: "two-labellers",
      text: "Write a one-page labelling guide and label the 100 answers of one run. A second person labels 50 of them without seeing yours.",
    },
    {
      id: "agreement",
      text: "Compute Cohen's kappa (agreement beyond chance) with scikit-learn, for the two labellings and for rules against labels. Improve the guide where they differ.",
    },
    {
      id: "compare-two",
      text: "Run two prompt versions on the set, and report the pass rate of each of the four groups, and the difference, with 95 percent bootstrap intervals.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds 100 labelled cases on a free corpus such as the EU AI Act, and the guide. One command repeats the run of a local model.",
    checks: [
      "The kappa of the 50 double labels is stated, and three disagreements are explained.",
      "Every one of the four groups has its own pass rate. A version is called better only if the interval of the difference lies above zero.",
      "A later run lies within the stated spread of three runs, or the difference is explained.",
    ],
    alone:
      "Label the same 50 answers again after two days, from the guide only and without your first labels, and say that it was you twice.",
  },
  recall: [
    {
      question: "Two labellers agree on 90 percent of answers, but kappa is near zero. How can that be?",
      answer: "Almost all answers have the same label, so agreement by chance is already about 90 percent.",
    },
    {
      question: "Why report pass rates for groups of cases and not only in total?",
      answer: "A good total can hide failures in rare or costly cases, because common and easy ones outweigh them.",
    },
  ],
  resources: [
    {
      title: "LLM Evaluation Guidebook: using human annotators",
      url: "https://github.com/huggingface/evaluation-guidebook/blob/main/contents/human-evaluation/using-human-annotators.md",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "scikit-learn: Cohen's kappa",
      url: "https://scikit-learn.org/stable/modules/model_evaluation.html#cohen-s-kappa",
      kind: "docs",
      minutes: 10,
      licence: "BSD-3-Clause",
      checked: { how: "unchecked", on: "2026-11-28" },
    },
    {
      title: "LLM Zoomcamp module 4: Evaluation, lessons 1 to 5 (to read; its own setup asks for a paid key)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/04-evaluation",
      kind: "course",
      minutes: 100,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
