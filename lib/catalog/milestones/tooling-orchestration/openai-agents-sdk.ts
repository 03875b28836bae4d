import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "openai-agents-sdk",
  title: "Build agents that pass on work with the OpenAI Agents SDK",
  shortName: "OpenAI agents",
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
    "first agent",
    "AI agents",
    "agents",
    "agentic AI",
    "agentic",
    "agentic workflows",
    "autonomous agents",
    "LLM agents",
    "multi-agent systems",
    "agent orchestration",
    "CrewAI",
    "AutoGen",
    "Semantic Kernel",
    "Google ADK",
    "Agent Development Kit",
  ],
  steps: [
    {
      id: "local-model",
      text: `Install openai-agents and point its OpenAIChatCompletionsModel at ${models.smallChat.name}. Start Ollama with OLLAMA_CONTEXT_LENGTH=16384. Set the reasoning effort to none in ModelSettings, or each turn takes minutes. No OpenAI key is needed.`,
    },
    {
      id: "two-tools",
      text: "Give one agent two typed tools: a look-up in a CSV file of 30 made-up orders, and a date calculator. Print each call with its arguments.",
    },
    {
      id: "handoff",
      text: "Add a refund agent with a refund tool, and a handoff to it (it takes over the talk). Show for five questions which agent gave the final answer.",
    },
    {
      id: "guardrails",
      text: "Stop off-topic questions with a blocking input guardrail (run_in_parallel=False). Reject refunds above 100 in a guardrail on the tool itself.",
    },
    {
      id: "own-traces",
      text: "Replace the default upload of traces with your own trace processor. It writes agent, tool, arguments and time of each step to a file.",
    },
    {
      id: "twenty-tasks",
      text: "Write 20 tasks with the calls, handoffs and refusals that you expect. Run them with ScriptedModel from agents.testing first, and then with the local model.",
    },
  ],
  doneWhen: {
    proof: "A table of 20 tasks, run on a free model in Ollama, shows expected and actual tool calls and handoffs, each with its trace.",
    checks: [
      "All 20 tasks pass with the scripted model, and each miss by the local model has a cause from its trace.",
      "No off-topic question that the guardrail catches gets as far as a tool, and those that it misses are listed.",
      "A refund above 100 is refused even when the model asks for it.",
    ],
  },
  recall: [
    {
      question: "Why put the limit for refunds into a guardrail on the tool and not only into the instructions?",
      answer: "Instructions can be ignored or talked around. Code on the tool runs on every call, whatever the model wants.",
    },
    {
      question: "What does a scripted model let you test, and what not?",
      answer: "Your own code: tools, handoffs, guardrails, in the same way every time. Not how well a real model chooses.",
    },
  ],
  resources: [
    {
      title: "Hugging Face Agents Course, unit 1: What are tools?",
      url: "https://huggingface.co/learn/agents-course/unit1/tools",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "OpenAI Agents SDK: models (the part on non-OpenAI models)",
      url: "https://openai.github.io/openai-agents-python/models/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "OpenAI Agents SDK: testing (agent workflow recipes)",
      url: "https://openai.github.io/openai-agents-python/testing/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
