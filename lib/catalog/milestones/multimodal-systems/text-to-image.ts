import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "text-to-image",
  title: "Generate images from text under control",
  shortName: "Text to image",
  outcome: "You can generate images from text and predict how prompt, seed, guidance and negative prompt will change the result.",
  why: {
    "genai-engineer": "Anyone can type a prompt; you have to return the same image tomorrow and explain why it came out that way.",
  },
  hours: { low: 3, high: 7 },
  prerequisites: ["transformers-inference"],
  tools: ["diffusers", "pytorch", "google-colab"],
  keywords: [
    "text-to-image generation",
    "image generation",
    "generate images",
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
      text: `Turn one sentence into an image with Diffusers and ${models.textToImage.name} (${models.textToImage.download}) on a free Colab or Kaggle GPU. Get it again from the same seed.`,
    },
    {
      id: "guidance-grid",
      text: "For one prompt, draw three seeds by four guidance values (1, 4, 7.5, 15: how hard the prompt pulls). Note where images follow it and where they break.",
    },
    {
      id: "negative-prompt",
      text: "Repeat one row of the grid with a negative prompt. Note what it removed and what it changed without being asked.",
    },
    {
      id: "steps-and-time",
      text: `Time 10, 25 and 50 denoising steps. Then load the adapter ${models.fewStepImage.name} with the LCM scheduler and time 4 steps; it hardly reacts to guidance.`,
    },
    {
      id: "follow-prompt",
      text: "Write 12 prompts with a number, a colour or a position in them, and count how many images get it right.",
    },
    {
      id: "safety-check",
      text: "Send 12 harmless prompts (a beach, a statue, a bandage) through the model with its safety checker on. Count the images it blocks by mistake.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook for a free GPU rebuilds labelled grids for seed, guidance and negative prompt, and prints both counts of 12 prompts.",
    checks: [
      "With the printed seeds on the same kind of GPU, the grids look the same again.",
      "Under every image stand its prompt, seed, guidance and number of steps.",
      "All counted images are shown with the verdict, so that anybody can disagree, and the model's licence is named.",
    ],
  },
  recall: [
    {
      question: "What must you store to get the same generated image again?",
      answer:
        "Model and version, prompt, negative prompt, seed, guidance, number of steps, scheduler and size; and the same kind of hardware.",
    },
    {
      question: "What happens when the guidance scale is very high?",
      answer: "The image follows the prompt harder, but colours and shapes become harsh or broken, and images vary less.",
    },
  ],
  resources: [
    {
      title: "Diffusers: Text-to-image",
      url: "https://huggingface.co/docs/diffusers/using-diffusers/conditional_image_generation",
      kind: "docs",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Diffusers: Reproducibility",
      url: "https://huggingface.co/docs/diffusers/using-diffusers/reusing_seeds",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face blog: Stable Diffusion with Diffusers (how it works; load the checkpoint named here)",
      url: "https://huggingface.co/blog/stable_diffusion",
      kind: "article",
      minutes: 30,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
