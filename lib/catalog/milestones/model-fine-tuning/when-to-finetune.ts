import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "when-to-finetune",
  title: "Decide when not to fine-tune a model",
  shortName: "When to fine-tune",
  outcome: "You can say from numbers whether a task needs a better prompt, better retrieval or further training, and what each would cost.",
  why: {
    "genai-engineer": "Few jobs need a tuned model, and a clear no with numbers saves a team weeks of collecting data.",
  },
  hours: { low: 2, high: 5 },
  prerequisites: ["rag-grounding"],
  tools: ["ollama", "python"],
  keywords: [
    "fine-tune",
    "fine-tuning",
    "large pretrained models",
    "align output with business needs",
    "GPT",
    "BERT",
    "Stable Diffusion",
    "reinforcement learning",
    "GRPO",
    "reasoning models",
    "distillation",
    "break-even",
  ],
  steps: [
    {
      id: "sort-failures",
      text: "Take the failed answers of your RAG app, at most 20. Sort them: a fact was missing, the instruction was unclear, the form was wrong, or the model cannot do it.",
    },
    {
      id: "cheap-first",
      text: `For the largest group, try three cheaper ways on the same cases: a better prompt with examples, better retrieval, and a larger model than ${models.smallChat.name}, local or hosted. Count passes for each.`,
    },
    {
      id: "three-families",
      text: "Take three families: BERT sorts text, GPT writes it, Stable Diffusion draws. For each, describe one task where training pays and one where it does not. Name the data that each would need.",
    },
    {
      id: "break-even",
      text: "Work out the cost of a tuned model: hours for data, training, tests and every retraining. After how many calls would it be cheaper than a long prompt or a larger hosted model?",
    },
    {
      id: "rewards",
      text: "Read how models learn to reason from rewards (GRPO). Write one task whose reward could be computed in code, and one where it could not.",
    },
  ],
  doneWhen: {
    proof:
      "A two-page decision says whether to fine-tune, and what would change that. It rests on the sorted failures, the passes of three cheaper ways and the break-even sum.",
    checks: [
      "All ways were run on the same cases, and the counts can be repeated.",
      "A missing fact is not given as a reason to fine-tune.",
      "The sum names the date and source of every price, and the number of calls at which the decision turns.",
    ],
  },
  recall: [
    {
      question: "Your app lacks facts about this year's products. Fine-tune or retrieve, and why?",
      answer: "Retrieve. Facts change, and training stores them unreliably and without a source. Training changes behaviour and form.",
    },
    {
      question: "Which two reasons to fine-tune a small model are good ones?",
      answer:
        "A form or style that prompts do not reach. And a high volume, where a small tuned model is cheaper or faster than a large one.",
    },
  ],
  resources: [
    {
      title: "Hugging Face LLM Course, chapter 11: Supervised fine-tuning, the part When to use SFT",
      url: "https://huggingface.co/learn/llm-course/chapter11/3",
      kind: "course",
      minutes: 10,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "TRL: GRPO Trainer, the part Looking deeper into the GRPO method",
      url: "https://huggingface.co/docs/trl/grpo_trainer",
      kind: "docs",
      minutes: 25,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Cookbook: Post-training an LLM for reasoning with GRPO in TRL",
      url: "https://huggingface.co/learn/cookbook/fine_tuning_llm_grpo_trl",
      kind: "course",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
