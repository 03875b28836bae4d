import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "structured-chaining",
  title: "Chain model calls with structured outputs and tools",
  outcome:
    "You can chain several model calls with a checked output format at each step, let the model call a function, and recover when a step goes wrong.",
  why: {
    "genai-engineer":
      "Real features need several calls in a row, and one malformed answer in the middle must not bring the whole chain down.",
  },
  hours: { low: 6, high: 12 },
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
  ],
  steps: [
    {
      id: "first-object",
      text: "Describe a support ticket as a Pydantic class, pass its JSON schema to a local model in Ollama, and print one parsed object. Hosted paid models are optional throughout.",
    },
    {
      id: "three-steps",
      text: "Pick ten of the 77 topics in Banking77 (free on the Hugging Face Hub), then chain three calls per message: name the topic, pull out the facts, draft a reply.",
    },
    {
      id: "one-tool",
      text: "Give the model one tool, a Python function that looks up a topic's fee in a table you wrote, and log each call with its arguments.",
    },
    {
      id: "break-it",
      text: "Break three messages on purpose: invalid JSON, an unknown topic, a timeout. Retry once with the error text, then fall back to a safe reply.",
    },
    {
      id: "count-cost",
      text: "Log tokens, seconds and cost for every run: zero for a local model, else taken from a price list that you name.",
    },
    {
      id: "fifty-cases",
      text: "Run 50 messages, five for each topic, and count valid outputs, right topics and right fees.",
    },
  ],
  doneWhen: {
    proof:
      "One command runs the chain on 50 Banking77 messages with a free local model and prints valid outputs, topic accuracy, retries and cost per run.",
    checks: [
      "All 50 final outputs fit the schema, and so do the three that were broken on purpose.",
      "For a message that the reviewer picks, the log shows every step's input, output and retries.",
      "In five replies that the reviewer picks, the fee matches the fee table.",
    ],
  },
  resources: [
    {
      title: "Ollama: Structured outputs",
      url: "https://docs.ollama.com/capabilities/structured-outputs",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Prompt Engineering Guide: Prompt chaining",
      url: "https://www.promptingguide.ai/techniques/prompt_chaining",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Anthropic: Building effective agents, the part on workflows",
      url: "https://www.anthropic.com/engineering/building-effective-agents",
      kind: "article",
      minutes: 40,
      licence: "Copyright, free to read",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
