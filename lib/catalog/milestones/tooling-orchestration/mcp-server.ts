import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mcp-server",
  title: "Offer your data and tools to any assistant over MCP",
  shortName: "MCP server",
  outcome: "You can write a Model Context Protocol server once and use its tools safely from several assistants and agents.",
  why: {
    "genai-engineer":
      "Assistants and agent frameworks now speak this protocol, so one well-made server replaces an adapter for each of them.",
  },
  hours: { low: 4, high: 9 },
  prerequisites: ["rag-pipeline", "openai-agents-sdk"],
  tools: ["mcp", "python", "openai-agents-sdk", "nodejs", "ollama"],
  keywords: [
    "MCP Inspector",
    "MCPServer",
    "tool server",
    "tool descriptions",
    "streamable HTTP",
    "stdio",
    "JSON-RPC",
    "agent tools",
    "connect tools to an assistant",
    "tool integration",
  ],
  steps: [
    {
      id: "inspector",
      text: 'Install "mcp[cli]" in version 2. Write a server with one tool (its class is MCPServer; FastMCP in older texts). Run mcp dev server.py, which needs uv and Node.js, and call the tool by hand in the Inspector.',
    },
    {
      id: "search-tool",
      text: "Add a typed search tool over your RAG corpus, and each document as a resource (something to read). Write descriptions for someone who does not know your data.",
    },
    {
      id: "second-client",
      text: "Connect the same server to an OpenAI Agents SDK agent on a local model, and have it answer five questions with sources. Copy the async lines of the SDK's example for now.",
    },
    {
      id: "wording",
      text: "Run 20 tasks and count right tool calls with right arguments. Rewrite names and descriptions only, and count again.",
    },
    {
      id: "lock-down",
      text: "Check every argument, cap the size of results and send logs to stderr. Run it over HTTP on localhost, and show that a foreign Origin header gets 403.",
    },
  ],
  doneWhen: {
    proof:
      "The server starts from its README alone, and its search tool answers in the free MCP Inspector. A table shows 20 tasks on a local model.",
    checks: [
      "The server works in the Inspector and in the agent without any change to its code.",
      "A path outside the corpus or an oversized argument gets a clear refusal.",
      "The table gives the share of right calls before and after the rewording, better or not.",
    ],
  },
  recall: [
    {
      question: "Who decides that an MCP tool is called, and who that a resource is read?",
      answer: "The model decides on tools. The application decides which resources to load.",
    },
    {
      question: "Why must a server that speaks over stdio not print logs to standard output?",
      answer: "Standard output carries the protocol's messages, so a log line there breaks them. Logs go to stderr.",
    },
  ],
  resources: [
    {
      title: "MCP Python SDK: First steps",
      url: "https://py.sdk.modelcontextprotocol.io/get-started/first-steps/",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "Hugging Face MCP Course, unit 1: Key concepts and terminology",
      url: "https://huggingface.co/learn/mcp-course/unit1/key-concepts",
      kind: "course",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Model Context Protocol: security best practices",
      url: "https://modelcontextprotocol.io/docs/tutorials/security/security_best_practices",
      kind: "docs",
      minutes: 30,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
