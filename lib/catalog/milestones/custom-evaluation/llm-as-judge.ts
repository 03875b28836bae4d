import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "llm-as-judge",
  title: "Calibrate an LLM judge against people",
  shortName: "LLM judge",
  outcome: "You can use a model to grade answers, and state how often it agrees with people and where it is biased.",
  why: {
    "genai-engineer": "Nobody can read a thousand answers before each release, so a judge you have checked does most of the reading.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["eval-golden-set"],
  tools: ["ollama", "python", "scikit-learn", "pandas", "git"],
  keywords: [
    "LLM-as-a-judge",
    "evaluation suites",
    "rigorously test generative outputs",
    "model-graded evals",
    "grading rubric",
    "position bias",
    "verbosity bias",
    "pairwise comparison",
    "Cohen's kappa",
    "MT-Bench",
    "LLM-as-judge",
  ],
  steps: [
    {
      id: "first-verdicts",
      text: `Have ${models.localJudge.name} (${models.localJudge.download}; ${models.localJudge.memory}), or a hosted free-tier model, grade 20 golden-set answers with a reason. Read each verdict next to your label.`,
    },
    {
      id: "rubric",
      text: "Write a rubric with one yes-or-no question for each criterion, two worked examples and a fixed JSON reply. Keep it in Git with a version number.",
    },
    {
      id: "held-out-kappa",
      text: "Improve the rubric on 40 labelled answers only and freeze it. Then report Cohen's kappa on the other 60 with a bootstrap interval.",
    },
    {
      id: "swap-order",
      text: "Judge 100 pairs of the MT-Bench human judgments twice, with the order swapped. Count how often the verdict flips, and how often it matches people.",
    },
    {
      id: "pad-length",
      text: "Pad 30 answers with polite filler that adds no fact, judge them again, and report how far the pass rate moves.",
    },
    {
      id: "judge-policy",
      text: "Write one page: what the judge may decide alone, what goes to a person, and which change (model, rubric, topic) requires a new calibration.",
    },
  ],
  doneWhen: {
    proof:
      "A report with its code, on your golden set and 100 free MT-Bench pairs, gives the judge's kappa with labels, flip rate and length effect.",
    checks: [
      "The kappa comes from answers that played no part in writing the rubric.",
      "Agreement of judge and labels stands next to the agreement of the two labellings.",
      "Every stored verdict names rubric version, model and temperature.",
    ],
    alone: "Use your own two labellings of the golden set as the two people, and the stored votes of MT-Bench as the others.",
  },
  recall: [
    {
      question: "How do you test a judge for position bias?",
      answer: "Judge each pair twice with the order of the answers swapped, and count how often the verdict changes.",
    },
    {
      question: "Why freeze the rubric before you measure agreement with people?",
      answer: "If you keep tuning on the same answers, the agreement describes those answers and not new ones.",
    },
  ],
  resources: [
    {
      title: "Hugging Face Cookbook: using LLM-as-a-judge for an automated evaluation",
      url: "https://huggingface.co/learn/cookbook/llm_judge",
      kind: "course",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "LLM Evaluation Guidebook: evaluating your evaluator",
      url: "https://github.com/huggingface/evaluation-guidebook/blob/main/contents/model-as-a-judge/evaluating-your-evaluator.md",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "MT-Bench human judgments (pairs of answers with votes by people)",
      url: "https://huggingface.co/datasets/lmsys/mt_bench_human_judgments",
      kind: "dataset",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
