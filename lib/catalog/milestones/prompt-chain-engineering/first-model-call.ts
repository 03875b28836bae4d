import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "first-model-call",
  title: "Call a language model and catch its first wrong answer",
  shortName: "First model call",
  outcome: "You can run a small language model on your own computer, give it a task and an instruction, and show one thing it gets wrong.",
  why: {
    "genai-engineer":
      "Everything in this role is built around one call to a model, and an evening is enough to see what it can and cannot do.",
  },
  hours: { low: 2, high: 4 },
  prerequisites: [],
  tools: ["ollama"],
  keywords: [
    "ChatGPT",
    "first prompt",
    "local model",
    "system prompt",
    "Modelfile",
    "Google AI Studio",
    "hallucination",
    "large language model",
    "LLM",
    "language models",
    "GenAI",
    "generative AI",
    "foundation models",
    "Gen AI",
    "generative artificial intelligence",
    "artificial intelligence",
  ],
  steps: [
    {
      id: "first-answer",
      text: `Install Ollama from ollama.com. In a terminal type ollama run --think=false ${models.smallChat.name} (${models.smallChat.download}; needs ${models.smallChat.memory}). With less, take ${models.tinyChat.name} (${models.tinyChat.download}). Type /set nothink, so that it answers at once, and ask it to explain your favourite game.`,
    },
    {
      id: "hosted-branch",
      text: "No room on the disk? Open Google AI Studio (aistudio.google.com) with a Google account and no card, and do the same steps there; for step 4, copy one answer into a file. Type nothing private: free requests may be read.",
    },
    {
      id: "same-again",
      text: "Start a new chat five times and ask for a name for a bakery. Count how many answers differ, and write down the count.",
    },
    {
      id: "save-answer",
      text: "Call the model without a chat: ollama run --think=false, the model's name and a question in quotation marks, then > answer.txt. Open the file.",
    },
    {
      id: "own-assistant",
      text: "Write a file Modelfile (no .txt at its end) with two lines, FROM and SYSTEM, for an assistant that answers only about cooking. Build it with ollama create cook -f Modelfile. Test it with three questions about cooking and three about other things.",
    },
    {
      id: "catch-it",
      text: "Ask ten questions about a place or subject that you know well. Look up each answer, and keep one that sounds sure and is wrong, with a link that shows it.",
    },
  ],
  doneWhen: {
    proof:
      "A folder holds your Modelfile (or the saved AI Studio prompt) and one saved answer. A note shows one wrong answer with its source.",
    checks: [
      "The note gives the count of different bakery names, and the six test questions with what the assistant did for each.",
      "The wrong answer is quoted word for word, and the linked page contradicts it.",
    ],
  },
  recall: [
    {
      question: "Why can the same question get a different answer each time?",
      answer: "The model picks each next token by chance among likely ones, unless you fix how it samples.",
    },
    {
      question: "What does a system prompt do, and what can it not guarantee?",
      answer: "It tells the model how to behave in every answer. It is only text that the model reads, so the model may still ignore it.",
    },
  ],
  resources: [
    {
      title: "Ollama: Quickstart",
      url: "https://docs.ollama.com/quickstart",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Ollama: Modelfile reference (FROM and SYSTEM)",
      url: "https://docs.ollama.com/modelfile",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Agents Course, unit 1: What are LLMs?",
      url: "https://huggingface.co/learn/agents-course/unit1/what-are-llms",
      kind: "course",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
