import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "transformers-inference",
  title: "Run pretrained models with Hugging Face Transformers",
  outcome:
    "You can find large pretrained models on the Hugging Face Hub, run them on your own machine, and explain each step from text to prediction.",
  why: {
    "genai-engineer":
      "Fine-tuning, multimodal work and local serving all start with loading somebody else's model and knowing what it expects.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["llm-prompt-design", "numpy-arrays"],
  tools: ["transformers", "hugging-face-hub", "pytorch", "python"],
  keywords: ["HuggingFace", "large pretrained models", "foundation models", "tokenizer", "pipeline", "inference", "model card", "batching"],
  steps: [
    {
      id: "three-pipelines",
      text: "Run three tasks with pipeline() on a CPU: sentiment, named entities, and a chat reply from an instruct model under one billion parameters.",
    },
    {
      id: "by-hand",
      text: "Repeat all three with a tokenizer and a model class, and get scores equal to four decimals and the same chat reply with sampling off.",
    },
    {
      id: "look-at-tokens",
      text: "Print the tokens of one sentence in three languages, and say which language costs most and why.",
    },
    {
      id: "batch",
      text: "Run 64 reviews of the free rotten_tomatoes set one by one and in batches of 16, with padding and attention mask; match the results and note the speed-up.",
    },
    {
      id: "read-cards",
      text: "Read the model card of each model, and note its licence, training data, known limits and download size.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook runs from top to bottom on a laptop or a free Colab CPU and shows three tasks, by pipeline and by tokenizer plus model.",
    checks: [
      "Both ways give scores equal to four decimals, and the same chat reply.",
      "For a text from the reviewer, the notebook prints its tokens and their number.",
      "Each model has its licence noted, and a sentence says whether a company may use it.",
    ],
  },
  resources: [
    {
      title: "Hugging Face LLM Course: chapter 1, Transformer models",
      url: "https://huggingface.co/learn/llm-course/chapter1/1",
      kind: "course",
      minutes: 100,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Hugging Face LLM Course: chapter 2, Using Transformers",
      url: "https://huggingface.co/learn/llm-course/chapter2/1",
      kind: "course",
      minutes: 120,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "Transformers: Quick tour",
      url: "https://huggingface.co/docs/transformers/quicktour",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
