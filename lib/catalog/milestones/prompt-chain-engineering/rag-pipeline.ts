import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rag-pipeline",
  title: "Build a retrieval-augmented generation (RAG) pipeline",
  outcome:
    "You can build a system that finds the right passages in a set of documents and answers from them, with citations that a reader can check.",
  why: {
    "genai-engineer":
      "Most company requests for generative AI begin as questions over their own documents, and this pipeline is the usual answer.",
  },
  hours: { low: 8, high: 18 },
  prerequisites: ["embeddings-search", "structured-chaining"],
  tools: ["chromadb", "pgvector", "sentence-transformers", "ollama"],
  keywords: ["RAG pipelines", "chunking", "question answering", "citations", "hit rate", "mean reciprocal rank", "chat with documents"],
  steps: [
    {
      id: "first-answer",
      text: "Paste one article of the EU AI Act (free on EUR-Lex) into a prompt, ask three questions, and get answers that quote it.",
    },
    {
      id: "chunk-index",
      text: "Split the whole Act by article and into windows of 300 words, and index both versions with article numbers in Chroma or pgvector.",
    },
    {
      id: "cite-answer",
      text: "Retrieve five chunks, answer with a local open model or a free tier, and reject any answer that cites a chunk you did not send. Check that all five fit the context length.",
    },
    {
      id: "question-set",
      text: "Write 40 questions with the article that answers each, and avoid the Act's own wording in half of them.",
    },
    {
      id: "score-search",
      text: "Score retrieval alone for both ways of chunking: how often the right article is among the five (hit rate) and how high it stands (mean reciprocal rank).",
    },
    {
      id: "score-answers",
      text: "Mark the 40 answers as right, partly right or wrong by hand, for both ways of chunking, and keep the one that your numbers support.",
    },
  ],
  doneWhen: {
    proof:
      "A command answers questions about the EU AI Act with cited articles on free models, and a report scores retrieval and answers on 40 questions.",
    checks: [
      "In five answers that the reviewer picks, every cited article supports the sentence that cites it.",
      "Retrieval and answer quality stand in separate tables, each for two ways of chunking.",
      "A new question from the reviewer gets a cited answer without a change to the code.",
    ],
  },
  resources: [
    {
      title: "LLM Zoomcamp module 1: RAG, lessons 1 to 10",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/01-agentic-rag",
      kind: "course",
      minutes: 180,
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "LangChain: Build a RAG agent (the same idea with a framework)",
      url: "https://docs.langchain.com/oss/python/langchain/rag",
      kind: "docs",
      minutes: 60,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "EU AI Act, Regulation (EU) 2024/1689: the text to index",
      url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
      kind: "docs",
      minutes: 30,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
