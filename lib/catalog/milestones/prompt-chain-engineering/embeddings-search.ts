import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "embeddings-search",
  title: "Build keyword, vector and hybrid search, and compare them",
  shortName: "Semantic search",
  outcome:
    "You can turn texts into embeddings (lists of numbers that put similar meanings close together), search them, and measure what each kind of search finds.",
  why: {
    "genai-engineer": "Retrieval decides what a model gets to read, so its misses become your application's wrong answers.",
  },
  hours: { low: 7, high: 14 },
  prerequisites: ["llm-prompt-design", "numpy-arrays"],
  tools: ["sentence-transformers", "faiss", "pgvector", "numpy"],
  keywords: [
    "retrieval",
    "vector search",
    "vector database",
    "BM25",
    "keyword search",
    "hybrid search",
    "reciprocal rank fusion",
    "recall at k",
    "nearest neighbours",
    "cosine similarity",
    "embeddings",
    "embedding models",
    "semantic search",
    "information retrieval",
    "search relevance",
    "Elasticsearch",
    "OpenSearch",
    "Pinecone",
    "Weaviate",
    "Qdrant",
    "Milvus",
  ],
  steps: [
    {
      id: "first-search",
      text: `Embed 20 sentences of your own with ${models.embedding.name} (${models.embedding.download}, CPU) in Sentence Transformers. Print the three nearest to a question with NumPy.`,
    },
    {
      id: "index-corpus",
      text: `Embed the 5,183 abstracts of BeIR/scifact (free on the Hugging Face Hub) and store the vectors in FAISS or pgvector. The model cuts text after ${models.embedding.limit}: count how many abstracts lose words.`,
    },
    {
      id: "keyword-baseline",
      text: "Build keyword search over the same abstracts, with BM25 (shared words, rare ones count more) from the rank-bm25 package or with PostgreSQL full-text search.",
    },
    {
      id: "measure",
      text: "The right abstracts for the 300 test claims are in a second set, BeIR/scifact-qrels. For both engines, report recall (share of right abstracts found) in the first 5 and 10, and the median time.",
    },
    {
      id: "hybrid",
      text: "Join both result lists by reciprocal rank fusion: each list adds 1 / (60 + rank) to an abstract. Score this hybrid search on the same 300 claims.",
    },
    {
      id: "read-misses",
      text: "Read ten claims where only one engine found the right abstract. Say what kind of question each engine is good at.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free SciFact set compares keyword, vector and hybrid search on 300 claims: recall at 5 and 10, and median milliseconds.",
    checks: [
      "Recall for one claim picked at random is right when counted by hand.",
      "All three searches use the same abstracts and the same 300 claims.",
      "The note names the search to use and backs it with a number, even where keyword search won.",
    ],
  },
  recall: [
    {
      question: "When does keyword search find what vector search misses?",
      answer: "With exact rare words such as part numbers, names or abbreviations, whose meaning an embedding blurs.",
    },
    {
      question: "Recall at 5 is 0.7. What does it tell you about a RAG system that reads five passages?",
      answer: "In about three of ten questions the right passage is not even there, so no prompt can make the answer rest on it.",
    },
  ],
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
      title: "LLM Zoomcamp 6.2: Hybrid search",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/06-best-practices/lessons/02-hybrid-search.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
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
