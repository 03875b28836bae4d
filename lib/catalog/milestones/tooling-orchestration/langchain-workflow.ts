import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "langchain-workflow",
  title: "Rebuild a multi-step workflow with LangChain",
  shortName: "LangChain",
  outcome: "You can rebuild a hand-written chain with LangChain and show with numbers what that gains and what it hides.",
  why: {
    "genai-engineer":
      "Many teams orchestrate model calls with a framework, and you will be asked to read, repair and sometimes remove one.",
  },
  hours: { low: 3, high: 6 },
  prerequisites: ["golden-set-rules"],
  tools: ["langchain", "ollama", "python"],
  keywords: [
    "orchestration frameworks",
    "multi-step workflows",
    "chains",
    "retriever",
    "fallback model",
    "RAG",
    "LCEL",
    "LlamaIndex",
    "LLM framework",
    "Llama Index",
  ],
  steps: [
    {
      id: "first-call",
      text: "Call the Ollama model of your RAG app through LangChain's ChatOllama class with reasoning=False, and get one answer about one document.",
    },
    {
      id: "port-rag",
      text: "Rebuild the app with a LangChain retriever, prompt and structured output. Keep chunks, embeddings and model as they were.",
    },
    {
      id: "parity",
      text: "Run the old and the new version on your 30 cases, and explain every case that only one of them passes.",
    },
    {
      id: "faults",
      text: "Add a timeout, with_retry and with_fallbacks to the model call; a fixed reply will do as the fallback. Stop Ollama in the middle of a run, and look at what the caller gets.",
    },
    {
      id: "adds-hides",
      text: "Print the exact text sent to the model in each step. Write half a page on code saved, time added and surprises, and whether you would take LangChain, LlamaIndex or neither.",
    },
  ],
  doneWhen: {
    proof: "Both versions run on the same 30 cases with a free Ollama model, and half a page compares passes, time and lines of code.",
    checks: [
      "Every case that only one version passes is explained.",
      "Stopping Ollama gives a fallback answer or a clear message, not a stack trace.",
      "The prompt of any step can be shown without an account on an outside service.",
    ],
  },
  recall: [
    {
      question: "Why print the exact prompt that a framework sends?",
      answer: "Frameworks add their own text and templates. Without seeing it you cannot explain a change in answers or tokens.",
    },
    {
      question: "When is a framework for model calls worth its cost?",
      answer:
        "When its retries, integrations or tracing replace code that you would have to write and keep, and its abstractions hide nothing that you need.",
    },
  ],
  resources: [
    {
      title: "LangChain overview",
      url: "https://docs.langchain.com/oss/python/langchain/overview",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LangChain: build a RAG agent (the two-step chain section too)",
      url: "https://docs.langchain.com/oss/python/langchain/rag",
      kind: "docs",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp 6.4: LangChain",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/06-best-practices/lessons/04-langchain.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
