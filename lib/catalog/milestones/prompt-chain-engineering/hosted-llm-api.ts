import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "hosted-llm-api",
  title: "Use one hosted model API within its free tier",
  shortName: "Hosted LLM API",
  outcome: "You can call a hosted model with a safe key, stay within its limits, avoid paying twice, and carry on when it fails.",
  why: {
    "genai-engineer": "Most companies rent their models, so limits, prices and outages of a provider are part of your daily work.",
  },
  hours: { low: 4, high: 8 },
  prerequisites: ["llm-prompt-design"],
  tools: ["python", "requests", "ollama"],
  keywords: [
    "Gemini API",
    "Amazon Bedrock",
    "Google Vertex AI",
    "Azure OpenAI",
    "prompt caching",
    "batch prices",
    "rate limit",
    "fallback model",
    "LLM cost",
    "API key",
    "LLM API",
    "OpenAI",
    "OpenAI API",
    "Anthropic",
    "GPT-4",
    "Gemini",
    "Mistral",
    "Bedrock",
    "Vertex AI",
    "Azure AI Foundry",
    "Microsoft Foundry",
    "frontier models",
    "Cohere",
  ],
  steps: [
    {
      id: "first-hosted-call",
      text: `Create a free key for ${models.hostedFreeTier.provider}; it needs ${models.hostedFreeTier.needs}. Keep it in an environment variable, and call a ${models.hostedFreeTier.name} model once. Send public data only.`,
    },
    {
      id: "no-account",
      text: "No account, or not offered in your country? Let Ollama play the provider. Write a stub with Python's http.server that passes calls on to it, and answers 429 after ten calls a minute.",
    },
    {
      id: "limits-retries",
      text: "Read your limits on the provider's page. Add a timeout, and wait longer after each 429 or 5xx, with a random part. Send 30 calls quickly and log every wait.",
    },
    {
      id: "own-cache",
      text: "Store each answer in a JSON file named by a hash (a short fingerprint, by hashlib) of model, prompt and settings. Run your 30 prompt cases twice, and show that the second run sends no call.",
    },
    {
      id: "price-sheet",
      text: "From the token counts, work out the price of 10,000 such calls: at the normal, the batch and the cached-prompt price. Add one offer from Amazon Bedrock, Google Vertex AI or Azure, and date all prices.",
    },
    {
      id: "fallback",
      text: `Fall back to ${models.smallChat.name} in Ollama when the provider fails twice. Put in a wrong key, run the 30 cases, and mark in each saved answer which model wrote it.`,
    },
  ],
  doneWhen: {
    proof:
      "A repository runs the 30 cases with either model. It holds the client, the cache, the log of 30 quick calls and a dated price sheet.",
    checks: [
      "A search of the whole Git history for the key finds nothing.",
      "A second run of the same cases makes no call, and changing one word of a prompt makes exactly one.",
      "With a wrong key the run still ends, and every answer names the model that wrote it.",
    ],
  },
  recall: [
    {
      question: "Why should retries wait longer each time, and by a partly random time?",
      answer: "Longer waits give the service room to recover. The random part keeps many clients from all coming back at the same moment.",
    },
    {
      question: "A provider's prompt cache and your own answer cache save different things. Which?",
      answer:
        "Yours saves the whole call when the request is identical. The provider's makes a repeated beginning of a prompt cheaper; the answer is still generated.",
    },
  ],
  resources: [
    {
      title: "Gemini API: Rate limits",
      url: "https://ai.google.dev/gemini-api/docs/rate-limits",
      kind: "docs",
      minutes: 10,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Gemini API: OpenAI compatibility (the same client for several providers)",
      url: "https://ai.google.dev/gemini-api/docs/openai",
      kind: "docs",
      minutes: 20,
      licence: "CC BY 4.0",
      access: "account",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "Hugging Face Cookbook: Implementing semantic cache to improve a RAG system",
      url: "https://huggingface.co/learn/cookbook/semantic_cache_chroma_vector_database",
      kind: "course",
      minutes: 40,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
