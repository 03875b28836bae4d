import { models } from "#lib/catalog/models.ts";
import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "llm-text-features",
  title: "Turn text into columns with a language model and measure it",
  shortName: "Text to columns",
  outcome: "You can let a language model classify and extract from text, and show with labels where it helps and where it does not.",
  why: {
    "data-scientist": "A growing share of job advertisements asks for language models, and your part is to measure what they add.",
  },
  hours: { low: 5, high: 10 },
  prerequisites: ["classification-metrics", "stat-inference"],
  tools: ["ollama", "pydantic", "scikit-learn", "pandas"],
  keywords: [
    "large language model",
    "LLM",
    "generative AI",
    "zero-shot classification",
    "information extraction",
    "structured output",
    "text classification",
    "TF-IDF",
    "McNemar test",
    "NLP",
    "natural language processing",
    "text mining",
  ],
  steps: [
    {
      id: "first-answers",
      text: `Ask ${models.smallChat.name} in Ollama (${models.smallChat.download}; with little memory ${models.tinyChat.name}) for spam or ham on ten messages of the UCI SMS Spam Collection, or of your own text. Use a JSON schema, think=False and temperature 0.`,
    },
    {
      id: "duplicates",
      text: "Remove exact copies before you split: of 5,574 messages about 5,170 remain. About 70 more differ only in digits, case or punctuation. Say what copies, exact or near, in both training and test rows would do to the score.",
    },
    {
      id: "cheap-baseline",
      text: "Score TF-IDF (weighted word counts) with logistic regression on 300 test messages: precision, recall, F1 and time. With C=10 four random splits gave an F1 of 0.93 to 0.97, with C=1 less.",
    },
    {
      id: "model-on-test",
      text: "Write the prompt on 50 training messages, then run it once on the same 300 and store every answer. Compare with a McNemar test (mcnemar in statsmodels): where the two ways differ, is one right clearly more often?",
    },
    {
      id: "extract",
      text: "From 100 spam messages let the model extract sender, phone number and amount with a Pydantic schema, null allowed. Label 50 by hand first, and score each field by exact match.",
    },
    {
      id: "use-or-not",
      text: "Write one page: for which column you would use the model, and its cost and time for a million rows. Say what a new model version could break, and which text must not leave the machine.",
    },
  ],
  doneWhen: {
    proof:
      "A notebook and one page on the free UCI SMS Spam Collection compare a language model with TF-IDF on the same messages and score three extracted fields.",
    checks: [
      "The prompt was final before the test messages were run, and the stored answers reproduce the scores.",
      "One way is called better only if the test on the differing messages supports it; no difference is a valid result.",
      "Every phone number that the model extracted is checked against the message, and invented ones are counted.",
    ],
  },
  recall: [
    {
      question: "Why compare a language model with TF-IDF and logistic regression first?",
      answer: "On many labelled tasks the cheap model is as good, a thousand times faster, and always gives the same answer.",
    },
    {
      question: "A model returns valid JSON. What does that say about the values in it?",
      answer: "Nothing. The form is right, but a value may be invented, so it must be checked against the text or labels.",
    },
  ],
  resources: [
    {
      title: "Ollama: Structured outputs",
      url: "https://docs.ollama.com/capabilities/structured-outputs",
      kind: "docs",
      minutes: 15,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-28" },
    },
    {
      title: "scikit-learn: text feature extraction (TF-IDF term weighting)",
      url: "https://scikit-learn.org/stable/modules/feature_extraction.html#text-feature-extraction",
      kind: "docs",
      minutes: 30,
      licence: "BSD-3-Clause",
      checked: { how: "cited", on: "2026-11-28" },
    },
    {
      title: "UCI Machine Learning Repository: SMS Spam Collection",
      url: "https://archive.ics.uci.edu/dataset/228/sms+spam+collection",
      kind: "dataset",
      minutes: 5,
      licence: "CC BY 4.0",
      checked: { how: "cited", on: "2026-11-28" },
    },
  ],
} satisfies Milestone;
