import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "text-to-image",
  title: "Generate images from text under control",
  outcome: "You can generate images from text and predict how prompt, seed, guidance and negative prompt will change the result.",
  why: {
    "genai-engineer": "Anyone can type a prompt; you have to return the same image tomorrow and explain why it came out that way.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["transformers-inference"],
  tools: ["diffusers", "pytorch", "google-colab"],
  keywords: [
    "text-to-image generation",
    "image generation",
    "image models",
    "Stable Diffusion",
    "guidance scale",
    "negative prompt",
    "seed",
    "safety checker",
  ],
  steps: [
    {
      id: "same-twice",
      text: "Turn one sentence into an image with Diffusers and a Stable Diffusion model on a free Colab or Kaggle GPU, and get it again from the same seed.",
    },
    {
      id: "guidance-grid",
      text: "For one prompt, draw three seeds by four guidance values (1, 4, 7.5, 15: how hard the prompt pulls), and note where images follow it and where they break.",
    },
    {
      id: "negative-prompt",
      text: "Repeat one row of the grid with a negative prompt, and note what it removed and what it changed without being asked.",
    },
    {
      id: "steps-and-time",
      text: "Time 10, 25 and 50 denoising steps, and compare with a few-step model, which needs seconds but hardly reacts to guidance.",
    },
    {
      id: "follow-prompt",
      text: "Write 20 prompts with a number, a colour or a position in them, and count how many images get it right.",
    },
    {
      id: "safety-check",
      text: "Send 20 harmless prompts (a beach, a statue, a bandage) through a model with a safety checker, and count the images it blocks by mistake.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook for a free GPU rebuilds labelled grids for seed, guidance and negative prompt, and prints both counts of 20 prompts.",
    checks: [
      "With the printed seeds on the same kind of GPU, the grids look the same again.",
      "Under every image stand its prompt, seed, guidance and number of steps.",
      "For five prompts that the reviewer picks, the reviewer agrees with your count, and the model's licence is named.",
    ],
  },
  resources: [
    {
      title: "Diffusers: Text-to-image",
      url: "https://huggingface.co/docs/diffusers/using-diffusers/conditional_image_generation",
      kind: "docs",
      minutes: 45,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Diffusers: Reproducibility",
      url: "https://huggingface.co/docs/diffusers/using-diffusers/reusing_seeds",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Diffusion Models Course: unit 3, Stable Diffusion",
      url: "https://huggingface.co/learn/diffusion-course",
      kind: "course",
      minutes: 75,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
