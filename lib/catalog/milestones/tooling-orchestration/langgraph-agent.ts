import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "langgraph-agent",
  title: "Build an agent that can pause and resume with LangGraph",
  outcome: "You can build an agent with tools, memory and a human approval that survives a crash and knows when to stop.",
  why: {
    "genai-engineer": "Agents that act for people must wait for a yes, stay within limits and not lose an hour of work to a restart.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["langchain-workflow"],
  tools: ["langgraph", "langchain", "ollama", "sqlite", "python"],
  keywords: [
    "agent frameworks",
    "stateful agent",
    "human in the loop",
    "checkpointer",
    "durable execution",
    "agent memory",
    "tool calling",
    "state graph",
  ],
  steps: [
    {
      id: "two-nodes",
      text: "Build a graph with a model node and a tool node, give it your retriever as its tool, get one answer and print the graph as a diagram.",
    },
    {
      id: "typed-state",
      text: "Add a second tool that writes a note to a file, and a typed state that holds messages, findings and a step count.",
    },
    {
      id: "step-cap",
      text: "Cap a run at ten steps, give it a task that cannot be solved, and end with a message that says what was tried.",
    },
    {
      id: "thread-memory",
      text: "Keep state with the SQLite checkpointer (it saves after every step), so that a second question in a thread builds on the first.",
    },
    {
      id: "approval",
      text: "Call interrupt() before a file is written, show the planned text, and resume with approve, edit or reject.",
    },
    {
      id: "crash-test",
      text: "Kill the process in the middle of a run, start it again with the same thread id, and show from the log that finished nodes do not run twice.",
    },
  ],
  doneWhen: {
    proof:
      "A script with a free tool-calling model in Ollama shows ten tasks, one approval, one rejection and one recovery after a kill, each with its log.",
    checks: [
      "The log has an approval in front of every file that was written.",
      "After the kill, work continues from the last saved step and nothing is written twice.",
      "The unsolvable task ends at the cap with a plain message.",
    ],
  },
  resources: [
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
    {
      title: "Hugging Face Agents Course, unit 2.3: LangGraph",
      url: "https://huggingface.co/learn/agents-course/unit2/langgraph/introduction",
      kind: "course",
      minutes: 120,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
