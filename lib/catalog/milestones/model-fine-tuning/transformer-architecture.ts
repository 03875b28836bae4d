import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "transformer-architecture",
  title: "Build a transformer block and explain BERT versus GPT",
  shortName: "Transformer block",
  outcome:
    "You can build the transformer block from matrix operations, prove it right against a library, and explain how BERT and GPT differ.",
  why: {
    "genai-engineer":
      "Context limits, memory cost and odd failures of language models make sense once you have seen attention from the inside.",
  },
  hours: { low: 6, high: 14 },
  prerequisites: ["nn-fundamentals", "transformers-inference"],
  tools: ["pytorch", "google-colab"],
  keywords: [
    "attention",
    "self-attention",
    "multi-head attention",
    "encoder",
    "decoder",
    "causal mask",
    "positional encoding",
    "language model from scratch",
    "attention mechanism",
  ],
  steps: [
    {
      id: "one-attention",
      text: "Compute attention for a sentence of three tokens with plain matrix operations, and match PyTorch's scaled_dot_product_attention.",
    },
    {
      id: "multi-head",
      text: "Write a multi-head class, copy in the weights of nn.MultiheadAttention, and get the same output to 1e-5.",
    },
    {
      id: "full-block",
      text: "Add residual connections, layer norm and the feed-forward part, and match nn.TransformerEncoderLayer in evaluation mode.",
    },
    {
      id: "causal-mask",
      text: "Add a causal mask (no token sees later ones), and show that changing the last token leaves all earlier outputs as they were.",
    },
    {
      id: "tiny-gpt",
      text: "Add position embeddings and train four of your blocks on the characters of Tiny Shakespeare (free; CPU or Colab). Compare validation loss with a baseline that only counts pairs of characters.",
    },
    {
      id: "explain",
      text: "Write one page on BERT (encoder) and GPT (decoder): mask, training task, typical use, and two changes that newer models make to the block.",
    },
  ],
  doneWhen: {
    proof:
      "Tests compare your attention, multi-head and block outputs with PyTorch's to 1e-5, and a script samples text from your small trained model.",
    checks: [
      "All comparison tests pass with three random seeds that you did not choose, such as today's date.",
      "Changing a later token changes no earlier output.",
      "Validation loss on Tiny Shakespeare is below that of the pair-counting baseline; both numbers are stated.",
    ],
  },
  recall: [
    {
      question: "What does the causal mask prevent, and which family of models needs it?",
      answer: "It stops a token from seeing later ones. GPT-style decoders need it, because they learn to predict the next token.",
    },
    {
      question: "Why does attention become expensive for long texts?",
      answer: "Every token is compared with every other, so the work grows with the square of the length.",
    },
  ],
  resources: [
    {
      title: "The Annotated Transformer: parts 1 and 2",
      url: "https://nlp.seas.harvard.edu/annotated-transformer/",
      kind: "article",
      minutes: 150,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Dive into Deep Learning: The Transformer architecture",
      url: "https://d2l.ai/chapter_attention-mechanisms-and-transformers/transformer.html",
      kind: "book",
      minutes: 90,
      licence: "CC BY-SA 4.0 (text)",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face LLM Course, chapter 1: Transformer architectures",
      url: "https://huggingface.co/learn/llm-course/chapter1/6",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
