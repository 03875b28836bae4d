import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "rag-grounding",
  title: "Make RAG answers relevant and stop made-up ones",
  shortName: "Better RAG",
  outcome: "You can make a RAG system find better passages, say only what they support, and decline when the documents hold no answer.",
  why: {
    "genai-engineer": "A fluent wrong answer costs more trust than a refusal, and you are the one who has to show how rare it is.",
  },
  hours: { low: 6, high: 12 },
  prerequisites: ["golden-set-rules"],
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
    "hallucination",
    "reranker",
  ],
  steps: [
    {
      id: "baseline",
      text: "Freeze your RAG pipeline. Your golden set has ten questions that its documents cannot answer: write 20 more. Count how many of these 30 it answers anyway.",
    },
    {
      id: "hybrid",
      text: "Search your chunks by keyword and by vector, join both lists by reciprocal rank fusion, and score the hit rate again on the 20 answerable questions of your golden set.",
    },
    {
      id: "rerank",
      text: `Reorder the top 30 chunks with ${models.reranker.name} (${models.reranker.download}; it reads question and chunk together) and keep five. Record the gain and the added seconds.`,
    },
    {
      id: "abstain",
      text: 'Add the answer "not in the documents" and a minimum relevance score. Tune both on the 30 cases of your golden set only.',
    },
    {
      id: "faithfulness",
      text: `Measure faithfulness (the share of claims that the retrieved text supports) with Ragas, through an OpenAI client whose base_url is your Ollama, and ${models.smallChat.name} as the judge (thinking off). Label 30 claims by hand, and count where the judge is wrong.`,
    },
    {
      id: "before-after",
      text: "On the other 20 answerable and 20 unanswerable questions, compare relevance (does the answer fit the question? mark by hand), faithfulness, declined answers and seconds, before and after.",
    },
  ],
  doneWhen: {
    proof:
      "A before-and-after table on 40 questions kept aside shows relevance, faithfulness, declined answers and seconds, made with free local models.",
    checks: [
      "The table counts declined answers separately for the 20 answerable and the 20 unanswerable questions, and the text names the price of each.",
      "The 40 questions of the table played no part in tuning, and the Git history shows it.",
      "The report states on how many of 30 claims judge and hand labels agree, and uses the judge's numbers only as far as that allows.",
    ],
  },
  recall: [
    {
      question: "Why test a RAG system with questions that its documents cannot answer?",
      answer:
        "Because a system that always answers looks perfect on answerable questions. Only the others show how often it makes things up.",
    },
    {
      question: "An answer is faithful but wrong. How can that be?",
      answer: "It says only what the retrieved text supports, but the text was the wrong or an outdated passage.",
    },
  ],
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
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "LLM Zoomcamp 6.3: Reranking",
      url: "https://github.com/DataTalksClub/llm-zoomcamp/blob/main/06-best-practices/lessons/03-reranking.md",
      kind: "course",
      minutes: 15,
      checked: { how: "mirror", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
