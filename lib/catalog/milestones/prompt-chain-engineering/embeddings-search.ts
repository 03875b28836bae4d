import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "embeddings-search",
  title: "Build semantic search with embeddings and a vector store",
  outcome:
    "You can turn texts into embeddings (lists of numbers that put similar meanings close together), search them, and measure what the search finds.",
  why: {
    "genai-engineer": "Retrieval decides what a model gets to read, so its misses become your application's wrong answers.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["llm-prompt-design", "numpy-arrays"],
  tools: ["sentence-transformers", "faiss", "pgvector", "numpy"],
  keywords: [
    "retrieval",
    "vector search",
    "vector database",
    "BM25",
    "keyword search",
    "recall at k",
    "nearest neighbours",
    "cosine similarity",
  ],
  steps: [
    {
      id: "first-search",
      text: "Embed 20 sentences of your own with a small Sentence Transformers model on a CPU, and print the three nearest to a question with NumPy.",
    },
    {
      id: "index-corpus",
      text: "Embed the 5,183 abstracts of SciFact (BeIR/scifact on the Hugging Face Hub, free) and store the vectors in FAISS or pgvector.",
    },
    {
      id: "keyword-baseline",
      text: "Build keyword search over the same abstracts, with BM25 ranking from the rank-bm25 package or with PostgreSQL full-text search.",
    },
    {
      id: "measure",
      text: "For 50 labelled SciFact test claims, report both engines' recall (share of right abstracts found) in the first 5 and 10 results, and their median search time.",
    },
    {
      id: "read-misses",
      text: "Read ten claims where only one engine found the right abstract, and say what kind of question each engine is good at.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free SciFact set prints recall at 5, recall at 10 and median milliseconds for keyword and vector search on 50 claims.",
    checks: [
      "Recall for one claim that the reviewer picks is right when counted by hand.",
      "Both engines search the same abstracts with the same 50 claims.",
      "The note names the engine to use and backs it with a number, even where keyword search won.",
    ],
  },
  resources: [
    {
      title: "Sentence Transformers: Semantic search",
      url: "https://www.sbert.net/examples/sentence_transformer/applications/semantic-search/README.html",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp module 2: Vector search, lessons 1 to 5 and 8",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/02-vector-search",
      kind: "course",
      minutes: 150,
      checked: { how: "mirror", on: "2026-11-23" },
    },
    {
      title: "pgvector README: Getting started, Storing and Querying",
      url: "https://github.com/pgvector/pgvector",
      kind: "docs",
      minutes: 25,
      licence: "PostgreSQL licence",
      checked: { how: "source", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
