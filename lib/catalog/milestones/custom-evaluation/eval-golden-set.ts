import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "eval-golden-set",
  title: "Build a golden set and score every change against it",
  outcome: "You can turn a vague idea of a good answer into labelled test cases and one command that scores any version.",
  why: {
    "genai-engineer": "Prompts and models change every week, and without a fixed test set each change is judged by the last demo.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["rag-pipeline", "stat-inference"],
  tools: ["python", "ollama", "pandas", "scikit-learn", "sqlite"],
  keywords: [
    "evaluation suites",
    "rigorously test generative outputs",
    "evals",
    "golden dataset",
    "ground truth",
    "evaluation harness",
    "Cohen's kappa",
    "inter-annotator agreement",
    "regression test",
    "error analysis",
  ],
  steps: [
    {
      id: "first-ten",
      text: "Take ten questions of your RAG app and write down the facts that a right answer must hold. Run them on a local model in Ollama and mark each answer pass or fail.",
    },
    {
      id: "risk-groups",
      text: "Grow your RAG questions to 100 cases in four groups: common, rare, unanswerable, costly if wrong. A model may draft cases; read and correct every one yourself.",
    },
    {
      id: "one-command",
      text: "Make one command run all cases, score them by rules (facts present, right document cited, refusal where due) and store model, prompt version and result in SQLite.",
    },
    {
      id: "two-labellers",
      text: "Write a one-page labelling guide, label all 100 answers pass or fail, and let a second person label 50 blind. Alone? Label those 50 again after two days and say so.",
    },
    {
      id: "agreement",
      text: "Compute Cohen's kappa (agreement beyond chance) with scikit-learn for the two labellers and for rules against people, and mend the guide where they differ.",
    },
    {
      id: "compare-two",
      text: "Run two prompt versions on the set and report the pass rate of each risk group with a 95 percent bootstrap interval.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds 100 labelled cases on a free corpus such as the EU AI Act, the guide, and a local model's run that one command repeats.",
    checks: [
      "The kappa of the 50 double labels is stated, and three disagreements are explained.",
      "Every risk group has its own pass rate with an interval, not only a total.",
      "A run on the reviewer's machine gives the stored scores, or stays within the stated spread of three runs.",
    ],
  },
  resources: [
    {
      title: "LLM Zoomcamp module 4: evaluation, lessons 1 to 5",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/04-evaluation",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "LLM Evaluation Guidebook: using human annotators",
      url: "https://github.com/huggingface/evaluation-guidebook/blob/main/contents/human-evaluation/using-human-annotators.md",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
