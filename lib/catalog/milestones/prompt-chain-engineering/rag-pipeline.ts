import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rag-pipeline",
  title: "Build a retrieval-augmented generation (RAG) pipeline",
  shortName: "RAG pipeline",
  outcome:
    "You can build a system that finds the right passages in documents and answers from them, with citations that a reader can check.",
  why: {
    "genai-engineer":
      "Most company requests for generative AI begin as questions over their own documents, and this pipeline is the usual answer.",
  },
  hours: { low: 7, high: 15 },
  prerequisites: ["embeddings-search", "structured-chaining", "document-parsing"],
  helpful: ["document-parsing"],
  tools: ["chromadb", "pgvector", "sentence-transformers", "ollama"],
  keywords: [
    "RAG pipelines",
    "chunking",
    "question answering",
    "citations",
    "hit rate",
    "mean reciprocal rank",
    "chat with documents",
    "LlamaIndex",
    "BeautifulSoup",
    "RAG",
    "RAG systems",
    "Beautiful Soup",
    "retrieval-augmented generation",
    "knowledge base",
  ],
  steps: [
    {
      id: "first-answer",
      text: `Paste one article of the EU AI Act into a prompt for ${models.smallChat.name}, ask three questions, and get answers that quote it.`,
    },
    {
      id: "chunk-index",
      text: "Cut the Official Journal text of July 2024 by article (long ones by paragraph) and into windows of 300 words. Take your parsed parts, or the saved web page. Count the articles that your embedding model cuts. Index both in Chroma, pgvector or FAISS.",
    },
    {
      id: "cite-answer",
      text: "Retrieve five chunks and answer from them. Reject any answer that cites a chunk you did not send. Raise Ollama's num_ctx until all five fit, because its default is small.",
    },
    {
      id: "question-set",
      text: "Write 40 questions with the article that answers each. Avoid the Act's own wording in half of them. Your own documents will do as well, if you may use them.",
    },
    {
      id: "score-search",
      text: "Score retrieval alone for both ways of chunking. Hit rate says how often the right article is among the five; mean reciprocal rank says how high it stands.",
    },
    {
      id: "score-answers",
      text: "Mark 20 answers for each way of chunking by hand as right, partly right or wrong. Keep the way that your numbers support, or the simpler one if they do not differ.",
    },
  ],
  doneWhen: {
    proof:
      "A command answers questions about the EU AI Act with cited articles on a free model. A report scores retrieval on 40 questions and answers on 20.",
    checks: [
      "In five answers picked at random, every cited article supports the sentence that cites it, or the report lists the miss.",
      "Retrieval and answer quality stand in separate tables, each for two ways of chunking.",
      "A question that is not in the set gets an answer with a citation without a change to the code.",
    ],
  },
  recall: [
    {
      question: "A RAG answer is wrong. Which two parts do you check separately, and in which order?",
      answer: "First retrieval: was the right passage among those sent? Only then generation: did the model use it correctly?",
    },
    {
      question: "What do you lose with very small chunks, and what with very large ones?",
      answer:
        "Small ones lose the context that gives a sentence its meaning. Large ones mix subjects, so they match less well and fill the prompt.",
    },
  ],
  resources: [
    {
      title: "LLM Zoomcamp module 1, lessons 1 to 10 (to read; its own setup asks for a paid key, Ollama works too)",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/01-agentic-rag",
      kind: "course",
      minutes: 150,
      checked: { how: "mirror", on: "2026-11-28" },
    },
    {
      title: "Ollama: Context length",
      url: "https://docs.ollama.com/context-length",
      kind: "docs",
      minutes: 10,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "EU AI Act, Regulation (EU) 2024/1689: the Official Journal text of 12 July 2024, to index",
      url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
      kind: "docs",
      minutes: 30,
      licence: "EU law, reuse with attribution",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
