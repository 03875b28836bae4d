import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "vllm-serving",
  title: "Serve an open language model with vLLM",
  shortName: "vLLM serving",
  outcome: "You can run an open language model behind an API of your own, and measure what a thousand tokens cost you in time and money.",
  why: {
    "ml-engineer": "Language models answer word by word and fill memory as they go, so the serving habits you know need new numbers.",
    "genai-engineer": "When data may not leave the company or a hosted model grows too expensive, you can run an open one yourself.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["docker-image", "rest-model-api"],
  tools: ["vllm", "docker", "fastapi", "hugging-face-hub"],
  keywords: [
    "LLM serving",
    "self-hosted LLM",
    "continuous batching",
    "KV cache",
    "tokens per second",
    "OpenAI-compatible API",
    "SGLang",
    "TGI",
  ],
  steps: [
    {
      id: "first-answer",
      text: `Serve ${models.smallFineTune.name} (${models.smallFineTune.download}) on a free Colab or Kaggle GPU (T4: add --dtype half), or with the Docker image vllm/vllm-openai-cpu on Linux or WSL 2. Ask it something.`,
    },
    {
      id: "client",
      text: "Call it with the openai Python package by changing only the base address and the key. Stream the answer and count its tokens.",
    },
    {
      id: "own-front",
      text: "Put a small API of your own in front of it. It checks the key, limits the length of question and answer, and gives up after 30 seconds.",
    },
    {
      id: "load",
      text: "Send 1, 8 and 32 requests at once. Make a table of the time to the first token, tokens a second for each caller, and tokens a second in total.",
    },
    {
      id: "explain",
      text: "Read the server's /metrics page during the load. Explain how the total changes with more callers, and what happens when the KV cache (memory of past tokens) is full.",
    },
    {
      id: "cost",
      text: "Change one setting such as --max-model-len and measure it. Then work out the price of a million tokens, and compare it with one hosted model.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on a free GPU, or a laptop with Docker, starts server and front and prints the load table; a page gives settings, cost and limits.",
    checks: [
      "A question that is too long and a wrong key are both refused by the front, with a clear message.",
      "The page explains the change in total tokens a second from 1 to 8 to 32 callers with numbers from /metrics.",
      "The cost comparison names the machine, its price an hour and the date of both prices.",
    ],
  },
  recall: [
    {
      question: "What does the KV cache hold, and what limits it?",
      answer: "Intermediate results for all past tokens of every open request. It is limited by the memory left after the model's weights.",
    },
    {
      question: "Why does continuous batching give more tokens a second in total than one request after another?",
      answer: "Each pass through the weights serves many requests at once, and a finished request makes room for a new one right away.",
    },
  ],
  resources: [
    {
      title: "vLLM: Quickstart (online serving)",
      url: "https://docs.vllm.ai/en/latest/getting_started/quickstart/",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "vLLM: Installation on CPU",
      url: "https://docs.vllm.ai/en/stable/getting_started/installation/cpu/",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
    {
      title: "vLLM blog: Easy, fast and cheap LLM serving with PagedAttention",
      url: "https://blog.vllm.ai/2023/06/20/vllm.html",
      kind: "article",
      minutes: 15,
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
