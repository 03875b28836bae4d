import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rag-grounding",
  title: "Raise relevance and curb hallucinations in RAG",
  outcome: "You can make a RAG system find better passages, say only what they support, and decline when the documents hold no answer.",
  why: {
    "genai-engineer": "A fluent wrong answer costs more trust than a refusal, and you are the one who has to show how rare it is.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["rag-pipeline"],
  tools: ["sentence-transformers", "ragas", "chromadb", "ollama"],
  keywords: [
    "response relevance",
    "control hallucinations",
    "grounding",
    "faithfulness",
    "hybrid search",
    "reranking",
    "cross-encoder",
    "abstain",
  ],
  steps: [
    {
      id: "baseline",
      text: "Freeze your RAG pipeline, add 30 questions that its documents cannot answer, and count how many it answers anyway.",
    },
    {
      id: "hybrid",
      text: "Join keyword and vector results by reciprocal rank fusion (each list adds 1 / (60 + rank)), and score the hit rate again on your 40 questions.",
    },
    {
      id: "rerank",
      text: "Let a small cross-encoder (it reads question and chunk together) from Sentence Transformers reorder the top 30 chunks, keep five, and record gain and added seconds.",
    },
    {
      id: "abstain",
      text: 'Add the answer "not in the documents" and a minimum relevance score, and tune both on 20 answerable and ten unanswerable questions only.',
    },
    {
      id: "faithfulness",
      text: "Measure faithfulness (the share of claims that the retrieved text supports) with Ragas, or with your own prompt, and a local judge model. Label 30 claims by hand to check the judge.",
    },
    {
      id: "before-after",
      text: "On the other 20 answerable and 20 unanswerable questions, compare relevance, faithfulness, declined answers and seconds, before and after.",
    },
  ],
  doneWhen: {
    proof:
      "A before-and-after table, made with free local models on 40 questions kept aside, shows relevance, faithfulness, declined answers and seconds.",
    checks: [
      "At least 18 of the 20 unanswerable questions are declined.",
      "At most three of the 20 answerable questions are declined.",
      "The reviewer labels ten claims and agrees with the judge model on at least eight.",
    ],
  },
  resources: [
    {
      title: "Sentence Transformers: Retrieve and re-rank",
      url: "https://www.sbert.net/examples/sentence_transformer/applications/retrieve_rerank/README.html",
      kind: "docs",
      minutes: 25,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Ragas: Faithfulness metric",
      url: "https://docs.ragas.io/en/stable/concepts/metrics/available_metrics/faithfulness/",
      kind: "docs",
      minutes: 20,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp module 4: Evaluation, lessons 4 to 6 and 11 to 13",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/tree/main/04-evaluation",
      kind: "course",
      minutes: 120,
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
