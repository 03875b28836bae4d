import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "multimodal-app",
  title: "Integrate text, image and audio in one application",
  outcome:
    "You can build multimodal applications that take voice or images in, give text, images or speech back, and stay usable when one model fails.",
  why: {
    "genai-engineer":
      "Putting several models behind one page, each with its own speed and failures, is closer to the job than any single demo.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["text-to-image", "video-summarization"],
  tools: ["gradio", "transformers", "diffusers", "whisper", "hugging-face-hub"],
  keywords: [
    "multimodal applications",
    "text models",
    "image models",
    "audio models",
    "Hugging Face Spaces",
    "demo",
    "latency budget",
    "voice and vision app",
  ],
  steps: [
    {
      id: "echo-page",
      text: "Build a Gradio page that takes a microphone recording and shows its transcript, and let somebody else try it.",
    },
    {
      id: "one-use",
      text: "Choose one use, such as describing a product photo aloud, and draw the path of each input through your models with its file format.",
    },
    {
      id: "join",
      text: "Add image understanding, image generation and spoken output with small open models, each behind one function. A few-step image model needs about a minute on a CPU.",
    },
    {
      id: "budgets",
      text: "Set a time budget for each function, measure 20 runs, and show progress whenever a step takes over two seconds.",
    },
    {
      id: "failures",
      text: "Make each model fail in turn (silence, a blank image, a blocked prompt, a timeout), and give a plain message and a way on in text.",
    },
    {
      id: "publish",
      text: "Publish it on a free CPU Space, or as a Gradio share link from your laptop or Colab, with the model licences on the page.",
    },
  ],
  doneWhen: {
    proof: "A demo on a free Hugging Face Space or a Gradio share link takes voice and an image in and returns text, an image and speech.",
    checks: [
      "Somebody who has never seen it gets through the use with their own voice and photo, without help.",
      "With any one model switched off, the page says so and still gives an answer in text.",
      "Median and slowest time of 20 runs stand beside the budget of each function.",
    ],
  },
  resources: [
    {
      title: "Gradio: Quickstart",
      url: "https://www.gradio.app/guides/quickstart",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Hub: Spaces overview, with the free CPU",
      url: "https://huggingface.co/docs/hub/spaces-overview",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Generative AI for Beginners (Microsoft): lesson 9, image generation apps",
      url: "https://github.com/microsoft/generative-ai-for-beginners",
      kind: "course",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
