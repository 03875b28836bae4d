import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "genai-service-api",
  title: "Serve a GenAI app through a robust, observable API",
  outcome: "You can put a generative app behind an API that streams, keeps to its limits and records what happened.",
  why: {
    "genai-engineer":
      "A demo becomes a product when other programs can rely on it, though model calls are slow, costly and sometimes fail.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["rest-model-api", "docker-image", "langgraph-agent", "rag-grounding"],
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
    "LLMOps",
  ],
  steps: [
    {
      id: "stream",
      text: "Put your agent behind a FastAPI endpoint that streams its answer as server-sent events (0.135 or later), and watch the words arrive with curl -N.",
    },
    {
      id: "keys-limits",
      text: "Ask for an API key, cap the length of a question, and allow each key 20 requests a minute with a clear 429 reply after that.",
    },
    {
      id: "failures",
      text: "Set a timeout, two retries with growing waits and a fallback reply, then stop Ollama and time what a caller gets.",
    },
    {
      id: "budget",
      text: "Count tokens per key, price them from a provider's published list although your model is free, and refuse calls once the daily budget is used up.",
    },
    {
      id: "trace-filter",
      text: "Trace every request with id, prompt version, tokens and time to first word (Langfuse's free plan or a local file), and hold back e-mail addresses and unknown links.",
    },
    {
      id: "load-cost",
      text: "Run it as a container and load it with Locust, a free load tester, for five minutes each at 1, 5 and 10 users. Report median and 95th percentile time, errors and cost per 1,000 requests.",
    },
  ],
  doneWhen: {
    proof:
      "One command starts the container with a free model in Ollama, and the repository holds the Locust report and a cost sheet at a published price.",
    checks: [
      "A wrong key, an oversized question and the 21st request in a minute each get the right status code.",
      "With Ollama stopped, a caller gets an answer or an error within the stated time.",
      "The request id in any reply leads to its trace with tokens, cost and prompt version.",
    ],
  },
  resources: [
    {
      title: "FastAPI tutorial: server-sent events",
      url: "https://fastapi.tiangolo.com/tutorial/server-sent-events/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Langfuse: get started with tracing",
      url: "https://langfuse.com/docs/observability/get-started",
      kind: "docs",
      minutes: 40,
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OWASP Top 10 for LLM Applications: LLM02, LLM05 and LLM10",
      url: "https://genai.owasp.org/llm-top-10/",
      kind: "article",
      minutes: 45,
      licence: "CC BY-SA 4.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
