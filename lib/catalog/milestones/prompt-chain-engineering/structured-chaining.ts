import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "structured-chaining",
  title: "Chain model calls with structured outputs and tools",
  shortName: "Prompt chains",
  outcome:
    "You can chain model calls with a checked output at each step, give the model a function to call, and recover from a bad answer.",
  why: {
    "genai-engineer":
      "Real features need several calls in a row, and one malformed answer in the middle must not bring the whole chain down.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["llm-prompt-design"],
  tools: ["python", "pydantic", "ollama"],
  keywords: [
    "chaining multiple model calls",
    "prompt chaining",
    "JSON schema",
    "function calling",
    "tool calling",
    "retry and fallback",
    "LLM workflow",
    "PydanticAI",
    "tool use",
    "structured outputs",
    "Pydantic AI",
  ],
  steps: [
    {
      id: "first-object",
      text: `Describe a support ticket as a Pydantic class, and pass its JSON schema to ${models.smallChat.name} with thinking off (${models.smallChat.needs}). Print one parsed object.`,
    },
    {
      id: "three-steps",
      text: "Pick ten of the 77 topics in Banking77 (mteb/banking77 on the Hugging Face Hub). Chain three calls for each message: name the topic, pull out the facts, draft a reply.",
    },
    {
      id: "one-tool",
      text: "Give the model one tool, a Python function that looks up a topic's fee in a table you wrote. Log each call with its arguments.",
    },
    {
      id: "break-it",
      text: "Cause three failures on purpose: invalid JSON, an unknown topic, a timeout. Retry once with the error text, then fall back to a safe reply.",
    },
    {
      id: "count-cost",
      text: "Log tokens, seconds and cost of every run. The cost is zero for a local model, so add what a hosted model would cost, by a price list that you name.",
    },
    {
      id: "fifty-cases",
      text: "Run 50 messages, five for each topic. Count valid outputs, right topics and right fees.",
    },
  ],
  doneWhen: {
    proof:
      "One command runs the chain on 50 Banking77 messages with a free local model and prints valid outputs, topic accuracy, retries and cost.",
    checks: [
      "Every final output fits the schema, also for the three messages whose calls were made to fail.",
      "For any message picked, the log shows the input, output and retries of every step.",
      "In five replies picked at random, the fee matches the fee table, or the report counts it as a miss.",
    ],
  },
  recall: [
    {
      question: "A model's answer fits your JSON schema. What is still unknown?",
      answer: "Whether its content is true. A schema checks the form and types, not the facts.",
    },
    {
      question: "Who runs the function when a model calls a tool?",
      answer: "Your program. The model only writes a name and arguments, so your code can check, refuse or log the call.",
    },
  ],
  resources: [
    {
      title: "Ollama: Structured outputs",
      url: "https://docs.ollama.com/capabilities/structured-outputs",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Ollama: Tool calling",
      url: "https://docs.ollama.com/capabilities/tool-calling",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Anthropic: Building effective agents, the part on workflows",
      url: "https://www.anthropic.com/engineering/building-effective-agents",
      kind: "article",
      minutes: 30,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
