import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "multimodal-app",
  title: "Integrate text, image and audio in one application",
  shortName: "Multimodal app",
  outcome:
    "You can build multimodal applications that take voice or images in, give text, images or speech back, and stay usable when one model fails.",
  why: {
    "genai-engineer":
      "Putting several models behind one page, each with its own speed and failures, is closer to the job than any single demo.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["text-to-image", "vision-language", "speech-synthesis"],
  helpful: ["text-to-image"],
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
    "multimodal",
    "multimodal AI",
    "multimodal models",
  ],
  steps: [
    {
      id: "echo-page",
      text: `Build a Gradio page that takes a microphone recording and shows its transcript from ${models.speechToText.name}. Try it with a voice that is not yours, or with a LibriSpeech clip.`,
    },
    {
      id: "one-use",
      text: "Choose one use, such as describing a product photo aloud. Draw the path of each input through your models with its file format.",
    },
    {
      id: "join",
      text: `Add image understanding (${models.smallVision.name}) and spoken output (${models.textToSpeech.name}), each behind one function. An image model is optional; with 4 steps it needs about a minute on a CPU.`,
    },
    {
      id: "budgets",
      text: "Set a time budget for each function and measure 20 runs. Show progress whenever a step takes over two seconds.",
    },
    {
      id: "failures",
      text: "Make each model fail in turn: silence, a blank image, a blocked prompt, a timeout. Give a plain message and a way on in text.",
    },
    {
      id: "publish",
      text: "Publish it on a free CPU Space, or as a Gradio share link from your laptop or Colab, with the model licences on the page.",
    },
  ],
  doneWhen: {
    proof: "A demo on a free Hugging Face Space or a Gradio share link takes voice and an image in, and returns text and speech.",
    checks: [
      "Somebody who has never seen it gets through the use with their own voice and photo, or the notes say where they stopped.",
      "With any one model switched off, the page says so and still gives an answer in text.",
      "Median and slowest time of 20 runs stand next to the budget of each function.",
    ],
    alone: "Wait two days, open the page on another device, and go through it with a photo and a recording that you have not used before.",
  },
  recall: [
    {
      question: "Why put each model behind one function with its own time budget?",
      answer: "You can then replace, measure and switch off each one, and one slow or failing model does not stop the whole page.",
    },
    {
      question: "A voice assistant answers a wrong question well. Which part do you check first?",
      answer: "The transcript. An error at the start passes through every later model.",
    },
  ],
  resources: [
    {
      title: "Gradio: Quickstart",
      url: "https://www.gradio.app/guides/quickstart",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Gradio: Real-time speech recognition",
      url: "https://www.gradio.app/guides/real-time-speech-recognition",
      kind: "docs",
      minutes: 25,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face LLM Course, chapter 9: Sharing demos with others",
      url: "https://huggingface.co/learn/llm-course/chapter9/4",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
