import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "openai-agents-sdk",
  title: "Build agents that hand over work with the OpenAI Agents SDK",
  outcome: "You can build agents that use tools, pass work to each other and stop at guardrails, and test them with scripts.",
  why: {
    "genai-engineer": "Handoffs, guardrails and traces are the parts every agent framework shares, and this one shows them in little code.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["structured-chaining"],
  tools: ["openai-agents-sdk", "ollama", "python"],
  keywords: [
    "agent frameworks",
    "tool calling",
    "function calling",
    "handoffs",
    "guardrails",
    "multi-agent",
    "agent tracing",
    "agent tests",
  ],
  steps: [
    {
      id: "local-model",
      text: "Install the SDK, point its OpenAI-style client at Ollama on your machine, and get a first answer. An OpenAI key is not needed.",
    },
    {
      id: "two-tools",
      text: "Give one agent two typed tools, a look-up in a CSV file of 30 made-up orders and a date calculator, and print each call with its arguments.",
    },
    {
      id: "handoff",
      text: "Add a refund agent and a handoff to it, and show for five questions which agent gave the final answer.",
    },
    {
      id: "guardrails",
      text: "Stop off-topic questions with a blocking input guardrail, and reject refunds above 100 in a guardrail on the tool itself.",
    },
    {
      id: "own-traces",
      text: "Replace the default trace upload with your own trace processor that writes agent, tool, arguments and time of each step to a file.",
    },
    {
      id: "twenty-tasks",
      text: "Write 20 tasks with the expected calls, handoffs and refusals; run them with the SDK's ScriptedModel first and then with the local model.",
    },
  ],
  doneWhen: {
    proof:
      "A table of 20 scripted tasks, run on a free model in Ollama, sets expected beside actual tool calls and handoffs, each with its trace.",
    checks: [
      "All 20 tasks pass with the scripted model, and each miss by the local model has a cause from its trace.",
      "No off-topic question gets as far as a tool.",
      "A refund above 100 is refused even when the model asks for it.",
    ],
  },
  resources: [
    {
      title: "OpenAI Agents SDK: quickstart",
      url: "https://openai.github.io/openai-agents-python/quickstart/",
      kind: "docs",
      minutes: 30,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OpenAI Agents SDK: models (the part on non-OpenAI models)",
      url: "https://openai.github.io/openai-agents-python/models/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "OpenAI Agents SDK: testing (agent workflow recipes)",
      url: "https://openai.github.io/openai-agents-python/testing/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
