import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "langchain-workflow",
  title: "Orchestrate a multi-step workflow with LangChain",
  outcome: "You can rebuild a hand-written chain with LangChain and show with numbers what that gains and what it hides.",
  why: {
    "genai-engineer": "Most teams orchestrate model calls with a framework, and you will be asked to read, mend and sometimes remove one.",
  },
  hours: { low: 5, high: 11 },
  prerequisites: ["eval-golden-set"],
  tools: ["langchain", "ollama", "python"],
  keywords: [
    "orchestration frameworks",
    "multi-step workflows",
    "chains",
    "retriever",
    "router",
    "fallback model",
    "RAG",
    "LangSmith",
    "LLM framework",
  ],
  steps: [
    {
      id: "first-call",
      text: "Call the Ollama model of your RAG app through LangChain's chat model class and get one answer about one document.",
    },
    {
      id: "port-rag",
      text: "Rebuild the app with a LangChain retriever, prompt and structured output, keeping chunks, embeddings and model as they were.",
    },
    {
      id: "route",
      text: "Add a first step that sends each question to search, to a clarifying question or to a refusal, and log which way it went.",
    },
    {
      id: "parity",
      text: "Run the old and the new version on your golden set and explain every case that only one of them passes.",
    },
    {
      id: "faults",
      text: "Add a timeout, with_retry and with_fallbacks to the model call (a fixed reply will do as the fallback), stop Ollama mid-run, and look at what the user gets.",
    },
    {
      id: "adds-hides",
      text: "Print the exact text sent to the model in each step, and write one page on code saved, time added and anything in those prompts that surprised you.",
    },
  ],
  doneWhen: {
    proof: "Both versions run on the same golden set with a free Ollama model, and one page compares pass rate, time and lines of code.",
    checks: [
      "Pass rates differ by less than the golden set's interval, or each differing case is explained.",
      "Stopping Ollama gives a fallback answer or a clear message, not a stack trace.",
      "The prompt of any step can be shown without an account on an outside service.",
    ],
  },
  resources: [
    {
      title: "LangChain overview",
      url: "https://docs.langchain.com/oss/python/langchain/overview",
      kind: "docs",
      minutes: 20,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LangChain: build a RAG agent (the two-step chain section too)",
      url: "https://docs.langchain.com/oss/python/langchain/rag",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
