import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "finetune-stable-diffusion",
  title: "Fine-tune Stable Diffusion with LoRA on your own images",
  outcome: "You can teach an image model a new object from a few photos that you have the right to use, and show how well it learned it.",
  why: {
    "genai-engineer":
      "Product and brand images need a look that no prompt can describe, and the method carries over to newer image models.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["finetune-bert"],
  tools: ["diffusers", "peft", "hugging-face-hub", "google-colab"],
  keywords: ["fine-tuning", "image model", "DreamBooth", "LoRA adapter", "diffusion model", "trigger word", "custom style"],
  steps: [
    {
      id: "first-image",
      text: "On a free Colab or Kaggle GPU, make three images with Diffusers and a Stable Diffusion checkpoint that fits 16 GB, with fixed seeds.",
    },
    {
      id: "own-images",
      text: "Photograph one object of yours from 8 to 15 sides, crop to 512 pixels, and write down who owns the photos and what you allow.",
    },
    {
      id: "train",
      text: "Run Diffusers' script train_dreambooth_lora.py for about 500 steps at rank 8 (a small adapter) with a rare trigger word, and save three checkpoints on the way.",
    },
    {
      id: "pick-checkpoint",
      text: "Draw the same prompts with each checkpoint, and choose the last one before the images become copies of your photos.",
    },
    {
      id: "grid",
      text: "Build a grid of eight unseen prompts, base model beside tuned model with the same seeds, and let two people count where they see your object.",
    },
    {
      id: "card",
      text: "Publish the adapter on the Hub with a card: base model licence, rights to the photos, trigger word, known failures.",
    },
  ],
  doneWhen: {
    proof: "A grid of eight unseen prompts compares base and tuned model at equal seeds, next to the adapter and its card on the free Hub.",
    checks: [
      "Two people who did not train it recognise the object in at least six of the eight tuned images.",
      "Without the trigger word, three ordinary prompts still give images like the base model's.",
      "The card states the right to every training image and the licence of the base model.",
    ],
  },
  resources: [
    {
      title: "Diffusers: DreamBooth training, with the 16 GB and LoRA parts",
      url: "https://huggingface.co/docs/diffusers/training/dreambooth",
      kind: "docs",
      minutes: 60,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Diffusers: LoRA training",
      url: "https://huggingface.co/docs/diffusers/training/lora",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Diffusion Models Course: unit 2, fine-tuning and guidance",
      url: "https://huggingface.co/learn/diffusion-course",
      kind: "course",
      minutes: 100,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
