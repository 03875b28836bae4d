import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "text-quality-metrics",
  title: "Measure coherence and diversity of generated text",
  shortName: "Text quality",
  outcome: "You can score qualities of text that have no single right answer, and say how far each score agrees with people.",
  why: {
    "genai-engineer": "Two answers can both be correct and one still reads badly or repeats itself, so you need numbers for that as well.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["embeddings-search", "stat-inference"],
  tools: ["python", "hugging-face-evaluate", "sentence-transformers", "scipy", "ollama"],
  keywords: [
    "metrics beyond accuracy",
    "text quality",
    "ROUGE",
    "BERTScore",
    "distinct-n",
    "semantic similarity",
    "Spearman correlation",
    "summary evaluation",
  ],
  steps: [
    {
      id: "read-ratings",
      text: "Load the SummEval annotations and average the three expert ratings of coherence for each of the 1,600 summaries. Read the five best and the five worst.",
    },
    {
      id: "coherence-score",
      text: "Score coherence as the mean cosine similarity of neighbouring sentences with Sentence Transformers. Add ROUGE-L and BERTScore from Hugging Face Evaluate to compare.",
    },
    {
      id: "against-people",
      text: "Compute Spearman's correlation (do both rank alike?) of each metric with the expert ratings, with a bootstrap interval that resamples articles.",
    },
    {
      id: "diversity-score",
      text: `Generate 20 answers to each of 10 prompts at temperatures 0.2 and 1.0 with ${models.tinyChat.name}. Compute distinct-2 (share of different word pairs) and the mean distance of embeddings.`,
    },
    {
      id: "diversity-people",
      text: "Have one other person rank ten of those groups of answers from most alike to most varied without seeing the scores. Compare the two rankings.",
    },
    {
      id: "fool-it",
      text: "Write one text that fools each metric, such as a good sentence repeated ten times. Note what the metric must not be used for.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook on the free SummEval data and a local Ollama model shows each metric's correlation with human ratings and a text that fools it.",
    checks: [
      "Every correlation carries an interval, and weak ones are called weak.",
      "Both temperatures are compared on the same prompts with the same number of answers.",
      "Each metric has a named limit with an example that can be read.",
    ],
    alone:
      "Rank the ten groups yourself before you compute any score, and again after two days, and report how far your two rankings agree.",
  },
  recall: [
    {
      question: "A summary has a low ROUGE score and is still good. How?",
      answer: "ROUGE counts shared words with a reference. Another good summary can say the same in other words.",
    },
    {
      question: "How do you find out whether an automatic text metric is worth using?",
      answer: "Compare it with ratings by people on the same texts, with an interval, and look for texts that fool it.",
    },
  ],
  resources: [
    {
      title: "Hugging Face Evaluate: a quick tour",
      url: "https://huggingface.co/docs/evaluate/a_quick_tour",
      kind: "docs",
      minutes: 30,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "Hugging Face Evaluate: choosing a metric for your task",
      url: "https://huggingface.co/docs/evaluate/choosing_a_metric",
      kind: "docs",
      minutes: 15,
      licence: "Apache-2.0",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "SummEval: human annotations of 1,600 summaries",
      url: "https://github.com/Yale-LILY/SummEval",
      kind: "dataset",
      minutes: 20,
      licence: "MIT",
      checked: { how: "mirror", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
