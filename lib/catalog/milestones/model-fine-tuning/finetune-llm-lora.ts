import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-llm-lora",
  title: "Fine-tune a GPT-style model with LoRA on your own instructions",
  shortName: "Fine-tune an LLM",
  outcome:
    "You can build a clean instruction set, train a small adapter (LoRA) on an open language model, and show whether it beats good prompting.",
  why: {
    "genai-engineer": "When prompting stops short of a house style or format, an adapter closes the gap on one small GPU.",
  },
  hours: { low: 14, high: 28 },
  prerequisites: ["when-to-finetune", "finetune-bert", "stat-inference"],
  tools: ["peft", "trl", "transformers", "hugging-face-hub", "google-colab"],
  keywords: [
    "fine-tune",
    "fine-tuning",
    "GPT",
    "align output with business needs",
    "instruction tuning",
    "supervised fine-tuning",
    "QLoRA",
    "4-bit training",
    "data sheet",
    "synthetic data",
  ],
  steps: [
    {
      id: "first-adapter",
      text: `With TRL's SFTTrainer on a free Colab or Kaggle T4, train an adapter for ${models.smallFineTune.name} on 100 rows of trl-lib/Capybara, and chat with it. Set fp16: a T4 has no bfloat16.`,
    },
    {
      id: "choose-gap",
      text: "Pick one narrow business task where the prompted model falls short. Write five yes-or-no checks for a good answer, three of them checkable by code.",
    },
    {
      id: "build-data",
      text: "Collect 200 pairs of instruction and answer. Write 40 yourself, have an open model whose licence allows it draft the rest, and read and correct every one.",
    },
    {
      id: "data-sheet",
      text: "Write a data sheet with sources, licences and removals. Search for exact and near duplicates between training pairs and 60 prompts kept aside.",
    },
    {
      id: "train",
      text: "Train with 4-bit weights (QLoRA) on a model under two billion parameters. Log training and validation loss, and stop when validation loss rises.",
    },
    {
      id: "compare",
      text: "Score the tuned model and the best-prompted base on the 60 prompts, in an order that a script shuffles and hides. Resample them 1,000 times for a 95 percent interval of the gap.",
    },
  ],
  doneWhen: {
    proof: "A repository holds the data sheet, the training script, a link to the adapter on the free Hub, and the scores for 60 prompts.",
    checks: [
      "The verdict calls the tuned model better only if the 95 percent interval of the gap lies above zero.",
      "The duplicate search finds none of the 60 prompts in the training pairs.",
      "Ten training answers picked at random pass all five checks, or the data sheet states how many fail.",
    ],
  },
  recall: [
    {
      question: "What does LoRA train, and why does this fit on a small GPU?",
      answer: "Small extra matrices next to the frozen weights. Only these need gradients and optimizer memory.",
    },
    {
      question: "Validation loss rises while training loss still falls. What is happening?",
      answer: "The model begins to memorise the training pairs. Take the adapter from before the rise, or get more varied data.",
    },
  ],
  resources: [
    {
      title: "smol course (Hugging Face), unit 1: LoRA and PEFT",
      url: "https://huggingface.co/learn/smol-course/unit1/3a",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "TRL: SFT Trainer",
      url: "https://huggingface.co/docs/trl/sft_trainer",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "PEFT: Quicktour",
      url: "https://huggingface.co/docs/peft/quicktour",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
