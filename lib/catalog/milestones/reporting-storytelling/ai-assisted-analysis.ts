import type { Milestone } from "#lib/catalog/schema.ts";

export default {
  id: "ai-assisted-analysis",
  title: "Use an AI assistant for analysis and check what it says",
  outcome: "You can let a language model speed up queries and charts and find its mistakes before others do.",
  why: {
    "data-analyst": "Colleagues will bring you answers from assistants, and somebody has to tell the right from the plausible.",
  },
  hours: { low: 4, high: 8 },
  optional: true,
  prerequisites: ["sql-joins-aggregation", "eda-report", "data-ethics-privacy"],
  tools: ["ollama", "sql", "sqlite"],
  keywords: ["large language model", "ChatGPT", "Copilot", "Claude", "Gemini", "text to SQL", "prompt", "hallucination", "verification"],
  steps: [
    {
      id: "first-try",
      text: "Ask an assistant, or a free local model in Ollama, for SQL to a Chinook question whose answer you know, run it and compare.",
    },
    {
      id: "answer-key",
      text: "Write ten questions with answers you have verified, among them one that invites a doubled join and one without an answer.",
    },
    {
      id: "score",
      text: "Give only the table definitions, ask all ten, run the SQL yourself, and score each as right, wrong or not running.",
    },
    {
      id: "improve",
      text: "Add what was missing, such as what a row means, ask again in fresh chats, and compare both scores.",
    },
    {
      id: "sort-errors",
      text: "Sort the wrong answers by kind (join, filter, definition, invented column) and write a check that catches each kind.",
    },
    {
      id: "own-rules",
      text: "Write half a page of rules: what may be pasted, what is always checked, and how you declare that you used it.",
    },
  ],
  doneWhen: {
    proof:
      "A table of ten Chinook questions with your answer, the assistant's in two rounds, a verdict and the check that catches each mistake.",
    checks: [
      "The reviewer reruns two of the assistant's queries and gets the recorded results.",
      "Every wrong or failing answer has a kind and a check that flags it.",
      "The rules forbid personal and confidential data, and only public data was pasted.",
    ],
  },
  resources: [
    {
      title: "Prompt Engineering Guide: introduction and basics of prompting",
      url: "https://www.promptingguide.ai/",
      kind: "docs",
      minutes: 45,
      licence: "MIT",
      checked: { how: "source", on: "2026-11-23" },
    },
    {
      title: "AI Playbook for the UK Government: the ten principles",
      url: "https://www.gov.uk/government/publications/ai-playbook-for-the-uk-government",
      kind: "article",
      minutes: 45,
      licence: "OGL v3.0",
      checked: { how: "cited", on: "2026-11-23" },
    },
  ],
} satisfies Milestone;
