import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "mcp-server",
  title: "Offer your data and tools to any assistant over MCP",
  outcome: "You can write a Model Context Protocol server once and use its tools safely from several assistants and agents.",
  why: {
    "genai-engineer":
      "Assistants and agent frameworks now speak this protocol, so one well-made server replaces an adapter for each of them.",
  },
  hours: { low: 4, high: 9 },
  optional: true,
  prerequisites: ["rag-pipeline", "openai-agents-sdk"],
  tools: ["mcp", "python", "openai-agents-sdk", "nodejs", "ollama"],
  keywords: [
    "MCP Inspector",
    "tool server",
    "tool descriptions",
    "streamable HTTP",
    "stdio",
    "JSON-RPC",
    "agent tools",
    "connect tools to an assistant",
  ],
  steps: [
    {
      id: "inspector",
      text: "Write a server with one tool using version 2 of the Python MCP SDK, open it in the free MCP Inspector (needs Node.js 22) and call the tool by hand.",
    },
    {
      id: "search-tool",
      text: "Add a typed search tool over your RAG corpus and each document as a resource (something to read), with descriptions a stranger would understand.",
    },
    {
      id: "second-client",
      text: "Connect the same server to an OpenAI Agents SDK agent on a local model, and let it answer five questions with sources.",
    },
    {
      id: "wording",
      text: "Run 20 tasks, count right tool calls with right arguments, rewrite names and descriptions only, and count again.",
    },
    {
      id: "lock-down",
      text: "Validate every argument, cap the size of results, send logs to stderr, and bind the HTTP version to localhost with a check of the Origin header.",
    },
  ],
  doneWhen: {
    proof:
      "A reviewer starts the server from its README, calls the search tool in the free MCP Inspector and reads the table of 20 tasks run on a local model.",
    checks: [
      "The server works in the Inspector and in the agent without any change to its code.",
      "A path outside the corpus or an oversized argument gets a clear refusal.",
      "The table gives the share of right calls before and after the rewording.",
    ],
  },
  resources: [
    {
      title: "Model Context Protocol: build an MCP server (Python tab)",
      url: "https://modelcontextprotocol.io/docs/develop/build-server",
      kind: "docs",
      minutes: 60,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Model Context Protocol: MCP Inspector",
      url: "https://modelcontextprotocol.io/docs/tools/inspector",
      kind: "docs",
      minutes: 20,
      licence: "CC BY 4.0",
      checked: { how: "source", on: "2026-11-23" },
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
