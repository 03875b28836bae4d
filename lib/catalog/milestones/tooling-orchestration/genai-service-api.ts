import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-service-api",
  title: "Serve a GenAI app through a robust, observable API",
  shortName: "GenAI service",
  outcome: "You can put a generative app behind an API that streams, keeps to its limits and records what happened.",
  why: {
    "genai-engineer":
      "A demo becomes a product when other programs can rely on it, though model calls are slow, costly and sometimes fail.",
  },
  hours: { low: 6, high: 13 },
  prerequisites: ["rest-model-api", "docker-image", "llm-observability"],
  tools: ["fastapi", "docker", "ollama", "langfuse", "locust"],
  keywords: [
    "deploy GenAI services",
    "robust APIs",
    "streaming responses",
    "server-sent events",
    "rate limiting",
    "token budget",
    "timeouts and retries",
    "guardrails",
    "LLM cost",
    "LLM gateway",
    "async",
    "LLMOps",
    "backend development",
    "AI applications",
  ],
  steps: [
    {
      id: "stream",
      text: "Put your RAG app or agent behind a FastAPI endpoint that streams its answer as server-sent events (FastAPI 0.135 or later). Watch the words arrive with curl -N.",
    },
    {
      id: "keys-limits",
      text: "Ask for an API key, cap the length of a question, and allow each key 20 requests a minute. After that the reply is a clear 429. Hide one document from one key, by a filter in the search.",
    },
    {
      id: "failures",
      text: "Set a timeout, two retries with growing waits and a fallback reply. Then stop Ollama and time what a caller gets.",
    },
    {
      id: "budget",
      text: "Count tokens per key and price them from a provider's published list, although your model is free. Refuse calls once the daily budget is used up.",
    },
    {
      id: "trace-filter",
      text: "Return the trace id with every reply, and record the time to the first word. Hold back e-mail addresses and links that are not among your sources.",
    },
    {
      id: "load-cost",
      text: "Run it and Ollama as two services in Compose. Load it with Locust, a free load tester, for three minutes each at 1, 5 and 10 callers, each with its own key. Report median and 95th percentile time, errors and cost per 1,000 requests.",
    },
  ],
  doneWhen: {
    proof:
      "One command starts the container with a free model in Ollama. The repository holds the Locust report and a cost sheet at a published price.",
    checks: [
      "A wrong key, an oversized question and the 21st request in a minute each get the right status code. A key gets no word from the document that it may not see.",
      "With Ollama stopped, a caller gets an answer or an error within the stated time.",
      "The id in any reply leads to its trace with tokens, cost and prompt version.",
    ],
  },
  recall: [
    {
      question: "Why stream an answer when the whole text takes just as long?",
      answer:
        "The reader sees the first words after a moment and can stop early. The waiting time that people feel is the time to the first word.",
    },
    {
      question: "Why limit tokens per key and not only requests per minute?",
      answer: "A few very long requests can cost more than many short ones, so requests alone do not bound the bill.",
    },
  ],
  resources: [
    {
      title: "FastAPI tutorial: server-sent events",
      url: "https://fastapi.tiangolo.com/tutorial/server-sent-events/",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Locust: Your first test",
      url: "https://docs.locust.io/en/stable/quickstart.html",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "OWASP LLM10: unbounded consumption",
      url: "https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/",
      kind: "article",
      minutes: 15,
      licence: "CC BY-SA 4.0",
      checked: { how: "unchecked", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
