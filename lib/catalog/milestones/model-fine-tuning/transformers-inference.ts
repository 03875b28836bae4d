import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "transformers-inference",
  title: "Run pretrained models with Hugging Face Transformers",
  shortName: "Hugging Face",
  outcome:
    "You can find large pretrained models on the Hugging Face Hub, run them on your own machine, and explain each step from text to prediction.",
  why: {
    "genai-engineer":
      "Fine-tuning, multimodal work and local serving all start with loading somebody else's model and knowing what it expects.",
    "ml-engineer":
      "Most of the models that you will profile, shrink and serve come from the Hub, and first you have to load one and feed it right.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["numpy-arrays"],
  tools: ["transformers", "hugging-face-hub", "pytorch", "python"],
  keywords: [
    "HuggingFace",
    "large pretrained models",
    "foundation models",
    "tokenizer",
    "pipeline",
    "inference",
    "model card",
    "batching",
    "sentiment analysis",
    "named entity recognition",
    "NER",
    "NLP",
  ],
  steps: [
    {
      id: "three-pipelines",
      text: `Run three tasks with pipeline() on a CPU: sentiment (${models.sentiment.name}), named entities (${models.entities.name}), and a chat reply (${models.smallFineTune.name}, ${models.smallFineTune.download}).`,
    },
    {
      id: "by-hand",
      text: "Repeat all three with a tokenizer and a model class. Get scores equal to four decimals, and the same chat reply with sampling off.",
    },
    {
      id: "look-at-tokens",
      text: "Print the tokens of one sentence in three languages. Say which language needs the most tokens and why.",
    },
    {
      id: "batch",
      text: "Run 64 reviews of cornell-movie-review-data/rotten_tomatoes one by one and in batches of 16, with padding and attention mask. Match the results and note the speed-up.",
    },
    {
      id: "read-cards",
      text: "Read the model card of each model, and note its licence, training data, known limits and download size.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook runs from top to bottom on a laptop or a free Colab CPU. It shows three tasks, by pipeline and by tokenizer plus model.",
    checks: [
      "Both ways give scores equal to four decimals, and the same chat reply.",
      "For a new text, the notebook prints its tokens and their number.",
      "Each model has its licence noted, and a sentence says whether a company may use it.",
    ],
  },
  recall: [
    {
      question: "What does the attention mask do in a batch of texts of different lengths?",
      answer: "It marks which positions are real tokens and which are padding, so that padding does not change the result.",
    },
    {
      question: "Why may the same sentence cost more tokens in one language than in another?",
      answer: "The tokenizer learned its pieces from training text. Languages that were rarer there are cut into more pieces.",
    },
  ],
  resources: [
    {
      title: "Hugging Face LLM Course, chapter 2: Behind the pipeline",
      url: "https://huggingface.co/learn/llm-course/chapter2/2",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face LLM Course, chapter 2: Handling multiple sequences",
      url: "https://huggingface.co/learn/llm-course/chapter2/5",
      kind: "course",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Transformers: Quick tour",
      url: "https://huggingface.co/docs/transformers/quicktour",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
