import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-llm-lora",
  title: "Fine-tune a GPT-style model with LoRA on your own instructions",
  outcome:
    "You can build a clean instruction set, train a small adapter (LoRA) on an open language model, and show whether it beats good prompting.",
  why: {
    "genai-engineer": "When prompting stops short of a house style or format, an adapter closes the gap on one small GPU.",
  },
  hours: { low: 10, high: 21 },
  prerequisites: ["finetune-bert", "transformer-architecture"],
  tools: ["peft", "trl", "transformers", "hugging-face-hub", "google-colab"],
  keywords: [
    "fine-tuning",
    "align output with business needs",
    "instruction tuning",
    "supervised fine-tuning",
    "4-bit training",
    "data sheet",
    "synthetic data",
  ],
  steps: [
    {
      id: "first-adapter",
      text: "With TRL's SFTTrainer on a free Colab or Kaggle T4 GPU, train an adapter on 100 rows of trl-lib/Capybara, and chat with it. Set fp16: a T4 has no bfloat16.",
    },
    {
      id: "choose-gap",
      text: "Pick one narrow business task where the prompted model falls short, and write five yes-or-no checks for a good answer, three of them checkable by code.",
    },
    {
      id: "build-data",
      text: "Collect 300 instruction and answer pairs: write 60 yourself, let an open model whose licence allows it draft the rest, and read and mend every one.",
    },
    {
      id: "data-sheet",
      text: "Write a data sheet with sources, licences and removals, and search for exact and near duplicates between training pairs and 100 held-out prompts.",
    },
    {
      id: "train",
      text: "Train with 4-bit weights (QLoRA) on a model under two billion parameters, log training and validation loss, and stop before validation loss rises.",
    },
    {
      id: "compare",
      text: "Score the tuned model and the best-prompted base blind on the 100 held-out prompts, and resample them 1,000 times for a 95 percent interval of the gap.",
    },
  ],
  doneWhen: {
    proof:
      "A repository holds the data sheet, the training script, a link to the adapter on the free Hub, and blind scores for 100 held-out prompts.",
    checks: [
      "The verdict calls the tuned model better only if the 95 percent interval of the gap lies above zero.",
      "The duplicate search finds no held-out prompt in the training pairs.",
      "Ten training answers that the reviewer picks pass all five checks.",
    ],
  },
  resources: [
    {
      title: "Hugging Face LLM Course: chapter 11, Fine-tune large language models",
      url: "https://huggingface.co/learn/llm-course/chapter11/1",
      kind: "course",
      minutes: 240,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "TRL: SFT Trainer",
      url: "https://huggingface.co/docs/trl/sft_trainer",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "PEFT: Quicktour",
      url: "https://huggingface.co/docs/peft/quicktour",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
