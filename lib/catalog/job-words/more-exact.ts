/**
 * Duties that are told of in the same words as others which are more exact: who trains networks also trains models, and is asked for deep
 * learning. By word, the words before which it gives way when nothing names it: see `near` of `JobWord`.
 */
export const moreExact: Readonly<Record<string, readonly string[]>> = {
  "machine-learning": ["deep-learning", "nlp", "computer-vision", "speech", "image-generation", "fine-tuning", "recommenders"],
  "model-evaluation": ["evals", "llm-judge"],
  observability: ["model-monitoring", "llm-observability"],
  "data-pipelines": ["etl-suites"],
  kpis: ["semantic-layer"],
  "python-tests": ["evals", "ab-tests", "dbt"],
  "data-analysis": ["product-analytics", "clustering"],
  retraining: ["distributed-training"],
};
