import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-stable-diffusion",
  title: "Fine-tune Stable Diffusion with LoRA on your own images",
  shortName: "Stable Diffusion",
  outcome: "You can teach an image model a new object from a few photos of your own, and show how well it learned it.",
  why: {
    "genai-engineer":
      "Product and brand images need a look that no prompt can describe, and the method carries over to newer image models.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["when-to-finetune", "text-to-image"],
  tools: ["diffusers", "peft", "hugging-face-hub", "google-colab"],
  keywords: ["fine-tuning", "image model", "DreamBooth", "LoRA adapter", "diffusion model", "trigger word", "custom style"],
  steps: [
    {
      id: "first-image",
      text: `On a free Colab or Kaggle GPU, make three images with Diffusers and ${models.textToImage.name}, with fixed seeds.`,
    },
    {
      id: "own-images",
      text: "Photograph one object of yours from 8 to 15 sides and crop to 512 pixels. Write down who owns the photos and what you allow.",
    },
    {
      id: "train",
      text: "Run Diffusers' script train_dreambooth_lora.py for about 500 steps at rank 8 (a small adapter) with a rare trigger word. Save three checkpoints on the way.",
    },
    {
      id: "pick-checkpoint",
      text: "Draw the same prompts with each checkpoint, and choose the last one before the images become copies of your photos.",
    },
    {
      id: "grid",
      text: "Build a grid of eight unseen prompts, base and tuned model with the same seeds. Two people count in which images they see your object.",
    },
    {
      id: "card",
      text: "Publish the adapter on the Hub with a card: base model licence, rights to the photos, trigger word, known failures.",
    },
  ],
  doneWhen: {
    proof: "A grid of eight unseen prompts compares base and tuned model at equal seeds, next to the adapter and its card on the free Hub.",
    checks: [
      "The counts of two viewers are stated for base and tuned images, and the card claims no more than they show.",
      "Three ordinary prompts without the trigger word are compared with the base model's images, and any change is described.",
      "The card states the right to every training image and the licence of the base model.",
    ],
    alone: "Shuffle all 16 images, wait a day, and mark those that show your object without seeing which model drew them.",
  },
  recall: [
    {
      question: "Why use a rare word as the trigger for a new object?",
      answer: "A common word already has a meaning in the model, which would mix with your object or be damaged by training.",
    },
    {
      question: "How do you see that an image model was trained for too long on few photos?",
      answer: "Its images become copies of the photos, with the same background and pose whatever the prompt says.",
    },
  ],
  resources: [
    {
      title: "Diffusers: DreamBooth training, with the 16 GB and LoRA parts",
      url: "https://huggingface.co/docs/diffusers/training/dreambooth",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Diffusers: LoRA training",
      url: "https://huggingface.co/docs/diffusers/training/lora",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Diffusers example: the DreamBooth README, section on LoRA",
      url: "https://github.com/huggingface/diffusers/blob/main/examples/dreambooth/README.md",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
