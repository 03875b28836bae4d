import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "langgraph-agent",
  title: "Build an agent that can pause and resume with LangGraph",
  shortName: "LangGraph agent",
  outcome: "You can build an agent with tools, memory and a human approval that survives a crash and knows when to stop.",
  why: {
    "genai-engineer": "Agents that act for people must wait for a yes, stay within limits and not lose an hour of work to a restart.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["openai-agents-sdk", "rag-pipeline"],
  tools: ["langgraph", "langchain", "ollama", "sqlite", "python"],
  keywords: [
    "agent frameworks",
    "multi-step workflows",
    "stateful agent",
    "human in the loop",
    "checkpointer",
    "durable execution",
    "agent memory",
    "tool calling",
    "state graph",
    "AI agents",
    "agents",
    "agentic AI",
    "agentic systems",
    "agentic workflows",
    "agentic frameworks",
    "agent orchestration",
    "multi-agent orchestration",
  ],
  steps: [
    {
      id: "two-nodes",
      text: `Build a graph with a model node (${models.smallChat.name} in Ollama, thinking off) and a tool node. Give it your retriever as its tool, get one answer and print the graph as a diagram.`,
    },
    {
      id: "typed-state",
      text: "Add a second tool that writes a note to a file, and a typed state that holds messages, findings and a step count.",
    },
    {
      id: "step-cap",
      text: "Cap a run at ten steps and give it a task that cannot be solved. End with a message that says what was tried.",
    },
    {
      id: "thread-memory",
      text: "Keep state with the SQLite checkpointer, which saves after every step. A second question in a thread then builds on the first.",
    },
    {
      id: "approval",
      text: "Call interrupt() before a file is written and show the planned text. Resume with approve, edit or reject. The node then starts again from its top, so write only after the interrupt.",
    },
    {
      id: "crash-test",
      text: "Kill the process in the middle of a run and start it again with the same thread id. Show from the log that finished nodes do not run twice.",
    },
  ],
  doneWhen: {
    proof:
      "A script with a free model in Ollama shows a task that cannot be solved, an approval, a rejection and a recovery after a kill, each with its log.",
    checks: [
      "The log has an approval in front of every file that was written.",
      "After the kill, work continues from the last saved step and nothing is written twice.",
      "The unsolvable task ends at the cap with a plain message.",
    ],
  },
  recall: [
    {
      question: "What must be saved so that an agent can wait a day for an approval?",
      answer: "Its whole state after the last finished step, with an id to find it again, outside the running process.",
    },
    {
      question: "A step writes a file and the process dies before the step is saved. What can happen on resume?",
      answer: "The step runs again and writes twice. Make it harmless to repeat, or check first whether it was done.",
    },
  ],
  resources: [
    {
      title: "Hugging Face Agents Course, unit 2.3: What is LangGraph?",
      url: "https://huggingface.co/learn/agents-course/unit2/langgraph/when_to_use_langgraph",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "LangGraph overview",
      url: "https://docs.langchain.com/oss/python/langgraph/overview",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LangGraph: interrupts (approve, edit and resume)",
      url: "https://docs.langchain.com/oss/python/langgraph/interrupts",
      kind: "docs",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
