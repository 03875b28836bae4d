import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "preference-alignment",
  title: "Align a model's answers with business preferences",
  shortName: "Alignment",
  outcome:
    "You can collect preference pairs by a clear guideline, train on them with direct preference optimization (DPO), and show what improved and what got worse.",
  why: {
    "genai-engineer":
      "Tone, caution and length are choices that a business must make, and pairs of answers are how you teach them to a model.",
  },
  hours: { low: 10, high: 20 },
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
    "DPO",
    "post-training",
  ],
  steps: [
    {
      id: "feel-pairs",
      text: "Read 20 answer pairs of the free set trl-lib/ultrafeedback_binarized and choose the better one yourself. Count how often you agree with its label.",
    },
    {
      id: "guideline",
      text: "Write a one-page guideline for your own task: three ranked rules, an example of each, and what to do when two rules disagree.",
    },
    {
      id: "collect",
      text: "Sample two answers to each of 150 prompts from your fine-tuned model, and choose by the guideline in shuffled order. A second person judges 30 of the pairs.",
    },
    {
      id: "train-dpo",
      text: "Train an adapter with TRL's DPOTrainer on a free Colab or Kaggle T4 GPU. Watch how far chosen answers pull ahead (reward margin) and how long answers grow.",
    },
    {
      id: "win-rate",
      text: "Compare old and new answers to 80 fresh prompts without knowing which is which. Count ties as half, and report the win rate with a 95 percent interval.",
    },
    {
      id: "regression",
      text: "Run the five checks from your fine-tune and 30 general questions again, and list what got worse.",
    },
  ],
  doneWhen: {
    proof:
      "A report made on free GPUs shows the guideline and the agreement of two judgings. It gives the win rate on 80 fresh prompts with its interval, and what got worse.",
    checks: [
      "The agreement on the 30 shared pairs is stated, and a rule of the guideline was changed where the two disagree.",
      "The report calls the new model better only where the 95 percent interval lies above one half.",
      "Every check that fell is listed, and mean answer length is stated before and after.",
    ],
    alone: "Judge the same 30 pairs again after two days in a new random order, and report how often you agree with yourself.",
  },
  recall: [
    {
      question: "Why watch the length of answers during preference training?",
      answer: "Judges often prefer longer answers, so the model may learn length in place of quality.",
    },
    {
      question: "What do you need for DPO that supervised fine-tuning does not need?",
      answer: "Pairs of answers to the same prompt, with the better one marked.",
    },
  ],
  resources: [
    {
      title: "TRL: DPO Trainer",
      url: "https://huggingface.co/docs/trl/dpo_trainer",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "smol course (Hugging Face), unit 2: Introduction to preference alignment",
      url: "https://huggingface.co/learn/smol-course/unit2/1",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "smol course (Hugging Face), unit 2: Direct preference optimization",
      url: "https://huggingface.co/learn/smol-course/unit2/2",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
