import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "preference-alignment",
  title: "Align a model's answers with business preferences",
  outcome:
    "You can collect preference pairs by a clear guideline, train on them with direct preference optimization (DPO), and show what improved and what got worse.",
  why: {
    "genai-engineer":
      "Tone, caution and length are choices that a business must make, and pairs of answers are how you teach them to a model.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["finetune-llm-lora"],
  tools: ["trl", "peft", "google-colab"],
  keywords: [
    "align output with business needs",
    "alignment",
    "preference pairs",
    "preference data",
    "RLHF",
    "win rate",
    "annotation guideline",
  ],
  steps: [
    {
      id: "feel-pairs",
      text: "Read 20 answer pairs of the free set trl-lib/ultrafeedback_binarized, choose the better one yourself, and count how often you agree with its label.",
    },
    {
      id: "guideline",
      text: "Write a one-page guideline for your own task: three ranked rules, an example of each, and what to do when two rules disagree.",
    },
    {
      id: "collect",
      text: "Sample two answers to each of 200 prompts from your fine-tuned model, choose by the guideline in shuffled order, and let a second person judge 30 of the pairs.",
    },
    {
      id: "train-dpo",
      text: "Train an adapter with TRL's DPOTrainer on a free Colab or Kaggle T4 GPU, and watch how far chosen answers pull ahead (reward margin) and how long answers grow.",
    },
    {
      id: "win-rate",
      text: "Compare old and new answers blind on 100 fresh prompts, count ties as half, and report the win rate with a 95 percent interval.",
    },
    {
      id: "regression",
      text: "Run the five checks from your fine-tune and 30 general questions again, and list what got worse.",
    },
  ],
  doneWhen: {
    proof:
      "A report made on free GPUs shows the guideline, how often two judges agree, the win rate on 100 fresh prompts with its interval, and what got worse.",
    checks: [
      "The two judges agree on at least 24 of 30 pairs.",
      "The report calls the new model better only where the 95 percent interval lies above one half.",
      "No check falls by more than five points, and mean answer length is stated before and after.",
    ],
  },
  resources: [
    {
      title: "TRL: DPO Trainer",
      url: "https://huggingface.co/docs/trl/dpo_trainer",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "smol course (Hugging Face): the unit on preference alignment",
      url: "https://huggingface.co/learn/smol-course",
      kind: "course",
      minutes: 120,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
