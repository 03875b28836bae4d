import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "golden-set-rules",
  title: "Write 30 test cases that rules in code can score",
  shortName: "Small golden set",
  outcome: "You can turn a vague idea of a good answer into 30 cases with rules, and score any version of your app with one command.",
  why: {
    "genai-engineer": "Without fixed cases you judge each change by the last demo, and you cannot tell whether an improvement was one.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["rag-pipeline"],
  tools: ["python", "ollama"],
  keywords: [
    "evaluation suites",
    "rigorously test generative outputs",
    "evals",
    "golden set",
    "ground truth",
    "test cases",
    "error analysis",
    "regression test",
    "golden dataset",
    "AI evaluation",
    "LLM evaluation",
  ],
  steps: [
    {
      id: "five-by-hand",
      text: `Take five questions of your RAG app and write down the facts that a right answer must hold. Run them on ${models.smallChat.name}, and mark each answer pass or fail.`,
    },
    {
      id: "thirty-cases",
      text: "Choose 20 of your 40 questions and write ten that the documents cannot answer. Store each case as one line: question, facts that must be there, words that must not, right article, or refusal.",
    },
    {
      id: "rules",
      text: "Write the rules in code: facts present (with other spellings), cited article right, refusal where due. Show one answer that passes a rule wrongly, and repair the rule.",
    },
    {
      id: "one-command",
      text: "Make one command run all cases and add model, prompt version, answer and result of each to a CSV file. Run it twice, and count the cases that change by themselves.",
    },
    {
      id: "first-fix",
      text: "Read all failed answers, sort them by cause, fix one cause and run again. Report passes before and after next to the number that changes by itself.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds the 30 cases, the rules and two stored runs. One command runs all cases again and prints passes for each kind of case.",
    checks: [
      "For five answers picked at random, the rule's verdict is the one that a person would give, or the rule's limit is written down.",
      "Answerable and unanswerable cases have separate counts.",
      "If fewer cases improve than change by themselves between two equal runs, the text does not call it an improvement.",
    ],
  },
  recall: [
    {
      question: "Why should a golden set hold cases that must be refused?",
      answer: "Otherwise a system that always answers something scores best, and made-up answers stay invisible.",
    },
    {
      question: 'A rule looks for the words "24 months", and the answer says "two years". What should you do?',
      answer: "Accept both spellings in the rule, because the fact is right. Read failed answers before you trust a rule.",
    },
  ],
  resources: [
    {
      title: "LLM Zoomcamp 4.2: Ground truth data (to read; its own setup asks for a paid key)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/04-evaluation/lessons/02-ground-truth.md",
      kind: "course",
      minutes: 20,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "LLM Evaluation Guidebook: tips and tricks for designing your automatic evaluation",
      url: "https://github.com/huggingface/evaluation-guidebook/blob/main/contents/automated-benchmarks/designing-your-automatic-evaluation.md",
      kind: "book",
      minutes: 15,
      licence: "CC BY-NC-SA 4.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
