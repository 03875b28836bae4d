import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "local-llm",
  title: "Choose a local model by its quality, speed and memory",
  shortName: "Local models",
  outcome:
    "You can run an open model locally, predict the memory it needs, and choose its size and precision by measured quality and speed.",
  why: {
    "genai-engineer":
      "Some clients will not let their data leave the building, and you need to know what a model on their hardware can do.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["llm-prompt-design"],
  tools: ["ollama", "llama-cpp", "hugging-face-hub"],
  keywords: [
    "self-hosted",
    "open weights",
    "on-premise",
    "offline",
    "privacy",
    "quantized model",
    "tokens per second",
    "llama-server",
    "open-source models",
    "open-source LLM",
    "open-weight models",
    "small language models",
    "Llama",
    "Qwen",
    "DeepSeek",
    "SLM",
  ],
  steps: [
    {
      id: "go-offline",
      text: `Pull ${models.tinyChat.name} (${models.tinyChat.download}) in Ollama, switch the network off, and get an answer.`,
    },
    {
      id: "predict-memory",
      text: "Work out the memory for 4-bit and 8-bit weights: parameters times bits, divided by 8. Compare it with what ollama ps shows, and note what a longer context adds.",
    },
    {
      id: "compare-precision",
      text: "Run your 30 prompt cases on one model at two precisions. Record pass rate, tokens per second and peak memory.",
    },
    {
      id: "compare-size",
      text: `Add ${models.smallChat.name} (${models.smallChat.download}), or the largest size that fits your machine, to the table.`,
    },
    {
      id: "swap-server",
      text: "Take a GGUF file (model weights packed for llama.cpp) from the Hub and serve it with llama.cpp's own server. Move your script over by changing only the base address.",
    },
    {
      id: "choose",
      text: "Write one page: which model for which task, its licence terms, and when a hosted model would be the better choice.",
    },
  ],
  doneWhen: {
    proof:
      "A script and its table compare at least three local model variants by pass rate on 30 cases, tokens per second and peak memory.",
    checks: [
      "The script collects all answers with the network switched off; only the tests of generated code may need Colab.",
      "Predicted and measured memory differ by less than 30 percent, or the note explains why.",
      "Each model's licence is linked, and the note says whether a company may use it.",
    ],
  },
  recall: [
    {
      question: "About how much memory do the weights of a model with 4 billion parameters take at 4 bits?",
      answer: "About 2 GB: 4 billion times 4 bits, divided by 8. The context and some layers of higher precision come on top.",
    },
    {
      question: "Why can a model that fits into memory still fail with a long document?",
      answer: "The memory of past tokens (KV cache) grows with the context, so weights that fit leave too little room.",
    },
  ],
  resources: [
    {
      title: "llama.cpp README: Quick start",
      url: "https://github.com/ggml-org/llama.cpp",
      kind: "docs",
      minutes: 40,
      licence: "MIT",
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "llama.cpp: Quantize, the tables of sizes and speeds",
      url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Ollama: Context length",
      url: "https://docs.ollama.com/context-length",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
